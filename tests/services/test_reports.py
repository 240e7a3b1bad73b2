"""What is read for a report: nothing that is switched off, only the team's own reviews, only samples as scores."""

from dataclasses import replace
from typing import Any

import pytest

from agentdesk.domain.errors import NotAllowed
from agentdesk.domain.figures import Figure
from agentdesk.domain.ids import AgentId, TeamId
from agentdesk.domain.kinds import Role
from agentdesk.domain.reviews import ReviewSource, ReviewState
from agentdesk.services.queries import People, Settings
from agentdesk.services.queries_audit import ReviewRow, Reviews
from agentdesk.services.queries_figures import ContactHours, Drivers, Figures, FigureScope
from agentdesk.services.queries_work import PersonRow
from agentdesk.services.reporter import is_own
from agentdesk.services.reports import filter_of, gather, table_of
from tests.helpers.reports import JOOST, LEAD, NAM, NOON, TEAM, figures, person, review, team

ELSEWHERE = AgentId(9)


class Answers:
    """A workspace with two teams; remembers what it was asked."""

    def __init__(self, reviews: tuple[ReviewRow, ...], shown: tuple[Figure, ...] = tuple(Figure)) -> None:
        self.asked: list[type] = []
        self._reviews, self._shown = reviews, shown

    def answer(self, query: Any) -> Any:
        self.asked.append(type(query))
        match query:
            case People():
                return tuple(
                    PersonRow(agent_id, str(agent_id), str(agent_id), team_id, "Desk", role, active=True)
                    for agent_id, team_id, role in (
                        (LEAD, TEAM, Role.LEAD), (NAM, TEAM, Role.AGENT), (JOOST, TEAM, Role.AGENT),
                        (ELSEWHERE, TeamId(2), Role.AGENT),
                    )
                )  # fmt: skip
            case Figures():
                return figures(query.scope, self._shown)
            case Reviews():
                return tuple(each for each in self._reviews if query.agent_id in {None, each.agent_id})
            case ContactHours() | Drivers() | Settings():
                return ()


def test_reviews_are_not_even_asked_for_when_their_figure_is_off() -> None:
    reads = Answers((review(1),), (Figure.CES,))
    made = gather(reads, person(), NOON, "Europe/Amsterdam")
    assert (made.has_reviews, made.reviews, made.scores) == (False, (), ())
    assert Reviews not in reads.asked


def test_a_team_report_has_its_own_peoples_reviews_and_only_the_scores_that_count() -> None:
    counted = review(1)
    others = (
        review(2, ELSEWHERE), review(3, JOOST, ReviewState.DISPUTED), review(4, JOOST, ReviewState.GIVEN),
        replace(review(5), source=ReviewSource.COMPLAINT),
    )  # fmt: skip
    made = gather(Answers((*reversed(others), counted)), team(), NOON, "Europe/Amsterdam")
    assert made.scores == (counted.score,)
    assert [each.review_id for each in made.reviews] == [each.review_id for each in (counted, *others[1:])]


@pytest.mark.parametrize("scope", [team(JOOST), person(JOOST)], ids=["the team", "a colleague"])
def test_an_agent_has_no_report_of_others(scope: FigureScope) -> None:
    reads = Answers(())
    with pytest.raises(NotAllowed):
        gather(reads, scope, NOON, "Europe/Amsterdam")
    assert reads.asked == [People]


def test_the_ledger_tells_a_report_of_oneself_from_one_of_others() -> None:
    own, others = person(NAM), person(JOOST)
    assert is_own(table_of(own), NAM, filter_of(own))
    assert not is_own(table_of(others), JOOST, filter_of(others))
    assert not is_own(table_of(own), JOOST, filter_of(own))
