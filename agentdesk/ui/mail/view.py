"""Knows the text view of a mail: it shows what was made ready, and asks nobody for anything."""

from collections.abc import Mapping
from urllib.parse import unquote

from PySide6.QtCore import QPoint, Qt, QUrl, Signal, Slot
from PySide6.QtGui import QAction, QGuiApplication, QImage, QTextDocument
from PySide6.QtWidgets import QMenu, QTextBrowser, QWidget

from agentdesk.ui.mail.opened import As, Opened
from agentdesk.ui.theme import Theme

EMPTY = "\N{ZERO WIDTH SPACE}"
_SHEET = "body, p, div, td, li {{ color: {text}; }} a {{ color: {link}; }} pre {{ white-space: pre-wrap; font-size: {small}px; }}"
_SAFE = ("http", "https", "mailto", "tel")


class MailView(QTextBrowser):
    """Signals: `link_pressed(str)`: an address that a person pressed; `link_hovered(str)`, "" when it was left."""

    link_pressed = Signal(str)
    link_hovered = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._pictures: dict[str, QImage] = {}
        self._opened: Opened | None = None
        self._nothing = QImage(1, 1, QImage.Format.Format_ARGB32)
        self._nothing.fill(Qt.GlobalColor.transparent)
        self.setObjectName("mail-view")
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setAcceptDrops(False)
        self.setTabChangesFocus(False)
        self.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.setLineWrapMode(QTextBrowser.LineWrapMode.WidgetWidth)
        self.setAccessibleName(self.tr("The mail"))
        self.document().setDocumentMargin(6)
        self.anchorClicked.connect(self._on_pressed)
        self.highlighted.connect(self._on_hovered)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._on_menu)
        self._menu = QMenu(self)
        theme.changed.connect(self._on_theme)

    def show_opened(self, opened: Opened, pictures: Mapping[str, QImage] | None = None) -> None:
        """`pictures`: those from the web that are here by now, by address; then the place in the mail is kept."""
        at = self.verticalScrollBar().value() if pictures else 0
        self._opened = opened
        self._pictures = {**opened.pictures, **(pictures or {})}
        self._dress(on_paper=opened.shown_as is As.HTML and opened.page.names_colours)
        self.setHtml(opened.page.html or EMPTY)
        self.verticalScrollBar().setValue(at)

    def clear_mail(self) -> None:
        """Nobody's words and pictures are left in it."""
        self._opened, self._pictures = None, {}
        self.clear()

    def loadResource(self, kind: int, name: QUrl | str, /) -> object:
        """Only pictures that were made ready: no file, no share, no address is ever asked for."""
        if kind != QTextDocument.ResourceType.ImageResource.value:
            return ""
        address = name.toString() if isinstance(name, QUrl) else name
        key = unquote(address[4:]) if address.startswith("cid:") else address
        return self._pictures.get(key, self._nothing)

    def _dress(self, *, on_paper: bool) -> None:
        """What names colours was made for white paper, whatever the mode of the program."""
        if self.property("paper") is not on_paper:
            self.setProperty("paper", on_paper)
            self.style().unpolish(self)
            self.style().polish(self)
        text, link = ("paperText", "paperLink") if on_paper else ("text", "accentText")
        document = self.document()
        document.setDefaultFont(self._theme.font(13))
        document.setDefaultStyleSheet(
            _SHEET.format(
                text=self._theme.name_of(text), link=self._theme.name_of(link), small=self._theme.px(12)
            )
        )  # fmt: skip

    @Slot()
    def _on_theme(self) -> None:
        if self._opened is not None:
            at = self.verticalScrollBar().value()
            self.show_opened(self._opened, {k: v for k, v in self._pictures.items() if k not in self._opened.pictures})
            self.verticalScrollBar().setValue(at)

    @Slot(QUrl)
    def _on_pressed(self, url: QUrl) -> None:
        if url.scheme().lower() in _SAFE:
            self.link_pressed.emit(url.toString(QUrl.ComponentFormattingOption.FullyEncoded))

    @Slot(QUrl)
    def _on_hovered(self, url: QUrl) -> None:
        self.link_hovered.emit(url.toString(QUrl.ComponentFormattingOption.FullyEncoded))

    @Slot(QPoint)
    def _on_menu(self, at: QPoint) -> None:
        self._menu.clear()
        copy = self._menu.addAction(self.tr("Copy"))
        copy.setEnabled(self.textCursor().hasSelection())
        copy.triggered.connect(self.copy)
        link = self.anchorAt(at)
        if link:
            action = self._menu.addAction(self.tr("Copy the address of the link"))
            action.setData(link)
            action.triggered.connect(self._on_copy_link)
        self._menu.addAction(self.tr("Select everything")).triggered.connect(self.selectAll)
        self._menu.popup(self.viewport().mapToGlobal(at))

    @Slot()
    def _on_copy_link(self) -> None:
        action = self.sender()
        assert isinstance(action, QAction)
        QGuiApplication.clipboard().setText(str(action.data()))
