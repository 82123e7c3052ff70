"""Exporting from the command line: one file, or many with a progress bar, going on past a bad one."""

import sys
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from gui.core.problems import JucuoError, Problem
from gui.core.report.exports import export
from gui.core.tree import Reading
from gui.document.loading import load, original_bytes
from gui.shell import failures
from gui.shell.arguments import Arguments
from gui.shell.report_options import options_for

BAR = 30


def export_all(arguments: Arguments) -> int:
    """Write what was asked for; 0 when all of it was written, 1 when something was not, 2 when nothing was named."""
    if not arguments.files:
        print(QCoreApplication.translate("command line", "jucuo: name at least one file"), file=sys.stderr)  # noqa: T201
        return 2
    bad: list[str] = []
    for source, target in _with_progress(_pairs(arguments)):
        try:
            _export(source, target, arguments)
        except Exception as error:
            failures.record(error)
            bad.append(failures.sentence(error))
    for sentence in bad:
        print(f"jucuo: {sentence}", file=sys.stderr)  # noqa: T201
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


def _with_progress(pairs: list[tuple[Path, Path]]) -> Iterator[tuple[Path, Path]]:
    """The pairs one by one, with a bar on a terminal where there are several."""
    shown = len(pairs) > 1 and sys.stderr.isatty()
    for done, pair in enumerate(pairs, 1):
        if shown:
            filled = BAR * done // len(pairs)
            print(f"\r[{'#' * filled:{BAR}}] {done}/{len(pairs)}", end="", file=sys.stderr, flush=True)  # noqa: T201
        yield pair
    if shown:
        print(file=sys.stderr)  # noqa: T201


def _export(source: Path, target: Path, arguments: Arguments) -> None:
    reading = load(source).reading
    if not target.parent.is_dir():
        raise JucuoError(Problem.UNWRITABLE, str(target), "the folder is not there")
    export(reading, target, options_for(arguments, source), original_bytes(source, reading.article))
    if not reading.extraction.organizations:
        _warn_of_nothing(reading, source)


def _warn_of_nothing(reading: Reading, source: Path) -> None:
    sentence = QCoreApplication.translate(
        "command line", "no organization was found in “%1”; its text was exported alone"
    ).replace("%1", source.name)
    print(f"jucuo: {sentence}", file=sys.stderr)  # noqa: T201
