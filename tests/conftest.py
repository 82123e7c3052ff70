"""Every test runs offscreen, in a home of its own, so that no person's files are read or written."""

import os
import sys
from pathlib import Path

import pytest
from hypothesis import settings

# how long an example takes says nothing on a busy machine
settings.register_profile("patient", deadline=None)
settings.load_profile("patient")
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture(autouse=True, scope="session")
def _own_home(tmp_path_factory: pytest.TempPathFactory) -> None:
    home = tmp_path_factory.mktemp("home")
    for name in ("CONFIG", "DATA", "STATE", "CACHE"):
        folder: Path = home / name.lower()
        folder.mkdir()
        os.environ[f"XDG_{name}_HOME"] = str(folder)


@pytest.fixture(autouse=True)
def _own_library(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """What one test corrects, no other one finds."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path_factory.mktemp("data")))


sys.path.insert(0, str(Path(__file__).parent))
