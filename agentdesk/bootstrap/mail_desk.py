"""Knows how reading mails is put together: the lanes, and what is loaded when the first mail is opened."""

from __future__ import annotations

import socket
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from agentdesk.domain.mail_elsewhere import aside_of
from agentdesk.runtime.lanes import Lane
from agentdesk.services.mail_elsewhere import WrittenMailTeller
from agentdesk.services.mail_presence import MailPresence
from agentdesk.ui.mail.door import MailDoor

if TYPE_CHECKING:
    from agentdesk.bootstrap.window import Program
    from agentdesk.services.ports_mail import MailEyes
    from agentdesk.ui.mail.pane import MailPane
    from agentdesk.ui.mail.reading import ReadingRoom
    from agentdesk.ui.mail.sending import MailSending
    from agentdesk.ui.mail.spelling_room import SpellingRoom
    from agentdesk.ui.mail.writer import MailWriter


class MailReading:
    """Of one program. `close` after the window's last wish and before its bridge."""

    def __init__(self, program: Program, state: Path) -> None:
        """`state`: where the files of mails are kept that are being written."""
        self._program, self._state = program, state
        self._lanes: tuple[Lane, ...] = ()
        self._room: ReadingRoom | None = None
        self._spelling: SpellingRoom | None = None
        parts = program.parts
        backend = program.backend
        presence = MailPresence(backend.workspace, backend.write_lane, backend.clock, program.wish.me.agent_id)
        me = program.wish.me.agent_id
        self._written = WrittenMailTeller(backend.workspace, backend.write_lane, backend.clock, me)
        self.door = MailDoor(
            program.shortcuts, program.bridge, parts.live, parts.timeline, program.desk, program.window, self._pane,
            presence, self._sending,
        )  # fmt: skip
        self.door.first_mail.connect(self._warm)

    def close(self) -> None:
        self._written.stop()
        if self._spelling is not None:
            self._spelling.close()
        if self._room is not None:
            self._room.close()
        for lane in self._lanes:
            lane.close()

    def _warm(self) -> None:
        """A mail waits: what reads mails is loaded before it is opened."""
        self._reading().warm()

    def _reading(self) -> ReadingRoom:
        if self._room is None:
            from agentdesk.ui.mail.reading import ReadingRoom

            courtesy = self._program.backend.courtesy
            self._lanes = Lane("mail", courtesy), Lane("web-pictures", courtesy)
            self._room = ReadingRoom(*self._lanes, _eyes, self._program.window)
        return self._room

    def _pane(self, parent: QWidget) -> MailPane:
        from agentdesk.ui.mail.pane import MailPane  # 30 ms with the desk: most starts open no mail at once

        program = self._program
        return MailPane(
            program.screen.theme, program.words, program.shortcuts, program.bridge, program.backend.clock,
            self._reading(), program.personal, program.wish.me.agent_id, parent,
        )  # fmt: skip

    def _sending(self, pane: MailPane, parent: QObject) -> MailSending:
        from agentdesk.bootstrap.mail_writing import Hands
        from agentdesk.ui.mail.elsewhere import MailElsewhere
        from agentdesk.ui.mail.sending import MailSending
        from agentdesk.ui.mail.writer import MailWriter

        program = self._program
        hands = Hands(self._state)
        items = program.parts.live.controller.stack.items
        lying = [item.mail for item in items if item.mail] + [each.mail for item in items for each in aside_of(item)]
        reading = self._reading()
        self._lanes[0].do(partial(hands.tidy, lying))
        writer = MailWriter(program.screen.theme, program.words, program.shortcuts, reading, hands, pane)
        controller, words = program.parts.live.controller, program.words
        sending = MailSending(
            program.bridge, controller, pane, writer, words, reading, hands, program.window.rules, parent
        )
        theme, here = program.screen.theme, socket.gethostname()
        MailElsewhere(program.bridge, controller, writer, theme, words, self._written, here, sending)  # after it
        self._check_spelling(pane, writer, sending)
        return sending

    def _check_spelling(self, pane: MailPane, writer: MailWriter, parent: QObject) -> None:
        from agentdesk.runtime.spelling import SystemSpelling
        from agentdesk.ui.mail.spelling_room import SpellingRoom
        from agentdesk.ui.mail.writer_spelling import WriterSpelling

        program = self._program
        lane = Lane("spelling", program.backend.courtesy)
        self._lanes = (*self._lanes, lane)
        room = self._spelling = SpellingRoom(lane, partial(SystemSpelling, self._state), parent)

        def names() -> tuple[str, ...]:
            row = pane.conversation.row if pane.conversation is not None else None
            around = writer.around()
            of_card = (around.card.name,) if around.card is not None else ()
            return (around.agent, around.shop, *of_card, *((row.name, row.sender) if row is not None else ()))

        WriterSpelling(room, writer, program.screen.theme, program.words, program.shortcuts, names, parent)


def _eyes() -> MailEyes:
    from agentdesk.bootstrap.mail_reading import Eyes  # nh3 and its kin, 0.3 s, on the mail lane

    return Eyes()
