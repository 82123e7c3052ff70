"""Nothing is ever fetched: a server that counts sees no request, whatever a file refers to."""

import http.server
import shutil
import threading
from collections.abc import Iterator

import pytest
from corpus import SAMPLES, as_docx, converted, packed

from gui.core.formats import read_bytes, read_clipboard
from gui.core.problems import JucuoError, Problem

WORDS = "市府開會，部署工作。"


class Server:
    """Answers on this machine alone, and notes what it was asked for."""

    def __init__(self) -> None:
        asked: list[str] = []

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                asked.append(self.path)
                self.send_response(200)
                self.end_headers()

            do_HEAD = do_OPTIONS = do_PROPFIND = do_GET

            def log_message(self, *_: object) -> None:
                pass

        self.asked = asked
        self._server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        threading.Thread(target=self._server.serve_forever, daemon=True).start()
        self.base = f"http://127.0.0.1:{self._server.server_port}"

    def stop(self) -> None:
        self._server.shutdown()
        self._server.server_close()


@pytest.fixture
def server() -> Iterator[Server]:
    running = Server()
    yield running
    running.stop()
    assert running.asked == []


def page(base: str) -> str:
    return f"""<!DOCTYPE html SYSTEM "{base}/a.dtd"><html manifest="{base}/m"><head><base href="{base}/">
    <link rel="stylesheet" href="{base}/a.css"><link rel="icon" href="{base}/i.png"><style>@import "{base}/b.css";
    @font-face {{ src: url({base}/f.woff) }}</style><script src="{base}/a.js"></script>
    <meta http-equiv="refresh" content="0;url={base}/r"></head><body background="{base}/b.png">
    <img src="{base}/a.png" srcset="{base}/a2.png 2x"><iframe src="{base}/f.html"></iframe>
    <object data="{base}/o"></object><video src="{base}/v"></video>
    <svg><image href="{base}/s.png"/></svg><embed src="{base}/e">
    <p style="background: url({base}/p.png)"><a href="{base}/l">{WORDS}</a></p></body></html>"""


def files(base: str) -> dict[str, bytes]:
    """One file a format, each full of references to the server."""
    entity = f'<!DOCTYPE a SYSTEM "{base}/a.dtd"'
    office = 'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"'
    text = 'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"'
    draw = 'xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:xlink="http://www.w3.org/1999/xlink"'
    word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    relation = f'<Relationship Id="r1" Type="image" TargetMode="External" Target="{base}/a.png"/>'
    picture = f'<draw:frame><draw:image xlink:href="{base}/a.png"/></draw:frame>'
    content = (
        f"<office:document-content {office} {text} {draw}><office:body><office:text><text:p>{WORDS}{picture}</text:p>"
    )
    container = '<container><rootfiles><rootfile full-path="a.opf"/></rootfiles></container>'
    package = (
        f'{entity}><package><manifest><item id="a" href="a.xhtml"/><item id="b" href="{base}/b.xhtml"/></manifest>'
        '<spine><itemref idref="a"/><itemref idref="b"/></spine></package>'
    )
    return {
        "a.html": page(base).encode(),
        "a.xhtml": ('<?xml version="1.0"?>' + page(base)).encode(),
        "a.mht": f"MIME-Version: 1.0\nContent-Type: text/html\nContent-Location: {base}/x\n\n{page(base)}".encode(),
        "a.md": f"![x]({base}/a.png) [y]: {base}/y\n\n<img src={base}/z>\n\n{WORDS}".encode(),
        "a.rtf": (
            rf'{{\rtf1\ansi{{\*\template {base}/t}}{{\field{{\*\fldinst INCLUDEPICTURE "{base}/a.png" }}'
            r"{\fldrslt }}\u24066?\u24220?\par}"
        ).encode(),
        "a.docx": packed(
            {
                "word/document.xml": f"<w:document {word}><w:p><w:r><w:t>{WORDS}</w:t></w:r></w:p></w:document>",
                "word/_rels/document.xml.rels": f"<Relationships>{relation}</Relationships>",
            }
        ),
        "a.odt": packed(
            {
                "mimetype": "application/vnd.oasis.opendocument.text",
                "content.xml": f"{entity}>{content}</office:text></office:body></office:document-content>",
            }
        ),
        "a.epub": packed(
            {
                "mimetype": "application/epub+zip",
                "META-INF/container.xml": container,
                "a.opf": package,
                "a.xhtml": page(base),
            }
        ),
    }


@pytest.mark.parametrize("name", sorted(files("")))
def test_nothing_is_fetched(name: str, server: Server) -> None:
    article = read_bytes(files(server.base)[name], name)
    assert "市府" in article.text


def test_nothing_is_fetched_for_what_was_copied(server: Server) -> None:
    assert WORDS in read_clipboard(page(server.base), None).text


@pytest.mark.parametrize("declared", ["<!ENTITY x SYSTEM '{}/x'>", "<!ENTITY % y SYSTEM '{}/y'> %y;"])
def test_entities_from_elsewhere_are_refused(declared: str, server: Server) -> None:
    head = f"<!DOCTYPE a [{declared.format(server.base)}]>"
    document = f'{head}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>'
    with pytest.raises(JucuoError) as caught:
        read_bytes(packed({"word/document.xml": document}), "a.docx")
    assert caught.value.problem is Problem.DAMAGED


@pytest.mark.skipif(not shutil.which("soffice"), reason="LibreOffice is not installed")
def test_libreoffice_fetches_nothing_either(server: Server, tmp_path_factory: pytest.TempPathFactory) -> None:
    """An old Word file with a picture that lies elsewhere, as LibreOffice itself writes it."""
    folder = tmp_path_factory.mktemp("old")
    picture = f'<p>{WORDS}<img src="{server.base}/a.png" width="20" height="20"></p>'
    linked = converted(folder, "doc", {"a": f"<html><body>{picture}</body></html>".encode()}, "html")["a"]
    server.asked.clear()  # the making of the file may have looked at the picture
    assert server.base.encode("utf-16-le") in linked or server.base.encode() in linked
    assert WORDS in read_bytes(linked, "a.doc").text


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("a.url", b"[InternetShortcut]\r\nURL=http://127.0.0.1/\r\n"),
        ("a.desktop", b"[Desktop Entry]\nType=Link\nURL=http://127.0.0.1/\n"),
        (
            "a.webloc",
            b'<?xml version="1.0"?><plist><dict><key>URL</key><string>http://127.0.0.1/</string></dict></plist>',
        ),
    ],
)
def test_an_address_is_no_article(name: str, data: bytes) -> None:
    with pytest.raises(JucuoError) as caught:
        read_bytes(data, name)
    assert caught.value.problem is Problem.NOTHING_TO_FETCH


@pytest.mark.skipif(not shutil.which("soffice"), reason="LibreOffice is not installed")
def test_an_old_word_file_through_libreoffice(tmp_path_factory: pytest.TempPathFactory) -> None:
    sample = SAMPLES[1]
    old = converted(tmp_path_factory.mktemp("old"), "doc", {"a": as_docx(sample)}, "docx")["a"]
    article = read_bytes(old, "a.doc")
    assert (article.title, article.origin.encoding) == (sample.title, "doc")


def test_an_old_word_file_without_libreoffice(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    old = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600) + "WordDocument".encode("utf-16-le")
    for name in ("a.doc", "a.wps", "a.txt"):
        with pytest.raises(JucuoError) as caught:
            read_bytes(old, name)
        assert caught.value.problem is Problem.OLD_OFFICE_FORMAT


def test_a_locked_office_file_is_known() -> None:
    locked = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600) + "EncryptedPackage".encode("utf-16-le")
    with pytest.raises(JucuoError) as caught:
        read_bytes(locked, "a.docx")
    assert caught.value.problem is Problem.ENCRYPTED
