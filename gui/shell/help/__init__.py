"""Help: the guide, the list of keys, and the page about the program."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from gui.shell.help.pages import Page

__all__ = ["Page", "dialog_for", "show_page"]


def dialog_for(page: Page, parent: QWidget) -> QDialog:
    """The dialog that shows a page; each is loaded when it is first asked for."""
    match page:
        case Page.GUIDE:
            from gui.shell.help.guide import Guide

            return Guide(parent)
        case Page.SHORTCUTS:
            from gui.shell.help.shortcuts import ShortcutList

            return ShortcutList(parent)
        case Page.ABOUT:
            from gui.shell.help.about import About

            return About(parent)


def show_page(page: Page, parent: QWidget) -> None:
    """Show a page beside the window, which can still be worked in."""
    dialog = dialog_for(page, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.show()
