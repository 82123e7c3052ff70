"""How the windows look: main window, pages, library, preferences, in three languages, light and dark, coarse and fine.

What is kept are small pictures, compared piece by piece: a panel that is gone, a wrong theme or a shifted layout is
found, a word that changed is not. With other fonts nothing can be said. `UPDATE_GOLDEN=1 python3 run.py test
tests/golden/test_pictures.py` draws them anew: look at them before you keep them.
"""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QImage
from pytestqt.qtbot import QtBot

from gui.core.script import Script
from gui.views.fonts import sans, serif

TESTS = Path(__file__).parents[1]
KEPT = Path(__file__).with_name("pictures")
WINDOWS = ("main", "print", "library", "preferences")
LANGUAGES = ("zh_TW", "zh_CN", "en")
NAMES = [f"{window}-{language}-{theme}" for window in WINDOWS for language in LANGUAGES for theme in ("light", "dark")]
WIDTH, PIECE = 320, 8  # pixels
# of 255: how far the mean colour of a piece may be off; and what part of all pieces may be further off
NEAR, FEW = 18, 0.015
SAMPLE = "機構舉措机构举措 Who does what 0123456789"


def fonts() -> str:
    """What tells whether the fonts here are those that the pictures were drawn with."""
    families = [make(script, 100) for make in (sans, serif) for script in (Script.HANT_TW, Script.HANS)]
    return " ".join(str(QFontMetrics(font).horizontalAdvance(SAMPLE)) for font in families) + "\n"


@pytest.fixture(scope="module", params=["1", "2"])
def drawn(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory, qapp: object) -> Path:
    """A folder with every window, drawn once as fine and once twice as fine; small, both have to look the same."""
    if not os.environ.get("UPDATE_GOLDEN") and (KEPT / "fonts.txt").read_text("utf-8") != fonts():
        pytest.skip("the pictures were drawn with other fonts")
    folder: Path = tmp_path_factory.mktemp("pictures")
    path = os.pathsep.join((str(TESTS.parent), str(TESTS)))
    environment = {**os.environ, "QT_SCALE_FACTOR": request.param, "PYTHONPATH": path}
    subprocess.run([sys.executable, str(TESTS / "picturing.py"), str(folder)], env=environment, check=True, timeout=300)
    if os.environ.get("UPDATE_GOLDEN") and request.param == "1":
        KEPT.mkdir(exist_ok=True)
        (KEPT / "fonts.txt").write_text(fonts(), "utf-8")
        for name in NAMES:
            small(folder / f"{name}.png").save(str(KEPT / f"{name}.png"))
    return folder


def small(file: Path) -> QImage:
    """A picture at the width that is kept."""
    image = QImage(str(file)).convertToFormat(QImage.Format.Format_RGB32)
    return image.scaledToWidth(WIDTH, Qt.TransformationMode.SmoothTransformation)


def far_off(one: QImage, other: QImage) -> float:
    """What part of the pieces of two pictures differs; 1 for pictures of different shape."""
    if abs(one.height() - other.height()) > 3:
        return 1.0
    grid = QSize(one.width() // PIECE, one.height() // PIECE)
    how = (Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)
    first, second = one.scaled(grid, *how), other.scaled(grid, *how)
    pairs = (
        (first.pixelColor(x, y).getRgb()[:3], second.pixelColor(x, y).getRgb()[:3])
        for x in range(grid.width())
        for y in range(grid.height())
    )
    off = sum(max(abs(a - b) for a, b in zip(*pair, strict=True)) > NEAR for pair in pairs)
    return off / (grid.width() * grid.height())


@pytest.mark.parametrize("name", NAMES)
def test_it_looks_as_it_did(drawn: Path, name: str, qtbot: QtBot) -> None:
    part = far_off(small(drawn / f"{name}.png"), QImage(str(KEPT / f"{name}.png")))
    assert part <= FEW, f"{part:.0%} of {name} looks otherwise: compare {drawn / name}.png with {KEPT / name}.png"


def test_another_theme_another_window_and_a_lost_panel_are_found(drawn: Path, qtbot: QtBot) -> None:
    main = small(drawn / "main-en-light.png")
    assert far_off(main, small(drawn / "main-en-dark.png")) > 0.5
    assert far_off(main, small(drawn / "print-en-light.png")) > FEW
    without = main.copy()
    for x in range(without.width() // 4):
        for y in range(without.height()):
            without.setPixelColor(x, y, Qt.GlobalColor.white)
    assert far_off(main, without) > FEW
