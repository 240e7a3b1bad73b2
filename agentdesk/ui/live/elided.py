"""Knows how a line of text stays one line: it ends in an ellipsis, and its tooltip says the rest."""

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QCheckBox, QLabel, QSizePolicy, QWidget

from agentdesk.ui.controls import relook

PADDED = 18
"""What the look of a fact takes left and right."""
STANDS_MS = 15_000
"""A sentence of two lines is read in six seconds, and the eyes are elsewhere when it comes."""


class ElidedLabel(QLabel):
    """A label that never asks for more width than there is."""

    def __init__(self, parent: QWidget | None = None, look: str = "") -> None:
        super().__init__(parent)
        self._whole = ""
        self._shorter: tuple[str, ...] = ()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        if look:
            self.setProperty("look", look)

    def show_text(self, text: str, *shorter: str) -> None:
        """`shorter` say the same in ever fewer words: the first that is not cut is shown."""
        self._whole, self._shorter = text, tuple(each for each in shorter if each)
        self.setAccessibleName(text)
        self._elide()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._elide()

    def _elide(self) -> None:
        room = self.width() - (PADDED if self.property("look") == "fact-line" else 0)
        texts = (self._whole, *self._shorter)
        text = next((each for each in texts if self.fontMetrics().horizontalAdvance(each) <= room), texts[-1])
        shown = self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, max(0, room))
        if shown != self.text():
            self.setText(shown)
        self.setToolTip(self._whole if shown != self._whole else "")


class PassingLine(ElidedLabel):
    """A sentence that stands long enough to be read, whatever happens meanwhile; `look` is that of trouble."""

    def __init__(self, parent: QWidget | None = None, look: str = "") -> None:
        super().__init__(parent, look)
        self._look = look
        self._over = QTimer(self, interval=STANDS_MS, singleShot=True)
        self._over.timeout.connect(self.hide)
        self.hide()

    def tell(self, text: str) -> None:
        """Something went wrong."""
        self._say(text, self._look)

    def mention(self, text: str) -> None:
        """Nothing went wrong: it is only so."""
        self._say(text, "line")

    def _say(self, text: str, look: str) -> None:
        relook(self, look)
        self.show_text(text)
        self.show()
        self._over.start()


class ElidedTick(QCheckBox):
    """A tick whose text ends in an ellipsis where the pane is narrow."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._whole = ""
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_text(self, text: str) -> None:
        self._whole = text
        self.setAccessibleName(text)
        self.setToolTip(text)
        self._elide()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._elide()

    def _elide(self) -> None:
        room = max(0, self.width() - 28)
        shown = self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, room).replace("&", "&&")
        if shown != self.text():
            self.setText(shown)
