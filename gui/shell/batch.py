"""Exporting from the command line: one file, or many in several processes with a progress bar, past any bad one."""

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from gui.core.problems import JucuoError, Problem
from gui.shell.arguments import Arguments, options_for

BAR = 30


@dataclass(frozen=True, slots=True)
class Task:
    """One file to be written."""

    source: Path
    target: Path
    arguments: Arguments


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a task: the problem with its name and detail, or where something unforeseen happened."""

    problem: Problem | None = None
    name: str = ""
    detail: str = ""
    unforeseen: str = ""
    empty: bool = False
    substitutes: tuple[str, ...] = ()

    @property
    def worth_saying(self) -> bool:
        """Whether a person has to know of it."""
        return self.failed or self.empty or bool(self.substitutes)

    @property
    def failed(self) -> bool:
        """Whether nothing was written."""
        return self.problem is not None or bool(self.unforeseen)


def export_all(arguments: Arguments, speak: Callable[[], object] = lambda: None) -> int:
    """Write what was asked for; 0 when all of it was written, 1 when something was not, 2 when nothing was named.

    `speak` loads what it takes to say something; it is called before the first sentence.
    """
    if not arguments.files:
        speak()
        _say(_no_file())
        return 2
    tasks = [Task(source, target, arguments) for source, target in _pairs(arguments)]
    outcomes: dict[Path, Outcome] = {}
    stopped = False
    try:
        for task, outcome in _with_progress(_carry_out(tasks, arguments.processes), len(tasks)):
            outcomes[task.target] = outcome
    except KeyboardInterrupt:
        stopped = True
    became = [(task, outcomes.get(task.target, Outcome(Problem.CANCELLED))) for task in tasks]
    if stopped or any(outcome.worth_saying for _, outcome in became):
        speak()
        _tell(became, stopped)
    return 1 if any(outcome.failed for _, outcome in became) else 0


def _tell(became: list[tuple[Task, Outcome]], stopped: bool) -> None:
    """Say what a person has to know of all that was done."""
    if stopped:
        _say(_stopped())
    for task, outcome in became:
        for sentence in _sentences(task, outcome):
            _say(sentence)
    bad = sum(outcome.failed for _, outcome in became)
    if bad and len(became) > 1:
        _say(_tally(bad, len(became)))


def _pairs(arguments: Arguments) -> list[tuple[Path, Path]]:
    """Each source with its target; several files of one name get numbers."""
    if arguments.export:
        return [(source, arguments.export) for source in arguments.files[:1]]
    assert arguments.export_dir is not None
    taken: set[Path] = set()
    pairs = []
    for source in arguments.files:
        target = arguments.export_dir / f"{source.stem}.{arguments.to}"
        number = 2
        while target in taken:
            target = arguments.export_dir / f"{source.stem}-{number}.{arguments.to}"
            number += 1
        taken.add(target)
        pairs.append((source, target))
    return pairs


def carry_out(task: Task) -> Outcome:
    """Write one file; nothing that hinders it is raised. Runs in any process."""
    from gui.core.report.exports import export
    from gui.document.loading import load, original_bytes

    try:
        reading = load(task.source).reading
        folder = task.target.parent
        if folder == task.arguments.export_dir:
            with suppress(OSError):  # what hinders it is told by the next line
                folder.mkdir(parents=True, exist_ok=True)
        if not folder.is_dir():
            raise JucuoError(Problem.MISSING_FOLDER, folder.name)
        options = options_for(task.arguments)
        substitutes = export(reading, task.target, options, original_bytes(task.source, reading.article))
        return Outcome(empty=not reading.extraction.organizations, substitutes=tuple(sorted(substitutes)))
    except JucuoError as error:
        return Outcome(error.problem, error.name, error.detail)
    except Exception as error:  # one bad file must not stop the others
        from gui.shell import crash

        return Outcome(unforeseen=crash.trace(error), name=str(task.source))


def _carry_out(tasks: list[Task], processes: int) -> Iterator[tuple[Task, Outcome]]:
    """Each task with its outcome, as they are done; a few are not worth a process of their own."""
    processes = min(processes or os.cpu_count() or 1, len(tasks))
    if processes == 1 or len(tasks) < 4:
        for task in tasks:
            yield task, carry_out(task)
        return
    from gui.shell.pool import in_processes  # what makes processes is not loaded for a single file

    for task, outcome in in_processes(carry_out, tasks, processes):
        died = Outcome(unforeseen="the process died", name=str(task.source))
        yield task, died if outcome is None else outcome


def _with_progress(
    outcomes: Iterator[tuple[Task, Outcome]], total: int, write: Callable[[str], object] | None = None
) -> Iterator[tuple[Task, Outcome]]:
    """The same, with a bar on a terminal where there are several."""
    terminal = sys.stderr is not None and sys.stderr.isatty()
    if total == 1 or not (terminal or write):
        yield from outcomes
        return
    draw = write or (lambda text: print(text, end="", file=sys.stderr, flush=True))  # noqa: T201
    failed = 0
    draw(_bar(0, total, 0))
    for done, (task, outcome) in enumerate(outcomes, 1):
        failed += outcome.failed
        draw(_bar(done, total, failed))
        yield task, outcome
    draw("\n")


def _bar(done: int, total: int, failed: int) -> str:
    bad = f"  ✗ {failed}" if failed else ""
    return f"\r[{'#' * (BAR * done // total):{BAR}}] {done}/{total}{bad}"


def _sentences(task: Task, outcome: Outcome) -> Iterator[str]:
    """What a person has to know of an outcome; the cause goes to the log."""
    from PySide6.QtCore import QCoreApplication

    from gui.core.report.substitutes import name
    from gui.shell import failures

    file = task.source.name
    if outcome.problem is not None:
        error = JucuoError(outcome.problem, outcome.name or str(task.source), outcome.detail)
        failures.record(error)
        yield failures.sentence(error)
    if outcome.unforeseen:
        failures.log.error("unexpected failure\n%s", outcome.unforeseen)
        sentence = QCoreApplication.translate(
            "command line", "“%1” could not be exported: something unexpected went wrong. The cause is in the log."
        )
        yield sentence.replace("%1", file)
    if outcome.empty:
        sentence = QCoreApplication.translate(
            "command line", "no organization was found in “%1”; its text was exported alone"
        )
        yield sentence.replace("%1", file)
    if outcome.substitutes:
        sentence = QCoreApplication.translate(
            "command line", "“%1” has characters that cannot be printed, and ▯ stands for them: %2"
        )
        yield sentence.replace("%1", file).replace("%2", ", ".join(map(name, outcome.substitutes)))


def _tally(bad: int, total: int) -> str:
    from PySide6.QtCore import QCoreApplication

    sentence = QCoreApplication.translate("command line", "%1 of %2 files could not be exported")
    return sentence.replace("%1", str(bad)).replace("%2", str(total))


def _no_file() -> str:
    from PySide6.QtCore import QCoreApplication

    return QCoreApplication.translate("command line", "name at least one file")


def _stopped() -> str:
    from PySide6.QtCore import QCoreApplication

    return QCoreApplication.translate("command line", "stopped; what was written so far is whole")


def _say(sentence: str) -> None:
    if sys.stderr is not None:  # a program without a console on Windows has none
        print(f"jucuo: {sentence}", file=sys.stderr)  # noqa: T201
