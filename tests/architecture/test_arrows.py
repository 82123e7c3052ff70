"""The arrows between the layers hold, and the scanner that says so is itself tested."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
LINT = Path(sys.executable).with_name("lint-imports")


def lint(folder: Path, config: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [LINT, "--config", config, "--no-cache"],
        cwd=folder,
        env={"PYTHONPATH": str(folder), "PATH": ""},
        capture_output=True,
        text=True,
    )


def test_the_arrows_point_one_way() -> None:
    done = lint(ROOT, ROOT / "pyproject.toml")
    assert done.returncode == 0, done.stdout


@pytest.fixture
def small_house(tmp_path: Path) -> Path:
    """A package with the project's layers and nothing in them, under the project's own contracts."""
    for layer in ("shell", "views", "printing", "dialogs", "models", "document", "core"):
        (tmp_path / "gui" / layer).mkdir(parents=True)
        (tmp_path / "gui" / layer / "__init__.py").touch()
    (tmp_path / "gui" / "__main__.py").touch()
    for layer in ("report", "tree", "extraction", "formats", "script", "text"):
        (tmp_path / "gui" / "core" / layer).mkdir()
        (tmp_path / "gui" / "core" / layer / "__init__.py").touch()
    for module in ("files", "resources", "problems"):
        (tmp_path / "gui" / "core" / f"{module}.py").touch()
    (tmp_path / "gui" / "__init__.py").touch()
    (tmp_path / "pyproject.toml").write_bytes((ROOT / "pyproject.toml").read_bytes())
    return tmp_path


def test_an_empty_house_keeps_them(small_house: Path) -> None:
    assert lint(small_house, small_house / "pyproject.toml").returncode == 0


@pytest.mark.parametrize(
    ("module", "line"),
    [
        ("core/tree/__init__.py", "import PySide6"),
        ("core/text/__init__.py", "import gui.core.tree"),
        ("core/formats/__init__.py", "import gui.core.script"),
        ("document/__init__.py", "import gui.views"),
        ("views/__init__.py", "import gui.printing"),
        ("models/__init__.py", "import gui.shell"),
    ],
)
def test_a_forbidden_import_is_caught(small_house: Path, module: str, line: str) -> None:
    (small_house / "gui" / module).write_text(f"{line}\n")
    done = lint(small_house, small_house / "pyproject.toml")
    assert done.returncode != 0
    assert "broken" in done.stdout.lower()


def test_a_new_folder_in_the_core_needs_its_place(small_house: Path) -> None:
    (small_house / "gui" / "core" / "stray.py").touch()
    assert lint(small_house, small_house / "pyproject.toml").returncode != 0
