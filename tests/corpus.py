"""The articles of the corpus, and the files that are made of them: each format, clean and damaged, by real tools."""

import email.encoders
import io
import shutil
import subprocess
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from email.mime.base import MIMEBase
from email.mime.multipart import MIMEMultipart
from pathlib import Path
from urllib.parse import quote

import docx
from sample import BUNDLED

from gui.core.formats import read_bytes
from gui.core.text import Article, ParagraphKind

ENCODINGS = ("utf-8", "utf-8-sig", "gb18030", "big5hkscs", "utf-16", "utf-16-le", "utf-16-be")


@dataclass(frozen=True)
class Sample:
    """An article as it should be read."""

    name: str
    title: str
    metadata: str
    source: str
    published: str
    body: tuple[str, ...]
    head: tuple[str, ...] = ()
    tail: tuple[str, ...] = ()

    @property
    def lines(self) -> tuple[str, ...]:
        """The lines of the whole page."""
        return (*self.head, self.title, self.metadata, *self.body, *self.tail)

    @property
    def text(self) -> str:
        """The article as plain text, with indented paragraphs."""
        body = [f"　　{paragraph}" for paragraph in self.body]
        return "\n".join((*self.head, self.title, self.metadata, "", *body, "", *self.tail)) + "\n"


def _seed() -> Sample:
    """The bundled article, told apart by hand: six paragraphs between the line of the source and the related links."""
    lines = [line.strip() for line in BUNDLED.read_text("utf-8").splitlines() if line.strip()]
    end = lines.index("相關鏈結")
    return Sample(
        *("陝西", lines[1], lines[2], "陜西日報", "2012-03-16T09:05"),
        body=tuple(lines[3:end]),
        head=(lines[0],),
        tail=tuple(lines[end:]),
    )


SAMPLES = (
    _seed(),
    Sample(
        "清河",
        "平湖县多部门联手推进“清河”行动",
        "平湖网 2019年4月2日 08:30 来源：平湖日报",
        "平湖日报",
        "2019-04-02T08:30",
        (
            "连日来，平湖县围绕“水清、岸绿、景美”的目标，组织有关部门开展“清河”行动，取得了初步成效。",
            "县水利局抽调26名技术人员组成3个小组，逐条排查河道，登记问题118处；县农业农村局检查养殖场47家，"
            "责令9家限期整改。县财政局安排专项资金1,260.5万元，用于清淤和护岸。",
            "县委宣传部印发倡议书2万余份，走进社区、学校宣讲30多场次。县纪委监委对推进不力的2个乡镇进行约谈。",
        ),
        head=("当前位置：首页 > 政务动态 > 部门动态",),
        tail=("（责任编辑：王某）",),
    ),
    Sample(
        "港都",
        "港都市府啟動獨居長者關懷計畫",
        "港都日報 2021-11-08 14:05 來源：港都日報",
        "港都日報",
        "2021-11-08T14:05",
        (
            "入冬以來氣溫驟降，港都市政府社會局昨日召開跨局處會議，決定啟動「暖冬守護」計畫，自即日起實施三個月。",
            "社會局表示，將動員志工1,200人，每週訪視獨居長者兩次；衛生局同步派出12組醫護人員到府施打疫苗。",
            "民政局要求各區公所設置避寒據點85處，提供熱食與毛毯；消防局免費安裝住宅用火災警報器3,400只。",
            "市府強調，各局處每月提報成果，由研考會列管追蹤。",
        ),
        tail=("相關新聞", "· 港都市長視察避寒據點", "· 冬季用電安全須知"),
    ),
    Sample(
        "青山",
        "青山乡“三送”活动暖民心",
        "2023年12月5日 来源：县融媒体中心",
        "县融媒体中心",
        "2023-12-05",
        (
            "12月4日，青山乡党委组织机关干部走村入户，开展“送政策、送技术、送温暖”活动。",
            "乡农技站举办冬季果树管理培训班5期，培训农户320人（次），发放资料800余份。",
            "乡民政办为68户困难家庭送去棉被、大米和食用油，折合资金4.2万元。",
            "截至目前，全乡共解决群众反映的问题76件，办结率达到98%。",
        ),
    ),
)


def body_of(article: Article) -> tuple[str, ...]:
    """The paragraphs of the body, in order."""
    return tuple(each.span.of(article.text) for each in article.of_kind(ParagraphKind.BODY, ParagraphKind.HEADING))


def found(data: bytes, name: str, sample: Sample) -> tuple[bool, bool, bool, bool]:
    """Whether body, title, source and time are as they should be."""
    article = read_bytes(data, name)
    return (
        body_of(article) == sample.body,
        article.title == sample.title,
        article.source == sample.source,
        article.published == sample.published,
    )


def can_hold(encoding: str, sample: Sample) -> bool:
    """Whether every character of the sample is in the encoding."""
    try:
        sample.text.encode(encoding)
    except UnicodeEncodeError:
        return False
    return True


# made here, without other programs


def as_page(sample: Sample, charset: str, wrap: str = "\n") -> str:
    """A page as government sites make them; `wrap` stands in its source in the middle of sentences."""
    head = "".join(f'<div class="crumb">{line}</div>' for line in sample.head)
    body = "\n".join(f"<p>　　{line[:40]}{wrap}{line[40:]}</p>" for line in sample.body)
    tail = "".join(f"<div>{line}</div>" for line in sample.tail)
    return (
        f'<!DOCTYPE html><html><head><meta charset="{charset}"><title>{sample.title}_平湖台</title></head><body>'
        '<div class="nav"><a href="/">主站</a><a href="/b">地方</a></div>'
        f'{head}<div id="main"><h1>{sample.title}</h1><div class="info">{sample.metadata}</div>'
        f'<div class="text">{body}</div></div>{tail}<div class="foot"><a href="/c">主站地方</a></div></body></html>'
    )


def as_page_archive(page: bytes, charset: str, quoted: bool) -> bytes:
    """What a browser saves as one file: the page and a picture."""
    archive = MIMEMultipart("related", type="text/html")
    archive["From"], archive["Subject"] = "<Saved by Blink>", "=?utf-8?Q?=E5=B9=B3?="
    part = MIMEBase("text", "html", charset=charset)
    part.set_payload(page)
    (email.encoders.encode_quopri if quoted else email.encoders.encode_base64)(part)
    picture = MIMEBase("image", "gif")
    picture.set_payload(b"GIF89a")
    email.encoders.encode_base64(picture)
    archive.attach(part)
    archive.attach(picture)
    return archive.as_bytes()


def as_markdown(sample: Sample) -> str:
    """The same in Markdown, with emphasis and links."""
    body = "\n\n".join(f"**{line[:4]}**{line[4:]}" for line in sample.body)
    head = "\n\n".join(line.replace("> ", "\\> ") for line in sample.head)
    links = [
        f"- [{line.lstrip('· ')}](http://example.com/)" if line.startswith("·") else f"\n{line}\n"
        for line in sample.tail
    ]
    return f"{head}\n\n# {sample.title}\n\n{sample.metadata}\n\n{body}\n\n" + "\n".join(links) + "\n"


def as_docx(sample: Sample) -> bytes:
    """The same by python-docx."""
    made = docx.Document()
    for line in sample.lines:
        made.add_paragraph(line)
    stream = io.BytesIO()
    made.save(stream)
    return stream.getvalue()


def as_rtf(sample: Sample, page: int) -> bytes:
    """As Word writes it: in the code page of the font where that has the character, else in Unicode."""
    codec, charset = {936: ("gbk", 134), 950: ("big5", 136)}[page]

    def written(character: str) -> str:
        if ord(character) < 128:
            return f"\\{character}" if character in "\\{}" else character
        try:
            return "".join(f"\\'{byte:02x}" for byte in character.encode(codec))
        except UnicodeEncodeError:
            units = character.encode("utf-16-le")
            numbers = (int.from_bytes(units[at : at + 2], "little", signed=True) for at in range(0, len(units), 2))
            return "".join(f"\\u{number}?" for number in numbers)

    lines = "\\par\r\n".join("".join(map(written, line)) for line in sample.lines)
    fonts = f"{{\\fonttbl{{\\f0\\fnil\\fcharset0 Times;}}{{\\f1\\fnil\\fcharset{charset} \\'cb\\'ce\\'cc\\'e5;}}}}"
    return f"{{\\rtf1\\ansi\\ansicpg{page}\\deff0\\uc1{fonts}\\f1 {lines}\\par}}".encode("ascii")


def as_rtf_in_unicode(sample: Sample) -> bytes:
    """As LibreOffice writes it: all of it in Unicode, three question marks standing in for old programs."""
    lines = "\\par ".join(
        "".join(c if ord(c) < 128 else f"\\u{ord(c) - 65536 * (ord(c) > 32767)}\\'3f\\'3f" for c in line)
        for line in sample.lines
    )
    return f"{{\\rtf1\\ansi\\deff0\\uc2 {lines}\\par}}".encode("ascii")


def as_odt(sample: Sample) -> bytes:
    """The same by hand."""
    paragraphs = "".join(f"<text:p>{line.replace('>', '&gt;')}</text:p>" for line in sample.lines)
    content = (
        '<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"'
        ' xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:text>'
        f"{paragraphs}</office:text></office:body></office:document-content>"
    )
    return packed({"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": content})


def as_epub(sample: Sample) -> bytes:
    """A book of one chapter."""
    container = '<container><rootfiles><rootfile full-path="OPS/a.opf"/></rootfiles></container>'
    package = (
        '<package xmlns="http://www.idpf.org/2007/opf" xmlns:dc="http://purl.org/dc/elements/1.1/"><metadata>'
        f"<dc:title>{sample.title}</dc:title></metadata><manifest>"
        f'<item id="n" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>'
        f'<item id="c" href="{quote("第一章")}.xhtml" media-type="application/xhtml+xml"/></manifest>'
        '<spine><itemref idref="n"/><itemref idref="c"/></spine></package>'
    )
    chapter = "".join(f"<p>{line.replace('>', '&gt;')}</p>" for line in sample.lines)
    page = f'<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><body>{chapter}</body></html>'
    contents = '<html xmlns="http://www.w3.org/1999/xhtml"><body><nav>目录</nav></body></html>'
    members = {"META-INF/container.xml": container, "OPS/a.opf": package, "OPS/nav.xhtml": contents}
    return packed({"mimetype": "application/epub+zip", **members, "OPS/第一章.xhtml": page})


def packed(members: dict[str, str]) -> bytes:
    """An archive of these members, the first one not compressed."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for at, (name, content) in enumerate(members.items()):
            archive.writestr(name, content, zipfile.ZIP_STORED if at == 0 else zipfile.ZIP_DEFLATED)
    return stream.getvalue()


def qt_pdf(sample: Sample, folder: Path) -> bytes:
    """As Qt prints a document: its text layer has radicals in place of characters.

    In a Chinese locale, and in some fonts, other characters are wrong too (“ is Y, 2012 is 3453): so both are chosen.
    """
    from PySide6.QtCore import QLocale
    from PySide6.QtGui import QFont, QPageSize, QPdfWriter, QTextDocument

    path, usual = folder / f"{sample.name}-qt.pdf", QLocale()
    QLocale.setDefault(QLocale.c())
    try:
        writer = QPdfWriter(str(path))
        writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        document = QTextDocument()
        document.setDefaultFont(QFont("Sans Serif", 11))
        document.setHtml("".join(f"<p>{line}</p>" for line in sample.lines))
        document.print_(writer)
        del writer
    finally:
        QLocale.setDefault(usual)
    return path.read_bytes()


# what stands in a page as its charset, right or wrong
STATED = ("utf-8", "gb2312", "big5")
# format: its files, by what is stated in them, from a sample and an encoding
TEXTS: dict[str, Callable[[Sample, str], list[bytes]]] = {
    "txt": lambda sample, encoding: [sample.text.encode(encoding)],
    "md": lambda sample, encoding: [as_markdown(sample).encode(encoding)],
    "html": lambda sample, encoding: [as_page(sample, stated).encode(encoding) for stated in STATED],
    "mht": lambda sample, encoding: [
        as_page_archive(as_page(sample, "gb2312").encode(encoding), stated, quoted)
        for stated in (encoding, "gb2312")
        for quoted in ((False,) if encoding.startswith("utf-16") else (False, True))
    ],
}
FILES: dict[str, Callable[[Sample], bytes]] = {
    "docx": as_docx,
    "odt": as_odt,
    "epub": as_epub,
    "rtf 936": lambda sample: as_rtf(sample, 936),
    "rtf 950": lambda sample: as_rtf(sample, 950),
    "rtf unicode": as_rtf_in_unicode,
}


# made by other programs

LIBREOFFICE = {
    "docx": "docx:MS Word 2007 XML",
    "odt": "odt",
    "rtf": "rtf",
    "doc": "doc:MS Word 97",
    "pdf": "pdf:writer_pdf_Export",
    "html": "html",
    "epub": "epub",
}


def by_libreoffice(folder: Path, kind: str) -> dict[str, bytes]:
    """Every sample as LibreOffice writes it, by name."""
    return converted(folder, kind, {sample.name: as_docx(sample) for sample in SAMPLES}, "docx")


def converted(folder: Path, kind: str, files: dict[str, bytes], suffix: str) -> dict[str, bytes]:
    """Files converted by LibreOffice in one go, by their stems."""
    given, made = folder / f"given-{kind}", folder / f"made-{kind}"
    given.mkdir()
    sources = []
    for name, data in files.items():
        source = given / f"{name}.{suffix}"
        source.write_bytes(data)
        sources.append(source)
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    words = ["soffice", profile, "--headless", "--convert-to", LIBREOFFICE.get(kind, kind), "--outdir", made]
    subprocess.run([*words, *sources], check=True, capture_output=True, timeout=180)
    return {path.stem: path.read_bytes() for path in made.iterdir()}


def by_chromium(sample: Sample, folder: Path) -> bytes:
    """The page as Chromium prints it."""
    page, made = folder / f"{sample.name}.html", folder / f"{sample.name}-chromium.pdf"
    style = "<style>body{font-family:'Noto Serif CJK SC',serif} .nav,.foot{display:none}</style>"
    page.write_text(as_page(sample, "utf-8", wrap="").replace("</head>", f"{style}</head>"), "utf-8")
    words = [chromium() or "", "--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={folder / 'chromium'}"]
    options = ["--no-pdf-header-footer", f"--print-to-pdf={made}", page.as_uri()]
    subprocess.run([*words, *options], check=True, capture_output=True, timeout=120)
    return made.read_bytes()


def chromium() -> str | None:
    """The program, under the names that it goes by."""
    return next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
