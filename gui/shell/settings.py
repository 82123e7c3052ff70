"""The settings of article, tree, files and report; apart from the window's own, which is shown before these load."""

from typing import Any

from gui.core.script import Script
from gui.core.tree import Grouping
from gui.shell.preferences import APPEARANCE, CARD, GEOMETRY, LANGUAGE, SCALE, SPLITTER, Setting

ZOOM = Setting("article/zoom", 100, "Size of the article's type, in percent")
SCRIPT = Setting("article/script", Script.ORIGINAL, "Script in which the article is shown")
TRADITIONAL = Setting("article/traditional", Script.HANT_TW, "Which standard 繁 means: Taiwan or Hong Kong")
GROUPING = Setting("tree/grouping", Grouping.PLACE, "How the tree is grouped")
RECENT: "Setting[tuple[str, ...]]" = Setting("files/recent", (), "Files opened last, newest first")
FOLDER = Setting("files/folder", "", "Folder in which a file was last chosen")
EXPORT_FOLDER = Setting("files/export-folder", "", "Folder to which something was last exported")
RESTORE = Setting("session/restore", True, "Whether the articles of the last time come back")
ARTICLES = Setting("session/articles", "", "The articles that are open, as JSON")
RUNNING = Setting("session/running", False, "Whether the program has not ended in order")
PDF_OPTIONS = Setting("report/options", "", "How a PDF is laid out, as JSON")

SETTINGS: tuple[Setting[Any], ...] = (
    *(LANGUAGE, APPEARANCE, SCALE, GEOMETRY, SPLITTER, CARD),
    *(ZOOM, SCRIPT, TRADITIONAL, GROUPING, RECENT, FOLDER, EXPORT_FOLDER, PDF_OPTIONS),
    *(RESTORE, ARTICLES, RUNNING),
)
