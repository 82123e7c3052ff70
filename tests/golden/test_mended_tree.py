"""The bundled article's tree, mended in a real window from the keyboard alone, and the tree that comes of it.

`UPDATE_GOLDEN=1` writes the file anew; `PICTURES=FOLDER` keeps a picture of the screen after each mend.
"""

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import pytest
from sample import outline
from screen import Screen, missing, screen_for, wait_for

from gui.core.report.reading_file import loads
from gui.core.tree import Grouping, Reading, build

pytestmark = pytest.mark.skipif(bool(missing), reason=f"not installed: {', '.join(missing)}")
# an extraction that stays as it is, whatever the program reads out of the article by now
READING = Path(__file__).with_name("shaanxi-2012.jucuo")
GOLDEN = Path(__file__).with_name("shaanxi-2012.mended.tree.txt")
# what a person thinks before a step, and how long a key takes a practised one, in seconds (Card, Moran and Newell)
THINKING, KEY = 1.35, 0.2


@dataclass(frozen=True)
class Mend:
    """What is done, by which keys (text in quotes is typed), and the kinds of correction that come of it."""

    what: str
    keys: tuple[str, ...]
    kinds: tuple[str, ...]

    @property
    def count(self) -> int:
        """How many keys that is; a chord counts each of its keys, a Chinese character three."""
        return sum(3 * (len(key) - 2) if key[0] == '"' else key.count("+") + 1 for key in self.keys)


MENDS = (
    Mend("confirm 1 and go on", ("F8", "space"), ("Confirm",)),
    Mend("confirm 2 and go on", ("space",), ("Confirm",)),
    Mend("3 belongs to another body", ("ctrl+m", '"商組"', "Return"), ("Assign",)),
    Mend(
        "a run of three does too",
        ("F8", "ctrl+shift+Down", "ctrl+shift+Down", "ctrl+m", '"寶"', "Return"),
        ("Assign",) * 3,
    ),
    Mend("7 is a joint measure", ("F8", "ctrl+m", '"國防"', "ctrl+Return", '"科技"', "Return"), ("Assign",)),
    Mend("8 is an institution", ("F8", "alt+5"), ("Recategorize",)),
    Mend("9 ends a character earlier", ("F8", "ctrl+bracketleft"), ("Bound",)),
    Mend("10 goes on for a clause", ("F8", "ctrl+shift+bracketright"), ("Bound",)),
    Mend("and begins at the next clause", ("alt+shift+bracketright",), ("Bound",)),
    Mend("and ends a clause earlier", ("ctrl+z", "ctrl+shift+bracketleft"), ()),
    Mend("11 is none", ("F8", "Delete"), ("Reject",)),
    Mend("11 and the next are one", ("ctrl+shift+d",), ("Merge",)),
    Mend("and are two again", ("ctrl+d", "Return"), ("Split",)),
    Mend("13 belongs with 咸陽市委組織部", ("F8", "F8", "F2", '"咸陽市委組織部"', "Return"), ("Rename",)),
    Mend("what follows 14 is one, too", ("F8", "Return", "Down", "End", "ctrl+shift+m", "Return", "ctrl+t"), ("Add",)),
)


@pytest.fixture
def screen(tmp_path: Path) -> Iterator[Screen]:
    with screen_for(tmp_path) as screen:
        yield screen


def saved(home: Path) -> Reading | None:
    """What the library holds now."""
    [*files] = (home / "data" / "jucuo" / "readings").glob("*.jucuo")
    return loads(files[0].read_bytes()) if files else None


def kept(home: Path, kinds: list[str]) -> bool:
    """Whether exactly corrections of these kinds are on disk."""
    reading = saved(home)
    return reading is not None and [type(each).__name__ for each in reading.corrections] == kinds


def perform(screen: Screen, mend: Mend) -> None:
    for key in mend.keys:
        if key[0] == '"':
            screen.type(key.strip('"'))
        else:
            screen.press(key)


def test_mending_the_tree_from_the_keyboard_alone(screen: Screen, tmp_path: Path) -> None:
    pictures = os.environ.get("PICTURES")
    program = subprocess.Popen([sys.executable, "-m", "gui", str(READING)], env=screen.environment)
    try:
        screen.do("windowactivate", "--sync", screen.wait_for_title("陜西省組織系統"))
        wanted: list[str] = []
        for number, mend in enumerate(MENDS, 1):
            perform(screen, mend)
            wanted += mend.kinds
            if pictures:
                time.sleep(0.4)
                screen.picture(Path(pictures) / f"{number:02} {mend.what}.png")
            wait_for(partial(kept, tmp_path, wanted), 10)
        screen.press("ctrl+z", "ctrl+shift+z", "ctrl+q")
        assert program.wait(timeout=20) == 0
    finally:
        program.kill()
        program.wait()
    reading = saved(tmp_path)
    assert reading is not None
    text = outline(build(reading, Grouping.PLACE))
    if os.environ.get("UPDATE_GOLDEN"):
        GOLDEN.write_text(text, "utf-8")
    assert text == GOLDEN.read_text("utf-8")


def test_a_practised_reader_mends_ten_measures_a_minute() -> None:
    """By the keystroke-level model: a moment of thought and the keys; what the program takes is measured elsewhere."""
    seconds = sum(THINKING + KEY * mend.count for mend in MENDS)
    assert len(MENDS) / seconds * 60 >= 10
