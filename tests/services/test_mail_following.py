"""How often a desk looks into its outbox, however often its mailboxes are set anew."""

from collections.abc import Callable, Sequence
from typing import Any

from agentdesk.domain.commands import ChangeSetting
from agentdesk.domain.events import (
    Event,
    MailboxTold,
    OutboxTold,
    SettingsChanged,
    ThreadChanged,
    TimelineChanged,
    WorkChanged,
)
from agentdesk.domain.ids import MailboxId, ThreadId, new_uuid
from agentdesk.domain.mailboxes import Mailbox, MailServer
from agentdesk.domain.outbox import Answer, OutMail, Reply
from agentdesk.services.mail_following import OUTBOX_EVERY_S, READ_AGAIN_S, MailFollowing
from agentdesk.services.ports_mail import MailUnreachable
from tests.helpers.desk import Desk
from tests.helpers.mail.arrivals import Letterbox
from tests.helpers.mail.dovecot import SUPPORT
from tests.helpers.mail.mails import put_mailbox, send

SERVER = MailServer("mail.shop.example", 993)
BOX = Mailbox(mailbox_id=MailboxId(new_uuid()), address="support@shop.example", imap=SERVER, smtp=SERVER)


class StillLane:
    """Does at once; what is to come later is only kept."""

    def __init__(self) -> None:
        self.coming: list[tuple[float, Callable[[], None]]] = []

    def do(self, work: Callable[[], None]) -> None:
        work()

    def later(self, delay_s: float, work: Callable[[], None]) -> Callable[[], None]:
        entry = delay_s, work
        self.coming.append(entry)

        def call_off() -> None:
            if entry in self.coming:
                self.coming.remove(entry)

        return call_off


class Quiet:
    """Lines on which nothing happens."""

    def boxes(self) -> Sequence[Mailbox]:
        return [BOX]

    def receiver(self, *_: object) -> Any:
        return None

    def post(self, _mailbox: Mailbox) -> None:
        return None

    def watch(self, *_: Any) -> "Quiet":
        return self

    def asking(self) -> Any:
        return self

    def look(self) -> None: ...

    def start(self) -> None: ...

    def stop(self) -> None: ...

    def close(self) -> None: ...


def test_mailboxes_set_anew_make_no_second_round_of_the_outbox(sqlite_url: str) -> None:
    with Desk(sqlite_url) as desk:
        put_mailbox(desk, BOX)
        lane = StillLane()
        following = MailFollowing(desk.workspace, Quiet, lane, lambda _event: None, desk.clock)
        following.start(0)
        lane.coming.pop()[1]()
        for _ in range(3):
            following.on_happened(SettingsChanged(("mailboxes",)))
        assert [delay_s for delay_s, _ in lane.coming] == [OUTBOX_EVERY_S]
        following.stop()
        assert lane.coming == []


def test_a_round_of_the_outbox_that_fails_is_followed_by_the_next(sqlite_url: str) -> None:
    class Broken(Quiet):
        def look(self) -> None:
            raise UnicodeEncodeError("ascii", "€", 0, 1, "whatever a library meets")

    with Desk(sqlite_url) as desk:
        put_mailbox(desk, BOX)
        lane = StillLane()
        MailFollowing(desk.workspace, Broken, lane, lambda _event: None, desk.clock).start(0)
        lane.coming.pop()[1]()
        assert [delay_s for delay_s, _ in lane.coming] == [OUTBOX_EVERY_S]


def test_a_folder_that_could_not_be_read_is_read_again(sqlite_url: str) -> None:
    class Broken(Quiet):
        def receiver(self, *_: object) -> Any:
            return self

        def sync(self, _folder: str) -> None:
            raise KeyError("whatever a library meets")

        def watch(self, *told: Any) -> "Broken":
            self.changed: Callable[[str], None] = told[1]
            return self

        def start(self) -> None:
            self.changed("INBOX")

    with Desk(sqlite_url) as desk:
        put_mailbox(desk, BOX)
        lane = StillLane()
        MailFollowing(desk.workspace, Broken, lane, lambda _event: None, desk.clock).start(0)
        lane.coming.pop()[1]()
        assert READ_AGAIN_S in [delay_s for delay_s, _ in lane.coming]


def test_what_a_mail_has_touched_is_told_to_the_own_window_at_once(sqlite_url: str) -> None:
    class Busy(Quiet):
        def receiver(self, *wishes: Any) -> Any:
            box.took = wishes[2]
            return self

        def sync(self, _folder: str) -> None:
            box.come("Jan <jan@klant.example>", "<1@klant.example>")

        def watch(self, *told: Any) -> "Busy":
            self.changed: Callable[[str], None] = told[1]
            return self

        def start(self) -> None:
            self.changed("INBOX")

    told: list[Event] = []
    with Desk(sqlite_url) as desk:
        box = Letterbox(desk)
        lane = StillLane()
        MailFollowing(desk.workspace, Busy, lane, told.append, desk.clock).start(0)
        lane.coming.pop()[1]()
        thread_id = ThreadId(desk.row("mail_thread")["id"])
        assert {WorkChanged(), ThreadChanged(thread_id), TimelineChanged(None)} <= set(told)


def test_a_folder_whose_reading_fails_is_read_again_once_and_told_when_it_works(sqlite_url: str) -> None:
    class Comes(Quiet):
        away = True

        def receiver(self, *_: object) -> Any:
            return self

        def sync(self, _folder: str) -> None:
            if self.away:
                raise MailUnreachable("mail-gone")

        def watch(self, *told: Any) -> "Comes":
            self.changed: Callable[[str], None] = told[1]
            return self

        def start(self) -> None:
            for _ in range(3):
                self.changed("INBOX")

    with Desk(sqlite_url) as desk:
        put_mailbox(desk, BOX)
        lane, rooms, told = StillLane(), Comes(), list[Event]()
        MailFollowing(desk.workspace, lambda: rooms, lane, told.append, desk.clock).start(0)
        lane.coming.pop()[1]()
        (again,) = [work for delay_s, work in lane.coming if delay_s == READ_AGAIN_S]
        rooms.away = False
        again()
        assert told == [MailboxTold(BOX.address, "INBOX", "mail-gone"), MailboxTold(BOX.address, "INBOX", "")]


def test_a_mail_that_is_put_off_is_told_once_when_it_has_lasted_as_long_as_the_shop_wishes(sqlite_url: str) -> None:
    class Later:
        def send(self, _mail: OutMail, _starts: Callable[[], None]) -> Answer:
            return Answer(Reply.LATER, "mail-later", "451 greylisted")

    class Busy(Quiet):
        def post(self, _mailbox: Mailbox) -> Any:
            return Later()

    told: list[Event] = []
    with Desk(sqlite_url) as desk:
        put_mailbox(desk, BOX)
        desk.say(ChangeSetting(**desk.basics(), key="mail_told_after_minutes", json_text="20"))
        sent = send(desk, BOX)
        lane = StillLane()
        MailFollowing(desk.workspace, Busy, lane, told.append, desk.clock).start(0)
        desk.clock.turn(seconds=11)
        lane.coming.pop()[1]()
        for minutes in (19, 2, 60):
            desk.clock.turn(minutes=minutes)
            lane.coming.pop()[1]()
        (late,) = [each for each in told if isinstance(each, OutboxTold) and each.code]
        assert late == OutboxTold(
            sent.outbox_id, "mail-later", "451 greylisted", SUPPORT, ("c@example.org",), is_tried_again=True
        )


def test_a_hundred_words_of_one_folder_are_one_look_and_what_comes_in_it_is_another(sqlite_url: str) -> None:
    class Chatty(Quiet):
        looks = 0

        def receiver(self, *_: object) -> Any:
            return self

        def sync(self, _folder: str) -> None:
            self.looks += 1
            if self.looks == 1:
                self.changed("INBOX")

        def watch(self, *told: Any) -> "Chatty":
            self.changed: Callable[[str], None] = told[1]
            return self

        def start(self) -> None:
            for _ in range(100):
                self.changed("INBOX")

    class Queue(StillLane):
        """Does what is queued when it is let."""

        def __init__(self) -> None:
            super().__init__()
            self.queued: list[Callable[[], None]] = []

        def do(self, work: Callable[[], None]) -> None:
            self.queued.append(work)

    with Desk(sqlite_url) as desk:
        put_mailbox(desk, BOX)
        lane, rooms = Queue(), Chatty()
        MailFollowing(desk.workspace, lambda: rooms, lane, lambda _event: None, desk.clock).start(0)
        lane.coming.pop()[1]()
        while lane.queued:
            lane.queued.pop(0)()
        assert rooms.looks == 2
