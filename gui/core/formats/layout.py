"""Understands a page from its lines alone: breadcrumb, headline, metadata, body, related links, what is left over."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cache

from gui.core.formats.preface import letter, office
from gui.core.resources import resource
from gui.core.text import Article, Origin, Paragraph, ParagraphKind, Span

_DATE = re.compile(
    r"(?P<year>(?:19|20)\d\d)\s?[年\-/.]\s?(?P<month>\d{1,2})\s?[月\-/.]\s?(?P<day>\d{1,2})日?"
    r"(?:\s*(?P<hour>\d{1,2})\s?[時时:\uff1a]\s?(?P<minute>\d{2})\s?分?(?::\d\d)?)?"
)
# 20240217 19:00
_COMPACT_DATE = re.compile(
    r"(?<!\d)(?P<year>(?:19|20)\d\d)(?P<month>0[1-9]|1[0-2])(?P<day>[0-3]\d)(?!\d)"
    r"(?:\s*(?P<hour>\d{1,2})[:\uff1a](?P<minute>\d{2}))?"
)
# 《平湖日報》（2019年4月2日 03版）: where and when it was printed or sent
_ISSUE = re.compile(
    r"^[(\uff08]?\s*《\s*(?P<name>[^》]{2,20}?)\s*》\s*[(\uff08]?\s*(?:19|20)\d\d[\d年月日\-/.\s:\uff1a第版期]*[)\uff09]?$"
)
_BYLINE = re.compile(
    r"^(?:(?:本[報报網网刊台]|特約|特约|通訊員|通讯员|記者|记者|文)[^，。,]{0,20}[\u4e00-\u9fff]|[\u4e00-\u9fff]\s?[\u4e00-\u9fff]{1,2})$"
)
# what a writer's name is introduced by
_SIGNS = re.compile(r"^(?:本[報报網网刊台]|特約|特约)?(?:通訊員|通讯员|記者|记者|文)?\s*[/:\uff1a]?\s*")
# what else the line beneath a headline says, each before a colon; a field ends where the next one begins
_FIELDS = (
    "作者|記者|记者|撰文|來源|来源|稿源|責任編輯|责任编辑|編輯|编辑|發布|发布|時間|时间|日期|瀏覽|浏览|點擊|点击|閱讀|阅读|"
    "字體|字体|字號|字号|審核|审核"
)
_FIELD = re.compile(rf"^\W*(?:文章|信息)?(?:{_FIELDS})[^\s:\uff1a]{{0,4}}\s*[:\uff1a]")
_VALUE = rf"\s*[:\uff1a]\s*(\S+?)(?=\s|$|[|\uff5c【\[(\uff08]|(?:{_FIELDS})[^\s:\uff1a]{{0,4}}\s*[:\uff1a])"
_SOURCE = re.compile(rf"(?:來源|来源|稿源){_VALUE}")
_AUTHOR = re.compile(rf"(?:作者|記者|记者|撰文){_VALUE}")
_BREADCRUMB = re.compile(r"^(?:(?:您?)(?:當前|当前|現在|现在)(?:的)?位置|首頁|首页)\s*[:\uff1a>]?.*[>\uff1e»›]")
_SEPARATOR = re.compile(r"\s*(?:>+|\uff1e|»|›)\s*")
_RELATED = re.compile(r"^(?:相關|相关)(?:鏈結|链接|連結|新聞|新闻|報道|报道|閱讀|阅读|文章|稿件)\s*[:\uff1a]?$")
_EDITOR = re.compile(r"^[(\uff08\[【]?\s*(?:責任編輯|责任编辑|責編|责编|編輯|编辑|審核|审核|校對|校对)\s*[:\uff1a]")
_TAIL = re.compile(
    r"^(?:圖片圖表|图片图表|欄目推薦|栏目推荐|分享到|打印本頁|打印本页|關閉窗口|关闭窗口|上一篇|下一篇|返回頂部|返回顶部)"
)
_BRACKETED = re.compile(r"【(?P<title>[^】\n]{5,60})】\S")
_LINK = re.compile(r"^[·•▪◆■●\-*]\s*\S")
_SENTENCE_END = re.compile(r"[。！？!?；;]")
SITE = re.compile(r"^(\S*?(?:網站|网站|網|网|報|报|社|台|頻道|频道|日報|日报)\S*)(?:\s|$)")

HEADLINE_LENGTH = 80
METADATA_LENGTH = 100
HEADING_LENGTH = 40
_LAST = 4


@dataclass(slots=True)
class Line:
    """A line that is not blank: its span without the white space around it, its words, and what it is."""

    span: Span
    words: str
    kind: ParagraphKind = ParagraphKind.BODY
    is_link: bool = False


def understand(text: str, origin: Origin) -> Article:
    """Tell the parts of a page apart by what their lines look like; every line that is not blank keeps its place."""
    lines = _lines(text)
    start, subject = letter([line.words for line in lines])
    for line in lines[:start]:
        line.kind = ParagraphKind.BOILERPLATE
    start += head(lines[start:])
    _tail(lines, start)
    _signature([line for line in lines[start:] if line.kind is ParagraphKind.BODY])
    _headings(lines[start:])
    return article_of(text, lines, origin, {"title": subject})


def head(lines: list[Line], titled: bool = False) -> int:
    """Mark breadcrumb, headline and metadata where they stand first; return the number of lines that they take.

    `titled` says that the headline is known already and stands elsewhere.
    """
    start = _breadcrumb(lines)
    return start if titled else _head(lines, start)


def classify(lines: list[Line]) -> None:
    """Tell breadcrumb, editor's line, related links and headings apart where head and body are known already."""
    for line in lines:
        if (
            line.kind is ParagraphKind.BOILERPLATE
            and _BREADCRUMB.search(line.words)
            and len(line.words) < METADATA_LENGTH
        ):
            line.kind = ParagraphKind.BREADCRUMB
    inside = [line for line in lines if line.kind is ParagraphKind.BODY]
    _tail(inside, 0)
    _headings(inside)
    _outside([line for line in lines if line.kind is ParagraphKind.BOILERPLATE])


def _outside(lines: list[Line]) -> None:
    """The editor's line and the related links of a page may stand outside the element that holds the article."""
    related = False
    for line in lines:
        related = bool(_RELATED.search(line.words)) or (related and (line.is_link or bool(_LINK.search(line.words))))
        if related:
            line.kind = ParagraphKind.RELATED
        elif _EDITOR.search(line.words) and len(line.words) <= METADATA_LENGTH:
            line.kind = ParagraphKind.EDITOR


def _headings(lines: list[Line]) -> None:
    for line in lines:
        if line.kind is ParagraphKind.BODY and _is_heading(line.words):
            line.kind = ParagraphKind.HEADING


def _lines(text: str) -> list[Line]:
    lines = []
    for match in re.finditer(r"[^\r\n\u2028\u2029]+", text):
        words = match[0].strip()
        if words:
            start = match.start() + match[0].index(words[0])
            lines.append(Line(Span(start, start + len(words)), words))
    return lines


def _breadcrumb(lines: list[Line]) -> int:
    """Mark the way through the site, if it stands first; return the number of lines it takes."""
    if lines and _BREADCRUMB.search(lines[0].words):
        lines[0].kind = ParagraphKind.BREADCRUMB
        return 1
    return 0


def _head(lines: list[Line], start: int) -> int:
    """Mark headline and metadata; return the index of the first line after them."""
    named, titled = office([line.words for line in lines[start:]])
    if titled:
        for at, line in enumerate(lines[start : start + titled]):
            line.kind = ParagraphKind.METADATA if at < named else ParagraphKind.TITLE
        return start + titled
    # 各位好，轉發如下： is no headline
    while start + 1 < len(lines) and lines[start].words.endswith((":", "\uff1a")):
        start += 1
    if start >= len(lines):
        return start
    metadata = next((at for at in range(start, min(start + 4, len(lines))) if is_metadata(lines[at].words)), None)
    title = lines[start]
    looks_like_one = len(title.words) <= HEADLINE_LENGTH and not title.words.endswith(("。", "；", ";"))
    if len(lines) == start + 1 or metadata == start or (not looks_like_one and metadata is None):
        after = start
    else:
        title.kind = ParagraphKind.TITLE
        after = start + 1
    if metadata is None:
        return after
    for line in lines[after:metadata]:
        line.kind = ParagraphKind.TITLE if line is title else ParagraphKind.HEADING
    after = metadata
    while after < len(lines) and (after == metadata or goes_on(lines[after].words)):
        lines[after].kind = ParagraphKind.METADATA
        after += 1
    if after + 1 < len(lines) and _BYLINE.search(lines[after].words) and len(lines[after + 1].words) > HEADING_LENGTH:
        lines[after].kind = ParagraphKind.METADATA
        after += 1
    return after


def is_metadata(words: str) -> bool:
    """A short line with a date or a source, and no sentence."""
    if len(words) > METADATA_LENGTH or _SENTENCE_END.search(words):
        return False
    if _ISSUE.search(words):
        return True
    rest = _SOURCE.sub("", _DATE.sub("", words))
    return rest != words and len(re.sub(r"[\W\d_]", "", rest)) <= HEADING_LENGTH


def goes_on(words: str) -> bool:
    """Whether a line beneath the one with date or source says more of the kind."""
    short = len(words) <= HEADING_LENGTH and not _SENTENCE_END.search(words) and not _EDITOR.search(words)
    return short and (is_metadata(words) or bool(_FIELD.search(words)))


@cache
def _tools() -> re.Pattern[str]:
    """A line of nothing but what pages offer around an article: print, share, the size of the type."""
    listed = resource("formats", "tools.txt").read_text("utf-8").splitlines()
    words = [re.escape(line) for line in listed if line and not line.startswith("#")]
    # the longest first, and no way back, so that no line takes long
    return re.compile(rf"(?>{'|'.join(sorted(words, key=len, reverse=True))}|[\W_])++")


def _tail(lines: list[Line], start: int) -> None:
    """Mark the editor's line, tools, the related links and what follows these once the body has begun."""
    kind: ParagraphKind | None = None
    begun = False
    for line in lines[start:]:
        begun = begun or bool(_SENTENCE_END.search(line.words))
        if _tools().fullmatch(line.words):
            line.kind = ParagraphKind.BOILERPLATE
        elif _EDITOR.search(line.words) and len(line.words) <= METADATA_LENGTH:
            line.kind = ParagraphKind.EDITOR
        elif _ISSUE.search(line.words) or (goes_on(line.words) and _SOURCE.search(line.words)):
            line.kind = ParagraphKind.METADATA
        elif begun and _RELATED.search(line.words):
            line.kind = kind = ParagraphKind.RELATED
        elif _TAIL.search(line.words) or (
            kind is ParagraphKind.RELATED and not line.is_link and not _LINK.search(line.words)
        ):
            line.kind = ParagraphKind.BOILERPLATE
            kind = ParagraphKind.BOILERPLATE if begun else None
        elif kind is not None:
            line.kind = kind


def _signature(body: list[Line]) -> None:
    """The writer's name may stand beneath the last paragraph."""
    if len(body) > 1 and _BYLINE.search(body[-1].words) and _SENTENCE_END.search(body[-2].words[-2:]):
        body[-1].kind = ParagraphKind.METADATA


def _is_heading(words: str) -> bool:
    """A short line without a sentence, such as 一、…, between paragraphs."""
    return (
        len(words) <= HEADING_LENGTH and not re.search(r"[。！？!?；;，,:\uff1a…]", words) and not _DATE.search(words)
    )


def article_of(text: str, lines: list[Line], origin: Origin, meta: Mapping[str, str]) -> Article:
    """The article made of lines that are told apart; `meta` is what the page itself states, and goes first."""

    def words_of(kind: ParagraphKind) -> list[str]:
        return [line.words for line in lines if line.kind is kind]

    breadcrumb = words_of(ParagraphKind.BREADCRUMB)
    metadata = " ".join(words_of(ParagraphKind.METADATA))
    source, author = _SOURCE.search(metadata), _AUTHOR.search(metadata)
    signed = next(filter(_BYLINE.search, words_of(ParagraphKind.METADATA)), "")
    issue = next(filter(None, map(_ISSUE.search, words_of(ParagraphKind.METADATA))), None)
    related = words_of(ParagraphKind.RELATED)
    return Article(
        text=text,
        paragraphs=tuple(Paragraph(line.kind, line.span) for line in lines),
        title=" ".join(words_of(ParagraphKind.TITLE))
        or meta.get("title", "")
        or _bracketed(words_of(ParagraphKind.BODY)),
        publisher=meta.get("publisher") or _publisher(metadata),
        source=meta.get("source") or (source[1] if source else issue["name"] if issue else ""),
        author=meta.get("author") or (author[1] if author else _SIGNS.sub("", signed)),
        published=_published(meta.get("published", "")) or _published(metadata) or _dated(lines),
        breadcrumb=_crumbs(breadcrumb[0]) if breadcrumb else (),
        related=tuple(link.lstrip("·•▪◆■●-* ") for link in related if not _RELATED.search(link)),
        origin=origin,
    )


def _bracketed(body: list[str]) -> str:
    """The headline that stands in brackets before the first sentence."""
    found = _BRACKETED.match(body[0]) if body else None
    return found["title"] if found else ""


def _dated(lines: list[Line]) -> str:
    """The day that stands alone beneath the text."""
    last = [line.words for line in lines if line.kind in (ParagraphKind.BODY, ParagraphKind.HEADING)][1:][-_LAST:]
    return _published(next((words for words in reversed(last) if _DATE.fullmatch(words.strip("()\uff08\uff09"))), ""))


def reclassified(article: Article, kinds: Mapping[Span, ParagraphKind]) -> Article:
    """The article with some of its paragraphs, by span, made another kind; what their lines say is read anew."""
    paragraphs = tuple(replace(each, kind=kinds.get(each.span, each.kind)) for each in article.paragraphs)
    lines = [Line(each.span, each.span.of(article.text), each.kind) for each in paragraphs]
    had_title = any(article.of_kind(ParagraphKind.TITLE))
    stated = {
        "title": "" if had_title else article.title,
        "publisher": article.publisher,
        "source": article.source,
        "author": article.author,
        "published": article.published,
    }
    return replace(article_of(article.text, lines, article.origin, stated), paragraphs=paragraphs)


def with_rest(article: Article, rest: Iterable[str]) -> Article:
    """The article with more lines behind it that are none of it: notes, what runs along the edge of a page."""
    text, paragraphs = article.text, list(article.paragraphs)
    for line in rest:
        paragraphs.append(Paragraph(ParagraphKind.BOILERPLATE, Span(len(text), len(text) + len(line))))
        text += f"{line}\n"
    return replace(article, text=text, paragraphs=tuple(paragraphs))


def _crumbs(line: str) -> tuple[str, ...]:
    way = re.sub(r"^.*?位置\s*[:\uff1a]?\s*", "", line)
    return tuple(crumb for crumb in _SEPARATOR.split(way) if crumb)


def _publisher(metadata: str) -> str:
    rest = _SOURCE.sub("", _DATE.sub("", metadata)).strip()
    match = SITE.search(rest)
    return match[1] if match else ""


def _published(metadata: str) -> str:
    """The time in ISO 8601, to the minute where it is given."""
    match = _DATE.search(metadata) or _COMPACT_DATE.search(metadata)
    if not match:
        return ""
    day = f"{match['year']}-{int(match['month']):02}-{int(match['day']):02}"
    return f"{day}T{int(match['hour']):02}:{match['minute']}" if match["hour"] else day
