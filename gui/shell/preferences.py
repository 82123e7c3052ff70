"""What the program remembers, kept in an INI file; here the settings of the window, the others in `settings`."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Generic, TypeVar

import platformdirs
from PySide6.QtCore import QByteArray, QObject, QSettings, Signal

APP = "jucuo"
T = TypeVar("T")


class Language(StrEnum):
    """The languages of the interface."""

    SYSTEM = "system"
    ENGLISH = "en"
    TRADITIONAL = "zh_TW"
    SIMPLIFIED = "zh_CN"


class Appearance(StrEnum):
    """Light, dark, or as the system is."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True, slots=True)
class Setting(Generic[T]):
    """One remembered value: its key in the file, its default, which also gives its type, and what it means."""

    key: str
    default: T
    sentence: str


LANGUAGE = Setting("window/language", Language.SYSTEM, "Language of the interface")
APPEARANCE = Setting("window/appearance", Appearance.SYSTEM, "Light or dark")
SCALE = Setting("window/scale", 100, "Size of the interface's type, in percent")
GEOMETRY = Setting("window/geometry", QByteArray(), "Place and size of the window")
SPLITTER = Setting("window/splitter", QByteArray(), "Width of the tree")
CARD = Setting("window/card", QByteArray(), "Height of the details below the tree")


def config_folder() -> Path:
    """The folder of the settings file."""
    return Path(platformdirs.user_config_dir(APP, appauthor=False))


def data_folder() -> Path:
    """The folder of the reader's library and lexicon."""
    return Path(platformdirs.user_data_dir(APP, appauthor=False))


def log_folder() -> Path:
    """The folder of the log."""
    return Path(platformdirs.user_log_dir(APP, appauthor=False))


class Preferences(QObject):
    """Reads and writes settings; a value that does not fit its type counts as not set."""

    changed = Signal(str)

    def __init__(self, file: Path | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = QSettings(str(file or config_folder() / "jucuo.ini"), QSettings.Format.IniFormat)

    def get(self, setting: Setting[T]) -> T:
        """The value of `setting`, or its default."""
        default = setting.default
        value = self._store.value(setting.key)
        if value is None:
            return default
        try:
            if isinstance(default, tuple):
                items = [value] if isinstance(value, str) else value
                return tuple(str(item) for item in items)  # type: ignore[return-value]
            if isinstance(default, QByteArray):
                return value if isinstance(value, QByteArray) else default  # type: ignore[return-value]
            if isinstance(default, bool):
                return str(value).lower() == "true"  # type: ignore[return-value]
            return type(default)(value)  # type: ignore[call-arg]
        except (TypeError, ValueError):
            return default

    def set(self, setting: Setting[T], value: T) -> None:
        """Remember `value` and say that it changed."""
        if self.get(setting) == value:
            return
        plain = str(value) if isinstance(value, StrEnum) else list(value) if isinstance(value, tuple) else value
        self._store.setValue(setting.key, plain)
        self.changed.emit(setting.key)

    def sync(self) -> None:
        """Write what is not on disk yet."""
        self._store.sync()
