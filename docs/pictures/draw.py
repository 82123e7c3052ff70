"""Draws the pictures of this folder anew, of the bundled article: `.venv/bin/python docs/pictures/draw.py`."""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtPdf import QPdfDocument

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
ARTICLE = ROOT / "resources" / "samples" / "shaanxi-2012.txt"
WINDOWS = (("zh_TW", "light"), ("en", "dark"))
PAPER = QSize(497, 702)
PAGES = (1, 3)
MEASURE = 19  # it has figures and a programme


def run(home: str, *words: object) -> None:
    """Run the program as one who has never used it."""
    folders = {f"XDG_{name}_HOME": f"{home}/{name}" for name in ("CONFIG", "DATA", "STATE", "CACHE")}
    environment = {**os.environ, **folders, "QT_QPA_PLATFORM": "offscreen"}
    subprocess.run([sys.executable, "-m", "gui", *map(str, words), str(ARTICLE)], env=environment, cwd=ROOT, check=True)


def draw_windows(home: str) -> None:
    """The window with a measure chosen."""
    for language, theme in WINDOWS:
        look = ("--language", language, "--theme", theme, "--size", "1360x860", "--measure", MEASURE)
        run(home, *look, "--screenshot", HERE / f"window-{language}-{theme}.png")


def draw_paper(home: str) -> None:
    """Some pages as they are printed."""
    run(home, "--export", f"{home}/paper.pdf")
    document = QPdfDocument()
    document.load(f"{home}/paper.pdf")
    for page in PAGES:
        document.render(page - 1, PAPER).save(str(HERE / f"paper-{page}.png"))


if __name__ == "__main__":
    application = QGuiApplication(["draw", "-platform", "offscreen"])
    with tempfile.TemporaryDirectory() as folder:
        draw_windows(folder)
        draw_paper(folder)
