"""Knows the words of a mail as they are typed, and that files and pictures dropped or pasted there go with it."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMimeData, QPoint, Signal
from PySide6.QtGui import QContextMenuEvent, QImage, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from agentdesk.domain.templates import gaps_in


class BodyEditor(QPlainTextEdit):
    """Signals: `files_given(list)` of Paths; `picture_given(QImage)`. The words alone are ever in it, never markup."""

    files_given = Signal(object)
    picture_given = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("mail-body")
        self.setAccessibleName(self.tr("Your answer"))
        self.setTabChangesFocus(True)
        self.setMinimumHeight(96)
        self.menu_by: Callable[[int, QPoint], None] | None = None
        """Shows the menu of a place in the text, at a point of the screen; None: Qt's own."""

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasUrls() or source.hasImage() or super().canInsertFromMimeData(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Text stays text: a cell copied from a sheet brings a picture too, and its words are meant."""
        files = [Path(url.toLocalFile()) for url in source.urls() if url.isLocalFile()]
        if files:
            self.files_given.emit(files)
        elif source.hasText() and source.text():
            self.insertPlainText(source.text())
        elif source.hasImage():
            picture = QImage(source.imageData())
            if not picture.isNull():
                self.picture_given.emit(picture)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if self.menu_by is None:
            super().contextMenuEvent(event)
        elif event.reason() is QContextMenuEvent.Reason.Mouse:
            self.menu_by(self.cursorForPosition(event.pos()).position(), event.globalPos())
        else:
            below = self.viewport().mapToGlobal(self.cursorRect().bottomLeft())
            self.menu_by(self.textCursor().position(), below)

    def to_gap(self) -> bool:
        """The next gap after the cursor, chosen whole so that typing fills it; False when there is none."""
        text = self.toPlainText()
        gaps = gaps_in(text)
        if not gaps:
            return False
        here = self.textCursor().selectionEnd()
        places = sorted(place for gap in gaps for place in _places(text, gap))
        place = next((each for each in places if each >= here), places[0])
        cursor = self.textCursor()
        cursor.setPosition(place)
        cursor.setPosition(text.index("»", place) + 1, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        return True


def png_of(picture: QImage) -> bytes:
    """Off the GUI thread: a screenshot takes a tenth of a second."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(buffer, "PNG")  # type: ignore[call-overload]  # the stub knows bytes for a format only
    return bytes(buffer.data().data())


def _places(text: str, gap: str) -> list[int]:
    found, at = [], text.find(gap)
    while at >= 0:
        found.append(at)
        at = text.find(gap, at + 1)
    return found
