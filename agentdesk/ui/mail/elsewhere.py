"""Knows how an answer begun at one desk of an agent is gone on with at another: taken over, said so, and none overwritten."""

from collections.abc import Iterable, Sequence
from functools import partial
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QVBoxLayout

from agentdesk.domain.commands_mail import ForgetWrittenMails
from agentdesk.domain.ids import CommandId, DraftId, new_uuid
from agentdesk.domain.live import LiveItem, Stage
from agentdesk.domain.mail_elsewhere import (
    WrittenMail,
    came_from,
    discarded,
    files_of,
    has_words,
    met,
    offered,
    taken,
    to_tell,
    winner,
)
from agentdesk.services.mail_elsewhere import ToldMail
from agentdesk.services.queries_mail import WrittenMails
from agentdesk.ui.bridge import Bridge
from agentdesk.ui.live.controller import LiveController
from agentdesk.ui.mail.banner import Banner
from agentdesk.ui.mail.writer import MailWriter
from agentdesk.ui.theme import Theme
from agentdesk.ui.words import Words

BEAT_MS = 15_000
"""What the same agent writes at another desk meanwhile is offered after that; it never moves what is being typed."""


class TellsWritten(Protocol):
    """All return at once, and write elsewhere."""

    def tell(self, told: ToldMail) -> None: ...

    def forget(self, draft_id: DraftId) -> None: ...

    def flush(self) -> None: ...


class MailElsewhere(QObject):
    """Follows what lies on the desk. GUI thread."""

    def __init__(
        self, bridge: Bridge, controller: LiveController, writer: MailWriter, theme: Theme, words: Words,
        tells: TellsWritten, desk: str, parent: QObject,
    ) -> None:  # fmt: skip
        """`desk`: the name of this computer."""
        super().__init__(parent)
        self._bridge, self._controller, self._words = bridge, controller, words
        self._tells, self._desk = tells, desk
        self._front: DraftId | None = None
        self._is_first = False
        self._found: tuple[WrittenMail, ...] = ()
        self._known: dict[DraftId, LiveItem] = {}
        self._told: dict[DraftId, WrittenMail] = {}
        self.banner = Banner(theme, "banner-accent", "monitor", writer)
        column = writer.layout()
        assert isinstance(column, QVBoxLayout)
        column.insertWidget(0, self.banner)
        self.banner.first_pressed.connect(self._on_show)
        self._beat = QTimer(self, interval=BEAT_MS)
        self._beat.timeout.connect(self.look)
        controller.changed.connect(self._on_changed)
        writer.changed.connect(self._on_written)
        self._on_changed()

    @Slot()
    def look(self) -> None:
        """What stands in the workspace now, of this agent and this conversation."""
        item = self._controller.front
        if item is not None and item.draft_id == self._front:
            query = WrittenMails(self._controller.setup.agent_id, item.thread_id, item.customer_id)
            self._bridge.ask(query, partial(self._on_found, item.draft_id), owner=self)

    # --- following the desk ---

    @Slot()
    def _on_changed(self) -> None:
        self._follow()
        item = self._controller.front
        front = item.draft_id if item is not None and item.is_mail else None
        if front == self._front:
            self._say()
            return
        self._tells.flush()
        self._front, self._found, self._is_first = front, (), True
        self._say()
        if front is None:
            self._beat.stop()
        else:
            self._beat.start()
            self.look()

    @Slot(object, str, bool)
    def _on_written(self, _of: DraftId, _text: str, _typed: bool) -> None:  # noqa: FBT001 a slot
        self._follow()

    def _follow(self) -> None:
        """Every mail on the desk is told as it stands, and what left the desk is done with."""
        stack = self._controller.stack
        here = {each.draft_id: each for each in stack.items if each.is_mail and each.stage is not Stage.LOGGED}
        for draft_id, item in list(here.items()):
            before = self._known.get(draft_id)
            if before is not None and before.mail and not item.mail:
                self._done_with(before)
                here[draft_id] = left = discarded(item)
                if left != item:
                    self._controller.change(left, quiet=True)
        for draft_id in self._known.keys() - here.keys():
            self._done_with(self._known[draft_id])
        known, self._known = self._known, here
        for draft_id, item in here.items():
            if known.get(draft_id) is not item:
                self._tell(item)

    def _tell(self, item: LiveItem) -> None:
        for written in to_tell(item, self._desk):
            if self._told.get(written.draft_id) != written:
                self._told[written.draft_id] = written
                self._tells.tell(ToldMail(written, item.thread_id, item.customer_id))

    def _done_with(self, item: LiveItem) -> None:
        """Sent, logged or thrown away; what came back by an undo is told anew."""
        own = tuple(each.draft_id for each in to_tell(item, self._desk) if self._told.pop(each.draft_id, None))
        others = met(item)
        for draft_id in own:
            self._tells.forget(draft_id)
        if own or others:
            actor, at = self._controller.setup.agent_id, self._controller.clock.now()
            self._bridge.say(
                ForgetWrittenMails(command_id=CommandId(new_uuid()), actor=actor, at=at, own=own, taken=others)
            )

    # --- what other desks have ---

    def _on_found(self, draft_id: DraftId, rows: Sequence[WrittenMail]) -> None:
        item = self._controller.front
        if item is None or item.draft_id != draft_id or draft_id != self._front:
            return
        own = {each.draft_id for each in self._controller.stack.items} | self._told.keys()
        self._found = tuple(each for each in rows if each.draft_id not in own)
        first, self._is_first = self._is_first, False
        newest = winner(item, self._found) if first else None
        if newest is not None:
            self._take(item, newest)
        else:
            self._say()

    @Slot()
    def _on_show(self) -> None:
        """The next older one, and after the oldest the newest: all can be seen."""
        item = self._controller.front
        others = self._others()
        if item is None or not others:
            return
        at = item.mail_at
        older = [each for each in others if at is not None and each.written_at < at]
        self._take(item, (older or others)[0])

    def _take(self, item: LiveItem, other: WrittenMail) -> None:
        self._controller.change(taken(item, other, self._desk))

    def _others(self) -> tuple[WrittenMail, ...]:
        item = self._controller.front
        return offered(item, self._found) if item is not None and item.draft_id == self._front else ()

    def _say(self) -> None:
        item = self._controller.front
        if item is None or item.draft_id != self._front:
            self.banner.say("")
            return
        lines: list[str] = []
        came = came_from(item)
        if came is not None and has_words(item.mail):
            lines.append(self._written_at(came))
            names = () if came.is_ours else files_of(came.mail)
            if names:
                told = self.tr("Attach again what lies at that desk: {names}")
                lines.append(told.format(names=", ".join(names)))
        others = self._others()
        if others:
            lines.append(self._offer(others))
        self.banner.say("\n".join(lines), self.tr("Show it") if others else "")

    def _offer(self, others: Iterable[WrittenMail]) -> str:
        newest, *more = others
        at = self._words.moment(newest.written_at)
        told = self.tr("Another text is kept: {time}, {desk}")
        if more:
            told = self.tr("Other texts are kept: {time}, {desk} …")
        return told.format(time=at, desk=newest.desk)

    def _written_at(self, written: WrittenMail) -> str:
        at = self._words.moment(written.written_at)
        return self.tr("Written at {time} on {desk}.").format(time=at, desk=written.desk)
