"""Knows the list of contacts nobody owns yet (withheld callers, wrong numbers), to give each to its customer."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from agentdesk.domain.errors import AgentDeskError
from agentdesk.domain.events import TimelineChanged
from agentdesk.domain.kinds import EventKind
from agentdesk.services.queries import TimelineRow, UnassignedCalls
from agentdesk.ui.bridge import Bridge
from agentdesk.ui.controls import label
from agentdesk.ui.question import Question
from agentdesk.ui.words import Words
from agentdesk.ui.work import CallWish

WIDE, HIGHEST = 560, 440
GATHER_MS = 30
MOST = 50


class UnassignedDialog(Question):
    """Signals: `give_wanted(TimelineRow)`; `call_wanted(CallWish)`."""

    give_wanted = Signal(object)
    call_wanted = Signal(object)

    def __init__(self, words: Words, bridge: Bridge, parent: QWidget) -> None:
        super().__init__(parent, width=WIDE)
        self._words, self._bridge = words, bridge
        self.say(self.tr("Contacts without a customer"), self.tr("Close"))
        self.cancel_button.hide()
        self._area = QScrollArea(self)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setWidgetResizable(True)
        self._area.viewport().setAutoFillBackground(False)
        self._area.setAccessibleName(self.tr("Contacts without a customer"))
        self.content.addWidget(self._area)
        self._gather = QTimer(self, interval=GATHER_MS, singleShot=True)
        self._gather.timeout.connect(self._ask)
        bridge.happened.connect(self._on_happened)

    def open_list(self) -> None:
        self.tell(self.tr("They are being read…"))
        self._area.hide()
        self._ask()
        self.open()

    @Slot(object)
    def _on_happened(self, event: object) -> None:
        if self.isVisible() and isinstance(event, TimelineChanged):
            self._gather.start()

    @Slot()
    def _ask(self) -> None:
        self._bridge.ask(UnassignedCalls(MOST), self._on_rows, owner=self, failed=self._on_failed)

    def _on_rows(self, rows: Sequence[TimelineRow]) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 6, 0)
        column.setSpacing(8)
        for row in rows:
            column.addWidget(self._line(row, inside))
        column.addStretch()
        self._area.setWidget(inside)
        inside.setAutoFillBackground(False)
        self._area.setVisible(bool(rows))
        self._area.setFixedHeight(min(HIGHEST, inside.sizeHint().height() + 4) if rows else 0)
        self.tell(
            self.tr("Give a contact to its customer as soon as you know who it was.")
            if rows
            else self.tr("Every contact has its customer.")
        )
        self.adjustSize()

    def _on_failed(self, error: AgentDeskError) -> None:
        self.tell(self._words.error(error))

    def _line(self, row: TimelineRow, parent: QWidget) -> QFrame:
        frame = QFrame(parent)
        frame.setProperty("look", "mini")
        withheld = self.tr("Number withheld") if row.kind is EventKind.CALL else self._words.kind(row.kind)
        who = self._words.phone(row.number) if row.number else withheld
        facts = (
            self._words.moment(row.occurred_at),
            self._words.duration(row.duration_s) if row.duration_s else "",
            self._words.outcome(row.outcome),
            row.agent_name,
        )
        give = QPushButton(self.tr("Give to…"), frame)
        give.setAutoDefault(False)
        give.setAccessibleName(self.tr("Give {contact} to a customer").format(contact=who))
        give.clicked.connect(self._on_give)
        give.setProperty("row", row)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(label(who, "h2", frame))
        texts.addWidget(label(" · ".join(part for part in facts if part), "muted", frame))
        words = row.body.strip().splitlines()
        if words:
            texts.addWidget(label(words[0][:120], "line", frame, wrap=True))
        line = QHBoxLayout(frame)
        line.setContentsMargins(14, 10, 10, 10)
        line.addLayout(texts, 1)
        if row.number:
            call = QPushButton(self.tr("Call"), frame)
            call.setAutoDefault(False)
            call.setAccessibleName(self.tr("Call {number}").format(number=who))
            call.clicked.connect(self._on_call)
            call.setObjectName(row.number)
            line.addWidget(call, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(give, 0, Qt.AlignmentFlag.AlignVCenter)
        return frame

    @Slot()
    def _on_call(self) -> None:
        number = self.sender().objectName()
        self.accept()
        self.call_wanted.emit(CallWish(number))

    @Slot()
    def _on_give(self) -> None:
        row = self.sender().property("row")
        self.accept()
        self.give_wanted.emit(row)
