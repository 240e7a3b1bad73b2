"""How a folder is followed whatever its server answers; the server here is a list of mails."""

import random
from collections.abc import Iterator, Mapping, Sequence

import pytest

from agentdesk.channels.mail.heads import read_head
from agentdesk.channels.mail.parse import read_mail
from agentdesk.domain.mail import ReadMail
from agentdesk.domain.mail_places import FolderMark, HeaderSeen, Look
from agentdesk.services.mail_receiving import MailReceiver
from agentdesk.services.mail_shelf import Arrived, MailShelf
from tests.helpers.desk import Desk
from tests.helpers.mail.arrivals import Letterbox

HEAD = (
    "From: Jan <jan@klant.example>\r\nTo: support@shop.example\r\nSubject: Hi\r\nMessage-ID: <{}@klant.example>\r\n\r\n"
)


class PaperServer:
    """Implements `ports_mail.Inlet`: mails by UID; those in `silent` give no body."""

    def __init__(self, desk: Desk) -> None:
        self.mails: dict[int, bytes] = {}
        self.silent: set[int] = set()
        self.asked: list[int] = []
        self.numbered = 1
        self._at = desk.clock.now()

    def put(self, uid: int, words: str = "Where is it?") -> None:
        self.mails[uid] = HEAD.format(uid).encode() + words.encode()

    def look(self, _folder: str, _since: FolderMark | None) -> Look:
        return Look(FolderMark(self.numbered, max(self.mails, default=0) + 1, 0, len(self.mails)), tuple(self.mails))

    def heads(self, _folder: str, uids: Sequence[int]) -> Iterator[Sequence[HeaderSeen]]:
        yield [HeaderSeen(uid, len(self.mails[uid]), self._at, self.mails[uid]) for uid in uids]

    def bodies(self, _folder: str, uids: Sequence[int]) -> Iterator[Sequence[tuple[int, bytes]]]:
        self.asked += uids
        yield [(uid, b"" if uid in self.silent else self.mails[uid]) for uid in uids if uid in self.mails]

    def close(self) -> None: ...


@pytest.fixture
def box(desk: Desk) -> Letterbox:
    return Letterbox(desk)


@pytest.fixture
def server(desk: Desk) -> PaperServer:
    return PaperServer(desk)


def receiver(desk: Desk, box: Letterbox, server: PaperServer, shelf: MailShelf | None = None) -> MailReceiver:
    here = shelf or MailShelf(desk.workspace, box.mailbox, desk.clock)
    return MailReceiver(box.mailbox, server, here, read_mail, read_head)


def test_a_server_that_gives_no_body_now_hides_no_mail_behind_another(
    desk: Desk, box: Letterbox, server: PaperServer
) -> None:
    for uid in (1, 2):
        server.put(uid)
    server.silent = {1, 2}
    receiver(desk, box, server).sync("INBOX")
    assert len(desk.rows("mail")) == len(desk.rows("mail", mail_key=None)) == 2
    server.silent.clear()
    receiver(desk, box, server).sync("INBOX")
    assert len(desk.rows("event")) == 2


def test_an_id_as_long_as_a_page_comes_in_and_its_answer_finds_it(desk: Desk, box: Letterbox) -> None:
    signs = random.Random(4)
    long = f"<{''.join(chr(signs.randrange(0x4E00, 0x9FFF)) for _ in range(880))}@klant.example>"
    box.come("Jan <jan@klant.example>", long)
    box.come("Jan <jan@klant.example>", "<2@klant.example>", In_Reply_To=long)
    first, second = desk.rows("mail")
    assert first["thread_id"] == second["thread_id"]
    assert all(len(row["message_id"].encode()) <= 250 for row in (first, second))


def test_a_head_that_cannot_be_written_keeps_no_other_back(desk: Desk, box: Letterbox, server: PaperServer) -> None:
    class Picky(MailShelf):
        def take_heads(
            self, folder: str, uidvalidity: int, heads: Sequence[HeaderSeen], read: Mapping[int, ReadMail]
        ) -> None:
            if any(head.uid == 2 for head in heads):
                raise OverflowError("an index that is full")
            super().take_heads(folder, uidvalidity, heads, read)

    for uid in (1, 2, 3):
        server.put(uid)
    receiver(desk, box, server, Picky(desk.workspace, box.mailbox, desk.clock)).sync("INBOX")
    assert {row["uid"] for row in desk.rows("mail_place")} == {1, 3}


def test_a_body_that_is_not_what_its_head_said_takes_no_other_mail_s_place(
    desk: Desk, box: Letterbox, server: PaperServer
) -> None:
    for uid in (1, 2):
        server.put(uid)
    receiver(desk, box, server).sync("INBOX")
    server.put(3)
    shelf = MailShelf(desk.workspace, box.mailbox, desk.clock)
    (seen,) = next(server.heads("INBOX", [3]))
    shelf.take_heads("INBOX", 1, [seen], {3: read_head(seen.head)})
    shelf.take_bodies("INBOX", 1, [Arrived(3, server.mails[1], read_mail(server.mails[1]))])
    assert len(desk.rows("mail")) == 3


def test_a_head_whose_mail_went_before_its_body_came_leaves_nothing_behind(
    desk: Desk, box: Letterbox, server: PaperServer
) -> None:
    for uid in (1, 2):
        server.put(uid)
    server.silent = {1, 2}
    receiver(desk, box, server).sync("INBOX")
    del server.mails[1]
    receiver(desk, box, server).sync("INBOX")
    assert len(desk.rows("mail")) == len(desk.rows("mail_words")) == 1
    server.numbered = 2
    server.silent.clear()
    receiver(desk, box, server).sync("INBOX")
    assert [row["mail_key"] is not None for row in desk.rows("mail")] == [True]


def test_a_mail_gone_from_one_folder_is_kept_with_its_body(desk: Desk, box: Letterbox, server: PaperServer) -> None:
    server.put(1)
    receiver(desk, box, server).sync("INBOX")
    server.mails.clear()
    receiver(desk, box, server).sync("INBOX")
    assert desk.rows("mail_place") == []
    assert len(desk.rows("mail")) == len(desk.rows("mail_words")) == len(desk.rows("event")) == 1


def test_a_folder_numbered_anew_is_known_by_its_heads_and_no_body_comes_twice(
    desk: Desk, box: Letterbox, server: PaperServer
) -> None:
    for uid in (1, 2):
        server.put(uid)
    ours = receiver(desk, box, server)
    ours.sync("INBOX")
    server.numbered, server.asked = 2, []
    server.put(3)
    ours.sync("INBOX")
    assert server.asked == [3]
    assert {(row["uidvalidity"], row["uid"]) for row in desk.rows("mail_place")} == {(2, 1), (2, 2), (2, 3)}
    assert len(desk.rows("mail")) == len(desk.rows("event")) == 3


def test_two_mails_that_look_alike_are_told_apart_by_their_bodies_when_their_folder_is_numbered_anew(
    desk: Desk, box: Letterbox, server: PaperServer
) -> None:
    server.mails = {uid: HEAD.format("same").encode() + words for uid, words in ((1, b"one"), (2, b"two"))}
    ours = receiver(desk, box, server)
    ours.sync("INBOX")
    server.numbered, server.asked = 2, []
    ours.sync("INBOX")
    assert sorted(server.asked) == [1, 2]
    assert len(desk.rows("mail")) == 2
