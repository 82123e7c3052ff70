"""Every dialog of the program, as it looks in use."""

import importlib
import pkgutil
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtWidgets import QDialog
from sample import small

import gui
from gui.core.report.options import Options
from gui.core.tree import Target
from gui.core.tree.corrections import Confirm
from gui.dialogs.alias_dialog import AliasDialog
from gui.dialogs.choice_dialog import ChoiceDialog
from gui.dialogs.fitting import FittingDialog
from gui.dialogs.library_dialog import LibraryDialog
from gui.dialogs.name_dialog import NameDialog
from gui.dialogs.organization_dialog import OrganizationDialog
from gui.dialogs.place_dialog import PlaceDialog
from gui.dialogs.unapplied_dialog import UnappliedDialog
from gui.dialogs.unsaved_dialog import UnsavedDialog
from gui.dialogs.versions_dialog import VersionsDialog
from gui.document.library import Version
from gui.printing.preview import PreviewDialog
from gui.shell.help.about import About
from gui.shell.help.guide import Guide
from gui.shell.help.shortcuts import ShortcutList
from gui.shell.main_window import MainWindow
from gui.shell.preferences_dialog import PreferencesDialog
from gui.shell.problem_report import ProblemReport

NAMES = {"平湖縣教育局": "平湖縣教育局", "平湖縣水利局": "平湖縣水利局"}
SENTENCE = "Name of the body; the name of another one merges them, 平湖縣教育局 and what else there is:"
CONFIRM = Confirm(Target(small().extraction.measures[0].span, "召開動員會"))

DIALOGS: dict[type[QDialog], Callable[[MainWindow], QDialog]] = {
    About: About,
    AliasDialog: lambda window: AliasDialog("平湖縣教育局", {"縣教育局": "縣教育局", "該局": "該局"}, window),
    ChoiceDialog: lambda window: ChoiceDialog("Split", "It begins with:", ["細化工作目標", "落實責任"], 1, window),
    Guide: Guide,
    LibraryDialog: LibraryDialog,
    NameDialog: lambda window: NameDialog(
        "Name", SENTENCE, "平湖縣教育局", NAMES, lambda text: f"{text}: {SENTENCE}", window
    ),
    OrganizationDialog: lambda window: OrganizationDialog(NAMES, ("平湖縣教育局",), "召開動員會", window),
    PlaceDialog: lambda window: PlaceDialog(("浙江省", "嘉興市"), "平湖縣", str, window),
    PreferencesDialog: lambda window: PreferencesDialog(window.parts._preferences, window),
    PreviewDialog: lambda window: PreviewDialog(small(), Options(), window),
    ProblemReport: lambda window: ProblemReport(True, 0, window),
    ShortcutList: ShortcutList,
    UnappliedDialog: lambda window: UnappliedDialog((CONFIRM, CONFIRM), window),
    UnsavedDialog: lambda window: UnsavedDialog("平湖縣多部門行動起來", window),
    VersionsDialog: lambda window: VersionsDialog((Version(Path("a"), datetime.now(UTC), 2),), window),
}


def all_dialog_classes() -> set[type[QDialog]]:
    """The dialogs that there are anywhere in the package."""
    for module in pkgutil.walk_packages(gui.__path__, "gui."):
        if not module.name.endswith("__main__"):
            importlib.import_module(module.name)
    return set(_below(QDialog))


def _below(kind: type[QDialog]) -> list[type[QDialog]]:
    found = []
    for each in kind.__subclasses__():
        found += _below(each)
        if each.__module__.startswith("gui.") and each is not FittingDialog:
            found.append(each)
    return found
