"""The undo of what was logged about a mail: all stands as before, and no call waits to be finished."""

from datetime import timedelta

import pytest

from agentdesk.domain.commands import RetractInteraction
from agentdesk.domain.commands_mail import AttachThread
from agentdesk.domain.ids import ContactPointId, CustomerId, EventId, ThreadId, new_uuid
from agentdesk.domain.kinds import Channel, EventKind
from agentdesk.services.notes import standing
from tests.helpers.desk import ANNA, BO, Desk
from tests.helpers.mail.arrivals import Letterbox

JAN = "Jan de Boer <jan@klant.example>"


def a_customer(desk: Desk) -> CustomerId:
    made = desk.customer("Jan de Boer")
    desk.put("contact_point", customer_id=made, kind=2, raw="jan@klant.example", normalised="jan@klant.example")
    return made


def came(desk: Desk) -> EventId:
    Letterbox(desk).come(JAN, "<1@klant.example>")
    return EventId(desk.row("event", kind=EventKind.EMAIL.value)["id"])


def logged(desk: Desk, mail_id: EventId, customer_id: CustomerId | None, outcome: str) -> EventId:
    log_id = EventId(new_uuid())
    desk.log(
        customer_id, interaction_id=mail_id, log_id=log_id, channel=Channel.EMAIL, outcome=outcome, number="",
        duration_s=48, started_at=desk.clock.now() - timedelta(minutes=48),
    )  # fmt: skip
    return log_id


def undo(desk: Desk, log_id: EventId) -> None:
    desk.clock.turn(seconds=2)
    desk.say(RetractInteraction(**desk.basics(), interaction_id=log_id, retraction_id=EventId(new_uuid())))


def stands_with(desk: Desk, mail_id: EventId) -> CustomerId | None:
    with desk.workspace.unit_of_work() as work:
        now = standing(work, mail_id)
    assert (now.event_id, now.facts.withdrawn, now.outcome) == (mail_id, False, "")
    return now.customer_id


@pytest.mark.parametrize("outcome", ["spam", "internal", "resolved"])
@pytest.mark.parametrize("known", [False, True])
def test_the_undo_of_a_logged_mail_leaves_nothing_to_finish_and_the_mail_where_it_stood(
    desk: Desk, outcome: str, known: bool
) -> None:
    customer_id = a_customer(desk) if known else None
    mail_id = came(desk)
    undo(desk, logged(desk, mail_id, customer_id, outcome))
    assert not desk.rows("unlogged")
    assert stands_with(desk, mail_id) == customer_id


def test_a_mail_attached_to_a_customer_meanwhile_stays_with_them_when_its_log_is_undone(desk: Desk) -> None:
    mail_id = came(desk)
    log_id = logged(desk, mail_id, None, "spam")
    made = a_customer(desk)
    desk.say(
        AttachThread(
            **desk.basics(), thread_id=ThreadId(desk.row("mail_thread")["id"]), customer_id=made,
            contact_point_id=ContactPointId(new_uuid()), keep_address=False,
        )
    )  # fmt: skip
    undo(desk, log_id)
    assert not desk.rows("unlogged")
    assert stands_with(desk, mail_id) == made


def test_a_mail_is_the_contact_of_who_logged_it_first_until_that_log_is_undone(desk: Desk) -> None:
    customer_id, mail_id = a_customer(desk), came(desk)
    desk.colleague()
    first = logged(desk, mail_id, customer_id, "resolved")
    again = EventId(new_uuid())
    desk.log(customer_id, actor=BO, interaction_id=mail_id, log_id=again, channel=Channel.EMAIL, outcome="resolved",
             number="", duration_s=9, started_at=desk.clock.now())  # fmt: skip
    came_at = desk.row("event", id=mail_id)["occurred_at"]
    head = desk.row("event_head", event_id=mail_id)
    assert (head["logged_by"], head["logged_team"], head["came_at"]) == (ANNA, 1, came_at)
    undo(desk, first)
    assert desk.row("event_head", event_id=mail_id)["logged_by"] == BO
    desk.clock.turn(seconds=2)
    desk.say(RetractInteraction(**desk.basics(BO), interaction_id=again, retraction_id=EventId(new_uuid())))
    head = desk.row("event_head", event_id=mail_id)
    assert (head["logged_by"], head["logged_team"], head["came_at"]) == (None, None, None)
