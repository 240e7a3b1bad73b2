"""Knows what the demo's leads have read and scored in the last eight weeks, and what their agents said to it."""

from datetime import datetime, timedelta
from random import Random
from uuid import NAMESPACE_OID, UUID, uuid5

from agentdesk.demo.rows import World
from agentdesk.demo.today import ME
from agentdesk.domain.kinds import Channel, EventKind
from agentdesk.domain.reviews import ReviewSource, ReviewState
from agentdesk.domain.scorecards import Criterion, Mark, Scale, Scorecard, score, to_text
from agentdesk.domain.scorecards_begin import SCORECARDS
from agentdesk.services.ports import NewEvent

LEAD, ADMIN = 8, 9
SHARE = 0.36
"""Of the contacts of the last weeks."""
WEEKS = 8
SKILL: dict[int, tuple[float, float]] = {
    1: (0.86, 0.006), 2: (0.78, 0.012), 3: (0.84, 0.0), 4: (0.8, -0.008), 5: (0.88, 0.003), 6: (0.82, 0.005), 7: (0.83, 0.0),
    8: (0.87, 0.0),
}  # fmt: skip
"""By agent: how likely a criterion is met now, and how much likelier than a week ago."""
_CHANNELS = {EventKind.CALL: Channel.CALL, EventKind.EMAIL: Channel.EMAIL}
_PRAISE = (
    "Rustig gebleven en meteen een tijd genoemd. Zo kan een collega verder.",
    "De notitie zegt in twee zinnen wat er speelt en wat er gebeurt.",
    "Clear next step, and the promise stands as a promise.",
    "Mooi doorgevraagd voordat je een oplossing gaf.",
)
_ADVICE = (
    "Noteer de terugbelafspraak als belofte, dan komt hij in ieders werkvoorraad.",
    "The note says what you did, not what the customer wanted: a colleague would have to ask again.",
    "Noem in de mail ook wanneer het geld terug is; nu moet de klant het vragen.",
    "Vergeet de volgende stap niet, ook als het antwoord nog van de bezorger komt.",
)
_DISPUTES = (
    "De klant had de afspraak zelf al per mail; daarom staat hij niet nog eens als belofte.",
    "The carrier had not answered yet: there was no date I could have named.",
)
_DECISION = "Terecht: de afspraak stond in de mail van die ochtend. Het punt vervalt."


def tell_reviews(world: World, dice: Random) -> None:
    """Reviews of contacts that were told before; the newest are not opened yet, two disputes wait for a second lead."""
    for card in SCORECARDS:
        world.rows["scorecard"].append(
            {"command_id": uuid5(NAMESPACE_OID, card.card), "card": card.card, "version": card.version,
             "spec": to_text(card), "made_by": LEAD, "made_at": world.now - timedelta(weeks=WEEKS + 1)}
        )  # fmt: skip
    languages = {row["id"]: str(row["language"]) for row in world.rows["customer"]}
    since = world.now - timedelta(weeks=WEEKS)
    for event in sorted(world.events, key=lambda event: event.occurred_at):
        is_letter = event.kind is EventKind.EMAIL and not event.outcome
        if event.kind not in _CHANNELS or event.occurred_at < since or event.agent_id not in SKILL or is_letter:
            continue
        made_at = (event.occurred_at + timedelta(days=dice.randrange(1, 4))).replace(minute=dice.randrange(60))
        if made_at < world.now and dice.random() < SHARE:
            _review(world, event, _card(event, languages[event.customer_id]), made_at, dice)


def _card(event: NewEvent, language: str) -> Scorecard:
    spoken = language if language in {"nl", "vi"} else "en"
    return next(
        card for card in SCORECARDS if card.card == f"{_CHANNELS[event.kind].value}-{spoken}"
    )  # those a workspace begins with are there for both channels and all three


def _review(world: World, event: NewEvent, card: Scorecard, made_at: datetime, dice: Random) -> None:
    now_skill, a_week = SKILL[event.agent_id]
    likely = now_skill - a_week * ((world.now - event.occurred_at).days / 7)
    marks = {each.key: mark_of(each, likely, dice) for each in card.criteria}
    made = score(card, marks, was_heard=False)
    review_id, reviewer = world.uuid(made_at), ADMIN if event.agent_id == LEAD or dice.random() < 0.2 else LEAD
    source = (
        ReviewSource.SAMPLE if dice.random() < 0.9 else dice.choice((ReviewSource.TARGETED, ReviewSource.REQUESTED))
    )
    words = dice.choice(_PRAISE if (made.value or 0) >= 85 else _ADVICE)
    steps = _steps(world, review_id, reviewer, event.agent_id, made_at, words, dice)
    row: dict[str, object] = {
        "id": review_id, "event_id": event.event_id, "agent_id": event.agent_id, "reviewer": reviewer,
        "source": source.value, "seed": f"week-{made_at:%V}" if source is ReviewSource.SAMPLE else "", "card": card.card,
        "version": card.version, "score": made.value, "state": steps[-1]["state"], "made_at": made_at,
    }  # fmt: skip
    world.rows["review"].append(row)
    steps[0]["score"] = made.value
    _keep(world, review_id, 0, marks, event, dice)
    if row["state"] == ReviewState.CHANGED.value:
        better = marks | {"next-step": 4}
        row["score"] = steps[-1]["score"] = score(card, better, was_heard=False).value
        _keep(world, review_id, 1, better, event, dice)
    world.rows["review_step"].extend(steps)


def mark_of(criterion: Criterion, likely: float, dice: Random) -> Mark:
    """`likely`: how often it is met."""
    if criterion.needs_hearing:
        return None
    if criterion.scale is Scale.YES_NO:
        return int(dice.random() < (0.985 if criterion.is_fatal else likely))
    return 1 + sum(dice.random() < likely for _ in range(3))


def _keep(world: World, review_id: UUID, round_: int, marks: dict[str, Mark], event: NewEvent, dice: Random) -> None:
    for key, mark in marks.items():
        speaks = key == "next-step" and mark is not None and mark <= 2 and len(event.body) > 0
        last = event.body.find(".") + 1 or len(event.body)
        world.rows["review_mark"].append(
            {"review_id": review_id, "round": round_, "key": key, "mark": mark,
             "words": dice.choice(_ADVICE) if speaks else "", "first": 0, "last": last if speaks else 0}
        )  # fmt: skip


def _steps(
    world: World, review_id: UUID, reviewer: int, agent_id: int, made_at: datetime, words: str, dice: Random
) -> list[dict[str, object]]:
    """What was said to it, as far as it has been said by now."""
    told = [(timedelta(0), reviewer, ReviewState.GIVEN, words)]
    is_news = agent_id == ME and made_at > world.now - timedelta(days=3)
    fate = 1.0 if is_news else dice.random()
    if fate < 0.94:
        told.append((timedelta(hours=20), agent_id, ReviewState.OPENED, ""))
    if fate < 0.05:
        told.append((timedelta(hours=21), agent_id, ReviewState.DISPUTED, dice.choice(_DISPUTES)))
        decider = ADMIN if reviewer == LEAD else LEAD
        state = ReviewState.CHANGED if fate < 0.025 else ReviewState.UPHELD
        told.append((timedelta(days=6), decider, state, _DECISION))
    elif fate < 0.6:
        told.append((timedelta(hours=22), agent_id, ReviewState.ACCEPTED, ""))
    return [
        {"id": world.uuid(made_at + later), "review_id": review_id, "actor": actor, "at": made_at + later,
         "state": state.value, "score": None, "words": said}
        for later, actor, state, said in told
        if made_at + later < world.now
    ]  # fmt: skip
