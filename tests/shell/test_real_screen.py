"""A real window on a virtual screen, driven by keys as a person would."""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

TOOLS = ("Xvfb", "xdotool", "openbox")
missing = [tool for tool in TOOLS if not shutil.which(tool)]
pytestmark = pytest.mark.skipif(bool(missing), reason=f"not installed: {', '.join(missing)}")
ARTICLE = "平湖縣教育局召開動員會,為28戶農家送去書本。\n"


def wait_for(found: Callable[[], str], seconds: float = 40) -> str:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if value := found():
            return value
        time.sleep(0.1)
    raise AssertionError("nothing came")


@pytest.fixture
def screen(tmp_path: Path) -> Iterator[dict[str, str]]:
    """The environment of a person with a screen and a home of their own."""
    read, write = os.pipe()
    words = ["Xvfb", "-displayfd", str(write), "-screen", "0", "1400x900x24", "-nolisten", "tcp"]
    server = subprocess.Popen(words, pass_fds=[write], stderr=subprocess.DEVNULL)
    os.close(write)
    with os.fdopen(read) as stream:
        display = f":{stream.readline().strip()}"
    environment = {key: value for key, value in os.environ.items() if key not in ("QT_QPA_PLATFORM", "WAYLAND_DISPLAY")}
    for name in ("CONFIG", "DATA", "STATE", "CACHE"):
        environment[f"XDG_{name}_HOME"] = str(tmp_path / name.lower())
    environment |= {"DISPLAY": display, "LANGUAGE": "en", "LANG": "C.UTF-8"}
    manager = subprocess.Popen(["openbox"], env=environment, stderr=subprocess.DEVNULL, stdout=subprocess.DEVNULL)
    yield environment
    for process in (manager, server):
        process.terminate()
        process.wait()


def xdotool(environment: dict[str, str], *words: str) -> str:
    done = subprocess.run(["xdotool", *words], env=environment, capture_output=True, text=True, check=False)
    return done.stdout.strip()


def test_start_read_hand_over_and_quit(screen: dict[str, str], tmp_path: Path) -> None:
    start = [sys.executable, "-m", "gui"]
    program = subprocess.Popen(start, env=screen)

    def title() -> str:
        window = xdotool(screen, "search", "--onlyvisible", "--class", "jucuo").split()
        return xdotool(screen, "getwindowname", window[-1]) if window else ""

    try:
        wait_for(lambda: title() if "陜西省組織系統" in title() else "")
        window = xdotool(screen, "search", "--onlyvisible", "--class", "jucuo").split()[-1]
        xdotool(screen, "windowactivate", "--sync", window)
        file = tmp_path / "平湖.txt"
        file.write_text("平湖縣動起來\n2019-04-02\n\n" + ARTICLE, "utf-8")
        assert subprocess.run([*start, str(file)], env=screen, timeout=30, check=False).returncode == 0
        wait_for(lambda: title() if "平湖縣動起來" in title() else "")
        for keys in ("F8", "F4", "ctrl+Return"):
            xdotool(screen, "key", "--clearmodifiers", keys)
            time.sleep(0.3)
        kept = tmp_path / "data" / "jucuo" / "readings"
        wait_for(lambda: "kept" if kept.is_dir() and list(kept.glob("*.jucuo")) else "")
        xdotool(screen, "key", "--clearmodifiers", "ctrl+q")
        assert program.wait(timeout=20) == 0
        assert "script=hant-tw" in (tmp_path / "config" / "jucuo" / "jucuo.ini").read_text("utf-8")
    finally:
        program.kill()
        program.wait()
