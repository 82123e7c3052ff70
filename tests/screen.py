"""A virtual screen with a window manager, and a person's hands at its keyboard and mouse."""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

GRAB = """
import sys
from PySide6.QtGui import QGuiApplication
application = QGuiApplication([])
application.primaryScreen().grabWindow(0).save(sys.argv[1])
"""
TOOLS = ("Xvfb", "xdotool", "openbox")
missing = [tool for tool in TOOLS if not shutil.which(tool)]
T = TypeVar("T")


def wait_for(found: Callable[[], T], seconds: float = 40) -> T:
    """What `found` gives as soon as it gives something."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if value := found():
            return value
        time.sleep(0.1)
    raise AssertionError(f"nothing came in {seconds} seconds")


@dataclass(frozen=True)
class Screen:
    """The environment of a person with a screen and a home of their own."""

    environment: dict[str, str]

    def do(self, *words: object) -> str:
        """Use xdotool."""
        line = ["xdotool", *map(str, words)]
        done = subprocess.run(line, env=self.environment, capture_output=True, text=True, check=False)
        return done.stdout.strip()

    def windows(self) -> list[str]:
        """The ids of the program's windows that can be seen."""
        return self.do("search", "--onlyvisible", "--class", "jucuo").split()

    def titles(self) -> list[str]:
        """Their titles."""
        return [self.do("getwindowname", window) for window in self.windows()]

    def wait_for_title(self, part: str) -> str:
        """The id of the window whose title holds `part`, once there is one."""

        def found() -> str:
            named = [window for window in self.windows() if part in self.do("getwindowname", window)]
            return named[-1] if named else ""

        return wait_for(found)

    def press(self, *keys: str) -> None:
        """Press keys one after another, as fast as a person might."""
        for key in keys:
            self.do("key", "--clearmodifiers", key)
            time.sleep(0.25)

    def picture(self, file: Path) -> None:
        """Keep what the whole screen shows."""
        subprocess.run([sys.executable, "-c", GRAB, str(file)], env=self.environment, check=True, timeout=30)

    def drag(self, start: tuple[int, int], end: tuple[int, int], hold: str = "") -> None:
        """Drag with the mouse in small steps, a key held where one is named."""
        self.do("mousemove", *start)
        self.do("mousedown", 1)
        for step in range(1, 11):
            self.do("mousemove", *(a + (b - a) * step // 10 for a, b in zip(start, end, strict=True)))
            time.sleep(0.04)
        if hold:
            self.do("keydown", hold)
        self.do("mousemove_relative", "--", 2, 1)
        time.sleep(0.3)
        self.do("mouseup", 1)
        if hold:
            self.do("keyup", hold)
        time.sleep(0.4)

    def type(self, text: str) -> None:
        """Type text, slowly enough for a keyboard that learns each Chinese character first."""
        self.do("type", "--delay", "250", text)
        time.sleep(0.3)

    def click(self, x: int, y: int, button: int = 1) -> None:
        """Click at a place of the screen."""
        self.do("mousemove", x, y)
        time.sleep(0.1)
        self.do("click", button)
        time.sleep(0.3)


@contextmanager
def screen_for(home: Path, size: str = "1400x900", **more: str) -> Iterator[Screen]:
    """A screen on which nothing else runs; `home` holds what a program remembers."""
    read, write = os.pipe()
    words = ["Xvfb", "-displayfd", str(write), "-screen", "0", f"{size}x24", "-nolisten", "tcp", "-noreset"]
    server = subprocess.Popen(words, pass_fds=[write], stderr=subprocess.DEVNULL)
    os.close(write)
    with os.fdopen(read) as stream:
        display = f":{stream.readline().strip()}"
    environment = {key: value for key, value in os.environ.items() if key not in ("QT_QPA_PLATFORM", "WAYLAND_DISPLAY")}
    for name in ("CONFIG", "DATA", "STATE", "CACHE"):
        environment[f"XDG_{name}_HOME"] = str(home / name.lower())
    environment |= {"DISPLAY": display, "LANGUAGE": "en", "LANG": "C.UTF-8", **more}
    manager = subprocess.Popen(["openbox"], env=environment, stderr=subprocess.DEVNULL, stdout=subprocess.DEVNULL)
    screen = Screen(environment)
    try:
        wait_for(lambda: screen.do("get_desktop"))  # only a window manager that has begun its work answers
        yield screen
    finally:
        for process in (manager, server):
            process.terminate()
            process.wait()
