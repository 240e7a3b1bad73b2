"""Knows a review that is being typed, as it lies with the drafts: the card itself is in it, whatever becomes of it."""

import json

from agentdesk.domain.ids import EventId
from agentdesk.domain.records import dataclass
from agentdesk.domain.reviews import ReviewSource
from agentdesk.domain.scorecards import BadScorecard, Scorecard, from_text, to_text
from agentdesk.ui.audit.marking import Answer, Answers


@dataclass(frozen=True, slots=True)
class HalfReview:
    """`answers` in the card's order; `source` is what the lead chose, and counts nothing for a contact that was drawn."""

    card: Scorecard
    answers: Answers
    words: str = ""
    source: ReviewSource = ReviewSource.TARGETED


def about_of(event_id: EventId) -> str:
    """Its name among the half-said words."""
    return f"review:{event_id}"


def written(half: HalfReview) -> str:
    answers = {
        key: [each.is_marked, each.mark, each.words, each.first, each.last]
        for key, each in half.answers.items()
        if each != Answer()
    }
    return json.dumps(
        {"card": to_text(half.card), "answers": answers, "words": half.words, "source": half.source.value},
        ensure_ascii=False,
    )


def read(texts: tuple[str, ...]) -> HalfReview | None:
    """None when there is nothing, or nothing that can be read."""
    try:
        kept = json.loads("".join(texts))
        card = from_text(kept["card"])
        known = {each.key: each for each in card.criteria}
        answers = {
            key: Answer(is_marked=bool(is_marked), mark=mark, words=str(words), first=int(first), last=int(last))
            for key, (is_marked, mark, words, first, last) in kept["answers"].items()
            if key in known and (mark is None or mark in known[key].scale.marks)
        }
        return HalfReview(card, answers, str(kept["words"]), ReviewSource(kept["source"]))
    except (ValueError, KeyError, TypeError, AttributeError, BadScorecard):
        return None
