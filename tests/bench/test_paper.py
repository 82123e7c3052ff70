"""The same articles on paper by Jucuo, LibreOffice and Chromium, at 1, 10 and 100 of them, in one run.

LibreOffice gets them as .docx and Chromium as HTML, both with marks and table as in our PDF; we get them as readings,
and also as plain text, of which we find out the measures first. Our PDF is checked after writing, theirs are not.
"""

import ctypes
import html
import os
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from statistics import median

import pytest
from pytest_benchmark.fixture import BenchmarkFixture
from sample import BUNDLED

from gui.core.report.context import Context
from gui.core.report.exports import export
from gui.core.report.options import Options
from gui.core.report.runs import runs_of
from gui.core.report.styles import styles
from gui.core.report.tables import measure_rows
from gui.core.tree import Reading
from gui.document.loading import load

MANY = 100
ROUNDS = {1: 7, 10: 3, 100: 1}
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")


@dataclass(frozen=True, slots=True)
class Used:
    """What a run took: seconds on the clock, seconds of the processors, megabytes of its processes at their most."""

    wall: float
    processor: float
    megabytes: int

    def __str__(self) -> str:
        return f"{self.wall:6.2f} s ({self.processor:6.2f} s of processor, {self.megabytes:5} MB)"


@pytest.fixture(scope="module")
def articles(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A hundred articles in each form."""
    folder = tmp_path_factory.mktemp("articles")
    reading = load(BUNDLED).reading
    for number in range(MANY):
        text = BUNDLED.read_text("utf-8").replace("3月2日", f"3月2日第{number}號", 1)
        source = folder / f"{number:03}.txt"
        source.write_text(text, "utf-8")
        read = reading if number == 0 else load(source).reading
        export(read, folder / f"{number:03}.jucuo", Options())
        export(read, folder / f"{number:03}.docx", Options())
        (folder / f"{number:03}.html").write_text(as_html(read), "utf-8")
    return folder


def as_html(reading: Reading) -> str:
    """Marks and table, as a page that a browser prints."""
    context = Context.of(reading, Options())
    tints = {key: style["tint"] for key, style in styles(context).items()}
    body = "".join(
        f"<p>{''.join(_run(context, run, tints) for run in runs)}</p>"
        for _, runs in runs_of(reading.article, context.extraction)
    )
    rows = "".join(
        f"<tr><td>{row.number}<td>{html.escape(row.organization)}<td>{html.escape(row.quote)}<td>{row.category}"
        f"<td>{'、'.join(row.figures)}<td>{row.paragraph}</tr>"
        for row in measure_rows(context)
    )
    style = (
        "@page{size:A4;margin:24mm}body{font-family:'Noto Serif CJK TC',serif;text-align:justify}td{border:1px solid}"
    )
    return (
        f"<!doctype html><html lang=zh-TW><meta charset=utf-8><title>{html.escape(reading.article.title)}</title>"
        f"<style>{style}</style><body>{body}<table>{rows}</table></body></html>"
    )


def _run(context: Context, run: object, tints: dict[str, str]) -> str:
    text = html.escape(context.slice(run.span))  # type: ignore[attr-defined]
    measure = run.measure  # type: ignore[attr-defined]
    return f'<span style="background:{tints[str(measure.category)]}">{text}</span>' if measure else text


def jucuo(folder: Path, out: Path, count: int, form: str) -> None:
    files = [str(folder / f"{number:03}.{form}") for number in range(count)]
    words = ["--export", str(out / "000.pdf")] if count == 1 else ["--export-dir", str(out), "--to", "pdf"]
    _call([sys.executable, "-m", "gui", *words, *files])


def libreoffice(folder: Path, out: Path, count: int) -> None:
    files = [str(folder / f"{number:03}.docx") for number in range(count)]
    profile = f"-env:UserInstallation=file://{folder}/libreoffice"
    _call(["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", str(out), *files])


def chromium(folder: Path, out: Path, count: int) -> None:
    """It prints one page a start."""
    for number in range(count):
        words = [f"--user-data-dir={folder}/chromium", f"--print-to-pdf={out}/{number:03}.pdf"]
        flags = ["--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer"]
        _call([str(CHROMIUM), *flags, *words, f"file://{folder}/{number:03}.html"])


def _call(words: list[str]) -> None:
    environment = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    subprocess.run(words, check=True, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def measured(work: Callable[[Path], None], out: Path, count: int, every: float) -> Used:
    """Run `work` into an empty folder; every file has to be there afterwards.

    Memory is looked at `every` so many seconds, which takes time itself, and not at all where that is 0.
    """
    shutil.rmtree(out, ignore_errors=True)
    out.mkdir()
    peak, done = [0], threading.Event()
    watcher = threading.Thread(target=_watch, args=(peak, done, every))
    if every:
        watcher.start()
    _adopt_orphans()
    before, start = os.times(), time.perf_counter()
    work(out)
    wall = time.perf_counter() - start
    _wait_for_orphans()
    after = os.times()
    done.set()
    if every:
        watcher.join()
    assert len(list(out.glob("*.pdf"))) == count
    used = after.children_user + after.children_system - before.children_user - before.children_system
    return Used(wall, used, peak[0])


def _adopt_orphans() -> None:
    """Have the system hand over what a finished program leaves running, so that its processor time counts (Linux)."""
    with suppress(OSError, AttributeError):
        ctypes.CDLL(None).prctl(36, 1, 0, 0, 0)  # PR_SET_CHILD_SUBREAPER, linux/prctl.h


def _wait_for_orphans() -> None:
    with suppress(ChildProcessError):
        while True:
            os.wait()


def _watch(peak: list[int], done: threading.Event, every: float) -> None:
    while not done.wait(every):
        peak[0] = max(peak[0], sum(_descendants(os.getpid())) // 1024)


def _descendants(ancestor: int) -> Iterator[int]:
    """Kilobytes that each process below `ancestor` holds alone or its share of; nothing where that is not told."""
    parents: dict[int, int] = {}
    for status in Path("/proc").glob("[0-9]*/stat"):
        try:
            parents[int(status.parent.name)] = int(status.read_text().rpartition(")")[2].split()[1])
        except (OSError, ValueError):
            continue
    below = {ancestor}
    for _ in range(8):
        below |= {child for child, parent in parents.items() if parent in below}
    for process in below - {ancestor}:
        try:
            rollup = Path(f"/proc/{process}/smaps_rollup").read_text()
        except OSError:
            continue
        yield from (int(line.split()[1]) for line in rollup.splitlines() if line.startswith("Pss:"))


def middle(runs: list[Used]) -> Used:
    """The medians of several runs."""
    return Used(
        median(run.wall for run in runs), median(run.processor for run in runs), max(run.megabytes for run in runs)
    )


@pytest.mark.parametrize("count", ROUNDS)
def test_articles_on_paper(benchmark: BenchmarkFixture, articles: Path, count: int) -> None:
    """Promises: one at least 4 times as fast as either; a hundred in 10 seconds and 1.2 GB."""
    works: dict[str, Callable[[Path], None]] = {
        "Jucuo, readings": lambda out: jucuo(articles, out, count, "jucuo"),
        "Jucuo, plain text": lambda out: jucuo(articles, out, count, "txt"),
    }
    if shutil.which("soffice"):
        works["LibreOffice"] = lambda out: libreoffice(articles, out, count)
    if CHROMIUM:
        works["Chromium"] = lambda out: chromium(articles, out, count)
    runs: dict[str, list[Used]] = {name: [] for name in works}
    memory: dict[str, int] = {}
    if count == 1:  # a run of its own: looking at the memory takes as long as the work
        memory = {name: measured(work, articles / "out", count, 0.02).megabytes for name, work in works.items()}
    for _ in range(ROUNDS[count]):
        for name, work in works.items():  # by turns, so that all meet the same neighbours
            runs[name].append(measured(work, articles / "out", count, 0.0 if memory else 0.5))
    found = {name: middle(each) for name, each in runs.items()}
    found |= {name: replace(found[name], megabytes=most) for name, most in memory.items()}
    ours = found["Jucuo, readings"]
    sys.stderr.write(f"\n    {count} article(s) on paper\n")
    for name, used in found.items():
        ratio = f"  {used.wall / ours.wall:4.1f} × the first" if used is not ours else ""
        sys.stderr.write(f"      {name:18} {used}{ratio}\n")
    benchmark.extra_info.update({name: replace(used).wall for name, used in found.items()})
    benchmark.pedantic(lambda: None, rounds=1)
