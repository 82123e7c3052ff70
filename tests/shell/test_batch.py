"""Many files from the command line: in several processes, past the bad ones, and said how far it is."""

from collections.abc import Iterator
from concurrent.futures.process import BrokenProcessPool
from pathlib import Path

import pytest
from command import jucuo

from gui.core.problems import Problem
from gui.shell import batch, pool
from gui.shell.arguments import Arguments
from gui.shell.batch import Outcome, Task


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    """Nine good files and an empty one in the middle."""
    paths = [tmp_path / f"{number}.txt" for number in range(10)]
    for number, path in enumerate(paths):
        path.write_text("" if number == 5 else f"平湖縣教育局召開第{number}次動員會,部署工作。\n", "utf-8")
    return paths


def test_several_processes_write_the_same_as_one(files: list[Path], tmp_path: Path) -> None:
    written = []
    for processes in ("1", "3"):
        folder = tmp_path / processes
        done = jucuo("--export-dir", folder, "--to", "json", "--processes", processes, *files)
        assert done.returncode == 1
        assert "“5.txt” is empty" in done.stderr
        assert done.stderr.splitlines()[-1] == "jucuo: 1 of 10 files could not be exported"
        written.append({path.name: path.read_bytes() for path in folder.iterdir()})
    assert len(written[0]) == 9
    assert written[0] == written[1]


def test_pdf_by_several_processes(files: list[Path], tmp_path: Path) -> None:
    done = jucuo("--export-dir", tmp_path, "--processes", "2", *(file for file in files if file.name != "5.txt"))
    assert (done.returncode, done.stderr) == (0, "")
    assert len(list(tmp_path.glob("*.pdf"))) == 9


def test_one_that_kills_its_process_is_named_and_the_others_go_on(monkeypatch: pytest.MonkeyPatch) -> None:
    tasks = [Task(Path(f"{name}.txt"), Path(f"{name}.pdf"), Arguments()) for name in "abcde"]

    def breaks(_act: object, tasks: list[Task], _processes: int) -> Iterator[tuple[Task, Outcome]]:
        yield tasks[1], Outcome()
        raise BrokenProcessPool

    def alone(_act: object, task: Task) -> Outcome | None:
        return None if task.source.stem == "c" else Outcome()

    monkeypatch.setattr(pool, "_in_pool", breaks)
    monkeypatch.setattr(pool, "_alone", alone)
    outcomes = {task.source.stem: outcome.failed for task, outcome in batch._carry_out(tasks, 2)}
    assert outcomes == {"a": False, "b": False, "c": True, "d": False, "e": False}


def test_the_bar_says_how_far_it_is_and_how_many_failed() -> None:
    tasks = [Task(Path(f"{name}.txt"), Path(f"{name}.pdf"), Arguments()) for name in "ab"]
    drawn: list[str] = []
    outcomes = iter([(tasks[0], Outcome(Problem.EMPTY_FILE)), (tasks[1], Outcome())])
    assert len(list(batch._with_progress(outcomes, 2, drawn.append))) == 2
    assert drawn[1] == f"\r[{'#' * 15:30}] 1/2  ✗ 1"
    assert drawn[2] == f"\r[{'#' * 30}] 2/2  ✗ 1"


def test_a_folder_that_cannot_be_made_is_named(files: list[Path], tmp_path: Path) -> None:
    (tmp_path / "taken").touch()
    done = jucuo("--export-dir", tmp_path / "taken", files[0])
    assert done.returncode == 1
    assert "There is no folder “taken”" in done.stderr
