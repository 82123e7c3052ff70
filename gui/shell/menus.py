"""The menus as a tree of action ids."""

from dataclasses import dataclass

from gui.models.translatable import QT_TRANSLATE_NOOP
from gui.shell.action_ids import Id


@dataclass(frozen=True, slots=True)
class Menu:
    """A menu: its title, and in order the ids, the menus inside it, and None for a line between."""

    title: str
    items: tuple["Id | Menu | None", ...]


RECENT = Menu(QT_TRANSLATE_NOOP("menus", "Open &Recent"), ())

MENUS: tuple[Menu, ...] = (
    Menu(
        QT_TRANSLATE_NOOP("menus", "&File"),
        (
            Id.OPEN,
            RECENT,
            Id.OPEN_FOLDER,
            Id.LIBRARY,
            Id.PASTE_ARTICLE,
            Id.SAMPLE,
            None,
            Id.SAVE_AS,
            Id.VERSIONS,
            Id.EXPORT_PDF,
            Id.EXPORT_AS,
            None,
            Id.PRINT,
            None,
            Id.CLOSE,
            Id.QUIT,
        ),
    ),
    Menu(
        QT_TRANSLATE_NOOP("menus", "&Edit"),
        (
            *(Id.UNDO, Id.REDO, None, Id.COPY, Id.COPY_PUBLISHED, None),
            *(Id.FIND, Id.FIND_NEXT, Id.FIND_PREVIOUS, Id.FILTER, None, Id.PREFERENCES),
        ),
    ),
    Menu(
        QT_TRANSLATE_NOOP("menus", "&View"),
        (
            Menu(
                QT_TRANSLATE_NOOP("menus", "&Script"),
                (
                    Id.SCRIPT_ORIGINAL,
                    Id.SCRIPT_TRADITIONAL,
                    Id.SCRIPT_SIMPLIFIED,
                    Id.SCRIPT_CYCLE,
                    None,
                    Id.TRADITIONAL_TAIWAN,
                    Id.TRADITIONAL_HONG_KONG,
                ),
            ),
            Menu(
                QT_TRANSLATE_NOOP("menus", "&Tree"),
                (
                    Id.GROUP_PLACE,
                    Id.GROUP_ORGANIZATION,
                    Id.GROUP_CATEGORY,
                    Id.GROUP_TEXT,
                    None,
                    Id.EXPAND_ALL,
                    Id.COLLAPSE_ALL,
                ),
            ),
            None,
            *(Id.ZOOM_IN, Id.ZOOM_OUT, Id.ZOOM_RESET, Id.RELATED, Id.FULL_SCREEN, None),
            Menu(
                QT_TRANSLATE_NOOP("menus", "&Appearance"),
                (Id.APPEARANCE_SYSTEM, Id.APPEARANCE_LIGHT, Id.APPEARANCE_DARK),
            ),
            Menu(
                QT_TRANSLATE_NOOP("menus", "&Language"),
                (Id.LANGUAGE_SYSTEM, None, Id.LANGUAGE_TRADITIONAL, Id.LANGUAGE_SIMPLIFIED, Id.LANGUAGE_ENGLISH),
            ),
        ),
    ),
    Menu(
        QT_TRANSLATE_NOOP("menus", "&Mend"),
        (
            Id.CONFIRM,
            Id.CONFIRM_NEXT,
            None,
            Id.ASSIGN,
            Menu(
                QT_TRANSLATE_NOOP("menus", "Ca&tegory"),
                (
                    *(Id.CATEGORY_DEPLOY, Id.CATEGORY_CAMPAIGN, Id.CATEGORY_VISIT, Id.CATEGORY_AID),
                    *(Id.CATEGORY_INSTITUTION, Id.CATEGORY_PUBLICITY, Id.CATEGORY_SUPERVISION, Id.CATEGORY_OTHER),
                ),
            ),
            Id.REJECT,
            None,
            Id.ADD_MEASURE,
            Id.SPLIT,
            Id.MERGE,
            Menu(
                QT_TRANSLATE_NOOP("menus", "&Words of the Measure"),
                (
                    *(Id.USE_SELECTION, None),
                    *(Id.START_EARLIER, Id.START_LATER, Id.END_EARLIER, Id.END_LATER, None),
                    *(Id.START_CLAUSE_EARLIER, Id.START_CLAUSE_LATER, Id.END_CLAUSE_EARLIER, Id.END_CLAUSE_LATER, None),
                    *(Id.MARK_FIGURE, Id.CLEAR_FIGURES, Id.MARK_PROGRAMME, Id.CLEAR_PROGRAMME),
                ),
            ),
            None,
            *(Id.RENAME, Id.SEPARATE, Id.SITUATE, Id.LEARN),
            None,
            Id.HOME_PLACE,
            Menu(
                QT_TRANSLATE_NOOP("menus", "&Paragraph Is"),
                (Id.PARAGRAPH_BODY, Id.PARAGRAPH_HEADING, Id.PARAGRAPH_TITLE, Id.PARAGRAPH_ASIDE),
            ),
            Id.READ_AGAIN,
            Id.UNAPPLIED,
        ),
    ),
    Menu(
        QT_TRANSLATE_NOOP("menus", "&Go"),
        (
            *(Id.BACK, Id.FORWARD, None, Id.PREVIOUS_MEASURE, Id.NEXT_MEASURE, Id.EXTEND_UP, Id.EXTEND_DOWN, None),
            *(Id.PREVIOUS_ARTICLE, Id.NEXT_ARTICLE, None, Id.FOCUS_TREE, Id.FOCUS_TEXT),
        ),
    ),
    Menu(QT_TRANSLATE_NOOP("menus", "&Help"), (Id.GUIDE, Id.SHORTCUTS, None, Id.REPORT, Id.ABOUT)),
)
