#!/usr/bin/env python3
"""Sets everything up and runs it. Needs Python 3.11 or newer, nothing else.

    python3 run.py [FILE ...]      start the program (with the bundled article when no file is given)
    python3 run.py test [ARG ...]  run the tests; arguments go to pytest
    python3 run.py soak            run the long tests that the suite leaves out
    python3 run.py bench           measure each promise about speed
    python3 run.py score DIR       compare the extraction with a folder of annotated articles
    python3 run.py train DIR ...   train the models from folders of annotated articles
    python3 run.py translate       gather new strings into resources/i18n and compile the translations
    python3 run.py package         build the installable program for this system

The environment is kept in .venv; afterwards `.venv/bin/jucuo` is the command.
"""

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
VENV = HERE / ".venv"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = BIN / ("python.exe" if os.name == "nt" else "python")

# what Qt needs on a bare Debian; the second group only with a screen
LIBRARIES = [
    *("libgl1", "libegl1", "libxkbcommon0", "libdbus-1-3", "libfontconfig1", "libglib2.0-0"),
    *("libxcb-cursor0", "libxkbcommon-x11-0", "libxcb-icccm4", "libxcb-keysyms1", "libxcb-shape0"),
    *("libxcb-render-util0", "libxcb-image0"),
]
FONTS = ["fonts-noto-cjk"]

# command: (extra dependencies, the module or program that carries it out, its first arguments)
COMMANDS = {
    "start": ("", "gui", []),
    "test": ("test", "pytest", []),
    "soak": ("test", "pytest", ["-m", "soak", "-q", "-s"]),
    "bench": ("test", "pytest", ["tests/bench", "--benchmark-only", "--benchmark-enable", "-q", "-s"]),
    "score": ("", "gui.core.extraction.scoring", []),
    "train": ("train", "gui.core.extraction.training", []),
    "translate": ("", "gui.shell.translations", []),
    "package": ("package", "resources.desktop.package", []),
}


def run(*arguments: object, **options: object) -> None:
    """Run a command; it must succeed."""
    subprocess.run([str(argument) for argument in arguments], check=True, **options)


def install_libraries() -> None:
    """On Debian and its kin, install the shared libraries and a Chinese font, or print the line that does."""
    if not sys.platform.startswith("linux") or not shutil.which("dpkg-query"):
        return
    known = subprocess.run(["dpkg-query", "-W", "-f", "${Package} ${Status}\n"], capture_output=True, text=True).stdout
    installed = {line.split()[0].removesuffix("t64") for line in known.splitlines() if line.endswith(" installed")}
    missing = [name for name in LIBRARIES if name not in installed] + ([] if has_chinese_font() else FONTS)
    if not missing:
        return
    line = ["apt-get", "install", "-y", "--no-install-recommends", *missing]
    if os.geteuid() == 0:
        print(f"Installing {len(missing)} system packages ...", flush=True)
        quiet = {"stdout": subprocess.DEVNULL, "env": {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}}
        run("apt-get", "update", "-q", **quiet)
        run(*line, **quiet)
    else:
        print(f"Missing system packages; please run:\n    sudo {' '.join(line)}", file=sys.stderr)


def has_chinese_font() -> bool:
    """Whether fontconfig knows a font that covers Chinese."""
    if not shutil.which("fc-list"):
        return any(Path("/usr/share/fonts").rglob("NotoSerifCJK*"))
    return bool(subprocess.run(["fc-list", ":lang=zh-tw"], capture_output=True).stdout.strip())


def create_environment() -> list[object]:
    """Make .venv where it is missing, also without python3-venv; return the pip command that installs into it."""
    if not PYTHON.exists():
        quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
        try:
            run(sys.executable, "-m", "venv", VENV, **quiet)
        except subprocess.CalledProcessError:  # Debian without python3-venv has no ensurepip
            run(sys.executable, "-m", "venv", "--clear", "--without-pip", VENV)
    if subprocess.run([str(PYTHON), "-c", "import pip"], stderr=subprocess.DEVNULL).returncode == 0:
        return [PYTHON, "-m", "pip"]
    return [sys.executable, "-m", "pip", "--python", PYTHON]


def set_up(extra: str) -> None:
    """Install the program and its pinned dependencies once; a stamp in .venv says what is done."""
    stamp = VENV / f".ready-{extra or 'start'}"
    wanted = hashlib.sha256((HERE / "pyproject.toml").read_bytes() + Path(__file__).read_bytes()).hexdigest()
    if stamp.exists() and stamp.read_text() == wanted:
        return
    install_libraries()
    pip = create_environment()
    print("Setting up, once: about 150 MB are downloaded ...", flush=True)
    target = f"{HERE}[{extra}]" if extra else HERE
    run(*pip, "install", "-q", "--disable-pip-version-check", "-e", target)
    run(PYTHON, "-m", "gui.shell.translations", "--compile", cwd=HERE)
    stamp.write_text(wanted)


def main() -> int:
    """Carry out one command and return its exit status."""
    if sys.version_info < (3, 11):  # noqa: UP036 (this file is what an older Python is started with)
        sys.exit("Jucuo needs Python 3.11 or newer.")
    arguments = sys.argv[1:]
    if arguments[:1] in (["-h"], ["--help"]):
        print(__doc__)
        return 0
    command = arguments.pop(0) if arguments and arguments[0] in COMMANDS else "start"
    extra, module, first = COMMANDS[command]
    set_up(extra)
    folder = None if command == "start" else HERE
    environment = {**os.environ, "PYTHONPATH": str(HERE)} if command == "package" else None
    return subprocess.run([PYTHON, "-m", module, *first, *arguments], cwd=folder, env=environment).returncode


if __name__ == "__main__":
    sys.exit(main())
