"""Answers by mail: the first click counts, whoever sends it, and what it says is on the timeline."""

from collections.abc import Iterator

import pytest

from agentdesk.domain.kinds import Channel, EventKind
from agentdesk.services.queries import TimelinePage
from agentdesk.services.queries_mail import Inbox, ThreadOfEvent
from agentdesk.store.reads import SqlReads
from tests.helpers.desk import ANNA
from tests.helpers.surveys import ADDRESS, Shop


@pytest.fixture
def shop(workspace_url: str) -> Iterator[Shop]:
    """One that has asked Sanne."""
    made = Shop(workspace_url)
    made.log_and_look()
    made.desk.clock.turn(minutes=20)
    yield made
    made.desk.engine.dispose()


def test_a_click_is_on_the_timeline_with_its_score_and_the_agent_it_is_about(shop: Shop) -> None:
    shop.arrives(shop.click(6))
    ((detail, words),) = shop.answers()
    assert (detail["score"], detail["question"], detail["about"], words) == ("6", "ces", "Anna de Wit", "")
    assert "unverified" not in detail
    survey = shop.desk.row("survey")
    assert (survey["score"], survey["answered_at"], survey["agent_id"]) == (6, shop.desk.clock.now(), 1)
    assert shop.desk.row("customer_stat", customer_id=shop.sanne)["last_ces"] == 6


def test_a_bare_answer_is_no_conversation(shop: Shop) -> None:
    shop.arrives(shop.click(6))
    assert shop.desk.rows("mail_thread") == []


def test_words_can_be_opened_and_answered_from_the_timeline_and_wait_in_no_inbox(shop: Shop) -> None:
    shop.arrives(shop.click(6, "All was well."))
    row = shop.desk.row("mail_thread")
    assert (row["state"], row["customer_id"], row["asked_at"]) == ("closed", shop.sanne, None)
    event_id = next(row["id"] for row in shop.desk.cards(shop.sanne) if row["kind"] == EventKind.SURVEY)
    assert shop.answers()[0][0]["mailbox"] == shop.box.address
    reads = SqlReads(shop.desk.engine)
    assert reads.answer(ThreadOfEvent(event_id)) == row["id"]
    assert reads.answer(Inbox(ANNA, shop.desk.clock.now())) == ()
    reads.close()


def test_an_answer_that_is_logged_keeps_the_customers_words(shop: Shop) -> None:
    shop.arrives(shop.click(6, "All was well."))
    event_id = next(row["id"] for row in shop.desk.cards(shop.sanne) if row["kind"] == EventKind.SURVEY)
    shop.desk.log(shop.sanne, event_id, channel=Channel.EMAIL, note="Thanked her.")
    reads = SqlReads(shop.desk.engine)
    card = next(row for row in reads.answer(TimelinePage(shop.sanne)).rows if row.event_id == event_id)
    reads.close()
    assert (card.body, card.extra("note"), card.extra("score")) == ("All was well.", "Thanked her.", "6")


def test_an_answer_is_no_mail_on_the_timeline(shop: Shop) -> None:
    shop.arrives(shop.click(6, "All was well."))
    assert not [row for row in shop.desk.rows("event") if row["kind"] == EventKind.EMAIL]
    answer = next(row for row in shop.desk.rows("event") if row["kind"] == EventKind.SURVEY)
    assert shop.desk.row("mail")["event_id"] == answer["id"]


@pytest.mark.parametrize("place", ["address", "subject"])
def test_the_token_is_enough_in_the_address_or_in_the_subject(shop: Shop, place: str) -> None:
    raw = shop.click(5, Subject="My answer") if place == "address" else shop.click(5, To=shop.box.address)
    shop.arrives(raw)
    ((detail, _),) = shop.answers()
    assert detail["score"] == "5"


def test_what_the_customer_wrote_stands_with_the_answer_without_quotes_and_signature(shop: Shop) -> None:
    words = (
        "Friendly, but I had to call twice.\r\n\r\nOn Mon, 23 Nov 2026 Lamp & Light wrote:\r\n> Dear Sanne,\r\n> …\r\n"
    )
    shop.arrives(shop.click(4, words))
    assert shop.answers()[0][1] == "Friendly, but I had to call twice."


@pytest.mark.parametrize(
    "signed", ["-- \r\nSanne", "Sent from my iPhone", "Verstuurd vanaf mijn iPhone", "Đã gửi từ iPhone của tôi"]
)
def test_a_mail_programs_own_words_are_no_comment(shop: Shop, signed: str) -> None:
    shop.arrives(shop.click(6, f"\r\n{signed}\r\n"))
    assert shop.answers()[0][1] == ""


def test_a_card_number_in_the_comment_is_not_kept(shop: Shop) -> None:
    shop.arrives(shop.click(6, "You may take it from 4111 1111 1111 1111."))
    assert "4111" not in shop.answers()[0][1]


def test_from_another_address_the_answer_is_unverified(shop: Shop) -> None:
    shop.arrives(shop.click(6, From="Someone <other@customer.example>"))
    ((detail, _),) = shop.answers()
    assert detail["unverified"] == "yes"
    assert shop.desk.row("survey")["score"] == 6


def test_the_same_address_in_capitals_is_the_same_one(shop: Shop) -> None:
    shop.arrives(shop.click(6, From=ADDRESS.upper()))
    assert "unverified" not in shop.answers()[0][0]


@pytest.mark.parametrize("score", [1, 2, 3])
def test_a_low_score_opens_a_follow_up_for_everybody_at_once(shop: Shop, score: int) -> None:
    shop.arrives(shop.click(score, "Nobody called back."))
    row = shop.desk.row("follow_up")
    assert (row["owner"], row["queue"], row["customer_id"]) == (None, "", shop.sanne)
    assert row["title"] == f"CES {score}/7 · Nobody called back."
    assert row["due_at"] <= shop.desk.clock.now()
    assert row["reason"] == "delivery"


def test_from_four_on_nothing_is_opened(shop: Shop) -> None:
    shop.arrives(shop.click(4))
    assert shop.desk.rows("follow_up") == []


def test_the_first_answer_counts_and_a_second_one_is_said(shop: Shop) -> None:
    shop.arrives(shop.click(6))
    shop.desk.clock.turn(minutes=5)
    shop.arrives(shop.click(1))
    shop.arrives(shop.click(1))
    assert shop.desk.row("survey")["score"] == 6
    assert [detail.get("ignored", "") for detail, _ in shop.answers()] == ["", "second"]
    assert shop.desk.rows("follow_up") == []
    assert len(shop.desk.rows("mail")) == 3


def test_a_second_answer_that_brings_words_keeps_them(shop: Shop) -> None:
    shop.arrives(shop.click(6))
    shop.arrives(shop.click(5))
    shop.arrives(shop.click(5, "One more thing: the box was open."))
    assert [words for _, words in shop.answers()] == ["", "", "One more thing: the box was open."]


def test_an_answer_that_comes_too_late_is_said_and_does_not_count(shop: Shop) -> None:
    raw = shop.click(2)
    shop.desk.clock.turn(days=31)
    shop.arrives(raw)
    assert [detail["ignored"] for detail, _ in shop.answers()] == ["late"]
    assert shop.desk.row("survey")["score"] is None
    assert shop.desk.rows("follow_up") == []


def test_an_altered_score_is_an_ordinary_mail(shop: Shop) -> None:
    raw = shop.click(2).replace(b"cesa2-", b"cesa7-")
    shop.arrives(raw)
    assert shop.answers() == []
    assert shop.desk.row("survey")["score"] is None
    assert len([row for row in shop.desk.rows("event") if row["kind"] == EventKind.EMAIL]) == 1


def test_a_machines_answer_to_a_click_answers_nothing(shop: Shop) -> None:
    shop.arrives(shop.click(2, Auto_Submitted="auto-replied"))
    assert shop.answers() == []
    assert shop.desk.row("survey")["score"] is None


def test_a_conversation_about_an_answer_stays_a_conversation(shop: Shop) -> None:
    shop.arrives(shop.click(2, "Nobody called back."))
    subject = shop.click(2).split(b"Subject: ")[1].partition(b"\r\n")[0].decode()
    shop.arrives(shop.click(2, "Thank you, solved.", To=shop.box.address, Subject=f"Re: {subject}",
                            In_Reply_To="<agent@shop.example>"))  # fmt: skip
    assert len(shop.answers()) == 1
    assert len([row for row in shop.desk.cards(shop.sanne) if row["kind"] == EventKind.EMAIL]) == 1
    assert sorted(row["state"] for row in shop.desk.rows("mail_thread")) == ["closed", "open"]


def test_a_copy_of_our_own_letter_is_on_no_timeline(shop: Shop) -> None:
    shop.arrives(bytes(shop.desk.row("outbox")["raw"]))
    assert not [row for row in shop.desk.rows("event") if row["kind"] == EventKind.EMAIL]
    assert len(shop.desk.rows("mail")) == 1


def test_the_same_answer_in_two_folders_is_one(shop: Shop) -> None:
    raw = shop.click(6)
    shop.arrives(raw)
    shop.arrives(raw)
    assert len(shop.answers()) == len(shop.desk.rows("mail")) == 1
