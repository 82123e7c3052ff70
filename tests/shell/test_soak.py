"""Random valid actions for a long time: nothing falls, and the memory in use stays what it was."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

TESTS = Path(__file__).parents[1]
MINUTES = 30


def soak(folder: Path, seed: int, steps: int, seconds: float) -> dict[str, Any]:
    """What came of a run; a process that fell gives nothing."""
    path = os.pathsep.join((str(TESTS.parent), str(TESTS)))
    words = [sys.executable, "-X", "faulthandler", str(TESTS / "soaking.py"), folder, seed, steps, seconds]
    done = subprocess.run(
        [str(word) for word in words], env={**os.environ, "PYTHONPATH": path}, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr[-3000:]
    return dict(json.loads(done.stdout.splitlines()[-1]))


def test_a_short_while(tmp_path: Path) -> None:
    outcome = soak(tmp_path, seed=20260101, steps=400, seconds=120)
    assert outcome["errors"] == []
    assert outcome["warnings"] == []
    assert outcome["steps"] > 100


@pytest.mark.soak
@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="memory is measured as Linux tells it")
def test_half_an_hour(tmp_path: Path) -> None:
    outcome = soak(tmp_path, seed=20260102, steps=0, seconds=MINUTES * 60)
    sys.stderr.write(f"\n    {json.dumps(outcome, ensure_ascii=False)}\n")
    assert outcome["errors"] == []
    assert outcome["warnings"] == []
    assert outcome["late"] <= 1.1 * outcome["early"]
