"""Organizations and the article itself: names, places, the border of the body, and names to be learned."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject

from gui.core.extraction.facts import Organization
from gui.core.problems import JucuoError
from gui.core.text import ParagraphKind
from gui.core.tree import Correction, Reading
from gui.core.tree.corrections import Home, Reclassify, Rename, Separate, Situate
from gui.dialogs.alias_dialog import AliasDialog
from gui.dialogs.asking import accepted
from gui.dialogs.name_dialog import NameDialog
from gui.dialogs.place_dialog import PlaceDialog
from gui.dialogs.unapplied_dialog import UnappliedDialog
from gui.document import Beside, Selection, SelectionKind, jobs
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
NEEDS_ARTICLE = (Id.ADD_MEASURE, Id.HOME_PLACE, Id.LEARN, Id.READ_AGAIN, *KINDS)


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
        actions.when(Id.READ_AGAIN, self.read_anew)
        actions.when(Id.UNAPPLIED, self._show_unapplied)
        for name, kind in KINDS.items():
            actions.when(name, partial(self.reclassify, kind))

    def rename(self, old: str, new: str) -> None:
        """Give an organization another name; the name of another one makes them one."""
        if new and new != old:
            both = {"%1": self._bench.shown(old), "%2": self._bench.shown(new)}
            step = self.tr("merge %1 with %2") if self._known(new) else self.tr("rename %1 to %2")
            self._document.correct(step.replace("%1", both["%1"]).replace("%2", both["%2"]), Rename(old, new))
            self._select_body(new)

    def separate(self, name: str, aliases: tuple[str, ...], new: str) -> None:
        """Make what goes by some aliases an organization of its own."""
        if aliases and new:
            step = self.tr("separate %1").replace("%1", self._bench.shown(new))
            self._document.correct(step, Separate(name, aliases, new))

    def situate(self, name: str, place: tuple[str, ...]) -> None:
        """Say where an organization belongs."""
        self._document.correct(self.tr("the place of %1").replace("%1", self._bench.shown(name)), Situate(name, place))

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

    def read_anew(self) -> None:
        """Read the article with the rules and the lexicon of today; the corrections are applied to what is found."""
        self._read_again(self.tr("read the article anew"))

    def learn(self, name: str, aliases: tuple[str, ...]) -> None:
        """Put a name into the reader's lexicon, and read the article again with it."""
        learning, forgetting = partial(learn, name, aliases), partial(forget, name, aliases)
        shown = self._bench.shown(name)
        beside = Beside(partial(self._written, learning), partial(self._written, forgetting))
        if not self._written(learning):
            return
        self._read_again(self.tr("learn %1").replace("%1", shown), beside=beside)
        told = self.tr("“%1” is in your lexicon and will be known in every article.").replace("%1", shown)
        self._bench.notice.tell(told, self.tr("Forget It"), partial(self._forget, shown, beside))

    def _forget(self, shown: str, learned: Beside) -> None:
        if learned.back():
            step = self.tr("forget %1").replace("%1", shown)
            self._read_again(step, beside=Beside(learned.back, learned.again))

    def _written(self, change: Callable[[], None]) -> bool:
        """Whether a change of the lexicon could be written; a notice says why it could not."""
        try:
            change()
        except JucuoError as error:
            self._fail(error)
            return False
        return True

    def _read_again(self, step: str, *made: Correction, beside: Beside | None = None) -> None:
        reading = self._document.reading
        if reading is None or reading.read_only:
            return
        wanted = replace(reading, corrections=(*reading.corrections, *made))

        def done(read: Reading) -> None:
            now = self._document.reading
            if now is reading:
                self._document.exchange(step, read, beside)
            elif now is not None and now.article.text == reading.article.text:
                self._read_again(step, *made, beside=beside)  # something was corrected meanwhile

        jobs.start(lambda: read_again(wanted), done, self._fail)

    def _fail(self, error: Exception) -> None:
        failures.record(error)
        self._bench.notice.fail(failures.sentence(error))

    def organization(self) -> Organization | None:
        """The organization that is selected, or the one whose measure is."""
        measure = self._document.selected_measure()
        if measure:
            return self._document.organization(measure.organizations[0]) if len(measure.organizations) == 1 else None
        selection = self._document.selection
        return self._document.organization(selection.id) if selection.kind is SelectionKind.ORGANIZATION else None

    def _select_body(self, name: str) -> None:
        """Stay with a body that was selected: it may be one with another now."""
        there = next((each for each in self._document.extraction.organizations if each.name == name), None)
        if there and self._document.selection.kind is SelectionKind.ORGANIZATION:
            self._document.select(Selection(SelectionKind.ORGANIZATION, there.id))

    def _known(self, name: str) -> bool:
        return any(each.name == name for each in self._document.extraction.organizations)

    def _shown_names(self) -> list[str]:
        return [self._bench.shown(each.name) for each in self._document.extraction.organizations]

    def _ask_name(self) -> None:
        organization = self.organization()
        if organization is None:
            return
        before = self._bench.shown(organization.name)

        def outcome(typed: str) -> str:
            new = self._bench.meant(typed)
            if typed == before or new == organization.name:
                return ""
            sentence = self.tr("Becomes one with “%1”.") if self._known(new) else self.tr("Is called “%1” from now on.")
            return sentence.replace("%1", self._bench.shown(new))

        question = self.tr("Name of the body; the name of another one merges them:")
        title = self.tr("Rename or Merge Organization")
        dialog = NameDialog(title, question, before, self._shown_names(), outcome, self._bench.window)
        if accepted(dialog):
            self.rename(organization.name, self._bench.meant(dialog.name()))

    def _ask_aliases(self) -> None:
        organization = self.organization()
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
        if accepted(dialog):
            self.separate(organization.name, dialog.aliases(), self._bench.meant(dialog.name()))

    def _ask_place(self) -> None:
        if organization := self.organization():
            dialog = PlaceDialog(organization.place, self._bench.text, self._bench.shown, self._bench.window)
            if accepted(dialog):
                self.situate(organization.name, dialog.place())

    def _ask_home(self) -> None:
        made = [each.place for each in self._document.corrections if isinstance(each, Home)]
        before: tuple[str, ...] = made[-1] if made else ()
        dialog = PlaceDialog(before, self._bench.text, self._bench.shown, self._bench.window)
        dialog.setWindowTitle(self.tr("Home Place of the Article"))
        if accepted(dialog):
            self.set_home(dialog.place())

    def _ask_learning(self) -> None:
        selected, organization = self._bench.workspace.article.selected_span(), self.organization()
        words = selected.of(self._bench.text).strip() if selected else ""
        if not words and organization is None:
            self._bench.notice.tell(self.tr("Select a name in the text, or an organization in the tree, first."))
            return
        name = words or (organization.name if organization else "")

        def outcome(typed: str) -> str:
            full = self._bench.meant(typed)
            sentence = self.tr("“%1” will be known as a body.") if full == name else self.tr("“%1” will mean “%2”.")
            return sentence.replace("%1", self._bench.shown(name)).replace("%2", self._bench.shown(full))

        question = self.tr("Full name of the body that “%1” means:").replace("%1", self._bench.shown(name))
        proposal = self._bench.shown(name)
        dialog = NameDialog(
            self.tr("Learn a Name"), question, proposal, self._shown_names(), outcome, self._bench.window
        )
        if accepted(dialog):
            full = self._bench.meant(dialog.name())
            self.learn(full, (name,) if full != name else ())

    def _show_unapplied(self) -> None:
        dialog = UnappliedDialog(self._document.unapplied, self._bench.window, self._bench.shown)
        if accepted(dialog) and self._document.reading:
            lost = set(map(id, self._document.unapplied))  # an equal one that does fit stays
            left = tuple(each for each in self._document.corrections if id(each) not in lost)
            step = self.tr("drop what no longer fits")
            self._document.exchange(step, replace(self._document.reading, corrections=left))
