"""The bar above everything: open, undo, the script switch, find, print, and the one strong button."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QSizePolicy, QToolBar, QToolButton, QWidget

from gui.core.script import Script
from gui.shell.action_ids import Id
from gui.shell.actions import Actions

SEGMENTS = {
    Id.SCRIPT_ORIGINAL: (Script.ORIGINAL,),
    Id.SCRIPT_TRADITIONAL: (Script.HANT_TW, Script.HANT_HK),
    Id.SCRIPT_SIMPLIFIED: (Script.HANS,),
}


class TopBar(QToolBar):
    """Shows actions of the table; it decides nothing itself."""

    def __init__(self, actions: Actions, find: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("topBar")
        self.setMovable(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self._texts: list[tuple[QToolButton, str]] = []
        self._segments: dict[Id, QToolButton] = {}
        self._actions = actions
        self._open, self._library = self._button(Id.OPEN), self._button(Id.LIBRARY)
        self._undo, self._redo = self._button(Id.UNDO, icon=True), self._button(Id.REDO, icon=True)
        self._print, self._export = self._button(Id.PRINT), self._button(Id.EXPORT_PDF)
        self._export.setObjectName("strong")
        spring, edge = QWidget(), QWidget()
        edge.setFixedWidth(8)
        spring.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        for widget in (
            self._open,
            self._library,
            self._undo,
            self._redo,
            self._segmented(),
            spring,
            find,
            self._print,
            self._export,
            edge,
        ):
            self.addWidget(widget)
        self._fit_icons()
        self.retranslate()

    def retranslate(self) -> None:
        """Put every text in the language that is installed now."""
        self.setWindowTitle(self.tr("Tools"))
        self._open.setText(self.tr("Open"))
        self._library.setText(self.tr("Library"))
        self._print.setText(self.tr("Print…"))
        self._export.setText(self.tr("Export PDF"))
        self._undo.setAccessibleName(self.tr("Undo"))
        self._redo.setAccessibleName(self.tr("Redo"))
        texts = (self.tr("Original"), "繁", "简")
        names = (self.tr("Script as published"), self.tr("Traditional script"), self.tr("Simplified script"))
        for button, text, name in zip(self._segments.values(), texts, names, strict=True):
            button.setText(text)
            button.setAccessibleName(name)

    def show_script(self, script: Script) -> None:
        """Press the segment of the script that is shown."""
        for name, scripts in SEGMENTS.items():
            self._segments[name].setChecked(script in scripts)

    def changeEvent(self, event: QEvent) -> None:
        """Icons are as high as the words beside them."""
        if event.type() is QEvent.Type.FontChange:
            self._fit_icons()
        super().changeEvent(event)

    def _fit_icons(self) -> None:
        side = self.fontMetrics().height()
        for button in self.findChildren(QToolButton):
            button.setIconSize(QSize(side, side))

    def _button(self, name: Id, icon: bool = False) -> QToolButton:
        button = QToolButton()
        action = self._actions[name]
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setToolTip(action.toolTip())
        style = Qt.ToolButtonStyle.ToolButtonIconOnly if icon else Qt.ToolButtonStyle.ToolButtonTextOnly
        button.setToolButtonStyle(style)
        button.clicked.connect(lambda _checked=False: action.trigger())

        def follow() -> None:
            button.setEnabled(action.isEnabled())
            button.setToolTip(action.toolTip())
            button.setIcon(action.icon())

        action.changed.connect(follow)
        follow()
        return button

    def _segmented(self) -> QFrame:
        frame = QFrame()
        frame.setObjectName("segmented")
        layout = QHBoxLayout(frame)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        group = QButtonGroup(frame)
        for name in SEGMENTS:
            button = self._button(name)
            button.setCheckable(True)
            group.addButton(button)
            layout.addWidget(button)
            self._segments[name] = button
        return frame
