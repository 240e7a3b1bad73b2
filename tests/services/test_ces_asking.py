"""Asking how easy it was: right after the contact, once, by mail, and never where it would be out of place."""

import json
import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta

import pytest

from agentdesk.channels.mail.ces_letter import ces_letter
from agentdesk.channels.mail.parse import read_mail
from agentdesk.domain.ces import AskState, NotAsked
from agentdesk.domain.ces_letters import CesLetter
from agentdesk.domain.commands import ChangeSetting, MoveInteraction, RetractInteraction, SetConsent
from agentdesk.domain.ids import SYSTEM_AGENT, EventId, new_uuid
from agentdesk.domain.kinds import Channel, ComplaintState, ConsentState, EventKind, Purpose
from agentdesk.domain.mail import MailClass
from agentdesk.domain.mail_tokens import ces_of
from agentdesk.services import mail_keys
from agentdesk.services.ces_asking import CesAsking
from agentdesk.services.ports import NewEvent
from tests.helpers.desk import BO, Desk
from tests.helpers.mail.mails import put_mailbox
from tests.helpers.surveys import ADDRESS, BOX, Shop


@pytest.fixture
def shop(workspace_url: str) -> Iterator[Shop]:
    made = Shop(workspace_url)
    yield made
    made.desk.engine.dispose()


def test_a_customer_is_asked_once_the_undo_is_over(shop: Shop) -> None:
    log = shop.desk.log(shop.sanne)
    shop.desk.clock.turn(seconds=9)
    assert shop.asking.look() == 0
    shop.desk.clock.turn(seconds=1)
    assert shop.asking.look() == 1
    assert shop.asking.look() == 0
    row = shop.desk.row("outbox")
    assert (row["state"], json.loads(row["recipients"]), row["sender"]) == ("queued", [ADDRESS], BOX.address)
    assert row["next_at"] == shop.desk.clock.now()
    survey = shop.desk.row("survey")
    assert (survey["about_event"], survey["asked_at"], survey["score"]) == (
        log.interaction_id, shop.desk.clock.now(), None,
    )  # fmt: skip


def test_the_letter_names_the_agent_and_holds_seven_genuine_answers(shop: Shop) -> None:
    shop.log_and_look()
    (letter,) = shop.letters()
    assert letter["To"] == f"Sanne de Vries <{ADDRESS}>"
    assert letter["From"] == f"Lamp & Light <{BOX.address}>"
    assert letter["Auto-Submitted"] == "auto-generated"
    assert letter["X-Auto-Response-Suppress"] == "All"
    assert letter["Content-Language"] == "nl"
    assert "Anna" in letter["Subject"]
    plain, html = letter.get_body(("plain",)), letter.get_body(("html",))
    assert plain is not None
    assert html is not None
    with shop.desk.workspace.unit_of_work() as uow:
        keys = mail_keys.read(uow)
    assert keys is not None
    question = bytes(shop.desk.row("ces_ask")["question"])
    for words in (plain.get_content(), html.get_content().replace("&amp;", "&")):
        links = [word.rstrip(">") for word in re.findall(r'mailto:[^">]+', words)]
        assert len(links) == 7
        for link in links:
            address, _, subject = link.removeprefix("mailto:").partition("?subject=")
            clicks = {ces_of(keys, address), ces_of(keys, subject)}
            assert len(clicks) == 1
            assert next(iter(clicks)) is not None
        assert {ces_of(keys, link).score for link in links} == set(range(1, 8))  # type: ignore[union-attr]
        assert {ces_of(keys, link).question for link in links} == {question}  # type: ignore[union-attr]


def test_what_other_desks_read_of_the_letter_is_that_a_machine_sent_it(shop: Shop) -> None:
    shop.log_and_look()
    mail = read_mail(bytes(shop.desk.row("outbox")["raw"]))
    assert mail.mail_class is MailClass.AUTO_REPLY
    assert not mail.links_elsewhere


@pytest.mark.parametrize(
    ("changes", "begins"),
    [
        ({"language": "nl"}, "Hoe makkelijk"), ({"language": "vi"}, "Việc liên hệ"), ({"language": "en"}, "How easy"),
        ({"language": "de"}, "Wie einfach"), ({"language": "fr"}, "How easy"), ({"country": "VN"}, "Việc liên hệ"),
        ({}, "Hoe makkelijk"),
    ],
)  # fmt: skip
def test_the_letter_speaks_the_customers_language(shop: Shop, changes: dict[str, str], begins: str) -> None:
    who = shop.customer("someone@customer.example", **changes)
    shop.log_and_look(who)
    assert shop.letters()[0]["Subject"].startswith(begins)


def test_a_name_that_would_begin_a_header_of_its_own_does_not(shop: Shop) -> None:
    shop.log_and_look(shop.customer("odd@customer.example", "Sanne\r\nBcc: all@customer.example"))
    (letter,) = shop.letters()
    assert letter["Bcc"] is None
    assert letter["To"].addresses[0].addr_spec == "odd@customer.example"


def test_off_by_default_and_what_was_logged_before_asks_nobody(workspace_url: str) -> None:
    with Desk(workspace_url) as desk:
        asking = CesAsking(desk.workspace, ces_letter, desk.clock)
        put_mailbox(desk, BOX)
        who = desk.customer()
        desk.log(who)
        desk.say(ChangeSetting(**desk.basics(), key="ces_on", json_text="true"))
        desk.clock.turn(seconds=11)
        assert asking.look() == 0
        assert desk.rows("ces_ask") == []


def test_nobody_is_asked_twice_in_thirty_days(shop: Shop) -> None:
    assert shop.log_and_look() == 1
    shop.desk.clock.turn(days=29)
    assert shop.log_and_look() == 0
    assert shop.why() == [NotAsked.RECENT.value]
    shop.desk.clock.turn(days=2)
    assert shop.log_and_look() == 1


def test_two_contacts_on_one_day_are_asked_about_once(shop: Shop) -> None:
    shop.desk.log(shop.sanne)
    shop.desk.log(shop.sanne)
    shop.desk.clock.turn(seconds=11)
    assert shop.asking.look() == 1
    assert len(shop.desk.rows("outbox")) == 1


def test_the_days_between_two_questions_are_a_setting(shop: Shop) -> None:
    shop.set("ces_days", 7)
    shop.log_and_look()
    shop.desk.clock.turn(days=8)
    assert shop.log_and_look() == 1


def _complaint(shop: Shop) -> None:
    shop.desk.put("complaint", customer_id=shop.sanne, opened_at=shop.desk.clock.now(), title="Broken")


def _corrected(shop: Shop) -> None:
    shop.desk.put("complaint", customer_id=shop.sanne, opened_at=shop.desk.clock.now(), state=ComplaintState.CORRECTED)


def _refused(shop: Shop) -> None:
    shop.desk.say(
        SetConsent(**shop.desk.basics(), consent_id=new_uuid(), customer_id=shop.sanne, purpose=Purpose.SURVEY, channel=Channel.EMAIL,
                   state=ConsentState.REFUSED, source="told")
    )  # fmt: skip


def _not_to_be_contacted(shop: Shop) -> None:
    shop.sanne = shop.desk.customer("Quiet")
    shop.attach(shop.sanne, "quiet@customer.example")
    with shop.desk.workspace.unit_of_work() as uow:
        uow.rows.update("customer", {"id": shop.sanne}, do_not_contact=True)
        uow.commit()


def _bounced(shop: Shop) -> None:
    with shop.desk.workspace.unit_of_work() as uow:
        uow.rows.update("contact_point", {"customer_id": shop.sanne}, bounced=True)
        uow.commit()


def _shared(shop: Shop) -> None:
    shop.sanne = shop.customer("")
    shop.attach(shop.sanne, "family@customer.example", shared=True)


def _nowhere(shop: Shop) -> None:
    shop.sanne = shop.customer("")


def _left(shop: Shop) -> None:
    put_mailbox(shop.desk, replace(BOX, pilot=True))


@pytest.mark.parametrize(
    ("happened", "why"),
    [
        (_complaint, NotAsked.COMPLAINT), (_corrected, NotAsked.COMPLAINT), (_refused, NotAsked.REFUSED),
        (_not_to_be_contacted, NotAsked.REFUSED), (_bounced, NotAsked.NO_ADDRESS), (_shared, NotAsked.NO_ADDRESS),
        (_nowhere, NotAsked.NO_ADDRESS), (_left, NotAsked.NO_MAILBOX),
        (lambda shop: shop.set("ces_mailbox", ""), NotAsked.NO_MAILBOX),
    ],
)  # fmt: skip
def test_nobody_is_asked_where_it_is_out_of_place(shop: Shop, happened: Callable[[Shop], None], why: NotAsked) -> None:
    happened(shop)
    assert shop.log_and_look() == 0
    assert shop.why() == [why.value]
    assert shop.desk.rows("outbox") == []


def test_a_complaint_that_the_contact_itself_opens_keeps_it_from_being_asked_about(shop: Shop) -> None:
    assert shop.log_and_look(outcome="complaint") == 0
    assert shop.why() == [NotAsked.COMPLAINT.value]


@pytest.mark.parametrize(
    "outcome", ["wrong-number", "spam", "private", "internal", "no-answer", "voicemail", "transferred"]
)
def test_contacts_that_reached_nobody_or_went_on_elsewhere_are_not_asked_about(shop: Shop, outcome: str) -> None:
    assert shop.log_and_look(outcome=outcome) == 0
    assert shop.desk.rows("ces_ask") == []


@pytest.mark.parametrize(("channel", "asked"), [(Channel.NOTE, 0), (Channel.CHAT, 1), (Channel.VISIT, 0)])
def test_only_contacts_of_the_chosen_channels_are_asked_about(shop: Shop, channel: Channel, asked: int) -> None:
    shop.set("ces_channels", ("call", "email", "chat"))
    assert shop.log_and_look(channel=channel) == asked


def test_what_was_undone_is_not_asked_about(shop: Shop) -> None:
    log = shop.desk.log(shop.sanne)
    shop.desk.say(
        RetractInteraction(
            **shop.desk.basics(), interaction_id=log.interaction_id, retraction_id=EventId(new_uuid()), reason=""
        )
    )
    shop.desk.clock.turn(seconds=11)
    assert shop.asking.look() == 0
    assert shop.desk.row("ces_ask")["state"] == AskState.WITHDRAWN


def test_a_call_whose_log_was_undone_and_said_anew_is_asked_about_once(shop: Shop) -> None:
    call = shop.desk.call(shop.sanne)
    first = shop.desk.log(shop.sanne, call.interaction_id)
    shop.desk.say(
        RetractInteraction(
            **shop.desk.basics(), interaction_id=first.log_id, retraction_id=EventId(new_uuid()), reason=""
        )
    )
    shop.desk.log(shop.sanne, call.interaction_id)
    shop.desk.clock.turn(seconds=11)
    assert shop.asking.look() == 1


def test_logged_again_as_a_wrong_number_it_is_not_asked_about(shop: Shop) -> None:
    call = shop.desk.call(shop.sanne)
    shop.desk.log(shop.sanne, call.interaction_id)
    shop.desk.log(shop.sanne, call.interaction_id, outcome="wrong-number")
    shop.desk.clock.turn(seconds=11)
    assert shop.asking.look() == 0


def test_who_a_contact_was_moved_to_is_asked(shop: Shop) -> None:
    other = shop.customer("bo@customer.example", "Bo Jansen")
    log = shop.desk.log(shop.sanne)
    shop.desk.say(
        MoveInteraction(
            **shop.desk.basics(), interaction_id=log.interaction_id, moved_id=EventId(new_uuid()), customer_id=other
        )
    )
    shop.desk.clock.turn(seconds=11)
    assert shop.asking.look() == 1
    assert json.loads(shop.desk.row("outbox")["recipients"]) == ["bo@customer.example"]


def test_a_call_that_was_passed_on_is_asked_about_once_and_names_who_ended_it(shop: Shop) -> None:
    bo = shop.desk.colleague("Bo", BO)
    first, second = shop.desk.call(shop.sanne), shop.desk.call(shop.sanne, actor=bo)
    with shop.desk.workspace.unit_of_work() as uow:
        uow.rows.insert("leg", event_id=second.interaction_id, interaction_id=first.interaction_id, from_agent=1)
        uow.commit()
    shop.desk.log(shop.sanne, first.interaction_id)
    assert shop.log_and_look(interaction_id=second.interaction_id, actor=bo) == 1
    assert shop.why() == [NotAsked.WENT_ON.value]
    assert "Bo" in shop.letters()[0]["Subject"]


def test_a_log_that_comes_in_the_next_day_asks_nobody(shop: Shop) -> None:
    shop.desk.log(shop.sanne)
    shop.desk.clock.turn(hours=13)
    assert shop.asking.look() == 0
    assert shop.why() == [NotAsked.LATE.value]


@pytest.mark.parametrize(("told", "asked"), [("", 1), ("auto-reply", 0), ("list", 0), ("junk", 0), ("bounce", 0)])
def test_only_mails_of_persons_are_asked_about(shop: Shop, told: str, asked: int) -> None:
    event_id = _mail_event(shop, {"class": told} if told else {"from": f"Sanne <{ADDRESS}>"})
    assert shop.log_and_look(interaction_id=event_id, channel=Channel.EMAIL) == asked


def test_the_address_a_mail_came_from_is_the_one_that_is_asked(shop: Shop) -> None:
    shop.attach(shop.sanne, "aaa@customer.example")
    shop.attach(shop.sanne, "work@customer.example")
    event_id = _mail_event(shop, {"from": "Sanne <Work@customer.example>"})
    shop.log_and_look(interaction_id=event_id, channel=Channel.EMAIL)
    assert json.loads(shop.desk.row("outbox")["recipients"]) == ["work@customer.example"]


def test_who_has_an_address_that_ends_like_the_one_they_wrote_from_is_asked_at_that(shop: Shop) -> None:
    shop.attach(shop.sanne, "susanne@customer.example")
    event_id = _mail_event(shop, {"from": "Sanne <Susanne@customer.example>"})
    shop.log_and_look(interaction_id=event_id, channel=Channel.EMAIL)
    assert json.loads(shop.desk.row("outbox")["recipients"]) == ["susanne@customer.example"]


def test_a_letter_that_cannot_be_written_keeps_no_other_customer_from_being_asked(shop: Shop) -> None:
    def compose(letter: CesLetter) -> bytes:
        if letter.to.address == ADDRESS:
            raise ZeroDivisionError
        return ces_letter(letter)

    shop.desk.log(shop.sanne)
    shop.desk.clock.turn(seconds=1)
    shop.desk.log(shop.customer("bo@customer.example", "Bo Jansen"))
    shop.desk.clock.turn(seconds=11)
    assert CesAsking(shop.desk.workspace, compose, shop.desk.clock).look() == 1
    assert json.loads(shop.desk.row("outbox")["recipients"]) == ["bo@customer.example"]


@pytest.mark.parametrize(
    "odd", ["a..b@customer.example", "josé@customer.example", "x@", "a b@customer.example", "a@bücher.example"]
)
def test_an_odd_address_of_an_import_is_passed_over(shop: Shop, odd: str) -> None:
    who = shop.customer(odd, "Odd")
    assert shop.log_and_look(who) == 0
    assert shop.why() == [NotAsked.NO_ADDRESS.value]
    shop.attach(who, "z.good+1@customer.example")
    assert shop.log_and_look(who) == 1
    assert json.loads(shop.desk.row("outbox")["recipients"]) == ["z.good+1@customer.example"]


def test_a_mailbox_without_plus_addresses_has_the_token_in_the_subject_alone(shop: Shop) -> None:
    put_mailbox(shop.desk, replace(BOX, takes_plus=False))
    shop.log_and_look()
    (letter,) = shop.letters()
    body = letter.get_body(("plain",))
    assert body is not None
    assert body.get_content().count(f"<mailto:{BOX.address}?subject=") == 7


def test_two_desks_that_look_at_the_same_time_ask_once(shop: Shop, workspace_url: str) -> None:
    shop.desk.colleague("Bo", BO)
    with Desk(workspace_url, shop.desk.clock) as second:
        other = CesAsking(second.workspace, ces_letter, shop.desk.clock)
        shop.desk.log(shop.sanne)
        shop.desk.clock.turn(seconds=11)
        assert shop.asking.look() + other.look() == 1
        assert len(second.rows("outbox")) == len(second.rows("survey")) == 1


def test_a_letter_that_may_have_left_has_left_and_asks_no_person(shop: Shop) -> None:
    shop.log_and_look()
    _outbox(shop, state="uncertain", uncertain_at=shop.desk.clock.now())
    shop.desk.clock.turn(minutes=3)
    shop.asking.look()
    assert shop.desk.row("outbox")["state"] == "uncertain"
    shop.desk.clock.turn(minutes=1)
    shop.asking.look()
    assert shop.desk.row("outbox")["state"] == "accepted"


def test_an_address_that_does_not_exist_is_marked_and_not_asked_again(shop: Shop) -> None:
    shop.log_and_look()
    _outbox(shop, state="failed", why="mail-recipient")
    shop.desk.clock.turn(days=31)
    assert shop.log_and_look() == 0
    assert shop.desk.row("outbox")["state"] == "cancelled"
    assert shop.desk.row("contact_point")["bounced"]
    assert shop.why() == [NotAsked.NO_ADDRESS.value]


def _outbox(shop: Shop, **changes: object) -> None:
    outbox_id = shop.desk.row("outbox")["id"]
    with shop.desk.workspace.unit_of_work() as uow:
        uow.rows.update("outbox", {"id": outbox_id}, **changes)
        uow.commit()


def _mail_event(shop: Shop, detail: dict[str, str]) -> EventId:
    event_id = EventId(new_uuid())
    with shop.desk.workspace.unit_of_work() as uow:
        uow.events.append(
            NewEvent(
                event_id=event_id, customer_id=shop.sanne, kind=EventKind.EMAIL,
                occurred_at=shop.desk.clock.now() - timedelta(minutes=5), agent_id=SYSTEM_AGENT, detail=detail,
            )
        )  # fmt: skip
        uow.commit()
    return event_id
