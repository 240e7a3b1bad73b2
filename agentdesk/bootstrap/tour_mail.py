"""Knows the mail's part of the tour: an answer by a template, the stop of one that is stale, and a customer who is asked."""

import re
from datetime import timedelta
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from email.utils import format_datetime
from urllib.parse import unquote

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTextBrowser

from agentdesk.bootstrap.demo_mails import take_one_more
from agentdesk.bootstrap.tour_steps import Look, TourSteps
from agentdesk.channels.mail.ces_letter import ces_letter
from agentdesk.demo.mails import BOX
from agentdesk.demo.people import Person
from agentdesk.demo.today import ELS, ME
from agentdesk.domain.commands import ChangeSetting
from agentdesk.domain.ids import AgentId, CommandId, new_uuid
from agentdesk.services import handlers
from agentdesk.services.ces_asking import CesAsking
from agentdesk.services.settings import workspace_text
from agentdesk.ui.mail.banner import Banner
from agentdesk.ui.mail.writer import MailWriter

MAIL_LOOKS = (
    Look("nl", "light", 1440, 900),
    Look("nl", "dark", 1440, 900),
    Look("vi", "dark", 1280, 720),
    Look("en", "light", 1280, 720),
)
TEMPLATE = "Delivery is late"
LETTER_PX = (640, 320)
AFTER_UNDO = timedelta(seconds=12)
FILLED = ("51930-2", "maandag 23 november")
AGAIN = "Laat maar: de buurvrouw had de zuigmond al aangenomen. Fijne dag!\n\nEls Vermeulen\n"
COMMENT = "Snel geholpen, en ik hoefde niets twee keer uit te leggen.\n"
UID = 100


class MailTour(TourSteps):
    """One answer and one question."""

    name = "mail-tour"

    def stations(self) -> None:
        self._until("the work queue", lambda: self._queue_rows() > 3)
        self._write_by_template()
        self._is_stopped()
        self._customer_is_asked()

    def _write_by_template(self) -> None:
        """R answers; what the record does not know is a gap, chosen so that typing fills it."""
        self._open_mail("pakket")
        self._rest(300)
        self._press("mail.reply")
        writer = self._writer()
        self._until("the answer", lambda: writer.draft is not None)
        template = next(each for each in writer.around().templates if each.name == TEMPLATE and each.language == "nl")
        writer.use_template(template)
        self._rest(500)
        self._picture("mail-7-template")
        for words in FILLED:
            self._type(writer.body, words)
            writer.body.to_gap()

    def _is_stopped(self) -> None:
        """She writes again before the answer leaves."""
        mail = _from_els("Re: Waar blijft mijn pakket?", BOX.address, AGAIN)
        mail["In-Reply-To"] = self._message_id()
        self._arrives(mail)
        for key in (Qt.Key.Key_1, Qt.Key.Key_Return):
            QTest.keyClick(self._writer().body, key, Qt.KeyboardModifier.ControlModifier)
        self._until("the stop", self._is_told)
        self._rest(600)
        self._picture("mail-8-stopped")
        self._press("live.later")

    def _customer_is_asked(self) -> None:
        """How easy it was: by mail, right after the contact; her answer stands on the timeline."""
        self._ask_from_now_on()
        ref = self.phone.ring_now(ELS.e164, "", "Levering")
        self._until("her timeline", lambda: self._program.desk.current is not None)
        self._answer()
        self.phone.far_end_hangs_up(ref)
        controller = self._program.parts.live.controller
        self._until("the wrap-up", lambda: not self.phone.calls)
        self._press("live.outcome-1")
        self._until("the log", lambda: controller.undoable is not None)
        self._clock.put_forward(AFTER_UNDO)
        letter = self._letter()
        self._picture_of(letter)
        address, subject = _answer_of(letter, 6)
        self._arrives(_from_els(subject, address, COMMENT))
        self._rest(1500)
        self._picture("mail-9-asked")
        self._clock.put_forward(-AFTER_UNDO)

    def _writer(self) -> MailWriter:
        found = self._program.window.findChild(MailWriter)
        assert isinstance(found, MailWriter)
        return found

    def _is_told(self) -> bool:
        writer = self._writer()
        return any(not each.isHidden() and each.accessibleName() for each in writer.findChildren(Banner))

    def _message_id(self) -> str:
        """Of the mail that is answered."""
        front = self._program.parts.live.controller.front
        assert front is not None
        with self._program.backend.workspace.unit_of_work() as uow:
            (row,) = uow.rows.all("mail", thread_id=front.thread_id)
        return str(row["message_id"])

    def _arrives(self, mail: EmailMessage) -> None:
        uid = UID + len(self._taken)  # a picture is taken between any two
        mail["Date"] = format_datetime(self._clock.now())
        take_one_more(self._program.backend.workspace, self._clock, uid, mail.as_bytes())
        self._rest(600)

    def _ask_from_now_on(self) -> None:
        """As an administrator switches it on."""
        now = self._clock.now()
        with self._program.backend.workspace.unit_of_work() as uow:
            for key, value in (("ces_mailbox", str(BOX.mailbox_id)), ("ces_days", 7), ("ces_on", True)):
                said = ChangeSetting(
                    command_id=CommandId(new_uuid()), actor=AgentId(ME), at=now, key=key,
                    json_text=workspace_text(key, value),
                )  # fmt: skip
                handlers.apply(uow, said, now)
            uow.commit()

    def _letter(self) -> EmailMessage:
        workspace = self._program.backend.workspace
        CesAsking(workspace, ces_letter, self._clock).look()
        with workspace.unit_of_work() as uow:
            rows = uow.rows.all("outbox", mailbox_id=BOX.mailbox_id)
        raw = next(row["raw"] for row in rows if str(row["message_id"]).startswith("<ces."))
        assert isinstance(raw, bytes)
        return message_from_bytes(raw, policy=default)

    def _picture_of(self, letter: EmailMessage) -> None:
        """As a mail program shows it."""
        body = letter.get_body(("html",))
        assert body is not None
        view = QTextBrowser()
        view.resize(*LETTER_PX)
        view.setHtml(body.get_content())
        path = self._folder / f"mail-9-letter-{self._look.name}.png"
        view.grab().save(str(path))
        self._taken.append(path)


def _from_els(subject: str, to: str, words: str) -> EmailMessage:
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = _named(ELS), to, subject
    mail["Message-ID"] = f"<{new_uuid().hex}@demo.voorbeeld>"
    mail.set_content(words)
    return mail


def _named(person: Person) -> str:
    return f"{person.name} <{person.email}>"


def _answer_of(letter: EmailMessage, score: int) -> tuple[str, str]:
    """(address, subject) of what a press on this answer opens; the best stands first."""
    body = letter.get_body(("plain",))
    assert body is not None
    links = re.findall(r"mailto:([^?>]+)\?subject=([^>]+)", body.get_content())
    address, subject = links[7 - score]
    return unquote(address), unquote(subject)
