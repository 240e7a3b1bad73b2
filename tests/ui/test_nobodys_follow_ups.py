"""A follow-up for whom nobody knows, in the real window: it is in the queue, in the list and among the reminders."""

from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtWidgets import QTableView
from pytestqt.qtbot import QtBot

from agentdesk.demo.clock import DemoClock
from agentdesk.ui.followups.pane import FollowUpsPane
from tests.helpers.desk import Desk
from tests.helpers.program import OpenProgram

NUMBER = "+31207654321"


def test_an_unknown_caller_who_missed_us_and_is_promised_a_call_stays_in_the_queue(
    qtbot: QtBot, sqlite_url: str, tmp_path: Path
) -> None:
    afternoon = DemoClock(datetime.now(UTC))
    with Desk(sqlite_url), OpenProgram(qtbot, sqlite_url, tmp_path, clock=afternoon) as desk:
        live = desk.program.parts.live
        missed = desk.phone.ring_now(NUMBER)
        desk.until(lambda: desk.front is not None)
        desk.phone.far_end_hangs_up(missed)
        desk.until(lambda: len(desk.queue("call-backs")) == 1 and desk.front is None)
        ref = desk.phone.ring_now(NUMBER)
        desk.until(lambda: bool(live.controller.stack.ringing))
        desk.phone.answer(ref)
        desk.until(lambda: desk.front is not None and desk.front.on_the_phone)
        live.form.follow_up.picked.emit("in-1h")
        desk.phone.hang_up(ref)
        desk.until(lambda: desk.front is not None and not desk.front.on_the_phone)
        live.controller.choose_outcome("call-back")
        desk.until(lambda: len(desk.queue("promises")) == 1 and not desk.queue("call-backs"))
        assert desk.queue("promises")[0].name == NUMBER
        desk.press("window.follow-ups")
        pane = desk.program.window.findChild(FollowUpsPane)
        assert pane is not None
        table = pane.findChild(QTableView)
        assert table is not None
        desk.until(lambda: table.model().rowCount() == 1)
        row = [table.model().index(0, column).data() for column in range(4)]
        assert row[1] == "020 765 4321"
        assert row[2]
