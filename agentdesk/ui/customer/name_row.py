"""Knows the first row of the header: who this is, how sure we are, how to reach them."""

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from agentdesk.domain.kinds import ContactPointKind
from agentdesk.services.queries import ContactPointRow, CustomerCard
from agentdesk.ui.customer.avatar import Avatar
from agentdesk.ui.customer.labels import ElidedLabel
from agentdesk.ui.customer.onlookers_line import OnlookersLine
from agentdesk.ui.customer.points_line import Point, PointsLine
from agentdesk.ui.theme import Theme
from agentdesk.ui.words import Words

CHANNEL_ICONS = {"call": "phone", "email": "mail", "chat": "message-square", "visit": "map-pin"}
NARROW = 700
VERY_NARROW = 590
SMALL = 38
"""Of a button without words: what it leaves belongs to the name."""
ANY_WIDTH = 16_777_215
ICON_CHIP = 38
"""The sign of how sure we are, without its words."""


class NameRow(QWidget):
    """Signals: `check_wanted`, `more_wanted`, `note_wanted`, `mail_wanted` without payload; `call_wanted(str)` with a number."""

    check_wanted = Signal()
    more_wanted = Signal()
    note_wanted = Signal()
    mail_wanted = Signal()
    call_wanted = Signal(str)

    def __init__(self, theme: Theme, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._words = theme, words
        self._avatar = Avatar(theme)
        self._name = ElidedLabel("name")
        self._chip = QLabel()
        self._sure = QPushButton()
        self._meta = PointsLine()
        self._meta.called.connect(self.call_wanted)
        self._onlookers = OnlookersLine(theme, words)
        self._numbers: tuple[Point, ...] = ()
        self._call = self._button("phone-outgoing", self.tr("Call"), self._on_call)
        self._calls = QMenu(self)
        self._calls.triggered.connect(self._on_number)
        self._mail = self._button("mail", self.tr("E-mail"), self.mail_wanted)
        self._note = self._button("sticky-note", self.tr("Note"), self.note_wanted)
        self._more = self._button("ellipsis", self.tr("More about this customer"), self.more_wanted)
        self._more.setText("")
        self._is_narrow, self._painted_tone = False, ""
        self._buttons = (self._call, self._mail, self._note, self._more)
        self._sure.clicked.connect(self.check_wanted)
        self._lay_out()
        theme.changed.connect(self._paint)

    def show_card(self, card: CustomerCard, *, checked: bool, matched: str, masked: bool) -> None:
        self._avatar.show_name(card.name, self._words.initials(card.name))
        self._name.say(card.name)
        preferred = self._words.channel(card.preferred_channel) if card.preferred_channel else ""
        self._preferred = self.tr("Prefers: {channel}").format(channel=preferred.lower()) if preferred else ""
        self._chip.setToolTip(self._preferred)
        self._chip.setAccessibleName(self._preferred)
        self._preferred_icon = CHANNEL_ICONS.get(card.preferred_channel, "phone")
        self._show_sureness(checked=checked, matched=matched)
        points = tuple(self._point(point, masked=masked) for point in card.contact_points)
        self._numbers = tuple(point for point in points if point.number)
        self._call.setEnabled(bool(self._numbers))
        self._calls.clear()
        for point in self._numbers:
            action = self._calls.addAction(self.tr("Call {number}").format(number=point.text))
            action.setData(point.number)
        city = "" if masked and self._words.masking == "block" else card.city
        place = " ".join(part for part in (card.postcode if not masked else "", city) if part)
        self._meta.show_points((*points[:3], *((Point(place),) if place else ())))
        if self._sure_tone != self._painted_tone:
            self._paint_sureness()
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit()
        super().resizeEvent(event)

    def _fit(self) -> None:
        narrow = self.width() < NARROW
        words = (self.tr("Call"), self.tr("E-mail"), self.tr("Note"))
        for button, text in zip(self._buttons[:-1], words, strict=True):
            button.setText("" if narrow else text)
        if narrow is not self._is_narrow:
            self._is_narrow = narrow
            self._acts.setSpacing(6 if narrow else 12)
            for button in self._buttons:
                button.setStyleSheet("padding-left: 0; padding-right: 0" if narrow else "")
                button.setMinimumWidth(self._theme.px(SMALL) if narrow else 0)
                button.setMaximumWidth(self._theme.px(SMALL) if narrow else ANY_WIDTH)
        if narrow:
            self._chip.setPixmap(self._theme.pixmap(self._preferred_icon, "accentText", 14, self.devicePixelRatioF()))
        else:
            self._chip.setText(self._preferred)
        named = self._name.sizeHint().width() + self._chip.sizeHint().width() + ICON_CHIP + 2 * 8
        self._chip.setVisible(bool(self._preferred) and (not narrow or named <= self.width() - self._taken()))
        beside = self._taken() + 12
        points = self._meta.fontMetrics().horizontalAdvance(self._meta.text())
        self._onlookers.fit(max(0, self.width() - beside - points))
        self._sure.setText(next((text for text in (self._sureness, self._brief) if self._has_room(text)), ""))

    def _has_room(self, text: str) -> bool:
        """The name goes before the words about how sure we are; those are in the tooltip too."""
        if self.width() < VERY_NARROW:
            return False
        chip = self._chip.sizeHint().width() + 8 if not self._chip.isHidden() else 0
        words = self._sure.fontMetrics().horizontalAdvance(text) + 48
        return self._name.sizeHint().width() + chip + words <= self.width() - self._taken()

    def _taken(self) -> int:
        """By what stands beside the name and never gives way."""
        return self._avatar.width() + self._acts.sizeHint().width() + 2 * 12

    def _show_sureness(self, *, checked: bool, matched: str) -> None:
        if checked:
            text, self._sure_tone = self.tr("Checked"), "green"
        elif matched:
            text, self._sure_tone = (
                self.tr("{reason}, not checked").format(reason=self._words.match_reason(matched)),
                "amber",
            )
        else:
            text, self._sure_tone = self.tr("Not checked"), "slate"
        self._sureness = text[:1].upper() + text[1:]
        self._brief = self._sureness if checked else self.tr("Not checked")
        self._sure.setAccessibleName(text)
        self._sure.setToolTip(self.tr("{how}: check identity (Ctrl+I)").format(how=self._sureness))

    def _point(self, point: ContactPointRow, *, masked: bool) -> Point:
        if point.kind is ContactPointKind.PHONE:
            text = self._words.phone(point.normalised or point.raw)
            return Point(self._words.hidden_number(text) if masked else text, point.normalised or point.raw)
        address = point.normalised
        return Point(self._words.hidden_address(address) if masked else address)

    @Slot()
    def _on_call(self) -> None:
        """The one number, or a list of them."""
        if len(self._numbers) == 1:
            self.call_wanted.emit(self._numbers[0].number)
        elif self._numbers:
            self._calls.popup(self._call.mapToGlobal(self._call.rect().bottomLeft()))

    @Slot(QAction)
    def _on_number(self, action: QAction) -> None:
        self.call_wanted.emit(str(action.data()))

    def _button(self, icon: str, text: str, signal: object) -> QPushButton:
        button = QPushButton(text)
        button.setProperty("icon-name", icon)
        button.setAccessibleName(text)
        button.setToolTip(text)
        button.setIconSize(QSize(16, 16))
        button.clicked.connect(signal)
        return button

    def _lay_out(self) -> None:
        self._acts = QHBoxLayout()
        self._acts.setSpacing(12)
        first = QHBoxLayout()
        first.setSpacing(8)
        first.addWidget(self._name)
        first.addWidget(self._chip)
        first.addWidget(self._sure)
        first.addStretch(1)
        self._name.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        names = QVBoxLayout()
        names.setSpacing(1)
        names.addLayout(first)
        below = QHBoxLayout()
        below.setSpacing(12)
        below.addWidget(self._meta, 1)
        below.addWidget(self._onlookers)
        names.addLayout(below)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self._avatar)
        row.addLayout(names, 1)
        row.addLayout(self._acts)
        for button in self._buttons:
            self._acts.addWidget(button)
        self._sure_tone, self._sureness, self._brief = "slate", "", ""
        self._preferred, self._preferred_icon = "", "phone"
        self._paint()

    def _paint(self) -> None:
        size = self._theme.px(12)
        name = self._theme.name_of
        self._chip.setStyleSheet(
            f"background: {name('accentSoft')}; color: {name('accentText')}; border-radius: 6px;"
            f" padding: 2px 8px; font-size: {size}px; font-weight: 600"
        )
        self._paint_sureness()
        for button in self._buttons:
            button.setIcon(self._theme.icon(button.property("icon-name"), "text2", 16))
        self._fit()

    def _paint_sureness(self) -> None:
        """Only when it has changed: a style sheet is parsed and polished anew each time."""
        self._painted_tone = self._sure_tone
        size, name = self._theme.px(12), self._theme.name_of
        self._sure.setStyleSheet(
            f"QPushButton {{ background: {name(self._sure_tone + 'Soft')}; color: {name(self._sure_tone)}; border: 1px solid"
            f" transparent; border-radius: 6px; padding: 1px 8px; min-height: 18px; font-size: {size}px;"
            f" font-weight: 600 }} QPushButton:focus {{ border-color: {name('accent')} }}"
        )
        icon = {"green": "shield-check", "amber": "shield-question-mark", "slate": "shield-question-mark"}[
            self._sure_tone
        ]
        self._sure.setIcon(self._theme.icon(icon, self._sure_tone, 14))
