"""Knows the ways to a mail: from the queue, from a card, by a key, and back after a power cut; made when first taken."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Qt, QUrl, QUrlQuery, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from agentdesk.domain.ids import CustomerId, ThreadId
from agentdesk.domain.kinds import ContactPointKind
from agentdesk.domain.templates_begin import NOT_REACHED
from agentdesk.services.queries import CustomerCard, TimelineRow, WorkRow, WorkSection
from agentdesk.ui.bridge import Bridge
from agentdesk.ui.customer.pane import CustomerHeader
from agentdesk.ui.desk import DeskController
from agentdesk.ui.live.pane import LivePane
from agentdesk.ui.mail_instead import MailInstead
from agentdesk.ui.main_window import MainWindow
from agentdesk.ui.opening import Opening
from agentdesk.ui.queue.pane import QueuePane
from agentdesk.ui.shortcuts import Shortcuts
from agentdesk.ui.timeline.pane import TimelinePane

if TYPE_CHECKING:
    from agentdesk.ui.mail.company import Tells
    from agentdesk.ui.mail.desk import MailDesk
    from agentdesk.ui.mail.pane import MailPane
    from agentdesk.ui.mail.sending import MailSending


class MakesMails(Protocol):
    """Makes the pane, with everything that reads mails behind it."""

    def __call__(self, parent: QWidget) -> MailPane: ...


class MakesSending(Protocol):
    """Makes what writes and sends, around a pane."""

    def __call__(self, pane: MailPane, parent: QObject) -> MailSending: ...


class MailDoor(QObject):
    """Lives as long as the window. Signals: `first_mail` (no payload) when a mail waits in the queue for the first time."""

    first_mail = Signal()

    def __init__(
        self, shortcuts: Shortcuts, bridge: Bridge, live: LivePane, timeline: TimelinePane, desk: DeskController,
        window: MainWindow, make: MakesMails, tells: Tells, make_sending: MakesSending,
    ) -> None:  # fmt: skip
        super().__init__(window)
        self._shortcuts, self._bridge, self._live, self._desk, self._window = shortcuts, bridge, live, desk, window
        self._make, self._tells, self._make_sending = make, tells, make_sending
        self.mails: MailDesk | None = None
        self._pane: MailPane | None = None
        self.inbox: tuple[WorkRow, ...] = ()
        self.sending: MailSending | None = None
        self._card: CustomerCard | None = None
        self._instead_for: CustomerId | None = None
        """Who is written to as soon as their card is here."""
        shortcuts.add("mail.open-next", "Ctrl+E", self.tr("Open the most urgent mail"), self._on_next, parent=window,
                      group=self.tr("Mail"))  # fmt: skip
        for opening in window.findChildren(Opening):
            opening.mail_wanted.connect(self.open_thread)
        self._queues = window.findChildren(QueuePane)
        self._marked: ThreadId | None = None
        for queue in self._queues:
            queue.sections_arrived.connect(self._on_sections)
        shortcuts.add("mail.write", "Ctrl+M", self.tr("Write a mail to this customer"), self.write_mail, parent=window,
                      group=self.tr("Mail"))  # fmt: skip
        desk.card_arrived.connect(self._on_customer)
        for header in window.findChildren(CustomerHeader):
            header.mail_wanted.connect(self.write_mail)
        for instead in window.findChildren(MailInstead):
            instead.mail_wanted.connect(self.write_instead)
        timeline.mail_asked.connect(self._on_card)
        live.controller.changed.connect(self._on_changed)

    @Slot(object)
    def open_thread(self, thread_id: ThreadId) -> None:
        self._window.go_to("desk")
        self._opened().open_thread(thread_id)

    def is_shown(self, thread_id: ThreadId | None) -> bool:
        """Whether a mail of this conversation lies in front and is read."""
        front = self._live.controller.front
        return front is not None and front.thread_id == thread_id and self._pane is not None and self._pane.is_read

    @Slot(object)
    def _on_customer(self, card: CustomerCard) -> None:
        self._card = card
        wanted, self._instead_for = self._instead_for, None
        if wanted == card.customer_id:
            self._write(NOT_REACHED)

    @Slot(object)
    def _on_card(self, row: TimelineRow) -> None:
        self._opened().open_event(row.event_id)

    @Slot()
    def _on_next(self) -> None:
        """The topmost that is not on the desk yet; those are walked with F6."""
        stack = self._live.controller.stack
        waiting = [row.thread_id for row in self.inbox if row.thread_id is not None]
        fresh = [thread_id for thread_id in waiting if stack.of_thread(thread_id) is None]
        if fresh or waiting:
            self.open_thread((fresh or waiting)[0])
        else:
            self._window.notices.info(self.tr("No mail waits for you"))

    @Slot(object)
    def _on_sections(self, sections: tuple[WorkSection, ...]) -> None:
        had, self.inbox = (
            bool(self.inbox),
            tuple(row for each in sections if each.section == "inbox" for row in each.rows),
        )
        if self.inbox and not had:
            self.first_mail.emit()

    @Slot()
    def _on_changed(self) -> None:
        front = self._live.controller.front
        reads = front is not None and front.is_mail
        self._window.columns.widen(reads=reads)
        before, self._marked = self._marked, front.thread_id if front is not None else None
        if self._marked is not None and self._marked != before:
            for queue in self._queues:
                queue.show_thread(self._marked)
        if reads:
            self._opened()

    def _opened(self) -> MailDesk:
        if self.mails is None:
            from agentdesk.ui.mail.company import Company
            from agentdesk.ui.mail.desk import MailDesk  # 30 ms with its pane: most starts open no mail at once

            pane = self._pane = self._make(self._live.mail_place)
            self._live.mail_place.fill(pane)
            self.mails = MailDesk(self._bridge, self._live.controller, pane, self)
            Company(self._bridge, self._live.controller, pane.card, self._tells, self.mails)
            self.mails.told.connect(self._window.notices.info)
            self.mails.nobody_wanted.connect(self._on_nobody)
            pane.reader.told.connect(self._window.notices.info)
            pane.reader.failed.connect(self._window.notices.error)
            pane.reader.link_agreed.connect(self._on_link)
            self.sending = self._make_sending(pane, self)
            self.sending.told.connect(self._window.notices.error)
            self.sending.thrown_away.connect(self._on_thrown_away)
            self._add_keys(pane, self.mails, self.sending)
        return self.mails

    @Slot(object)
    def _on_thrown_away(self, bring_back: Callable[[], None]) -> None:
        undo_s = self._live.controller.setup.undo_s
        self._window.notices.undo(self.tr("Your answer is thrown away"), undo_s, bring_back)

    @Slot()
    def _on_nobody(self) -> None:
        self._desk.open_customer(None)

    @Slot(str)
    def _on_link(self, address: str) -> None:
        if address.startswith("tel:"):
            self._live.call(QUrl(address).path())
        elif address.startswith("mailto:"):
            self._write_by_link(QUrl(address))
        else:
            QDesktopServices.openUrl(QUrl(address))

    def _write_by_link(self, url: QUrl) -> None:
        """Here, and not in another program, where nobody would find it again. Words of the link's own are not taken over:
        only whom to write to, and about what.
        """
        card = self._card if self._card is not None and self._card.customer_id == self._desk.current else None
        address = url.path(QUrl.ComponentFormattingOption.FullyDecoded).partition(",")[0].strip()
        is_theirs = card is not None and any(each.raw.casefold() == address.casefold() for each in card.contact_points)
        subject = QUrlQuery(url).queryItemValue("subject", QUrl.ComponentFormattingOption.FullyDecoded)
        customer_id, name = (card.customer_id, card.name) if card is not None and is_theirs else (None, "")
        if self.sending is not None:
            self.sending.write_to(customer_id, name, address, subject=" ".join(subject.split()))

    @Slot()
    def write_mail(self) -> None:
        """To the customer in the centre, without a mail of theirs."""
        self._write()

    @Slot(object)
    def write_instead(self, customer_id: CustomerId) -> None:
        """To somebody who was called in vain: their card first, for it says their address and their language."""
        if self._desk.current == customer_id and self._card is not None and self._card.customer_id == customer_id:
            self._write(NOT_REACHED)
            return
        self._instead_for = customer_id
        self._desk.open_customer(customer_id)

    def _write(self, template: str = "") -> None:
        self._window.go_to("desk")
        self._opened()
        card = self._card if self._card is not None and self._card.customer_id == self._desk.current else None
        points = card.contact_points if card is not None else ()
        address = next((each.raw for each in points if each.kind is ContactPointKind.EMAIL and not each.bounced), "")
        if self.sending is not None:
            self.sending.write_to(self._desk.current, card.name if card else "", address, template)

    def _add_keys(self, pane: MailPane, mails: MailDesk, sending: MailSending) -> None:
        """Letters, while the keyboard is in the mail; digits choose the outcome there."""
        reader = pane.reader
        for action_id, key, text, slot in (
            ("mail.quotes", "Q", self.tr("Quoted text, or folded"), reader.turn_quotes),
            ("mail.text", "T", self.tr("Plain text, or as sent"), reader.turn_text),
            ("mail.source", "O", self.tr("The original, or as sent"), reader.turn_source),
            ("mail.details", "A", self.tr("All addresses, or two lines"), reader.turn_details),
            ("mail.pictures", "P", self.tr("Show the pictures"), reader.show_pictures),
            ("mail.earlier", "E", self.tr("Earlier mail of the conversation"), pane.show_earlier),
            ("mail.later", "L", self.tr("Later mail of the conversation"), pane.show_later),
            ("mail.reply", "R", self.tr("Reply"), sending.reply),
            ("mail.reply-all", "Shift+R", self.tr("Reply to all"), sending.reply_to_all),
            ("mail.forward", "F", self.tr("Forward"), sending.forward),
            ("mail.person", "U", self.tr("It is a person's mail: into the inbox"), mails.take_as_person),
            ("mail.junk", "J", self.tr("Junk: out of the inbox"), mails.mark_junk),
            ("mail.new-customer", "K", self.tr("New customer of this sender"), mails.new_customer),
        ):
            self._shortcuts.add(
                action_id, key, text, slot, parent=reader.view, group=self.tr("Mail"),
                context=Qt.ShortcutContext.WidgetShortcut,
            )  # fmt: skip
