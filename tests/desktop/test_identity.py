"""What the systems are told about the program is well-formed and agrees with what it can open."""

import plistlib
import shutil
import subprocess
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from gui.core.formats import SUFFIXES
from resources.desktop import identity, pictures
from resources.desktop.debian import LINUX


def test_every_kind_that_can_be_opened_is_announced() -> None:
    announced = {f".{suffix}" for kind in identity.KINDS for suffix in kind.suffixes}
    assert announced == set(SUFFIXES)


def test_only_our_own_files_are_claimed() -> None:
    claimed = {kind["LSHandlerRank"]: kind for kind in identity.document_types()["CFBundleDocumentTypes"]}  # type: ignore[attr-defined]
    assert claimed["Owner"]["LSItemContentTypes"] == ["org.jucuo.reading"]
    assert plistlib.loads(plistlib.dumps(identity.document_types()))
    taken = [line for line in identity.inno_registry().splitlines() if r"Classes\.jucuo\"" in line.replace('"', r"\"")]
    defaults = [
        line for line in identity.inno_registry().splitlines() if "ValueName" not in line and r"Classes\." in line
    ]
    assert len(defaults) == 1, taken
    assert r"Classes\.jucuo" in defaults[0]


@pytest.mark.skipif(not shutil.which("desktop-file-validate"), reason="not installed: desktop-file-utils")
def test_the_desktop_entry_is_valid(tmp_path: Path) -> None:
    entry = tmp_path / f"{identity.NAME}.desktop"
    entry.write_text((LINUX / "jucuo.desktop").read_text("utf-8").replace("@types@", identity.media_types()), "utf-8")
    done = subprocess.run(["desktop-file-validate", entry], capture_output=True, text=True)
    assert (done.returncode, done.stdout) == (0, "")


@pytest.mark.skipif(not shutil.which("appstreamcli"), reason="not installed: appstream")
def test_the_description_for_software_centres_is_valid() -> None:
    line = ["appstreamcli", "validate", "--no-net", str(LINUX / "jucuo.metainfo.xml")]
    done = subprocess.run(line, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout


def test_the_media_type_has_its_suffix_and_icon() -> None:
    text = (LINUX / "jucuo.xml").read_text("utf-8")
    kind = ElementTree.fromstring(text)[0]
    assert kind.get("type") == "application/x-jucuo"
    assert 'glob pattern="*.jucuo"' in text


def test_icons_come_in_every_size_and_container(qapp: QApplication, tmp_path: Path) -> None:
    pictures.draw_all(tmp_path)
    assert len(list(tmp_path.glob("jucuo-[0-9]*.png"))) == len(pictures.SIZES)
    icon = (tmp_path / "jucuo.ico").read_bytes()
    assert (icon[:4], icon[4]) == (b"\0\0\1\0", len(pictures.ICO))
    assert (
        int.from_bytes((tmp_path / "jucuo.icns").read_bytes()[4:8], "big") == (tmp_path / "jucuo.icns").stat().st_size
    )
