"""Builds the installable program for this system (`python3 run.py package`).

Everywhere a folder dist/jucuo that starts without Python; from it on Debian and its kin a .deb, on Windows an installer
where Inno Setup is there, on macOS Jucuo.app in a disk image.
"""

import shutil
import subprocess
import sys
from pathlib import Path

from gui import __version__
from resources.desktop import debian
from resources.desktop.identity import inno_registry
from resources.desktop.pictures import draw_all

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
BUILD, DIST = ROOT / "build", ROOT / "dist"


def main() -> int:
    """Build what this system installs, say where it lies; returns the exit status."""
    draw_all(BUILD / "icons")
    folder = build_folder()
    print(folder)
    made = {"win32": build_installer, "darwin": build_image}.get(sys.platform, build_deb)()
    print(made or "no installer: the tool for it is not there")
    return 0


def build_folder() -> Path:
    """The program with all it needs, by PyInstaller."""
    words = ["--noconfirm", "--log-level", "WARN", "--distpath", DIST, "--workpath", BUILD, HERE / "jucuo.spec"]
    run(sys.executable, "-m", "PyInstaller", *words)
    return DIST / "jucuo"


def build_deb() -> Path | None:
    """The Debian package, where dpkg-deb is there."""
    return debian.build(DIST / "jucuo", BUILD, DIST) if shutil.which("dpkg-deb") else None


def build_installer() -> Path | None:
    """The installer for Windows, where Inno Setup's compiler is there."""
    compiler = shutil.which("iscc")
    if not compiler:
        return None
    (BUILD / "kinds.iss").write_text(inno_registry(), "utf-8")
    run(compiler, f"/DVersion={__version__}", f"/DRoot={ROOT}", f"/O{DIST}", HERE / "windows" / "jucuo.iss")
    return DIST / f"jucuo-{__version__}-setup.exe"


def build_image() -> Path | None:
    """The disk image for macOS, with the application and a way to the folder of applications."""
    place, image = BUILD / "image", DIST / f"jucuo-{__version__}.dmg"
    shutil.rmtree(place, ignore_errors=True)
    place.mkdir(parents=True)
    shutil.copytree(DIST / "Jucuo.app", place / "Jucuo.app", symlinks=True)
    (place / "Applications").symlink_to("/Applications")
    run("hdiutil", "create", "-volname", "Jucuo", "-srcfolder", place, "-ov", "-format", "UDZO", image)
    return image


def run(*words: object) -> None:
    """Run a command in the checkout; it must succeed."""
    subprocess.run([str(word) for word in words], check=True, cwd=ROOT)


if __name__ == "__main__":
    sys.exit(main())
