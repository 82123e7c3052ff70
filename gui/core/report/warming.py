"""Loads the typesetter and its fonts ahead of time, in a thread of its own."""

import json
from contextlib import suppress

from gui.core.problems import JucuoError
from gui.core.report.options import Profile
from gui.core.resources import resource
from gui.core.script import Script

# a word in each of the fonts of a page: typst reads their files when it first sets a letter of them
_WORDS = """
#set text(lang: "zh", region: "TW")
#let look = json(bytes(sys.inputs.look))
#text(font: look.text)[中] #text(font: look.sans)[中*文*] #text(font: look.headline)[*題*]
"""


def warm(profile: Profile) -> None:
    """Read the files of the fonts; what fails here fails again where it is told."""
    import typst

    from gui.core.report.fonts import all_fonts, known_fonts, look_of_type

    with suppress(JucuoError, typst.TypstError):
        official = profile is Profile.GONGWEN
        fonts = all_fonts() if official else known_fonts()
        look = look_of_type(fonts, Script.HANT_TW, official)
        compiler = typst.Compiler(_WORDS.encode(), root=str(resource("report")), font_paths=fonts.fonts)
        compiler.compile(format="svg", sys_inputs={"look": json.dumps(look)})
    import pypdfium2  # noqa: F401 (the self-check needs it next)
