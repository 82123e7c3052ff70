"""A typesetter begun in a process of its own makes the same pages, and nothing is lost with it."""

import subprocess
import sys
import time
from pathlib import Path

import pytest
from sample import BUNDLED

from gui.core.report import ahead
from gui.core.report.options import Options, Profile
from gui.core.report.pdf import render
from gui.document.loading import load

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="only Linux doubles a process")

# what a test asks for runs in a process of its own: only one that has a single thread may be doubled
BEGUN = """
import os, sys
from gui.core.report import ahead
ahead.begin(whole=sys.argv[2] == "gongwen")
child = int(open(f"/proc/self/task/{os.getpid()}/children").read())
"""
MADE = """
from pathlib import Path
from gui.core.report.options import Options, Profile
from gui.core.report.pdf import render
from gui.document.loading import load
reading = load(Path(sys.argv[1])).reading
sys.stdout.buffer.write(render(reading, Options(profile=Profile(sys.argv[2]), timestamp=3)))
"""


def run(program: str, profile: Profile, source: Path = BUNDLED) -> bytes:
    done = subprocess.run([sys.executable, "-c", program, source, profile], capture_output=True, check=True, timeout=60)
    assert done.stderr == b""
    return done.stdout


@pytest.mark.parametrize("profile", Profile)
def test_the_same_pages_come_out(profile: Profile) -> None:
    assert run(BEGUN + MADE, profile) == render(load(BUNDLED).reading, Options(profile=profile, timestamp=3))


def test_known_fonts_do_not_do_for_an_official_page() -> None:
    begun_otherwise = BEGUN.replace('sys.argv[2] == "gongwen"', "False")
    wanted = render(load(BUNDLED).reading, Options(profile=Profile.GONGWEN, timestamp=3))
    assert run(begun_otherwise + MADE, Profile.GONGWEN) == wanted


def test_where_it_dies_the_pages_are_made_all_the_same() -> None:
    kill = "import signal\nos.kill(child, signal.SIGKILL)\n"
    assert run(BEGUN + kill + MADE, Profile.READING) == run(
        MADE.replace("from", "import sys\nfrom", 1), Profile.READING
    )


def test_where_it_dies_later_too() -> None:
    kill = "import signal\nfonts = ahead.fonts_ahead\ndef late(whole):\n    found = fonts(whole)\n"
    kill += "    os.kill(child, signal.SIGKILL)\n    return found\nahead.fonts_ahead = late\n"
    assert run(BEGUN + kill + MADE, Profile.READING) == run(
        MADE.replace("from", "import sys\nfrom", 1), Profile.READING
    )


def test_a_character_that_no_font_has_is_found_out(tmp_path: Path) -> None:
    source = tmp_path / "a.txt"
    source.write_text("標題\n2020-01-02\n\n平湖縣教育局召開\U0001f8ff會。", "utf-8")
    wanted = render(load(source).reading, Options(timestamp=3))
    assert run(BEGUN + MADE, Profile.READING, source) == wanted


def test_it_ends_with_the_program() -> None:
    child = int(run(BEGUN + "print(child)\nos._exit(0)\n", Profile.READING))
    until = time.monotonic() + 10
    while Path(f"/proc/{child}").exists() and time.monotonic() < until:
        time.sleep(0.05)
    assert not Path(f"/proc/{child}").exists()


def test_nothing_is_begun_where_nobody_asked() -> None:
    assert ahead.fonts_ahead(all_wanted=False) is None
