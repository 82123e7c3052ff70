"""A real window on a virtual screen, driven by keys as a person would."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from screen import Screen, missing, screen_for, wait_for

pytestmark = pytest.mark.skipif(bool(missing), reason=f"not installed: {', '.join(missing)}")
ARTICLE = "平湖縣教育局召開動員會,為28戶農家送去書本。\n"


@pytest.fixture
def screen(tmp_path: Path) -> Iterator[Screen]:
    with screen_for(tmp_path) as screen:
        yield screen


def test_start_read_hand_over_and_quit(screen: Screen, tmp_path: Path) -> None:
    start = [sys.executable, "-m", "gui"]
    program = subprocess.Popen(start, env=screen.environment)
    try:
        window = screen.wait_for_title("陜西省組織系統")
        screen.do("windowactivate", "--sync", window)
        file = tmp_path / "平湖.txt"
        file.write_text("平湖縣動起來\n2019-04-02\n\n" + ARTICLE, "utf-8")
        assert subprocess.run([*start, str(file)], env=screen.environment, timeout=30, check=False).returncode == 0
        screen.wait_for_title("平湖縣動起來")
        screen.press("F8", "F4", "ctrl+Return")
        kept = tmp_path / "data" / "jucuo" / "readings"
        wait_for(lambda: kept.is_dir() and list(kept.glob("*.jucuo")))
        screen.press("ctrl+q")
        assert program.wait(timeout=20) == 0
        assert "script=hant-tw" in (tmp_path / "config" / "jucuo" / "jucuo.ini").read_text("utf-8")
    finally:
        program.kill()
        program.wait()
