"""Does random things to a real window, as one who never tires would: `python soaking.py FOLDER SEED STEPS SECONDS`.

Ends with one line of JSON: the steps done, errors, Qt's warnings, and the memory in use early and late, in MB. It stops
after STEPS or after SECONDS, whichever comes first; 0 stands for no end. The same seed gives the same choices.
"""

import ctypes
import gc
import json
import os
import sys
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from random import Random
from statistics import median

HOME, SEED, STEPS, SECONDS = Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]), float(sys.argv[4])
os.environ |= {f"XDG_{name}_HOME": str(HOME / name.lower()) for name in ("CONFIG", "DATA", "STATE", "CACHE")}
os.environ |= {"HOME": str(HOME), "QT_QPA_PLATFORM": "offscreen"}

from PySide6.QtCore import QPoint, Qt, QTimer, QtMsgType, qInstallMessageHandler  # noqa: E402
from PySide6.QtGui import QTextCursor  # noqa: E402
from PySide6.QtPrintSupport import QAbstractPrintDialog  # noqa: E402
from PySide6.QtTest import QTest  # noqa: E402
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLineEdit, QListWidget, QWidget  # noqa: E402
from sample import BUNDLED, TEXT  # noqa: E402

from gui.shell import crash  # noqa: E402
from gui.shell.action_ids import Id  # noqa: E402
from gui.shell.arguments import Arguments  # noqa: E402
from gui.shell.main_window import MainWindow  # noqa: E402
from gui.shell.preferences import APPEARANCE, LANGUAGE, SCALE, Appearance, Language, Preferences  # noqa: E402
from gui.shell.problem_report import Watchman  # noqa: E402
from gui.shell.translations import install  # noqa: E402

# ends the run, or leaves it for a program of the system
NEVER = {Id.QUIT, Id.FULL_SCREEN}
TABS = 4
ANSWER_MS = 15
QUIET = ("propagateSizeHints", "raise()", "grabbing the keyboard", "grabbing the mouse")


class Person:
    """Chooses what to do next; everything comes from one random sequence."""

    def __init__(self, window: MainWindow, preferences: Preferences, random: Random) -> None:
        self.window, self.parts, self.preferences, self.random = window, window.parts, preferences, random
        self.opened = 0
        self.done = Counter[str]()
        self.ways: list[tuple[int, Callable[[], object]]] = [
            (30, self.use_an_action),
            (20, self.step),
            (12, self.click_in_the_text),
            (12, self.click_in_the_tree),
            (8, self.select_words),
            (6, self.correct),
            (5, self.undo_or_redo),
            (4, self.type_into_a_field),
            (4, self.scroll),
            (3, self.open_an_article),
            (2, self.resize),
            (2, self.prefer_something_else),
            (1, self.export),
        ]

    def act(self) -> None:
        """Do one thing."""
        way = self.random.choices([way for _, way in self.ways], [weight for weight, _ in self.ways])[0]
        self.done[way.__name__] += 1
        way()

    def use_an_action(self) -> None:
        action = self.parts.actions[self.random.choice([name for name in Id if name not in NEVER])]
        if action.isEnabled():
            action.trigger()

    def step(self) -> None:
        self.parts.document.step_measure(self.random.choice((1, 1, 1, -1)))

    def click_in_the_text(self) -> None:
        self._click(self.parts.workspace.article.viewport())

    def click_in_the_tree(self) -> None:
        self._click(self.parts.workspace.tree.tree.viewport())

    def select_words(self) -> None:
        article = self.parts.workspace.article
        last = article.document().characterCount() - 1
        start = self.random.randrange(max(last, 1))
        cursor = article.textCursor()
        cursor.setPosition(start)
        cursor.setPosition(min(start + self.random.randrange(1, 20), last), QTextCursor.MoveMode.KeepAnchor)
        article.setTextCursor(cursor)

    def correct(self) -> None:
        names = [Id.CONFIRM, Id.CONFIRM_NEXT, Id.REJECT, Id.CATEGORY_AID, Id.CATEGORY_VISIT, Id.END_LATER, Id.MERGE]
        action = self.parts.actions[self.random.choice(names)]
        if action.isEnabled():
            action.trigger()

    def undo_or_redo(self) -> None:
        action = self.parts.actions[self.random.choice((Id.UNDO, Id.UNDO, Id.REDO))]
        for _ in range(self.random.randrange(1, 6)):
            if action.isEnabled():
                action.trigger()

    def type_into_a_field(self) -> None:
        workspace = self.parts.workspace
        field = self.random.choice((workspace.tree.field, workspace.find_bar.field))
        field.setText(self.random.choice(("", "", "陕西", "組織", "28", "zzz", "的", " ")))

    def scroll(self) -> None:
        bar = self.parts.workspace.article.verticalScrollBar()
        bar.setValue(self.random.randrange(bar.maximum() + 1))

    def open_an_article(self) -> None:
        while len(self.parts.desk.tabs) >= TABS:
            self.parts.desk.close(self.random.randrange(len(self.parts.desk.tabs)))
        self.opened += 1
        file = HOME / f"文章{self.opened % 20}.txt"
        long = BUNDLED.read_text("utf-8") if self.random.random() < 0.5 else TEXT
        file.write_text(long.replace("工作", f"工作{self.opened}", 1) + f"\n第{self.opened}號\n", "utf-8")
        self.parts.open(file)

    def resize(self) -> None:
        self.window.resize(self.random.randrange(700, 1900), self.random.randrange(500, 1100))

    def prefer_something_else(self) -> None:
        match self.random.randrange(3):
            case 0:
                self.preferences.set(LANGUAGE, self.random.choice(list(Language)))
            case 1:
                self.preferences.set(APPEARANCE, self.random.choice(list(Appearance)))
            case _:
                self.preferences.set(SCALE, self.random.choice((100, 100, 125, 200)))

    def export(self) -> None:
        suffix = self.random.choice(("pdf", "json", "csv", "md", "opml", "xlsx", "docx"))
        self.parts.exporting.write(HOME / f"out.{suffix}")

    def answer(self) -> None:
        """Deal with a question that stands in the way, if one does, and look again soon.

        A new timer each time, for the answer to one question may ask the next and wait in here.
        """
        QTimer.singleShot(ANSWER_MS, self.window, self.answer)
        if popup := QApplication.activePopupWidget():
            popup.close()
            return
        dialog = QApplication.activeModalWidget()
        if dialog is None:
            for each in self.window.findChildren(QDialog):
                if each.isVisible() and self.random.random() < 0.2:
                    each.close()
            return
        self.done["answer"] += 1
        if isinstance(dialog, QAbstractPrintDialog) or self.random.random() < 0.4:
            QTest.keyClick(dialog, Qt.Key.Key_Escape)
            if dialog.isVisible() and isinstance(dialog, QDialog):
                dialog.reject()
            return
        self._fill_in(dialog)
        buttons = [each for each in dialog.findChildren(QAbstractButton) if each.isVisible() and each.isEnabled()]
        if buttons:
            self.random.choice(buttons).click()

    def _fill_in(self, dialog: QWidget) -> None:
        for field in dialog.findChildren(QLineEdit):
            if field.isVisible() and not field.isReadOnly() and self.random.random() < 0.3:
                field.setText(self.random.choice(("平湖縣讀書會", "西安", "a", "")))
        for listed in dialog.findChildren(QListWidget):
            if listed.count():
                listed.setCurrentRow(self.random.randrange(listed.count()))

    def _click(self, view: QWidget) -> None:
        if view.isVisible() and view.width() > 2 and view.height() > 2:
            place = QPoint(self.random.randrange(view.width()), self.random.randrange(view.height()))
            QTest.mouseClick(view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)


def memory() -> float:
    """The memory of its own in use, in MB: without mapped files, and without what is free but not given back."""
    gc.collect()
    ctypes.CDLL(None).malloc_trim(0)
    rows = dict(row.split(":", 1) for row in Path("/proc/self/smaps_rollup").read_text().splitlines()[1:])
    return int(rows["Anonymous"].split()[0]) * 1024 / 1e6


def main() -> None:
    """Work until it is time to stop, and say what came of it."""
    errors, warnings = list[str](), list[str]()

    def hear(kind: QtMsgType, _context: object, message: str) -> None:
        if kind is not QtMsgType.QtDebugMsg and not any(word in message for word in QUIET):
            warnings.append(message)

    qInstallMessageHandler(hear)
    application = QApplication([])
    preferences = Preferences()
    install(Language.ENGLISH)
    window = MainWindow(preferences)
    window.show()
    Watchman._tell = lambda self: None  # type: ignore[method-assign]
    window.begin_with(Arguments())
    crash.catch(lambda error: errors.append(crash.trace(error)))
    person = Person(window, preferences, Random(SEED))
    begun, steps, used = time.monotonic(), 0, list[float]()
    acting = QTimer(window, interval=3)

    def act() -> None:
        nonlocal steps
        if (STEPS and steps >= STEPS) or (SECONDS and time.monotonic() - begun > SECONDS):
            acting.stop()
            application.exit()
        elif QApplication.activeModalWidget() is None and QApplication.activePopupWidget() is None:
            steps += 1
            if steps % 50 == 0:
                used.append(memory())
            person.act()

    acting.timeout.connect(act)
    person.answer()
    acting.start()
    application.exec()
    tenth = max(len(used) // 10, 1)
    early, late = median(used[2 * tenth : 4 * tenth] or used), median(used[-2 * tenth :] or used)
    window.close()
    sys.stdout.write(
        json.dumps(
            {
                "steps": steps,
                "seconds": round(time.monotonic() - begun),
                "early": round(early),
                "late": round(late),
                "most": round(max(used or [0])),
                "course": [round(value) for value in used[:: max(len(used) // 12, 1)]],
                "errors": errors,
                "warnings": sorted(set(warnings)),
                "done": person.done,
            },
            ensure_ascii=False,
        )
        + "\n"
    )


if __name__ == "__main__":
    main()
