"""A whole morning's work on a virtual screen, by mouse and keyboard alone, from the desktop entry to the next start."""

import json
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage
from sample import TEXT
from screen import Screen, missing, screen_for, wait_for

from gui.core.extraction.facts import Category
from gui.views.theme import load_theme
from resources.desktop.debian import LINUX
from resources.desktop.identity import NAME, media_types

needed = [*missing, *(tool for tool in ("gio", "xwininfo") if not shutil.which(tool))]
pytestmark = pytest.mark.skipif(bool(needed), reason=f"not installed: {', '.join(needed)}")
ROOT = Path(__file__).parents[2]
THEME = load_theme(False)


@dataclass
class Eyes:
    """What a person sees of the window: colours, and where they are."""

    screen: Screen
    folder: Path
    window: str = ""

    def corner(self) -> tuple[int, int, int, int]:
        """Left, top, width and height of the window on the screen."""
        line = ["xwininfo", "-id", self.window]
        told = subprocess.run(line, env=self.screen.environment, capture_output=True, text=True, check=True).stdout
        names = ("Absolute upper-left X", "Absolute upper-left Y", "Width", "Height")
        left, top, width, height = (int(re.findall(rf"{name}: +(-?\d+)", told)[0]) for name in names)
        return left, top, width, height

    def look(self) -> QImage:
        """The window as it looks now."""
        file = self.folder / "screen.png"
        self.screen.picture(file)
        return QImage(str(file)).copy(*self.corner())

    def places(self, colour: QColor, left: float, right: float) -> list[tuple[int, int]]:
        """Where in a part of the window, from 0 to 1 of its width, a colour is seen."""
        picture, wanted = self.look(), colour.rgb()
        columns = range(int(left * picture.width()), int(right * picture.width()))
        return [(x, y) for y in range(80, picture.height() - 30) for x in columns if picture.pixel(x, y) == wanted]

    def click(self, x: int, y: int) -> None:
        """Click at a place of the window."""
        left, top, _, _ = self.corner()
        self.screen.click(left + x, top + y)

    def outlined(self) -> list[tuple[int, int]]:
        """The outline of the current measure in the text, from its own upper edge: the bar of articles shifts it."""
        found = self.places(THEME.accent, 0.34, 0.86)
        top = min((y for _, y in found), default=0)
        return [(x, y - top) for x, y in found]


@pytest.fixture
def eyes(tmp_path: Path) -> Iterator[Eyes]:
    applications = tmp_path / "data" / "applications"
    applications.mkdir(parents=True)
    entry = (LINUX / "jucuo.desktop").read_text("utf-8").replace("@types@", media_types())
    command = f"env PYTHONPATH={ROOT} {sys.executable} -m gui --theme light %F"
    (applications / f"{NAME}.desktop").write_text(entry.replace("Exec=jucuo %F", f"Exec={command}"), "utf-8")
    (tmp_path / "新聞").mkdir()
    (tmp_path / "新聞" / "平湖.txt").write_text(TEXT, "utf-8")
    with screen_for(tmp_path, size="1500x1000", HOME=str(tmp_path)) as screen:
        eyes = Eyes(screen, tmp_path)
        yield eyes
        for window in screen.windows():
            screen.do("windowkill", window)


def start(eyes: Eyes, title: str) -> None:
    entry = eyes.folder / "data" / "applications" / f"{NAME}.desktop"
    quiet = {"stdin": subprocess.DEVNULL, "stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    subprocess.run(["gio", "launch", entry], env=eyes.screen.environment, check=True, timeout=60, **quiet)
    eyes.window = eyes.screen.wait_for_title(title)
    eyes.screen.do("windowactivate", "--sync", eyes.window)


def corrections(eyes: Eyes) -> list[object]:
    """The corrections that lie in the library."""
    found: list[object] = []
    for file in (eyes.folder / "data" / "jucuo" / "readings").glob("*.jucuo"):
        found += json.loads(file.read_text("utf-8"))["corrections"]
    return found


def answer_with(eyes: Eyes, title: str, words: str) -> None:
    """Fill in the dialog of that title, and press Enter."""
    eyes.screen.do("windowactivate", "--sync", eyes.screen.wait_for_title(title))
    eyes.screen.press("ctrl+a")
    eyes.screen.type(words)
    eyes.screen.press("Return")


def test_from_the_desktop_entry_to_the_next_start(eyes: Eyes) -> None:
    screen, folder = eyes.screen, eyes.folder
    start(eyes, "陜西省組織系統")

    screen.press("ctrl+o")
    answer_with(eyes, "Open Article", str(folder / "新聞" / "平湖.txt"))
    eyes.window = screen.wait_for_title("平湖縣多部門行動起來")
    assert eyes.outlined() == []

    # in the tree, the body at the second line: its first measure lights up in the text
    tops = [y for _, y in eyes.places(THEME.ink, 0.02, 0.3) if y > 200]
    eyes.click(150, min(tops) + 6)
    screen.press("Right", "Down")
    first = wait_for(eyes.outlined)

    # in the text, words of another colour are another measure
    tinted = [place for category in Category for place in eyes.places(THEME.categories[category].tint, 0.34, 0.86)]
    eyes.click(*tinted[len(tinted) // 2])
    wait_for(lambda: eyes.outlined() not in ([], first))

    before = eyes.look()
    screen.press("F4", "F4")
    wait_for(lambda: eyes.look() != before)

    quiet = eyes.look()
    screen.press("ctrl+k")
    screen.type("水利")
    wait_for(lambda: eyes.look().copy(0, 150, 430, 300) != quiet.copy(0, 150, 430, 300))
    screen.press("ctrl+a", "BackSpace", "ctrl+j")

    screen.press("ctrl+Return")
    wait_for(lambda: len(corrections(eyes)) == 1)
    screen.press("ctrl+z")
    wait_for(lambda: not corrections(eyes))
    screen.press("ctrl+shift+z")
    wait_for(lambda: len(corrections(eyes)) == 1)

    screen.press("ctrl+e")
    answer_with(eyes, "Export PDF", str(folder / "out.pdf"))
    wait_for(lambda: (folder / "out.pdf").exists())

    screen.press("ctrl+p")
    preview = Eyes(screen, folder, screen.wait_for_title("Print"))
    screen.do("windowactivate", "--sync", preview.window)
    save_and_print(preview)
    answer_with(eyes, "Export PDF", str(folder / "pages.pdf"))
    wait_for(lambda: (folder / "pages.pdf").exists())
    assert (folder / "pages.pdf").read_bytes().startswith(b"%PDF")
    screen.do("windowactivate", "--sync", preview.window)
    screen.press("Escape")

    screen.do("windowactivate", "--sync", eyes.window)
    last = eyes.outlined()
    screen.press("ctrl+q")
    wait_for(lambda: not screen.windows())

    start(eyes, "平湖縣多部門行動起來")
    wait_for(lambda: eyes.outlined() == last)
    settings = (folder / "config" / "jucuo" / "jucuo.ini").read_text("utf-8")
    assert "script=hans" in settings
    assert len(corrections(eyes)) == 1


def save_and_print(preview: Eyes) -> None:
    """Press the button that puts the pages into a file: the last but one at the lower right, once pages are there."""
    _, _, width, height = preview.corner()
    wait_for(lambda: len(preview.places(QColor("white"), 0.2, 0.6)) > 50_000)

    def pressed() -> bool:
        preview.click(width - 160, height - 71)
        return any("Export PDF" in title for title in preview.screen.titles())

    wait_for(pressed)
