"""Reviews: who may give and answer them, and that every step stays."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from uuid import UUID

import pytest

from agentdesk.domain.commands import Command
from agentdesk.domain.commands_audit import AnswerReview, DecideReview, GiveReview, OpenReview, SaveScorecard
from agentdesk.domain.errors import AgentDeskError, Conflict, NotAllowed, Refused
from agentdesk.domain.ids import SYSTEM_AGENT, AgentId, CommandId, EventId, new_uuid
from agentdesk.domain.kinds import EventKind
from agentdesk.domain.reviews import MarkGiven, ReviewSource, ReviewState, counts
from agentdesk.domain.sampling import Draw
from agentdesk.domain.scorecards import to_text
from agentdesk.domain.scorecards_begin import SCORECARDS
from agentdesk.services import handlers
from agentdesk.services.queries_audit import AuditFilter, AuditList, ReviewById, Reviews, ReviewWhole, Scorecards
from agentdesk.services.queries_reviews import DrawContacts, ReviewOfContact
from tests.store.reads_world import ANNA, NOW, World, a_world

LARA, BAS, CAS = AgentId(2), AgentId(3), AgentId(4)
CARD = next(card for card in SCORECARDS if card.card == "email-en")
GOOD = (
    MarkGiven("salutation", 1), MarkGiven("privacy", 1), MarkGiven("question", 4),
    MarkGiven("next-step", 2, "Nothing was said of when", 10, 24), MarkGiven("language", None),
)  # fmt: skip
FULL = tuple(MarkGiven(each.key, each.scale.marks[-1]) for each in CARD.criteria)


@pytest.fixture
def world(workspace_url: str) -> Iterator[World]:
    """Anna is the administrator, Lara and Bas lead, Cas answers calls."""
    with a_world(workspace_url) as made:
        for agent_id, name, role in ((LARA, "Lara", "lead"), (BAS, "Bas", "lead"), (CAS, "Cas", "agent")):
            made.agent(agent_id, name)
            made.update("agent", {"id": agent_id}, role=role)
        yield made


def contact(world: World, agent_id: AgentId = CAS) -> EventId:
    return world.event(world.customer("Sanne"), "Where is it?", kind=EventKind.EMAIL, agent_id=agent_id)


def do(world: World, command: Command) -> None:
    with world.writing() as uow:
        uow.record(command, handlers.apply(uow, command, command.at))


def turned_down(world: World, command: Command, kind: type[AgentDeskError]) -> str:
    with pytest.raises(kind) as error:
        do(world, command)
    return error.value.code


def give(event_id: EventId, reviewer: AgentId = LARA, marks: tuple[MarkGiven, ...] = GOOD) -> GiveReview:
    return GiveReview(
        command_id=CommandId(new_uuid()), actor=reviewer, at=NOW, review_id=new_uuid(), event_id=event_id,
        source=ReviewSource.SAMPLE, card=CARD.card, version=1, marks=marks, words="Thank you", seed="week 47",
    )  # fmt: skip


def opened(review_id: UUID, actor: AgentId = CAS) -> OpenReview:
    return OpenReview(command_id=CommandId(new_uuid()), actor=actor, at=NOW, review_id=review_id)


def answered(review_id: UUID, *, accepts: bool, words: str = "", actor: AgentId = CAS) -> AnswerReview:
    return AnswerReview(
        command_id=CommandId(new_uuid()), actor=actor, at=NOW, review_id=review_id, accepts=accepts, words=words
    )


def decided(
    review_id: UUID, actor: AgentId, marks: tuple[MarkGiven, ...] = (), words: str = "It was said"
) -> DecideReview:
    return DecideReview(
        command_id=CommandId(new_uuid()), actor=actor, at=NOW, review_id=review_id, words=words, marks=marks
    )


def whole(world: World, review_id: UUID) -> ReviewWhole:
    found = world.ask(ReviewById(review_id))
    assert isinstance(found, ReviewWhole)
    return found


def a_disputed_one(world: World) -> UUID:
    given = give(contact(world))
    do(world, given)
    do(world, answered(given.review_id, accepts=False, words="I did say when"))
    return given.review_id


def test_a_review_is_read_as_it_was_given(world: World) -> None:
    given = give(contact(world))
    do(world, given)
    found = whole(world, given.review_id)
    assert (found.row.agent_name, found.row.reviewer_name, found.row.score) == ("Cas", "Lara", 78)
    assert (found.marks, found.card, found.decided) == (GOOD, CARD, ())
    assert [(step.actor_name, step.state, step.words) for step in found.steps] == [
        ("Lara", ReviewState.GIVEN, "Thank you")
    ]
    (row,) = world.ask(Reviews(NOW - timedelta(days=1), NOW + timedelta(days=1), CAS))
    assert row == found.row
    assert world.ask(Reviews(NOW - timedelta(days=1), NOW + timedelta(days=1), LARA)) == ()


def test_the_audit_shows_what_was_reviewed(world: World) -> None:
    event_id, other = contact(world), contact(world)
    do(world, give(event_id))
    month = AuditFilter(since=NOW - timedelta(days=30), until=NOW)
    rows = {row.event_id: row.score for row in world.ask(AuditList(month, timedelta(1)))}
    assert rows == {event_id: 78, other: None}
    left = AuditFilter(since=month.since, until=month.until, only_unreviewed=True)
    assert [row.event_id for row in world.ask(AuditList(left, timedelta(1)))] == [other]


def test_nothing_of_a_review_stands_on_a_timeline(world: World) -> None:
    event_id = contact(world)
    before = world.ask(
        AuditList(AuditFilter(since=NOW - timedelta(days=9), until=NOW + timedelta(days=9)), timedelta(1))
    )
    given = give(event_id)
    do(world, given)
    with world.writing() as uow:
        assert uow.events.about(event_id) == []
    after = world.ask(
        AuditList(AuditFilter(since=NOW - timedelta(days=9), until=NOW + timedelta(days=9)), timedelta(1))
    )
    assert [row.event_id for row in after] == [row.event_id for row in before]


def test_nobody_reviews_their_own_and_agents_review_nobody(world: World) -> None:
    assert turned_down(world, give(contact(world, LARA)), NotAllowed) == "own-contact"
    assert turned_down(world, give(contact(world), reviewer=CAS), NotAllowed) == "leads-only"


def test_of_two_leads_at_once_the_second_is_told(world: World) -> None:
    event_id = contact(world)
    do(world, give(event_id))
    assert turned_down(world, give(event_id, reviewer=BAS), Conflict) == "reviewed-already"


@pytest.mark.parametrize("marks", [GOOD[:-1], (*GOOD, MarkGiven("tone", 1)), (*GOOD[1:], MarkGiven("salutation", 2))])
def test_marks_that_do_not_fit_the_card_are_turned_down_whole(world: World, marks: tuple[MarkGiven, ...]) -> None:
    event_id = contact(world)
    assert turned_down(world, give(event_id, marks=marks), Refused) == "bad-scorecard"
    do(world, give(event_id))


def test_only_a_contact_is_reviewed(world: World) -> None:
    order = world.event(world.customer("Sanne"), kind=EventKind.ORDER, agent_id=CAS)
    assert turned_down(world, give(order), Refused) == "no-such-contact"
    assert turned_down(world, give(EventId(new_uuid())), Refused) == "no-such-contact"


def test_a_review_keeps_the_version_it_was_made_with(world: World) -> None:
    given = give(contact(world))
    do(world, given)
    text = to_text(CARD).replace('"version": 1', '"version": 2').replace("Clear language", "Plain words")
    save = SaveScorecard(command_id=CommandId(new_uuid()), actor=LARA, at=NOW, spec=text)
    do(world, save)
    assert whole(world, given.review_id).card == CARD
    newest = {card.card: card.version for card in world.ask(Scorecards())}
    assert (newest["email-en"], newest["call-vi"], len(newest)) == (2, 1, 6)
    again = SaveScorecard(command_id=CommandId(new_uuid()), actor=BAS, at=NOW, spec=text)
    assert turned_down(world, again, Conflict) == "scorecard-moved-on"
    by_agent = SaveScorecard(command_id=CommandId(new_uuid()), actor=CAS, at=NOW, spec=text)
    assert turned_down(world, by_agent, NotAllowed) == "leads-only"


def test_the_agent_opens_and_accepts_and_then_it_counts(world: World) -> None:
    given = give(contact(world))
    do(world, given)
    do(world, opened(given.review_id))
    do(world, opened(given.review_id))
    do(world, answered(given.review_id, accepts=True))
    found = whole(world, given.review_id)
    assert [step.state for step in found.steps] == [ReviewState.GIVEN, ReviewState.OPENED, ReviewState.ACCEPTED]
    assert counts(found.row.source, found.row.state)
    assert turned_down(world, answered(given.review_id, accepts=False, words="No"), Conflict) == "review-answered"


def test_what_is_about_somebody_is_answered_by_nobody_else(world: World) -> None:
    given = give(contact(world))
    do(world, given)
    assert turned_down(world, opened(given.review_id, BAS), NotAllowed) == "not-your-review"
    assert turned_down(world, answered(given.review_id, accepts=True, actor=LARA), NotAllowed) == "not-your-review"


def test_a_dispute_has_reasons_and_a_second_lead_decides_it(world: World) -> None:
    given = give(contact(world))
    do(world, given)
    assert turned_down(world, answered(given.review_id, accepts=False, words=" "), Refused) == "reasons-needed"
    assert turned_down(world, decided(given.review_id, BAS), Conflict) == "not-disputed"
    do(world, answered(given.review_id, accepts=False, words="I did say when"))
    assert turned_down(world, decided(given.review_id, LARA), NotAllowed) == "second-lead-decides"
    assert turned_down(world, decided(given.review_id, CAS), NotAllowed) == "leads-only"
    do(world, decided(given.review_id, BAS))
    found = whole(world, given.review_id)
    assert (found.row.state, found.row.score, found.decided) == (ReviewState.UPHELD, 78, ())


def test_other_marks_stand_beside_the_first_ones(world: World) -> None:
    review_id = a_disputed_one(world)
    do(world, decided(review_id, BAS, FULL))
    found = whole(world, review_id)
    assert (found.row.state, found.row.score, found.marks, found.decided) == (ReviewState.CHANGED, 100, GOOD, FULL)


def test_without_a_second_lead_the_administrator_decides(world: World) -> None:
    for lead in (LARA, BAS):
        world.update("agent", {"id": lead}, role="agent")
    given = give(contact(world), reviewer=ANNA)
    do(world, given)
    do(world, answered(given.review_id, accepts=False, words="I did"))
    do(world, decided(given.review_id, ANNA))
    assert whole(world, given.review_id).row.state is ReviewState.UPHELD


@pytest.mark.parametrize(
    ("source", "state", "expected"),
    [
        (ReviewSource.SAMPLE, ReviewState.GIVEN, False),
        (ReviewSource.SAMPLE, ReviewState.OPENED, True),
        (ReviewSource.SAMPLE, ReviewState.DISPUTED, False),
        (ReviewSource.SAMPLE, ReviewState.UPHELD, True),
        (ReviewSource.TARGETED, ReviewState.ACCEPTED, False),
        (ReviewSource.COMPLAINT, ReviewState.ACCEPTED, False),
    ],
)
def test_only_samples_that_were_opened_and_are_not_disputed_count(
    source: ReviewSource, state: ReviewState, *, expected: bool
) -> None:
    assert counts(source, state) is expected


def test_a_card_number_in_a_remark_is_not_kept(world: World) -> None:
    marks = (*GOOD[:4], MarkGiven("language", 3, "The note holds 4111 1111 1111 1111"))
    given = give(contact(world), marks=marks)
    do(world, given)
    assert "4111 1111" not in whole(world, given.review_id).marks[4].words


def test_the_same_seed_draws_the_same_contacts_after_one_was_reviewed_and_says_what_the_scores_are(
    world: World,
) -> None:
    for _ in range(6):
        contact(world)
    asked = DrawContacts(
        AuditFilter(since=NOW - timedelta(days=1), until=NOW + timedelta(days=1)), timedelta(hours=24), Draw.RANDOM, 3,
        "week 47", LARA,
    )  # fmt: skip
    first = world.ask(asked)
    given = give(first.rows[0].event_id)
    do(world, given)
    again = world.ask(asked)
    assert [row.event_id for row in again.rows] == [row.event_id for row in first.rows]
    assert (again.of, again.rows[0].review_id, again.scores) == (6, given.review_id, ())
    do(world, opened(given.review_id))
    assert world.ask(asked).scores == (78,)
    found = world.ask(ReviewOfContact(given.event_id))
    assert (found.row.review_id, found.row.seed, world.ask(ReviewOfContact(EventId(new_uuid())))) == (
        given.review_id, "week 47", None,
    )  # fmt: skip


def test_a_draw_of_one_agents_contacts_counts_the_scores_of_that_agent_only(world: World) -> None:
    of_cas, of_bas = contact(world), contact(world, BAS)
    period = AuditFilter(since=NOW - timedelta(days=1), until=NOW + timedelta(days=1))
    everybody = DrawContacts(period, timedelta(hours=24), Draw.RANDOM, 3, "week 47", LARA)
    for event_id in (of_cas, of_bas):
        given = give(event_id)
        do(world, given)
        do(world, opened(given.review_id, actor=CAS if event_id == of_cas else BAS))
    assert world.ask(everybody).scores == (78, 78)
    for narrowed, of in ((replace(period, agent_id=CAS), 1), (replace(period, agent_id=ANNA), 0)):
        found = world.ask(replace(everybody, filter=narrowed))
        assert (found.of, len(found.scores)) == (of, of)
    assert world.ask(replace(everybody, filter=replace(period, only_unreviewed=True))).scores == (78, 78)


def test_a_review_begun_with_a_card_that_changes_meanwhile_is_saved_with_the_version_it_was_begun_with(
    world: World,
) -> None:
    text = to_text(CARD).replace('"version": 1', '"version": 2')
    do(world, SaveScorecard(command_id=CommandId(new_uuid()), actor=BAS, at=NOW, spec=text))
    given = give(contact(world))
    do(world, given)
    assert whole(world, given.review_id).card.version == 1


def test_what_a_removed_reviewer_gave_stays_and_another_lead_decides_it_but_the_removed_one_says_no_more(
    world: World,
) -> None:
    disputed = a_disputed_one(world)
    world.update("agent", {"id": LARA}, active=False)
    assert whole(world, disputed).row.reviewer_name == "Lara"
    assert turned_down(world, give(contact(world)), NotAllowed) == "leads-only"
    do(world, decided(disputed, BAS))
    assert whole(world, disputed).row.state is ReviewState.UPHELD


def test_nobody_reviews_the_mail_they_logged_themselves_and_its_review_is_theirs(world: World) -> None:
    mail = contact(world, SYSTEM_AGENT)
    world.remark(mail, EventKind.LOG, "Late", outcome="resolved", agent_id=LARA)
    world.head(mail, logged_by=LARA, logged_team=1, came_at=0)
    assert turned_down(world, give(mail), NotAllowed) == "own-contact"
    do(world, give(mail, BAS))
    with world.writing() as uow:
        assert [each["agent_id"] for each in uow.rows.all("review", event_id=mail)] == [LARA]
