"""Knows how the version of a scorecard that marks are given by is found, kept for good, and scored with."""

from agentdesk.domain.commands import Command
from agentdesk.domain.errors import Refused
from agentdesk.domain.reviews import LONGEST, MarkGiven
from agentdesk.domain.scorecards import BadScorecard, Score, Scorecard, from_text, score, to_text
from agentdesk.domain.scorecards_begin import SCORECARDS
from agentdesk.services.ports import UnitOfWork


def card_of(uow: UnitOfWork, card: str, version: int) -> Scorecard:
    """Raises Refused("bad-scorecard")."""
    kept = uow.rows.one("scorecard", card=card, version=version)
    if kept is not None:
        return read_card(str(kept["spec"]))
    for each in SCORECARDS:
        if (each.card, each.version) == (card, version):
            return each
    raise Refused("bad-scorecard", why="card")


def kept_card(uow: UnitOfWork, command: Command, card: str, version: int) -> Scorecard:
    """As `card_of`; a row from now on, also when it is one a workspace begins with."""
    found = card_of(uow, card, version)
    if uow.rows.one("scorecard", card=card, version=version) is None:
        keep_card(uow, found, command)
    return found


def keep_card(uow: UnitOfWork, card: Scorecard, command: Command) -> None:
    uow.rows.insert("scorecard", command_id=command.command_id, card=card.card, version=card.version,
                    spec=to_text(card), made_by=command.actor, made_at=command.at)  # fmt: skip


def read_card(spec: str) -> Scorecard:
    """Raises Refused("bad-scorecard")."""
    try:
        return from_text(spec)
    except BadScorecard as error:
        raise Refused("bad-scorecard", why=error.code, word=error.word) from error


def scored(card: Scorecard, marks: tuple[MarkGiven, ...]) -> Score:
    """No interaction has a recording yet, so what needs hearing is not applicable."""
    if len({each.key for each in marks}) != len(marks) or any(len(each.words) > LONGEST for each in marks):
        raise Refused("bad-scorecard", why="marks")
    try:
        return score(card, {each.key: each.mark for each in marks}, was_heard=False)
    except BadScorecard as error:
        raise Refused("bad-scorecard", why=error.code, word=error.word) from error
