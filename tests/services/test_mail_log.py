"""What one press says about a mail: a remark about it, with the time it took, and what takes it back."""

from dataclasses import replace
from datetime import UTC, datetime

from agentdesk.domain.ids import AgentId, EventId, ThreadId, new_uuid
from agentdesk.domain.interactions import ContactRules
from agentdesk.domain.kinds import Channel, Direction
from agentdesk.domain.live import LiveItem, item_of_mail
from agentdesk.services.calls import LogSetup, log_of, may_log, undo_of
from agentdesk.services.wrap_up import logs_at_once
from tests.helpers.cards import a_card

MONDAY = datetime(2026, 11, 23, 13, 2, tzinfo=UTC)
SETUP = LogSetup(ContactRules(), AgentId(7), "Europe/Amsterdam", "Mai Nguyễn")
CARD = a_card()


def a_mail(**changes: object) -> LiveItem:
    item = item_of_mail(ThreadId(new_uuid()), EventId(new_uuid()), CARD.customer_id, CARD.name, MONDAY)
    return replace(item, **changes)  # type: ignore[arg-type]


def test_a_mail_is_logged_with_its_outcome_reason_follow_up_and_the_time_spent() -> None:
    item = a_mail(outcome="call-back", reason="delivery", worked_s=94.6, note="belooft een dag")
    log = log_of(item, CARD, SETUP, MONDAY, "Terugbellen")
    assert (log.channel, log.direction) == (Channel.EMAIL, Direction.IN)
    assert (log.outcome, log.reason, log.note) == ("call-back", "delivery", "belooft een dag")
    assert log.duration_s == 95
    assert log.follow_up is not None
    assert log.follow_up.title == "Terugbellen"
    assert log.interaction_id == item.interaction_id


def test_a_mail_needs_an_outcome_and_a_note_alone_does_not_log_it() -> None:
    assert not may_log(a_mail(note="gelezen"))
    assert may_log(a_mail(outcome="resolved"))


def test_an_outcome_is_the_last_word_only_while_no_answer_is_being_written() -> None:
    assert logs_at_once(a_mail())
    assert not logs_at_once(a_mail(mail="Beste Sanne"))


def test_undo_takes_back_the_remark_and_leaves_the_mail_where_it_stands() -> None:
    log = log_of(a_mail(outcome="resolved"), CARD, SETUP, MONDAY)
    assert undo_of(log, AgentId(7), MONDAY).interaction_id == log.log_id != log.interaction_id
