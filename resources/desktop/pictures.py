"""The icons of the program and of its files in every size and container, drawn from the two SVG files."""

import os
import struct
from pathlib import Path

HERE = Path(__file__).resolve().parent
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
# Apple's names for the sizes in an .icns
ICNS = {16: b"icp4", 32: b"icp5", 64: b"icp6", 128: b"ic07", 256: b"ic08", 512: b"ic09"}
ICO = (16, 24, 32, 48, 64, 256)


def draw_all(folder: Path) -> None:
    """Write NAME-SIZE.png for both icons, and the program's .ico and .icns, into `folder`."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtGui import QGuiApplication

    application = QGuiApplication.instance() or QGuiApplication([])
    folder.mkdir(parents=True, exist_ok=True)
    for name in ("jucuo", "jucuo-document"):
        for size in SIZES:
            (folder / f"{name}-{size}.png").write_bytes(_png(HERE / f"{name}.svg", size))
        pictures = {size: (folder / f"{name}-{size}.png").read_bytes() for size in SIZES}
        (folder / f"{name}.ico").write_bytes(_ico({size: pictures[size] for size in ICO}))
        (folder / f"{name}.icns").write_bytes(_icns({size: pictures[size] for size in ICNS}))
    del application


def _png(svg: Path, size: int) -> bytes:
    from PySide6.QtCore import QBuffer, QIODevice
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    QSvgRenderer(str(svg)).render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(buffer.data().data())


def _ico(pictures: dict[int, bytes]) -> bytes:
    """Windows takes PNG pictures behind a table of sizes, in which 0 means 256."""
    head, body = struct.pack("<HHH", 0, 1, len(pictures)), b""
    start = len(head) + 16 * len(pictures)
    for size, data in pictures.items():
        head += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(data), start + len(body))
        body += data
    return head + body


def _icns(pictures: dict[int, bytes]) -> bytes:
    """Apple takes PNG pictures, each behind its name and length."""
    body = b"".join(ICNS[size] + struct.pack(">I", len(data) + 8) + data for size, data in pictures.items())
    return b"icns" + struct.pack(">I", len(body) + 8) + body
