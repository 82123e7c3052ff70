"""Organizations and the article itself: names, places, the border of the body, and names to be learned."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QInputDialog

from gui.core.extraction.facts import Organization
from gui.core.problems import JucuoError
from gui.core.text import ParagraphKind
from gui.core.tree import Correction, Reading
from gui.core.tree.corrections import Home, Reclassify, Rename, Separate, Situate
from gui.dialogs.alias_dialog import AliasDialog
from gui.dialogs.place_dialog import PlaceDialog
from gui.dialogs.unapplied_dialog import UnappliedDialog
from gui.document import SelectionKind, jobs
from gui.document.lexicon import forget, learn
from gui.document.loading import read_again
from gui.shell import failures
from gui.shell.action_ids import Id
from gui.shell.actions import Actions
from gui.shell.mending.bench import Bench

KINDS = {
    Id.PARAGRAPH_BODY: ParagraphKind.BODY,
    Id.PARAGRAPH_HEADING: ParagraphKind.HEADING,
    Id.PARAGRAPH_TITLE: ParagraphKind.TITLE,
    Id.PARAGRAPH_ASIDE: ParagraphKind.BOILERPLATE,
}
NEEDS_ORGANIZATION = (Id.RENAME, Id.SEPARATE, Id.SITUATE)
NEEDS_ARTICLE = (Id.ADD_MEASURE, Id.HOME_PLACE, Id.LEARN, *KINDS)


class OrganizationMending(QObject):
    """Works on the organization that is selected, or on the article."""

    def __init__(self, bench: Bench, actions: Actions) -> None:
        super().__init__(bench.window)
        self._bench, self._document = bench, bench.document
        actions.when(Id.RENAME, self._ask_name)
        actions.when(Id.SEPARATE, self._ask_aliases)
        actions.when(Id.SITUATE, self._ask_place)
        actions.when(Id.HOME_PLACE, self._ask_home)
        actions.when(Id.LEARN, self._ask_learning)
        actions.when(Id.UNAPPLIED, self._show_unapplied)
        for name, kind in KINDS.items():
            actions.when(name, partial(self.reclassify, kind))

    def rename(self, old: str, new: str) -> None:
        """Give an organization another name; the name of another one makes them one."""
        if new.strip() and new != old:
            self._document.correct(self.tr("rename %1").replace("%1", old), Rename(old, new.strip()))

    def separate(self, name: str, aliases: tuple[str, ...], new: str) -> None:
        """Make what goes by some aliases an organization of its own."""
        if aliases and new.strip():
            step = self.tr("separate %1").replace("%1", new.strip())
            self._document.correct(step, Separate(name, aliases, new.strip()))

    def situate(self, name: str, place: tuple[str, ...]) -> None:
        """Say where an organization belongs."""
        self._document.correct(self.tr("the place of %1").replace("%1", name), Situate(name, place))

    def set_home(self, place: tuple[str, ...]) -> None:
        """Say which place the article speaks from, and read it again."""
        self._read_again(self.tr("the home place"), Home(place))

    def reclassify(self, kind: ParagraphKind) -> None:
        """Say what the selected paragraphs, or the one at the caret, are; then read the article again."""
        reading, article = self._document.reading, self._bench.workspace.article
        selected = article.selected_span()
        if reading is None:
            return
        caret = article.caret()
        meant = [
            each
            for each in reading.article.paragraphs
            if (each.span.overlaps(selected) if selected else each.span.start <= caret <= each.span.end)
        ]
        made = [Reclassify(self._bench.target(each.span), kind) for each in meant if each.kind is not kind]
        if made:
            self._read_again(self.tr("the kind of a paragraph"), *made)

    def learn(self, name: str, aliases: tuple[str, ...]) -> None:
        """Put a name into the reader's lexicon, and read the article again with it."""
        try:
            before = learn(name, aliases)
        except JucuoError as error:
            failures.record(error)
            self._bench.notice.fail(failures.sentence(error))
            return
        self._read_again(self.tr("learn %1").replace("%1", name))
        told = self.tr("“%1” is in your lexicon and will be known in every article.").replace("%1", name)
        self._bench.notice.tell(told, self.tr("Forget It"), partial(self._forget, name, before))

    def _forget(self, name: str, before: bytes | None) -> None:
        forget(before)
        self._read_again(self.tr("forget %1").replace("%1", name))

    def _read_again(self, step: str, *made: Correction) -> None:
        reading = self._document.reading
        if reading is None or reading.read_only:
            return
        wanted = replace(reading, corrections=(*reading.corrections, *made))

        def done(read: Reading) -> None:
            if self._document.reading is reading:
                self._document.exchange(step, read)

        jobs.start(lambda: read_again(wanted), done, self._fail)

    def _fail(self, error: Exception) -> None:
        failures.record(error)
        self._bench.notice.fail(failures.sentence(error))

    def _organization(self) -> Organization | None:
        selection = self._document.selection
        return self._document.organization(selection.id) if selection.kind is SelectionKind.ORGANIZATION else None

    def _ask_name(self) -> None:
        if organization := self._organization():
            title = self.tr("Rename or Merge Organization")
            label = self.tr("The name of another organization merges them.")
            self._ask_text(title, label, organization.name, partial(self.rename, organization.name))

    def _ask_text(self, title: str, label: str, text: str, then: Callable[[str], None]) -> None:
        words, accepted = QInputDialog.getText(self._bench.window, title, label, text=text)
        if accepted:
            then(words)

    def _ask_aliases(self) -> None:
        organization = self._organization()
        if organization is None:
            return
        forms = tuple(dict.fromkeys(span.of(self._bench.text) for span in organization.mentions))
        if len(forms) < 2:
            self._bench.notice.tell(
                self.tr("The text names it in one way only; select its measures and assign them to another name.")
            )
            return
        shown = {form: self._bench.shown(form) for form in forms}
        dialog = AliasDialog(self._bench.shown(organization.name), shown, self._bench.window)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self.separate(organization.name, dialog.aliases(), dialog.name())

    def _ask_place(self) -> None:
        if organization := self._organization():
            dialog = PlaceDialog(organization.place, self._bench.text, self._bench.shown, self._bench.window)
            if dialog.exec() == QDialog.DialogCode.Accepted:
                self.situate(organization.name, dialog.place())

    def _ask_home(self) -> None:
        made = [each.place for each in self._document.corrections if isinstance(each, Home)]
        before: tuple[str, ...] = made[-1] if made else ()
        dialog = PlaceDialog(before, self._bench.text, self._bench.shown, self._bench.window)
        dialog.setWindowTitle(self.tr("Home Place of the Article"))
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self.set_home(dialog.place())

    def _ask_learning(self) -> None:
        selected, organization = self._bench.workspace.article.selected_span(), self._organization()
        words = selected.of(self._bench.text).strip() if selected else ""
        if not words and organization is None:
            self._bench.notice.tell(self.tr("Select a name in the text, or an organization in the tree, first."))
            return
        name = words or (organization.name if organization else "")
        title, label = self.tr("Learn a Name"), self.tr("“%1” is the body:").replace("%1", name)

        def then(full: str) -> None:
            if full.strip():
                self.learn(full.strip(), (name,) if full.strip() != name else ())

        self._ask_text(title, label, organization.name if organization else name, then)

    def _show_unapplied(self) -> None:
        dialog = UnappliedDialog(self._document.unapplied, self._bench.window)
        if dialog.exec() == QDialog.DialogCode.Accepted and self._document.reading:
            left = tuple(each for each in self._document.corrections if each not in self._document.unapplied)
            step = self.tr("drop what no longer fits")
            self._document.exchange(step, replace(self._document.reading, corrections=left))
