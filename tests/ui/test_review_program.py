"""A review in the whole program: typed by a lead in a hurry, on the disk at once, saved."""

import time
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from threading import Event

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from agentdesk.domain.ids import EventId
from agentdesk.domain.reviews import ReviewState
from agentdesk.services.ports import Draft
from agentdesk.ui.audit.contacts import Contacts
from agentdesk.ui.audit.criterion_row import CriterionRow
from tests.helpers.desk import BO, Desk
from tests.helpers.program import OpenProgram

SAFE_WITHIN_S = 1.0


def a_contact(url: str) -> EventId:
    """Of a colleague, a minute ago."""
    with Desk(url) as workspace:
        workspace.clock.at = datetime.now(UTC) - timedelta(minutes=1)
        workspace.colleague("Bo")
        sanne = workspace.customer()
        return workspace.log(sanne, actor=BO, note="Wants her money back. Calls back on Thursday.").interaction_id


def come_to_the_form(desk: OpenProgram) -> None:
    desk.until(lambda: desk.program.half_said.is_restored and desk.program.leading.role.leads)
    page = desk.program.leading.audit.show_section("contacts")
    assert isinstance(page, Contacts)
    desk.until(lambda: page.list.current is not None)
    page.list.setFocus()
    QTest.keyClick(page.list, Qt.Key.Key_R)
    desk.until(lambda: isinstance(QApplication.focusWidget(), CriterionRow))


def focus() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


def on_disk(desk: OpenProgram) -> str:
    """What a power cut would leave of the drafts now."""
    read, found = Event(), list[Draft]()

    def take(drafts: Sequence[Draft]) -> None:
        found.extend(drafts)
        read.set()

    desk.program.backend.drafts.load(take)
    assert read.wait(5)
    return "".join(each.state for each in found)


def test_a_half_typed_review_is_on_the_disk_within_a_second_until_the_workspace_has_it(
    qtbot: QtBot, sqlite_url: str, tmp_path: Path
) -> None:
    event_id = a_contact(sqlite_url)
    with OpenProgram(qtbot, sqlite_url, tmp_path) as desk:
        come_to_the_form(desk)
        for key in "y32y":
            QTest.keyClicks(focus(), key)
        QTest.keyClicks(focus(), "Name the day next time")
        typed = time.monotonic()
        desk.until(lambda: "Name the day next time" in on_disk(desk))
        assert time.monotonic() - typed < SAFE_WITHIN_S
        QTest.keyClick(focus(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        desk.until(lambda: desk.settled() == 1)
        desk.until(lambda: str(event_id) not in on_disk(desk))
    with Desk(sqlite_url) as workspace:
        review = workspace.row("review", event_id=event_id)
        assert (review["state"], review["source"], review["agent_id"]) == (ReviewState.GIVEN.value, "targeted", BO)
        assert workspace.row("review_step", review_id=review["id"])["words"] == "Name the day next time"
