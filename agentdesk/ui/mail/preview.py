"""Knows our own preview of an attachment: a picture or a text, in a window beside the mail."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from agentdesk.ui.controls import label

SIZE = QSize(760, 620)
LONGEST = 500_000


class Preview(QDialog):
    """Made when first needed; Esc closes it. `save` is a button whose press its owner hears."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._picture = QLabel(self)
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._scroll = QScrollArea(self)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        self._scroll.setWidget(self._picture)
        self._text = QPlainTextEdit(self)
        self._text.setReadOnly(True)
        self._text.setAccessibleName(self.tr("The attachment"))
        self._about = label("", "muted", self)
        self.save = QPushButton(self.tr("Save…"), self)
        close = QPushButton(self.tr("Close"), self)
        close.clicked.connect(self.close)
        row = QHBoxLayout()
        row.addWidget(self._about, 1)
        row.addWidget(self.save)
        row.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 14, 14, 12)
        column.setSpacing(10)
        column.addWidget(self._scroll, 1)
        column.addWidget(self._text, 1)
        column.addLayout(row)
        self.resize(SIZE)

    def show_picture(self, name: str, about: str, picture: QImage) -> None:
        self._begin(name, about, has_text=False)
        self._picture.setPixmap(QPixmap.fromImage(picture))
        self._picture.setText("" if not picture.isNull() else self.tr("This picture cannot be shown."))
        self._picture.setAccessibleName(name)

    def show_text(self, name: str, about: str, text: str) -> None:
        self._begin(name, about, has_text=True)
        self._text.setPlainText(text[:LONGEST])

    def _begin(self, name: str, about: str, *, has_text: bool) -> None:
        self.setWindowTitle(name)
        self._about.setText(about)
        self._scroll.setVisible(not has_text)
        self._text.setVisible(has_text)
        self._picture.clear()
        self._text.clear()
        self.show()
        self.raise_()
