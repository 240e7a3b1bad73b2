"""Knows the attention strip: one line, the most urgent thing, and the one press that answers it."""

from datetime import datetime

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from agentdesk.services.attention import Attention, Urgency
from agentdesk.ui.customer.labels import ElidedLabel
from agentdesk.ui.theme import Theme
from agentdesk.ui.words import Words

LOOKS = {
    Urgency.COMPLAINT: ("banner-red", "flame", "red"),
    Urgency.PROMISE_OVERDUE: ("banner-red", "clock-alert", "red"),
    Urgency.PROMISE_DUE: ("banner-amber", "clock", "amber"),
    Urgency.DO_NOT_CONTACT: ("banner-red", "ban", "red"),
    Urgency.KNOWN_PROBLEM: ("banner-amber", "triangle-alert", "amber"),
    Urgency.BIRTHDAY: ("banner-accent", "cake", "accentText"),
    Urgency.ANNIVERSARY: ("banner-accent", "party-popper", "accentText"),
}


class AttentionStrip(QFrame):
    """Signals: `answered(Attention)` when its button is pressed (promise kept, complaint corrected); `turned` (no
    payload) after it was shown anew.
    """

    answered = Signal(object)
    turned = Signal()

    def __init__(self, theme: Theme, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._words = words
        self._shown: Attention | None = None
        self._icon = QLabel()
        self._text = ElidedLabel()
        self._button = QPushButton()
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 3, 6, 3)
        row.setSpacing(8)
        row.addWidget(self._icon)
        row.addWidget(self._text, 1)
        row.addWidget(self._button)
        self._button.clicked.connect(self._on_pressed)
        theme.changed.connect(self._paint_icon)
        self.setVisible(False)

    def show_attention(self, attention: Attention | None, now: datetime) -> None:
        self._shown = attention
        self.setVisible(attention is not None)
        self.turned.emit()
        if attention is None:
            return
        look = LOOKS[attention.urgency][0]
        if look != self.property("look"):
            self.setProperty("look", look)
            for widget in (self, self._text, self._button):
                self.style().unpolish(widget)
                self.style().polish(widget)
        text = self._sentence(attention, now)
        self._text.say(text)
        self.setAccessibleName(text)
        answer = self._answer(attention)
        self._button.setText(answer)
        self._button.setVisible(bool(answer))
        self._paint_icon()

    @property
    def shown(self) -> Attention | None:
        return self._shown

    def put_beside(self, widget: QWidget) -> None:
        """Between its words and its button."""
        layout = self.layout()
        if isinstance(layout, QHBoxLayout):
            layout.insertWidget(layout.indexOf(self._button), widget)

    @Slot()
    def _on_pressed(self) -> None:
        if self._shown is not None:
            self.answered.emit(self._shown)

    @Slot()
    def _paint_icon(self) -> None:
        if self._shown is not None:
            _, icon, tone = LOOKS[self._shown.urgency]
            self._icon.setPixmap(self._theme.pixmap(icon, tone, 16, self.devicePixelRatioF()))

    def _sentence(self, attention: Attention, now: datetime) -> str:
        when = self._words.due(attention.at, now) if attention.at else ""
        owner = attention.owner_name or self.tr("nobody")
        match attention.urgency:
            case Urgency.COMPLAINT:
                age = self._words.ago(attention.at, now) if attention.at else ""
                return self.tr("Open complaint, {age}, with {owner}: {title}").format(
                    age=age, owner=owner, title=attention.title
                )
            case Urgency.PROMISE_OVERDUE:
                return self.tr("Promise overdue ({when}), {owner}: {title}").format(
                    when=when, owner=owner, title=attention.title
                )
            case Urgency.PROMISE_DUE:
                return self.tr("Promised before {when} by {owner}: {title}").format(
                    when=when, owner=owner, title=attention.title
                )
            case Urgency.DO_NOT_CONTACT:
                return self.tr("Does not want to be contacted")
            case Urgency.KNOWN_PROBLEM:
                return self.tr("Known problem with the open order: {title}").format(title=attention.title)
            case Urgency.BIRTHDAY:
                return self.tr("Birthday today")
            case Urgency.ANNIVERSARY:
                return self.tr("Customer for %n year(s) today", "", attention.years)

    def _answer(self, attention: Attention) -> str:
        match attention.urgency:
            case Urgency.PROMISE_DUE | Urgency.PROMISE_OVERDUE:
                return self.tr("Kept")
            case Urgency.COMPLAINT:
                return self.tr("Corrected")
            case _:
                return ""
