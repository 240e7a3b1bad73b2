"""Knows the demo's last eight weeks: the ordinary contacts of a team on working days, some with what the customer said."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from random import Random
from zoneinfo import ZoneInfo

from agentdesk.demo.rows import Teller, World
from agentdesk.demo.story import Does, Step, Story
from agentdesk.demo.telling import tell_step
from agentdesk.domain.kinds import CaseState, FollowUpState

DAYS = 56
A_DAY = 26
ANSWERED = 0.35
"""Share of the contacts whose customer answered how easy it was."""
PROMISED, KEPT = 0.15, 0.91
AT_ONCE = 0.78
"""Share of the questions that were answered in one contact."""
PROMISES = {"nl": "terugbellen met het antwoord", "en": "call back with the answer", "de": "mit der Antwort zurückrufen",
            "vi": "gọi lại kèm câu trả lời"}  # fmt: skip
EASE: dict[int, float] = {1: 6.2, 2: 5.6, 3: 6.0, 4: 5.3, 5: 6.1, 6: 5.8, 7: 5.9, 8: 6.0}
"""Mean CES by agent, before chance."""
_ORDINARY = frozenset({Does.CALL_IN, Does.CALL_OUT, Does.CHAT, Does.MAIL_OUT})
_HOURS = (9, 9, 10, 10, 10, 11, 11, 13, 13, 14, 14, 15, 16, 16, 17)
SATURDAY = 5


def tell_lately(tellers: Sequence[Teller], stories: dict[str, tuple[Story, ...]], dice: Random) -> None:
    """More contacts of customers who are there already; by dice of its own, so that all else stays as it was."""
    world = tellers[0].world
    by_language: dict[str, list[Step]] = {
        language: [step for story in told for step in story.steps if step.does in _ORDINARY and step.reason]
        for language, told in stories.items()
    }
    for days_ago in range(1, DAYS + 1):
        day = world.now - timedelta(days=days_ago)
        if day.weekday() >= SATURDAY:
            continue
        for _ in range(dice.randrange(A_DAY - 5, A_DAY + 6)):
            _one(world, dice.choice(tellers), by_language, day, dice)


def _one(world: World, teller: Teller, steps: dict[str, list[Step]], day: datetime, dice: Random) -> None:
    local = day.astimezone(ZoneInfo("Europe/Amsterdam"))
    at = local.replace(hour=dice.choice(_HOURS), minute=dice.randrange(60), second=dice.randrange(60)).astimezone(UTC)
    told = steps[teller.person.country.language]
    step = dice.choice([each for each in told if teller.order_no or "{order}" not in each.subject + each.body])
    tell_step(teller, step, at)
    _case(world, teller, step, at, dice)
    if dice.random() < PROMISED:
        _promise(world, teller, step, at, dice)
    if dice.random() < ANSWERED:
        ease = round(dice.gauss(EASE[teller.agent_id], 1.1))
        said = Step(0, Does.CES, score=max(1, min(7, ease)))
        tell_step(teller, replace(said, reason=step.reason), min(at + timedelta(hours=2), world.now))


def _case(world: World, teller: Teller, step: Step, at: datetime, dice: Random) -> None:
    contacts = 1 if dice.random() < AT_ONCE else 2
    world.rows["case"].append(
        {
            "id": world.uuid(at), "customer_id": teller.customer_id, "reason": step.reason,
            "state": CaseState.RESOLVED.value, "owner": teller.agent_id, "opened_at": at,
            "resolved_at": at + timedelta(hours=20 * (contacts - 1)), "contacts": contacts,
        }
    )  # fmt: skip


def _promise(world: World, teller: Teller, step: Step, at: datetime, dice: Random) -> None:
    """Given in that contact, and kept or broken by now."""
    open_before, title = teller.open_promise, PROMISES[teller.person.country.language]
    tell_step(teller, Step(0, Does.PROMISE, title, reason=step.reason), at)
    row = teller.open_promise
    teller.open_promise = open_before
    due_at = row["due_at"] if row is not None else None
    if row is None or not isinstance(due_at, datetime) or due_at > world.now - timedelta(hours=2):
        return
    kept = dice.random() < KEPT
    closed_at = due_at - timedelta(minutes=dice.randrange(5, 300)) if kept else due_at + timedelta(hours=1)
    row.update(state=(FollowUpState.KEPT if kept else FollowUpState.BROKEN).value, closed_at=closed_at,
               closed_by=teller.agent_id)  # fmt: skip
