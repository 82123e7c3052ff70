"""The linter, the formatter and the type checker are content with the whole package."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
CHECKED = ["gui", "tests", "run.py", "resources/desktop"]


def tool(*words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-m", *words], cwd=ROOT, capture_output=True, text=True)


def test_ruff_finds_nothing() -> None:
    done = tool("ruff", "check", *CHECKED)
    assert done.returncode == 0, done.stdout


def test_everything_is_formatted() -> None:
    done = tool("ruff", "format", "--check", *CHECKED)
    assert done.returncode == 0, done.stdout


def test_the_types_are_strict_and_right() -> None:
    done = tool("mypy")
    assert done.returncode == 0, done.stdout


def test_the_house_keeps_its_measure() -> None:
    """No module over 350 lines: where one grows longer, it wants to be two."""
    long = {
        path: count
        for path in (ROOT / "gui").rglob("*.py")
        if (count := len(path.read_text("utf-8").splitlines())) > 350
    }
    assert not long
