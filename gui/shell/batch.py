"""Exporting from the command line: one file, or many in several processes with a progress bar, past any bad one."""

import os
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from multiprocessing import get_context
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from gui.core.problems import JucuoError, Problem
from gui.core.report.exports import export
from gui.document.loading import load, original_bytes
from gui.shell import crash, failures
from gui.shell.arguments import Arguments
from gui.shell.report_options import options_for

BAR = 30
# a process ends after so many files, for what typesets them keeps what it once set
FILES_A_PROCESS = 16


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

    @property
    def failed(self) -> bool:
        """Whether nothing was written."""
        return self.problem is not None or bool(self.unforeseen)


def export_all(arguments: Arguments) -> int:
    """Write what was asked for; 0 when all of it was written, 1 when something was not, 2 when nothing was named."""
    if not arguments.files:
        _say(QCoreApplication.translate("command line", "name at least one file"))
        return 2
    tasks = [Task(source, target, arguments) for source, target in _pairs(arguments)]
    outcomes: dict[Path, Outcome] = {}
    try:
        for task, outcome in _with_progress(_carry_out(tasks, arguments.processes), len(tasks)):
            outcomes[task.target] = outcome
    except KeyboardInterrupt:
        _say(QCoreApplication.translate("command line", "stopped; what was written so far is whole"))
    became = [(task, outcomes.get(task.target, Outcome(Problem.CANCELLED))) for task in tasks]
    for sentence in (_sentence(task, outcome) for task, outcome in became):
        if sentence:
            _say(sentence)
    bad = sum(outcome.failed for _, outcome in became)
    if bad and len(tasks) > 1:
        _say(_tally(bad, len(tasks)))
    return 1 if bad else 0


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
    try:
        reading = load(task.source).reading
        if not task.target.parent.is_dir():
            raise JucuoError(Problem.UNWRITABLE, str(task.target), "the folder is not there")
        options = options_for(task.arguments, task.source)
        export(reading, task.target, options, original_bytes(task.source, reading.article))
        return Outcome(empty=not reading.extraction.organizations)
    except JucuoError as error:
        return Outcome(error.problem, error.name, error.detail)
    except Exception as error:  # one bad file must not stop the others
        return Outcome(unforeseen=crash.trace(error), name=str(task.source))


def _carry_out(tasks: list[Task], processes: int) -> Iterator[tuple[Task, Outcome]]:
    """Each task with its outcome, as they are done; a few are not worth a process of their own."""
    processes = min(processes or os.cpu_count() or 1, len(tasks))
    if processes == 1 or len(tasks) < 4:
        for task in tasks:
            yield task, carry_out(task)
        return
    waiting = list(tasks)
    try:
        for task, outcome in _in_pool(tasks, processes):
            waiting.remove(task)
            yield task, outcome
    except BrokenProcessPool:
        # a process died of one of these: each gets one of its own, and the one that kills it is named
        for task in waiting:
            yield task, _alone(task)


def _in_pool(tasks: list[Task], processes: int) -> Iterator[tuple[Task, Outcome]]:
    """Hand out a few more than there are processes, so that stopping does not have to wait for all."""
    context = get_context("spawn")
    with ProcessPoolExecutor(processes, mp_context=context, max_tasks_per_child=FILES_A_PROCESS) as pool:
        left = iter(tasks)
        running: dict[Future[Outcome], Task] = {}
        try:
            while True:
                while len(running) < 2 * processes and (task := next(left, None)):
                    running[pool.submit(carry_out, task)] = task
                if not running:
                    return
                for done in wait(running, return_when=FIRST_COMPLETED).done:
                    yield running.pop(done), done.result()
        except BaseException:
            pool.shutdown(wait=False, cancel_futures=True)
            raise


def _alone(task: Task) -> Outcome:
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as pool:
        try:
            return pool.submit(carry_out, task).result()
        except BrokenProcessPool:
            return Outcome(unforeseen="the process died", name=str(task.source))


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


def _sentence(task: Task, outcome: Outcome) -> str:
    """What a person has to know of an outcome; the cause goes to the log."""
    if outcome.problem is not None:
        error = JucuoError(outcome.problem, outcome.name or str(task.source), outcome.detail)
        failures.record(error)
        return failures.sentence(error)
    if outcome.unforeseen:
        failures.log.error("unexpected failure\n%s", outcome.unforeseen)
        sentence = QCoreApplication.translate(
            "command line", "“%1” could not be exported: something unexpected went wrong. The cause is in the log."
        )
        return sentence.replace("%1", task.source.name)
    if outcome.empty:
        sentence = QCoreApplication.translate(
            "command line", "no organization was found in “%1”; its text was exported alone"
        )
        return sentence.replace("%1", task.source.name)
    return ""


def _tally(bad: int, total: int) -> str:
    sentence = QCoreApplication.translate("command line", "%1 of %2 files could not be exported")
    return sentence.replace("%1", str(bad)).replace("%2", str(total))


def _say(sentence: str) -> None:
    if sys.stderr is not None:  # a program without a console on Windows has none
        print(f"jucuo: {sentence}", file=sys.stderr)  # noqa: T201
