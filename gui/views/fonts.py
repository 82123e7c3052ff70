"""Font families by script, so that no text falls back to the glyphs of another region."""

from PySide6.QtGui import QFont, QFontMetrics

from gui.core.script import DetectedScript, Script

INTERFACE_PIXELS = 14

_SERIF = {
    Script.HANS: ("Noto Serif CJK SC", "Source Han Serif SC", "Songti SC", "SimSun", "STSong"),
    Script.HANT_TW: ("Noto Serif CJK TC", "Source Han Serif TC", "Songti TC", "PMingLiU", "MingLiU"),
    Script.HANT_HK: ("Noto Serif CJK HK", "Source Han Serif HC", "Noto Serif CJK TC", "Songti TC", "MingLiU_HKSCS"),
}
_SANS = {
    Script.HANS: ("Noto Sans CJK SC", "Source Han Sans SC", "PingFang SC", "Microsoft YaHei"),
    Script.HANT_TW: ("Noto Sans CJK TC", "Source Han Sans TC", "PingFang TC", "Microsoft JhengHei"),
    Script.HANT_HK: ("Noto Sans CJK HK", "Source Han Sans HC", "PingFang HK", "Microsoft JhengHei"),
}


def glyphs_for(script: Script, detected: DetectedScript) -> Script:
    """The script whose glyph forms show a text: the projection's, or for the original the one it was published in."""
    if script is not Script.ORIGINAL:
        return script
    return Script.HANS if detected is DetectedScript.HANS else Script.HANT_TW


def serif(script: Script, pixels: int) -> QFont:
    """The font of the article, `pixels` high."""
    return _font(_SERIF[script], pixels, QFont.StyleHint.Serif)


def sans(script: Script, pixels: int) -> QFont:
    """The font of the interface, `pixels` high."""
    return _font(_SANS[script], pixels, QFont.StyleHint.SansSerif)


def western(font: QFont) -> QFont:
    """The same font with quotes, apostrophes and dots as narrow as among Latin letters, not as wide as a character."""
    narrow = QFont(font)
    narrow.setFeature(QFont.Tag("pwid"), 1)
    return narrow


def _font(families: tuple[str, ...], pixels: int, hint: QFont.StyleHint) -> QFont:
    font = QFont(list(families))
    font.setPixelSize(pixels)
    font.setStyleHint(hint)
    # the family has been chosen for its region; the language of the interface must not exchange its glyphs
    font.setFeature(QFont.Tag("locl"), 0)
    font.setFeature(QFont.Tag("pwid"), 0)
    return font


def can_show_chinese() -> bool:
    """Whether some installed font has Chinese; Qt would show boxes otherwise."""
    metrics = QFontMetrics(sans(Script.HANT_TW, INTERFACE_PIXELS))
    return all(metrics.inFontUcs4(ord(character)) for character in "機構舉措机构举措")
