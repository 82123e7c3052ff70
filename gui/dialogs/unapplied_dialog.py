"""Lists the corrections that find no place in the article as it is read now."""

from collections.abc import Callable

from PySide6.QtWidgets import QDialogButtonBox, QWidget

from gui.core.tree import Correction
from gui.core.tree.corrections import (
    Add,
    Assign,
    Bound,
    Confirm,
    Home,
    Merge,
    Recategorize,
    Reclassify,
    Reject,
    Rename,
    Separate,
    SetFigures,
    SetProgramme,
    Situate,
    Split,
    Unknown,
)
from gui.dialogs.asking import listing, question, stack
from gui.dialogs.fitting import FittingDialog
from gui.models.wording import category_name


class UnappliedDialog(FittingDialog):
    """Nothing of it is dropped unless the reader says so."""

    def __init__(
        self,
        corrections: tuple[Correction, ...],
        parent: QWidget | None = None,
        shown: Callable[[str], str] = str,
    ) -> None:
        """`shown` puts words into the script that is shown."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Corrections That No Longer Fit"))
        listed = listing()
        listed.addItems([self._line(each, shown) for each in corrections])
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        drop = buttons.addButton(self.tr("Drop Them"), QDialogButtonBox.ButtonRole.DestructiveRole)
        drop.clicked.connect(self.accept)
        buttons.rejected.connect(self.reject)
        words = self.tr("The article is read differently now, and these find no place in it. They are kept.")
        stack(self, question(words, listed), listed, buttons)
        self.set_size(28, 19)
        buttons.button(QDialogButtonBox.StandardButton.Close).setFocus()

    def _line(self, correction: Correction, shown: Callable[[str], str]) -> str:
        """What the correction did, and to which words."""
        match correction:
            case Merge(targets):
                words = " + ".join(each.quote for each in targets)
            case Assign(target, organizations) | Add(target, organizations):
                words = f"{target.quote} → {'、'.join(organizations)}"
            case Bound(target, stated):
                words = f"{target.quote} → {stated.quote}"
            case Split(target, parts):
                words = f"{target.quote} → {' | '.join(each.quote for each in parts)}"
            case Rename(old, new) | Separate(old, _, new):
                words = f"{old} → {new}"
            case Situate(name, place):
                words = f"{name} → {''.join(place)}"
            case Recategorize(target, category):
                return f"{self._names()[Recategorize]}: {shown(target.quote)} → {category_name(category)}"
            case Home(place):
                words = "".join(place)
            case Unknown(data):
                words = data[:80]
            case _:
                words = correction.target.quote
        return f"{self._names()[type(correction)]}: {shown(words)}"

    def _names(self) -> dict[type[Correction], str]:
        words, name = self.tr("Words changed"), self.tr("Name changed")
        return {
            Confirm: self.tr("Confirmed"),
            Reject: self.tr("Not a measure"),
            Assign: self.tr("Given to another organization"),
            Add: self.tr("Added"),
            Recategorize: self.tr("Category changed"),
            Bound: words,
            Split: words,
            Merge: self.tr("Merged"),
            SetFigures: self.tr("Figures changed"),
            SetProgramme: self.tr("Programme changed"),
            Rename: name,
            Separate: name,
            Situate: self.tr("Place changed"),
            Home: self.tr("Home place"),
            Reclassify: self.tr("Kind of paragraph"),
            Unknown: self.tr("Made by a newer version"),
        }
