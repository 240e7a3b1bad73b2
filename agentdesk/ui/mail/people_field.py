"""Knows whom a mail goes to, as it is typed: addresses become chips, copies are ticked, and a stranger is named."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from agentdesk.domain.mail import Address
from agentdesk.domain.mail_drafts import people_in
from agentdesk.ui.controls import label
from agentdesk.ui.live.choice_bar import ROW, Choice, ChoiceBar
from agentdesk.ui.live.elided import ElidedLabel
from agentdesk.ui.theme import Theme

LABEL_WIDTH = 74
LONGEST = 34
ADD = "add"


class PeopleField(QWidget):
    """Signals: `added(tuple)` of Addresses; `turned(Address, bool)`: a chip was pressed, and is ticked now or not."""

    added = Signal(object)
    turned = Signal(object, bool)

    def __init__(self, theme: Theme, name: str, parent: QWidget, *, needed: bool) -> None:
        """`needed`: somebody must stand here, so the field is open while nobody does."""
        super().__init__(parent)
        self._needed = needed
        self._people: tuple[Address, ...] = ()
        self._ticked: frozenset[str] = frozenset()
        self._name = label(name, "label", self)
        self._name.setFixedSize(LABEL_WIDTH, ROW)
        self._chips = ChoiceBar(theme, self)
        self._chips.setAccessibleName(name)
        self._chips.chosen.connect(self._on_chosen)
        self.line = QLineEdit(self)
        self.line.setAccessibleName(name)
        self.line.setPlaceholderText(self.tr("Add an address"))
        self._adds = False
        self.line.editingFinished.connect(self._on_typed)
        self.line.textEdited.connect(self._on_edited)
        self._strangers = ElidedLabel(self, "amber")
        self._strangers.hide()
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(self._chips)
        column.addWidget(self.line)
        column.addWidget(self._strangers)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self._name, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(column, 1)

    def show_people(self, ticked: Sequence[Address], offered: Sequence[Address], strangers: Sequence[Address]) -> None:
        """`offered`: chips that are not ticked; `strangers`: those not on the last mail."""
        self._people = (*ticked, *offered)
        self._ticked = frozenset(each.address for each in ticked)
        known = {each.address for each in strangers}
        self._chips.show_choices((*tuple(Choice(str(place), _texts(each), chosen=each.address in self._ticked, icon="triangle-alert" if each.address in known else "check" if each.address in self._ticked else "plus") for place, each in enumerate(self._people)), Choice(ADD, (self.tr("Add"),), icon="plus")))  # fmt: skip
        self._fit()
        listed = ", ".join(each.address for each in strangers)
        self._strangers.show_text(self.tr("Not on the last mail: {people}").format(people=listed) if listed else "")
        self._strangers.setVisible(bool(listed))

    def begin(self, typed: str) -> None:
        """Another mail's; `typed` was typed for it before and is no address yet."""
        self._adds = False
        self.line.setText(typed)
        self._fit()

    @property
    def left(self) -> str:
        """What was typed and is no address."""
        return self.line.text().strip()

    @Slot()
    def take_typed(self) -> None:
        """What stands in the field counts, also when nobody pressed Enter."""
        self._on_typed()

    @Slot(str)
    def _on_edited(self, text: str) -> None:
        if text.endswith((",", ";")) or "\n" in text:
            self._on_typed()

    @Slot()
    def _on_typed(self) -> None:
        people, left = people_in(self.line.text())
        if not self.left:
            self._adds = False
            self._fit()
        if people:
            self._adds = False
            self.line.setText(left)
            self.added.emit(people)

    def _fit(self) -> None:
        """One row until an address is added."""
        adds = self._adds or (not self._ticked and not self._people and self._needed)
        self.line.setVisible(adds or bool(self.left))
        self._chips.setVisible(bool(self._people) or not adds)

    @Slot(str)
    def _on_chosen(self, code: str) -> None:
        if code == ADD:
            self._adds = True
            self._fit()
            self.line.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        person = self._people[int(code)]
        self.turned.emit(person, person.address not in self._ticked)


def _texts(person: Address) -> tuple[str, ...]:
    short = person.name or person.address
    return (str(person), short, short if len(short) <= LONGEST else f"{short[: LONGEST - 1]}…")
