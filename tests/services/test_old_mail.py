"""Old mail: onto its customers' timelines once, read as received mail is, and nothing follows from it."""

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from agentdesk.channels.mail.old_mails import files_in, mails_of
from agentdesk.channels.mail.parse import read_mail
from agentdesk.domain.kinds import Direction, EventKind
from agentdesk.domain.mail import MailClass
from agentdesk.domain.old_mail import LeftOut, NotTaken, OldMailTally
from agentdesk.services.old_mail import OldMailTaking
from tests.helpers.mails import real_folder
from tests.helpers.surveys import ADDRESS, Shop


class Old:
    """A shop, and a folder of old mail."""

    def __init__(self, url: str, folder: Path) -> None:
        self.shop = Shop(url)
        self.desk, self.folder = self.shop.desk, folder
        self.left: list[LeftOut] = []
        folder.mkdir()

    def put(self, number: int, words: str = "Where is my parcel?", **headers: str) -> bytes:
        lines = {"From": f"Sanne <{ADDRESS}>", "To": self.shop.box.address, "Subject": f"Question {number}",
                 "Message-ID": f"<{number}@customer.example>", "Date": "Mon, 23 Nov 2020 10:00:00 +0100"}  # fmt: skip
        lines |= {name.replace("_", "-"): each for name, each in headers.items()}
        raw = (
            "".join(f"{name}: {each}\r\n" for name, each in lines.items() if each).encode()
            + f"\r\n{words}\r\n".encode()
        )
        (self.folder / f"{number:06}.eml").write_bytes(raw)
        return raw

    def taking(self, told: Callable[[OldMailTally], None] = lambda _: None, **changes: Any) -> OldMailTaking:
        return OldMailTaking(
            self.desk.workspace,
            self.shop.box,
            partial(read_mail, folds=False),
            self.desk.clock,
            told,
            self.left.append,
            **changes,
        )

    def run(self, **changes: Any) -> OldMailTally:
        self.left.clear()
        return self.taking(**changes).run(mails_of(files_in([self.folder])[0]))

    def mails(self) -> list[Any]:
        return [row for row in self.desk.cards(self.shop.sanne) if row["kind"] == EventKind.EMAIL]


@pytest.fixture
def old(workspace_url: str, tmp_path: Path) -> Iterator[Old]:
    made = Old(workspace_url, tmp_path / "mail")
    yield made
    made.desk.engine.dispose()


def test_a_mail_stands_on_its_customers_timeline_when_it_was_written(old: Old) -> None:
    old.put(1)
    old.put(2, From=f"Support <{old.shop.box.address}>", To=ADDRESS)
    tally = old.run()
    assert (tally.read, tally.new, tally.on_timelines) == (2, 2, 2)
    first, second = old.mails()
    assert (first["direction"], second["direction"]) == (Direction.IN, Direction.OUT)
    assert first["occurred_at"] == 1606122000_000_000
    assert old.desk.body(first["id"]) == "Where is my parcel?\n"
    assert bytes(old.desk.rows("mail_words")[0]["raw"])


def test_a_second_run_finds_nothing_new(old: Old) -> None:
    for number in range(5):
        old.put(number)
    assert old.run().new == 5
    again = old.run()
    assert (again.read, again.new, again.known, again.on_timelines) == (5, 0, 5, 0)
    assert len(old.mails()) == len(old.desk.rows("mail")) == 5


def test_what_the_mailbox_has_already_is_not_made_again_and_the_other_way_round(old: Old) -> None:
    raw = old.put(1)
    old.shop.arrives(raw)
    assert (old.run().new, len(old.mails())) == (0, 1)
    other = old.put(2)
    assert old.run().new == 1
    old.shop.arrives(b"Received: by mx.shop.example; Mon, 23 Nov 2026 10:00:00 +0100\r\n" + other)
    assert len(old.mails()) == len(old.desk.rows("mail")) == 2


def test_a_run_that_was_cut_off_is_completed_by_the_next(old: Old) -> None:
    for number in range(250):
        old.put(number)

    class Cut(BaseException):
        pass

    def cut(tally: OldMailTally) -> None:
        if tally.read >= 200:
            raise Cut

    with pytest.raises(Cut):
        old.taking(cut).run(mails_of(files_in([old.folder])[0]))
    assert len(old.desk.rows("mail")) == 200
    tally = old.run()
    assert (tally.read, tally.known, tally.new) == (250, 200, 50)
    assert len(old.mails()) == 250


def test_who_was_not_known_yet_gets_their_mails_in_a_later_run(old: Old) -> None:
    old.put(1, From="Bo <bo@customer.example>")
    tally = old.run()
    assert (tally.new, tally.without_customer, tally.on_timelines) == (1, 1, 0)
    assert not [row for row in old.desk.rows("event") if row["kind"] == EventKind.EMAIL]
    bo = old.shop.customer("bo@customer.example", "Bo Jansen")
    tally = old.run()
    assert (tally.new, tally.known, tally.on_timelines) == (0, 1, 1)
    assert [row["kind"] for row in old.desk.cards(bo)] == [EventKind.EMAIL]
    assert old.run().on_timelines == 0


def test_quoted_words_stand_on_the_timeline_as_those_of_received_mail_do(old: Old) -> None:
    words = "Thank you!\r\n\r\nOn Mon, 23 Nov 2020 at 10:00, Support wrote:\r\n> It is on its way."
    raw = old.put(1, words)
    old.run()
    (row,) = old.mails()
    assert old.desk.body(row["id"]) == read_mail(raw).text


def test_an_answer_belongs_to_the_conversation_it_answers(old: Old) -> None:
    old.put(1)
    old.put(2, In_Reply_To="<1@customer.example>")
    old.run()
    old.put(3, References="<0@else.example> <2@customer.example>")
    old.run()
    assert len({row["thread_id"] for row in old.desk.rows("mail")}) == 1


def test_lists_and_junk_are_kept_and_stand_on_no_timeline(old: Old) -> None:
    old.put(1, List_Id="<news.example.org>")
    tally = old.run()
    assert (tally.new, tally.apart, tally.on_timelines) == (1, 1, 0)
    assert old.desk.row("mail")["mail_class"] == MailClass.LIST


def test_nothing_follows_from_old_mail(old: Old) -> None:
    old.shop.log_and_look()
    (old.folder / "answer.eml").write_bytes(b"Date: Mon, 23 Nov 2020 10:00:00 +0100\r\n" + old.shop.click(1))
    old.put(2, From="MAILER-DAEMON@mx.example.org", Content_Type='multipart/report; report-type=delivery-status; boundary="b"',
            words=f"--b\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx\r\n\r\nFinal-Recipient: rfc822; {ADDRESS}"
                  "\r\nAction: failed\r\nStatus: 5.1.1\r\n\r\n--b--")  # fmt: skip
    before = len(old.desk.rows("outbox"))
    assert old.run().new == 2
    assert old.desk.row("survey")["score"] is None
    assert old.desk.rows("follow_up") == old.desk.rows("unlogged") == []
    assert len(old.desk.rows("outbox")) == before
    assert not old.desk.row("contact_point")["bounced"]


def test_what_does_not_go_in_is_named_with_its_reason(old: Old) -> None:
    old.put(1, Date="", Received="")
    old.put(2, Date="Mon, 23 Nov 2099 10:00:00 +0100")
    (old.folder / "empty.eml").write_bytes(b"")
    (old.folder / "photo.eml").write_bytes(b"\xff\xd8\xff\xe0" * 100)
    old.put(3)
    tally = old.run()
    assert (tally.read, tally.new, tally.left_out) == (5, 1, 4)
    assert {left.path.name: left.reason for left in old.left} == {
        "000001.eml": NotTaken.NO_DATE, "000002.eml": NotTaken.NO_DATE, "empty.eml": NotTaken.EMPTY,
        "photo.eml": NotTaken.NOT_A_MAIL,
    }  # fmt: skip


def test_a_rehearsal_says_the_same_and_writes_nothing(old: Old) -> None:
    for number in range(3):
        old.put(number)
    (old.folder / "twice.eml").write_bytes((old.folder / "000001.eml").read_bytes())
    rehearsed = old.run(dry_run=True)
    assert old.desk.rows("mail") == old.desk.rows("mail_words") == []
    assert rehearsed == old.run()
    assert (rehearsed.new, rehearsed.known, rehearsed.on_timelines) == (3, 1, 3)


def test_real_mails_go_in_once_or_say_why_not(old: Old) -> None:
    real = real_folder() / "mikel"
    files, _ = files_in([real])
    first = old.taking().run(mails_of(files))
    assert first.read >= len(files) > 40
    assert first.new + first.known + first.left_out == first.read
    assert all(left.reason in {NotTaken.NO_DATE, NotTaken.NOT_A_MAIL, NotTaken.EMPTY} for left in old.left)
    assert first.new > first.left_out
    second = old.taking().run(mails_of(files))
    assert (second.new, second.left_out) == (0, first.left_out)
