"""A missed call in the real window: in the queue, called back with one key, counted in vain, closed when reached."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from agentdesk.channels.phone.simulator import FarEnd
from agentdesk.domain.commands import ChangeSetting
from agentdesk.domain.ids import CustomerId
from agentdesk.domain.live import Stage
from agentdesk.domain.mail_drafts import MailDraft
from agentdesk.ui.mail.body_editor import BodyEditor
from agentdesk.ui.queue.model import Entry, QueueModel
from agentdesk.ui.queue.queue_list import QueueList
from tests.helpers.desk import Desk
from tests.helpers.program import OpenProgram
from tests.helpers.workspaces import a_number, an_address

NUMBER = "+31618429930"
AT_ONCE = FarEnd(rings_after_s=0.01, answers_after_s=0.02)
NOBODY = FarEnd(rings_after_s=0.01, answers_after_s=None, ends_after_s=0.02)


@pytest.fixture
def sanne(sqlite_url: str) -> CustomerId:
    with Desk(sqlite_url) as desk:
        customer_id = desk.customer("Sanne de Vries")
        with desk.workspace.unit_of_work() as uow:
            a_number(uow, customer_id, NUMBER)
            uow.commit()
    return customer_id


def misses(desk: OpenProgram, number: str = NUMBER) -> None:
    """They call and give up."""
    ref = desk.phone.ring_now(number)
    desk.until(lambda: desk.front is not None)
    desk.phone.far_end_hangs_up(ref)
    desk.until(lambda: len(desk.queue("call-backs")) == 1 and desk.front is None)


def calls_back(desk: OpenProgram, far: FarEnd) -> None:
    """With the key on the line of the queue."""
    view = desk.program.window.findChild(QueueList)
    assert view is not None
    model = view.model()
    assert isinstance(model, QueueModel)
    at = next(row for row in range(model.rowCount()) if isinstance(model.line(row), Entry))
    view.setCurrentIndex(model.index(at))
    view.setFocus()
    desk.phone._far_ends = dict.fromkeys((NUMBER, "0618429930", "06 1842 9930", "+31201234567", "0201234567"), far)
    QTest.keyClick(view, Qt.Key.Key_B)
    desk.until(lambda: desk.front is not None)


def test_a_missed_call_is_called_back_with_one_key_and_leaves_the_queue_with_the_log(
    qtbot: QtBot, sqlite_url: str, tmp_path: Path, sanne: CustomerId
) -> None:
    with OpenProgram(qtbot, sqlite_url, tmp_path) as desk:
        misses(desk)
        (row,) = desk.queue("call-backs")
        assert (row.name, row.tries, row.tried) == ("Sanne de Vries", 1, 0)
        assert row.due_at is not None
        calls_back(desk, AT_ONCE)
        desk.until(lambda: desk.front is not None and desk.front.answered_at is not None)
        assert desk.front is not None
        assert desk.front.customer_id == sanne
        desk.until(lambda: desk.program.desk.current == sanne)
        desk.press("live.hang-up")
        desk.until(lambda: desk.front is not None and desk.front.recorded)
        closings = desk.program.parts.live.form.closings
        desk.until(lambda: desk.front is not None and bool(closings.in_sight(desk.front.draft_id)))
        desk.press("live.outcome-1")
        desk.until(lambda: desk.queue("call-backs") == [])


def test_a_try_in_vain_is_counted_and_the_missed_call_stays(
    qtbot: QtBot, sqlite_url: str, tmp_path: Path, sanne: CustomerId
) -> None:
    with OpenProgram(qtbot, sqlite_url, tmp_path) as desk:
        misses(desk)
        calls_back(desk, NOBODY)
        desk.until(lambda: [row.tried for row in desk.queue("call-backs")] == [1])
        desk.until(lambda: desk.front is not None and desk.front.failed)
        desk.press("live.no-answer")
        desk.until(lambda: desk.front is None and len(desk.queue("unlogged")) == 0)
        (row,) = desk.queue("call-backs")
        assert row.tried == 1
        view = desk.program.window.findChild(QueueList)
        assert view is not None
        texts = [str(view.model().index(at, 0).data()) for at in range(view.model().rowCount())]
        assert any("1 × called" in text and "1 × tried" in text for text in texts), texts


def test_after_as_many_tries_as_are_set_a_mail_is_proposed_first_of_all(
    qtbot: QtBot, sqlite_url: str, tmp_path: Path, sanne: CustomerId
) -> None:
    with Desk(sqlite_url) as workspace:
        workspace.say(ChangeSetting(**workspace.basics(), key="tries_before_mail", json_text="2"))
    with OpenProgram(qtbot, sqlite_url, tmp_path) as desk:
        misses(desk)
        told: list[str] = []
        desk.program.window.notices.info = lambda text, *_: told.append(text)  # type: ignore[method-assign]
        for tried in (1, 2):
            calls_back(desk, NOBODY)
            desk.until(lambda tried=tried: [row.tried for row in desk.queue("call-backs")] == [tried])  # type: ignore[misc]
            desk.until(lambda: desk.front is not None and desk.front.failed)
            desk.press("live.no-answer")
            desk.until(lambda: desk.front is None and len(desk.queue("unlogged")) == 0)
            view = desk.program.window.findChild(QueueList)
            assert view is not None
            texts = " | ".join(str(view.model().index(at, 0).data()) for at in range(view.model().rowCount()))
            assert ("2 × tried: write a mail instead · 1 × called" in texts) is (tried == 2), texts
            proposed = "Sanne de Vries: tried in vain 2 times. A mail is better now."
            assert (proposed in told) is (tried == 2), told


@pytest.mark.parametrize(("language", "greeting", "subject"), [
    ("nl", "Beste Sanne de Vries,", "We hebben u geprobeerd te bellen"),
    ("vi", "Kính gửi Sanne de Vries,", "Chúng tôi đã gọi cho quý khách"),
])  # fmt: skip
def test_the_press_of_the_proposal_begins_a_mail_in_the_customer_s_language_and_sends_nothing(
    qtbot: QtBot, sqlite_url: str, tmp_path: Path, sanne: CustomerId, language: str, greeting: str, subject: str
) -> None:
    with Desk(sqlite_url) as workspace:
        workspace.say(ChangeSetting(**workspace.basics(), key="tries_before_mail", json_text="1"))
        with workspace.workspace.unit_of_work() as uow:
            an_address(uow, sanne, "sanne@voorbeeld.example")
            uow.rows.update("customer", {"id": sanne}, language=language)
            uow.commit()
    with OpenProgram(qtbot, sqlite_url, tmp_path) as desk:
        misses(desk)
        presses: list[Callable[[], object]] = []

        def heard(text: str, action: str = "", act: Callable[[], object] | None = None) -> None:
            if act is not None and action == "Write a mail":
                assert text == "Sanne de Vries: tried in vain 1 time. A mail is better now."
                presses.append(act)

        desk.program.window.notices.info = heard  # type: ignore[method-assign]
        calls_back(desk, NOBODY)
        desk.until(lambda: desk.front is not None and desk.front.failed and bool(presses))
        desk.program.desk.open_customer(None)
        presses[0]()
        desk.until(lambda: desk.front is not None and bool(desk.front.mail))
        assert desk.front is not None
        draft = MailDraft.from_text(desk.front.mail)
        assert (desk.front.customer_id, [each.address for each in draft.to]) == (sanne, ["sanne@voorbeeld.example"])
        assert draft.subject == subject
        assert draft.body.startswith(greeting)
        desk.until(lambda: desk.program.window.focusWidget() is desk.program.window.findChild(BodyEditor))
        assert [item.stage for item in desk.program.parts.live.controller.stack.items if item.is_call] == [
            Stage.WRAP_UP
        ]
    with Desk(sqlite_url) as workspace:
        assert workspace.rows("outbox") == []


def test_a_missed_caller_who_calls_again_and_is_helped_leaves_the_queue(
    qtbot: QtBot, sqlite_url: str, tmp_path: Path, sanne: CustomerId
) -> None:
    with OpenProgram(qtbot, sqlite_url, tmp_path) as desk:
        misses(desk)
        ref = desk.phone.ring_now(NUMBER)
        desk.until(lambda: desk.front is not None and desk.front.customer_id == sanne)
        desk.press("live.answer")
        desk.until(lambda: desk.front is not None and desk.front.on_the_phone)
        desk.until(
            lambda: desk.front is not None and desk.program.parts.live.controller.card_of(desk.front) is not None
        )
        desk.phone.far_end_hangs_up(ref)
        desk.until(lambda: desk.front is not None and desk.front.recorded)
        desk.press("live.outcome-1")
        desk.until(lambda: desk.queue("call-backs") == [])


def test_a_caller_nobody_knows_is_called_back_and_leaves_the_queue_when_reached(
    qtbot: QtBot, sqlite_url: str, tmp_path: Path
) -> None:
    with OpenProgram(qtbot, sqlite_url, tmp_path) as desk:
        misses(desk, "+31201234567")
        calls_back(desk, AT_ONCE)
        desk.until(lambda: desk.front is not None and desk.front.answered_at is not None)
        desk.press("live.hang-up")
        desk.until(lambda: desk.front is not None and desk.front.recorded)
        desk.press("live.outcome-1")
        desk.until(lambda: desk.queue("call-backs") == [])
