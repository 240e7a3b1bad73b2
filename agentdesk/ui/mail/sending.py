"""Knows how an answer leaves: checked, made ready beside the screen, sent with the log, taken back with it, or stopped."""

import base64
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot

from agentdesk.domain.commands import Command, LogInteraction
from agentdesk.domain.commands_mail import DecideMail, SendMail
from agentdesk.domain.errors import AgentDeskError
from agentdesk.domain.events import CameBack, CommandRefused, SettingsChanged
from agentdesk.domain.handing_on import words_so_far
from agentdesk.domain.ids import CommandId, CustomerId, DraftId, EventId, OutboxId, ThreadId, new_uuid
from agentdesk.domain.live import LiveItem, item_of_mail
from agentdesk.domain.mail import Address
from agentdesk.domain.mail_drafts import KeptFile, MailDraft, MailKind, people_in
from agentdesk.domain.mail_tokens import TokenKeys, message_id, reply_address
from agentdesk.domain.mailboxes import Mailbox
from agentdesk.domain.records import dataclass
from agentdesk.services.calls import Undoable, may_log
from agentdesk.services.ports_mail import MailHands
from agentdesk.services.queries_ces import MailKeys
from agentdesk.services.queries_mail import MailboxList, MailThread, ThreadOf
from agentdesk.ui.bridge import Bridge
from agentdesk.ui.live.controller import LiveController
from agentdesk.ui.mail.around import Around, Read
from agentdesk.ui.mail.pane import MailPane
from agentdesk.ui.mail.reading import ReadingRoom
from agentdesk.ui.mail.writer import MailWriter
from agentdesk.ui.rules import WorkspaceRules
from agentdesk.ui.words import Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Ready:
    """A mail as it was fixed at the press; `of` is the draft it was made of."""

    of: str
    outbox_id: OutboxId
    event_id: EventId
    mailbox: Mailbox
    message_id: str
    draft: MailDraft
    raw_base64: str
    text: str


class MailSending(QObject):
    """GUI thread. Signals: `told(str)`, a sentence; `thrown_away(object)`: an answer with words in it, and what brings it
    back.
    """

    told = Signal(str)
    thrown_away = Signal(object)

    def __init__(
        self, bridge: Bridge, controller: LiveController, pane: MailPane, writer: MailWriter, words: Words,
        room: ReadingRoom, hands: MailHands, rules: WorkspaceRules, parent: QObject,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._bridge, self._controller, self._pane, self._writer = bridge, controller, pane, writer
        self._words, self._room, self._hands, self._rules = words, room, hands, rules
        self._boxes: tuple[Mailbox, ...] = ()
        self._keys: TokenKeys | None = None
        self._front: DraftId | None = None
        self._busy: DraftId | None = None
        self._ready: dict[DraftId, Ready] = {}
        self._sent: dict[DraftId, OutboxId] = {}
        self._given: dict[CommandId, LiveItem] = {}
        self._forgiven: set[ThreadId] = set()
        """Their version moved because we took our own mail back."""
        writer.around = self._around
        writer.changed.connect(self._on_written)
        writer.late_file.connect(self._on_late_file)
        pane.put_writer(writer)
        pane.reader.opened.connect(self._on_read)
        controller.may_log = self._may_log
        controller.changed.connect(self._on_changed)
        controller.logged.connect(self._on_logged)
        controller.undone.connect(self._on_undone)
        bridge.happened.connect(self._on_happened)
        self._ask()
        self._on_changed()

    def write_to(
        self, customer_id: CustomerId | None, name: str, address: str, template: str = "", *, subject: str = ""
    ) -> None:
        """A mail that answers nothing. `template`: whose words it begins with; without one of that name it is empty."""
        made = EventId(new_uuid())
        item = item_of_mail(None, made, customer_id, name, self._controller.clock.now())
        self._controller.begin(item)
        self._writer.begin(MailKind.NEW, (Address(name, address),) if address else (), subject)
        offered = self._around().offered(self._words.language)
        for each in (each for each in offered if each.name.casefold() == template.casefold()):
            self._writer.use_template(each)

    @Slot()
    def reply(self) -> None:
        self._writer.begin(MailKind.REPLY)

    @Slot()
    def reply_to_all(self) -> None:
        self._writer.begin(MailKind.REPLY_ALL)

    @Slot()
    def forward(self) -> None:
        self._writer.begin(MailKind.FORWARD)

    # --- what is known ---

    def _ask(self) -> None:
        self._bridge.ask(MailboxList(), self._on_boxes, owner=self, failed=self._on_unknown)
        self._bridge.ask(MailKeys(), self._on_keys, owner=self._writer, failed=self._on_unknown)

    def _on_boxes(self, boxes: tuple[Mailbox, ...]) -> None:
        self._boxes = boxes

    def _on_keys(self, keys: TokenKeys | None) -> None:
        self._keys = keys

    def _on_unknown(self, error: AgentDeskError) -> None:
        del error  # asked again when the line is back

    def _around(self) -> Around:
        front = self._controller.front
        card = self._controller.card_of(front) if front is not None else None
        box = self._box(self._of_thread())
        shop = self._rules.now.shop_name or (box.from_name if box else "")
        return Around(
            boxes=tuple(each for each in self._boxes if not each.pilot), box=box, shop=shop, card=card,
            templates=self._rules.now.mail_templates, agent=self._controller.setup.agent_name,
            thread_version=front.thread_version if front else None,
        )  # fmt: skip

    def _of_thread(self) -> str:
        """The address the conversation came in by."""
        line = self._pane.conversation
        return line.row.mailbox_address if line is not None else ""

    def _box(self, address: str) -> Mailbox | None:
        return next((each for each in self._boxes if each.address == address and not each.pilot), None)

    # --- what lies in front ---

    @Slot()
    def _on_changed(self) -> None:
        front = self._controller.front
        draft_id = front.draft_id if front is not None and front.is_mail else None
        if draft_id != self._front:
            self._front = draft_id
            self._writer.use_read(None)
            if self._pane.reader.mail is not None and draft_id is not None:
                self._on_read(None)
        self._writer.show_draft(front.mail if front is not None and front.is_mail else "", draft_id)

    @Slot(object)
    def _on_read(self, _mail: object) -> None:
        mail, line = self._pane.reader.mail, self._pane.reading
        self._writer.use_read(
            Read(mail, line, self._pane.reader.raw) if mail is not None and line is not None else None
        )

    @Slot(object, str, bool)
    def _on_written(self, of: DraftId, text: str, typed: bool) -> None:  # noqa: FBT001 a slot
        item = self._controller.stack.get(of)
        if item is not None and item.is_mail and item.mail != text:
            quiet = self._controller.stack.front_id != of
            made = replace(item, mail=text, mail_at=self._controller.clock.now())
            self._controller.change(made, typed=typed and bool(item.mail), quiet=quiet)
            if not text and words_so_far(replace(item, note="")):
                self.thrown_away.emit(partial(self._bring_back, item))

    def _bring_back(self, before: LiveItem) -> None:
        item = self._controller.stack.get(before.draft_id)
        if item is not None and not item.mail:
            self._controller.change(replace(item, mail=before.mail, mail_at=before.mail_at))

    @Slot(object, object)
    def _on_late_file(self, of: DraftId, file: KeptFile) -> None:
        """It was given to a mail that does not lie in front any more."""
        item = self._controller.stack.get(of)
        if item is not None and item.mail:
            self._on_written(of, MailDraft.from_text(item.mail).with_file(file).to_text(), False)

    # --- sending ---

    def _may_log(self, item: LiveItem) -> bool:
        """With an answer: once it is ready. The first press makes it ready and then logs by itself."""
        if not may_log(item) or not item.mail:
            return may_log(item)
        ready = self._ready.get(item.draft_id)
        if ready is not None and ready.of == item.mail:
            return True
        if self._busy != item.draft_id:
            self._make_ready()
        return False

    def _make_ready(self) -> None:
        complaint = self._writer.complaint()
        item = self._controller.front
        if complaint or item is None:
            self._writer.stop(complaint)
            return
        self._on_left()
        self._busy = item.draft_id
        if item.thread_id is None:
            self._compose()
        else:
            self._bridge.ask(ThreadOf(item.thread_id), self._on_fresh, owner=self, failed=self._on_offline)

    def _on_offline(self, error: AgentDeskError) -> None:
        """It waits in the journal; the workspace looks itself whether the conversation moved on."""
        del error
        item = self._controller.front
        if item is not None and item.draft_id == self._busy:
            self._compose()
        else:
            self._on_left()

    def _on_fresh(self, thread: MailThread | None) -> None:
        """Stopped once when somebody wrote meanwhile: what they wrote is shown, and the next press sends all the same."""
        item = self._controller.front
        if item is None or item.draft_id != self._busy:
            self._on_left()
            return
        if thread is not None and thread.row.thread_id != item.thread_id:
            return  # of the mail that was pressed before; this one asks nobody
        if thread is None or thread.row.version == item.thread_version:
            self._compose()
            return
        known = item.thread_id in self._forgiven
        self._forgiven.discard(thread.row.thread_id)
        self._controller.change(replace(item, thread_version=thread.row.version), quiet=True)
        if known:
            self._compose()
            return
        self._busy = None
        self._pane.show_thread(thread)
        newest = thread.mails[0] if thread.mails else None
        if newest is not None and newest.mail_id != self._answered(item):
            people, _ = people_in(newest.sender)
            who = newest.agent_name or next((each.name or each.address for each in people), newest.sender)
            told = self.tr("{who} wrote at {time}, while you were writing.\nNot sent: read it, then send again.")
            self._writer.stop(told.format(who=who, time=self._words.clock(newest.received_at)), newer=True)
        else:
            self._writer.stop(
                self.tr("A colleague has just answered this mail.\nNot sent; press again to send yours too.")
            )

    def _answered(self, item: LiveItem) -> object:
        return MailDraft.from_text(item.mail).answers

    def _compose(self) -> None:
        item, draft = self._controller.front, self._writer.draft
        if item is None or draft is None:
            self._busy = None
            return
        box = next((each for each in self._boxes if each.mailbox_id == draft.mailbox_id), None)
        box = box or next((each for each in self._boxes if not each.pilot), None)
        if box is None or box.pilot:
            self._busy = None
            self._writer.stop(self.tr("No mailbox may send: they are set up on the page of the mailboxes."))
            return
        self._room.ask(
            self._work(item, draft, box), partial(self._on_composed, item.draft_id), owner=self, slot="compose",
            failed=self._on_disk,
        )  # fmt: skip

    def _work(self, item: LiveItem, draft: MailDraft, box: Mailbox) -> Callable[[object], Ready | AgentDeskError]:
        outbox_id, at = OutboxId(new_uuid()), self._controller.clock.now()
        made_id, reply_to = self._way_home(item.thread_id, outbox_id, box)
        event_id = EventId(new_uuid())
        hands, of = self._hands, item.mail

        def work(_eyes: object) -> Ready | AgentDeskError:
            try:
                raw = hands.compose(draft, box, message_id=made_id, at=at, reply_to=reply_to)
            except AgentDeskError as error:
                return error
            return Ready(
                of=of, outbox_id=outbox_id, event_id=event_id, mailbox=box, message_id=made_id, draft=draft,
                raw_base64=base64.b64encode(raw).decode(), text=draft.body,
            )  # fmt: skip

        return work

    def _way_home(self, thread_id: ThreadId | None, unique: UUID, box: Mailbox) -> tuple[str, str]:
        """(Message-ID, Reply-To): the answer finds its conversation by either."""
        if self._keys is None or thread_id is None:
            return f"<{unique.hex}@{box.address.rpartition('@')[2]}>", ""
        reply_to = reply_address(self._keys, box.address, thread_id) if box.takes_plus else ""
        return message_id(self._keys, thread_id, unique, box.address), reply_to

    @Slot(str)
    def _on_disk(self, _code: str) -> None:
        self._busy = None
        self._writer.stop(self.tr("The mail could not be put together. It is kept; try again in a moment."))

    def _on_left(self) -> None:
        """The agent went on to something else before what was pressed was ready: nothing is sent unseen, nor kept unsaid."""
        left = None if self._busy is None else self._controller.stack.get(self._busy)
        self._busy = None
        if left is not None and left.mail:
            whom = ", ".join(str(each) for each in MailDraft.from_text(left.mail).to)
            self.told.emit(self.tr("Not sent yet: the mail to {whom}. It is open; send it again.").format(whom=whom))

    def _on_composed(self, draft_id: DraftId, ready: Ready | AgentDeskError) -> None:
        self._busy = draft_id
        item = self._controller.front
        if item is None or item.draft_id != draft_id:
            self._on_left()
            return
        self._busy = None
        if isinstance(ready, AgentDeskError):
            self._writer.stop(self._words.error(ready))
        elif item.mail == ready.of:
            self._ready = {draft_id: ready}
            if item.thread_id is None:
                item = replace(item, interaction_id=ready.event_id)
                self._controller.change(item, quiet=True)
                self._send(item, ready, item.customer_id)  # first: its log is a remark about it
            self._controller.log()

    def _send(self, item: LiveItem, ready: Ready, customer_id: CustomerId | None) -> None:
        said = self._say(
            SendMail, outbox_id=ready.outbox_id, mailbox_id=ready.mailbox.mailbox_id, interaction_id=ready.event_id,
            message_id=ready.message_id, sender=ready.mailbox.address, recipients=ready.draft.recipients,
            raw_base64=ready.raw_base64, customer_id=customer_id, thread_id=item.thread_id,
            thread_version=item.thread_version if item.thread_id is not None else None,
            subject=ready.draft.subject, text=ready.text,
        )  # fmt: skip
        self._given[said.command_id] = item
        self._sent[item.draft_id] = ready.outbox_id

    # --- with the log, and back with it ---

    @Slot(object)
    def _on_logged(self, log: LogInteraction) -> None:
        """After the conversation was closed: an answer makes it newer."""
        undoable = self._controller.undoable
        if undoable is None or undoable.log is not log:
            return
        ready = self._ready.pop(undoable.item.draft_id, None)
        if ready is not None and undoable.item.thread_id is not None:
            self._send(undoable.item, ready, log.customer_id)

    @Slot(object)
    def _on_undone(self, undoable: Undoable) -> None:
        outbox_id = self._sent.pop(undoable.item.draft_id, None)
        if outbox_id is None:
            return
        self._say(DecideMail, outbox_id=outbox_id, choice="cancel")
        if undoable.item.thread_id is not None:
            self._forgiven.add(undoable.item.thread_id)

    @Slot(object)
    def _on_happened(self, event: object) -> None:
        match event:
            case CommandRefused(command_id=command_id, code=code) if command_id in self._given:
                self._come_back(self._given.pop(command_id), code)
            case SettingsChanged() | CameBack():
                self._ask()

    def _come_back(self, item: LiveItem, code: str) -> None:
        """What was written stands on the desk again, and is not sent."""
        self._sent.pop(item.draft_id, None)
        self._controller.begin(replace(item.named_anew(), draft_id=DraftId(new_uuid()), reopened=True))
        if code == "thread-moved-on":
            self.told.emit(self.tr("Your answer was not sent: somebody wrote meanwhile. It is open again."))
        else:
            self.told.emit(self.tr("Your mail was not sent. It is open again."))

    def _say(self, kind: Callable[..., Command], **facts: object) -> Command:
        actor, at = self._controller.setup.agent_id, self._controller.clock.now()
        command = kind(command_id=CommandId(new_uuid()), actor=actor, at=at, **facts)
        self._bridge.say(command)
        return command
