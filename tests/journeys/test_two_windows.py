"""Windows of several people with a login each at one PostgreSQL: what one does, or takes back, is so before the others at once."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from agentdesk.domain.commands import Command, LogInteraction, MoveInteraction
from agentdesk.domain.commands_audit import AnswerReview, GiveReview
from agentdesk.domain.directory import Seen
from agentdesk.domain.errors import NotAllowed
from agentdesk.domain.ids import CommandId, CustomerId, EventId, new_uuid
from agentdesk.domain.kinds import Channel, Direction
from agentdesk.domain.reviews import MarkGiven, ReviewSource
from agentdesk.domain.scorecards_begin import SCORECARDS
from agentdesk.services.queries_figures import Floor, LiveFloor
from tests.helpers.team_at_work import MILA, OTTO, RUTH, TEUN, VERA, Team, Window, team
from tests.helpers.workspaces import a_number

NUMBER = "+31618429930"
CARD = next(card for card in SCORECARDS if card.card == "email-en")
MARKS = tuple(MarkGiven(each.key, each.scale.marks[-1]) for each in CARD.criteria)


@pytest.fixture(scope="module")
def work(
    request: pytest.FixtureRequest, qapp: Any, postgres_server: Any, postgres_template: str, tmp_path_factory: Any
) -> Iterator[Team]:
    folder: Path = tmp_path_factory.mktemp("work")
    with team(postgres_server, postgres_template, folder, QtBot(request)) as made:
        yield made


def says(window: Window, kind: type[Command], **more: Any) -> None:
    """As a part of that window would."""
    window.program.bridge.say(
        kind(command_id=CommandId(new_uuid()), actor=window.who.agent_id, at=datetime.now(UTC), **more)
    )


def logs(window: Window, customer: CustomerId, note: str, *, restricted: bool = False) -> EventId:
    interaction_id, at = EventId(new_uuid()), datetime.now(UTC)
    says(window, LogInteraction, interaction_id=interaction_id, log_id=EventId(new_uuid()), customer_id=customer,
         channel=Channel.CALL, direction=Direction.IN, outcome="resolved", reason="delivery", started_at=at, ended_at=at,
         note=note, restricted=restricted)  # fmt: skip
    window.until(lambda: note in window.words())
    return interaction_id


def test_what_one_logs_and_takes_back_is_read_by_the_other_and_gone_again(work: Team) -> None:
    sanne = work.customer("Sanne de Vries")
    with work.desk.workspace.unit_of_work() as uow:
        a_number(uow, sanne, NUMBER)
        uow.commit()
    teun = work.at(TEUN)
    teun.shows(sanne)
    mila = work.at(MILA)
    mila.phone.ring_now(NUMBER)
    mila.until(lambda: mila.front is not None and mila.front.customer_id == sanne)
    mila.press("live.answer")
    mila.until(lambda: mila.front is not None and mila.front.answered_at is not None)
    editor = mila.program.parts.live.form.note.editor
    editor.setFocus()
    QTest.keyClicks(editor, "Calls back about the lamp")
    mila.press("live.hang-up")
    mila.until(lambda: mila.front is not None and mila.front.recorded)
    teun.until(lambda: [each.unlogged for each in teun.cards()] == [True])
    mila.press("live.outcome-2")
    teun.until(lambda: "Calls back about the lamp" in teun.words() and len(teun.cards()) > 1)
    mila.press("live.undo")
    teun.until(lambda: [(each.unlogged, each.body) for each in teun.cards()] == [(True, "")])
    assert mila.front is not None
    assert mila.front.note == "Calls back about the lamp"


def test_a_contact_that_is_moved_changes_timelines_at_the_other_desk(work: Team) -> None:
    jan, piet = work.customer("Jan"), work.customer("Piet")
    mila, teun = work.at(MILA), work.at(TEUN)
    mila.shows(jan)
    contact = logs(mila, jan, "Wants the big one")
    teun.shows(piet)
    assert not teun.words()
    says(mila, MoveInteraction, interaction_id=contact, customer_id=piet, moved_id=EventId(new_uuid()))
    teun.until(lambda: teun.words() == ["Wants the big one"])
    mila.until(lambda: "Wants the big one" not in mila.words())


def test_a_restricted_note_is_read_in_its_team_and_a_colleague_of_another_sees_none_of_it(work: Team) -> None:
    jan = work.customer("Jan Bos")
    mila, teun, vera = work.at(MILA), work.at(TEUN), work.at(VERA)
    for each in (mila, teun, vera):
        each.shows(jan)
    logs(mila, jan, "About his illness", restricted=True)
    teun.until(lambda: "About his illness" in teun.words())
    logs(teun, jan, "A plain one")
    vera.until(lambda: "A plain one" in vera.words())
    assert vera.words() == ["A plain one"]


def test_a_review_and_its_dispute_are_told_to_whom_they_concern(work: Team) -> None:
    jan = work.customer("Jan Mol")
    teun, ruth, otto = work.at(TEUN), work.at(RUTH), work.at(OTTO)
    teun.shows(jan)
    contact = logs(teun, jan, "Asked for the lamp twice")
    otto.until(lambda: otto.program.leading.role.leads)
    review_id = new_uuid()
    says(ruth, GiveReview, review_id=review_id, event_id=contact, source=ReviewSource.SAMPLE, card=CARD.card,
         version=1, marks=MARKS, words="Well done", seed="week 47")  # fmt: skip
    teun.sits()
    teun.until(lambda: "review" in teun.notice().lower())
    assert "review" not in otto.notice().lower()
    says(teun, AnswerReview, review_id=review_id, accepts=False, words="It was once")
    otto.until(lambda: "disput" in otto.notice().lower())


def test_who_talks_is_seen_on_a_lead_s_floor_and_not_by_a_colleague(work: Team) -> None:
    ruth, mila = work.at(RUTH), work.at(MILA)
    floors: list[Floor] = []
    refused: list[object] = []

    def talking() -> bool:
        ruth.program.bridge.ask(LiveFloor(RUTH.agent_id), floors.append, owner=ruth.program.window)
        return any(each.person.agent_id == MILA.agent_id and each.person.seen is Seen.TALKING
                   for floor in floors for each in floor.people)  # fmt: skip

    ruth.until(lambda: talking() or bool(floors))
    assert not talking()
    ref = mila.phone.ring_now("+31201234567")
    mila.until(lambda: bool(mila.program.parts.live.controller.stack.ringing))
    mila.press("live.answer")
    ruth.until(talking)
    mila.phone.far_end_hangs_up(ref)
    mila.program.bridge.ask(LiveFloor(MILA.agent_id), floors.append, owner=mila.program.window, failed=refused.append)
    mila.until(lambda: bool(refused))
    assert isinstance(refused[0], NotAllowed)
