"""Answers begun at several desks: the newest is in front, and every other text is kept, offered, and said once."""

from dataclasses import replace
from datetime import timedelta

from agentdesk.domain.ids import DraftId, EventId, ThreadId, new_uuid
from agentdesk.domain.live import LiveItem, item_of_mail
from agentdesk.domain.live_drafts import SavedItem
from agentdesk.domain.mail_drafts import KeptFile, MailDraft, MailKind
from agentdesk.domain.mail_elsewhere import WrittenMail, came_from, discarded, met, offered, taken, to_tell, winner
from tests.helpers.screen import NOON


def a_mail(body: str, *files: str) -> str:
    attachments = tuple(KeptFile(name, name, "text/plain", 3) for name in files)
    return MailDraft(kind=MailKind.REPLY, subject="Re: parcel", body=body, attachments=attachments).to_text()


def an_item(body: str = "", minute: int = 0) -> LiveItem:
    item = item_of_mail(ThreadId(new_uuid()), EventId(new_uuid()), None, "Ann", NOON)
    return replace(item, mail=a_mail(body), mail_at=NOON + timedelta(minutes=minute)) if body else item


def elsewhere(body: str, minute: int, *files: str) -> WrittenMail:
    return WrittenMail(DraftId(new_uuid()), "back-office", NOON + timedelta(minutes=minute), a_mail(body, *files))


def body(item: LiveItem) -> str:
    return MailDraft.from_text(item.mail).body


def bodies(others: tuple[WrittenMail, ...]) -> list[str]:
    return [MailDraft.from_text(each.mail).body for each in others]


def test_where_nothing_is_written_the_newest_text_comes() -> None:
    found = (elsewhere("Older", 1), elsewhere("Newer", 2))
    newest = winner(an_item(), found)
    assert newest == found[1]
    item = taken(an_item(), found[1], "counter")
    assert body(item) == "Newer"
    assert bodies(offered(item, found)) == ["Older"]


def test_a_newer_text_comes_in_front_and_ours_is_kept_and_told() -> None:
    other = elsewhere("Newer", 5)
    item = an_item("Ours", 1)
    assert winner(item, (other,)) == other
    item = taken(item, other, "counter")
    assert body(item) == "Newer"
    assert bodies(offered(item, (other,))) == ["Ours"]
    (told,) = to_tell(item, "counter")
    assert (told.desk, told.written_at, bodies((told,))) == ("counter", NOON + timedelta(minutes=1), ["Ours"])


def test_an_older_text_is_offered_and_never_comes_by_itself() -> None:
    other = elsewhere("Older", 1)
    item = an_item("Ours", 5)
    assert winner(item, (other,)) is None
    assert bodies(offered(item, (other,))) == ["Older"]


def test_every_text_can_be_looked_at_and_none_is_lost_on_the_way() -> None:
    found = (elsewhere("One", 1), elsewhere("Two", 2), elsewhere("Three", 3))
    item = an_item("Ours", 4)
    for _ in range(9):
        others = offered(item, found)
        assert {body(item), *bodies(others)} == {"Ours", "One", "Two", "Three"}
        older = [each for each in others if item.mail_at is not None and each.written_at < item.mail_at]
        item = taken(item, (older or list(others))[0], "counter")


def test_what_a_text_came_from_is_not_offered_beside_it() -> None:
    other = elsewhere("Begun", 1)
    item = taken(an_item(), other, "counter")
    item = replace(item, mail=a_mail("Begun and gone on"), mail_at=NOON + timedelta(minutes=3))
    assert offered(item, (other,)) == ()
    assert came_from(item) is not None
    later = replace(other, written_at=NOON + timedelta(minutes=4), mail=a_mail("Begun otherwise"))
    assert bodies(offered(item, (later,))) == ["Begun otherwise"]


def test_the_files_stay_at_the_desk_where_they_lie() -> None:
    item = taken(an_item(), elsewhere("See the photo", 1, "lamp.jpg"), "counter")
    assert MailDraft.from_text(item.mail).attachments == ()
    mine = replace(an_item("Ours"), mail=a_mail("Ours", "mine.txt"))
    there = taken(mine, elsewhere("Newer", 5), "counter")
    (ours,) = offered(there, ())
    back = taken(there, ours, "counter")
    assert [each.name for each in MailDraft.from_text(back.mail).attachments] == ["mine.txt"]


def test_who_throws_the_text_in_front_away_is_still_offered_the_other_one() -> None:
    item = taken(an_item("Ours", 1), elsewhere("Newer", 5), "counter")
    left = discarded(replace(item, mail=""))
    assert bodies(offered(left, ())) == ["Ours"]
    assert met(left) == ()


def test_texts_put_aside_are_kept_with_what_lies_on_the_desk() -> None:
    item = taken(an_item("Ours", 1), elsewhere("Newer", 5), "counter")
    back = SavedItem.from_json(SavedItem(item, 0, in_front=True, trail=-1).to_json()).item
    assert back == item
    assert bodies(offered(back, ())) == ["Ours"]


def test_an_answer_nobody_wrote_a_word_of_is_told_to_nobody() -> None:
    item = replace(an_item(), mail=a_mail(""), mail_at=NOON)
    assert to_tell(item, "counter") == ()
    assert winner(item, (elsewhere("Words", 1),)) is not None
