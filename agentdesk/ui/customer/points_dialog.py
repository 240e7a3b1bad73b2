"""Knows the list of a customer's numbers and addresses: call one, say that a number is shared, add another."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from agentdesk.domain.kinds import ContactPointKind
from agentdesk.domain.numbers import parse_numbers
from agentdesk.domain.records import dataclass
from agentdesk.services.queries import ContactPointRow, CustomerCard
from agentdesk.ui.controls import label
from agentdesk.ui.question import Question
from agentdesk.ui.words import Words

WIDE = 480
LONGEST = 200


@dataclass(frozen=True, slots=True)
class PointWish:
    """A number or an address as it is to be kept."""

    kind: ContactPointKind
    raw: str
    normalised: str
    shared: bool


class PointsDialog(Question):
    """Signals: `changed(tuple[PointWish, ...])` what is new or marked otherwise; `called(str)` a number to dial."""

    changed = Signal(object)
    called = Signal(str)

    def __init__(self, words: Words, parent: QWidget) -> None:
        super().__init__(parent, width=WIDE)
        self._words = words
        self.say(self.tr("Numbers and addresses"), self.tr("Save"))
        self._rows: QWidget | None = None
        self._shared: list[tuple[ContactPointRow, QCheckBox]] = []
        self._line = QLineEdit(self)
        self._line.setMaxLength(LONGEST)
        self._line.setAccessibleName(self.tr("Another number or address"))
        self._line.setPlaceholderText(self.tr("Another number or address"))
        self._line.textChanged.connect(self._on_typed)
        self._read = label("", "muted", self, wrap=True)
        self._new_shared = QCheckBox(self.tr("Shared: a switchboard or a family"), self)
        hint = self.tr("A shared number never opens a customer by itself: whoever may be calling is offered.")
        for widget in (
            label(self.tr("Add"), "label", self),
            self._line,
            self._read,
            self._new_shared,
            label(hint, "muted", self, wrap=True),
        ):
            self.content.addWidget(widget)
        self.accepted.connect(self._on_accepted)

    def ask(self, card: CustomerCard, *, masked: bool) -> None:
        """Open with what is known; `masked`: only a hint of each until the caller is checked."""
        self.tell(card.name)
        if self._rows is not None:
            self._rows.deleteLater()
        self._shared = []
        self._rows = rows = QWidget(self)
        column = QVBoxLayout(rows)
        column.setContentsMargins(0, 0, 0, 6)
        column.setSpacing(6)
        for point in card.contact_points:
            column.addWidget(self._row(point, rows, masked=masked))
        self.content.insertWidget(0, rows)
        self._line.clear()
        self._new_shared.setChecked(False)
        self._on_typed()
        self.open()
        self._line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _row(self, point: ContactPointRow, parent: QWidget, *, masked: bool) -> QWidget:
        frame = QWidget(parent)
        line = QHBoxLayout(frame)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        if point.kind is not ContactPointKind.PHONE:
            address = point.normalised
            shown = self._words.hidden_address(address) if masked else address
            line.addWidget(label(shown, "", frame), 1)
            return frame
        number = self._words.phone(point.normalised or point.raw)
        shown = self._words.hidden_number(number) if masked else number
        shared = QCheckBox(self.tr("Shared"), frame)
        shared.setChecked(point.shared)
        shared.setAccessibleName(self.tr("{number} is shared").format(number=shown))
        self._shared.append((point, shared))
        call = QPushButton(self.tr("Call"), frame)
        call.setAutoDefault(False)
        call.setAccessibleName(self.tr("Call {number}").format(number=shown))
        call.setObjectName(point.normalised or point.raw)
        call.clicked.connect(self._on_call)
        line.addWidget(label(shown, "", frame), 1)
        line.addWidget(shared)
        line.addWidget(call)
        return frame

    @Slot()
    def _on_call(self) -> None:
        number = self.sender().objectName()
        self.reject()
        self.called.emit(number)

    @Slot()
    def _on_typed(self) -> None:
        """How it is read, before it is kept."""
        text = self._line.text().strip()
        new = self._new()
        if new:
            shown = ", ".join(
                self._words.phone(each.normalised) if each.kind is ContactPointKind.PHONE else each.normalised
                for each in new
            )
            self._read.setText(self.tr("Kept as {shown}").format(shown=shown))
        else:
            self._read.setText(self.tr("This is no number and no address.") if text else "")
        self._read.setVisible(bool(text))
        self._new_shared.setVisible(any(each.kind is ContactPointKind.PHONE for each in new))
        self.accept_button.setEnabled(bool(new) or not text)

    def _new(self) -> tuple[PointWish, ...]:
        text = self._line.text().strip()
        user, _, host = text.rpartition("@")
        if user and "." in host and " " not in text and ":" not in text:
            return (PointWish(ContactPointKind.EMAIL, text, text.casefold(), shared=False),)
        return tuple(
            PointWish(ContactPointKind.PHONE, number.raw, number.e164, self._new_shared.isChecked())
            for number in parse_numbers(text, self._words.country)
            if number.e164
        )

    @Slot()
    def _on_accepted(self) -> None:
        marked = tuple(
            PointWish(point.kind, point.raw, point.normalised, box.isChecked())
            for point, box in self._shared
            if box.isChecked() is not point.shared
        )
        if marked or self._new():
            self.changed.emit((*marked, *self._new()))
