"""Colleagues in the real window: what a desk tells of its agent, and a call passed on between two whole programs."""

import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from agentdesk.channels.phone.simulator import FarEnd
from agentdesk.domain.commands_people import SetExtensions
from agentdesk.domain.directory import Seen
from agentdesk.services.queries_people import Directory
from agentdesk.store.engine import open_engine
from agentdesk.store.reads import SqlReads
from agentdesk.ui.directory.handed_card import HandedCard
from agentdesk.ui.live.call_aside import CallAside
from agentdesk.ui.live.call_tools import CallTools
from tests.helpers.desk import ANNA, BO, Desk
from tests.helpers.program import OpenProgram

NUMBER = "+31618429930"
ROOT = Path(__file__).resolve().parents[2]
A_DESK = """
import sys, time
from agentdesk.domain.directory import PresenceSaid, Seen
from agentdesk.domain.ids import AgentId
from agentdesk.runtime.clock import SystemClock
from agentdesk.runtime.lanes import Lane
from agentdesk.services.presence_teller import PresenceTeller
from agentdesk.store.engine import open_engine
from agentdesk.store.unit_of_work import SqlWorkspace
clock, lane = SystemClock(), Lane("write")
workspace = SqlWorkspace(open_engine(sys.argv[1]), "bo", clock)
teller = PresenceTeller(workspace, lane, Lane("upkeep"), clock, AgentId(2), "bo@desk/1")
teller.start()
teller.tell(PresenceSaid(Seen.READY, clock.now()))
lane.do(lambda: print("told", flush=True))
sys.stdin.read()
"""


def texts_of(widget: QWidget) -> list[str]:
    return [each.text() for each in widget.findChildren(QLabel)]


def states(behind: Desk) -> dict[int, tuple[str, str]]:
    return {row["agent_id"]: (row["state"], row["reason"]) for row in behind.rows("presence")}


def test_a_desk_tells_what_its_agent_does_and_closes_without_a_trace(
    qtbot: QtBot, workspace_url: str, tmp_path: Path
) -> None:
    with Desk(workspace_url) as behind:
        with OpenProgram(
            qtbot, workspace_url, tmp_path, {"phone.kind": "softphone", "phone.user": "sip:207@pbx"}
        ) as desk:
            desk.until(lambda: states(behind) == {ANNA: ("ready", "")})
            assert behind.row("presence")["extension"] == "207"
            ledger = len(behind.rows("ledger"))
            desk.press("presence.turn")
            desk.until(lambda: states(behind) == {ANNA: ("break", "")})
            desk.press("presence.turn")
            ref = desk.phone.ring_now(NUMBER)
            desk.phone.answer(ref)
            desk.until(lambda: states(behind) == {ANNA: ("talking", "")})
            assert len(behind.rows("ledger")) == ledger
        assert states(behind) == {}


def test_a_call_is_passed_on_between_two_whole_programs(qtbot: QtBot, workspace_url: str, tmp_path: Path) -> None:
    with Desk(workspace_url) as behind:
        behind.colleague()
        for agent_id, number in ((ANNA, "201"), (BO, "202")):
            behind.say(SetExtensions(**behind.basics(), agent_id=agent_id, numbers=(number,)))
        customer_id = behind.customer()
        behind.put("contact_point", customer_id=customer_id, kind=1, raw=NUMBER, normalised=NUMBER)
        with (
            OpenProgram(qtbot, workspace_url, tmp_path / "anna") as anna,
            OpenProgram(qtbot, workspace_url, tmp_path / "bo", login="bo", agent_id=BO) as bo,
        ):
            anna.until(lambda: set(states(behind)) == {ANNA, BO})
            anna.phone._far_ends["202"] = FarEnd(answers_after_s=None)
            ref = anna.phone.ring_now(NUMBER)
            anna.until(lambda: anna.front is not None and anna.front.customer_id == customer_id)
            anna.phone.answer(ref)
            anna.program.parts.live.form.note.editor.setPlainText("Wants her money back.")
            anna.press("live.consult")
            tools = anna.program.window.findChild(CallTools)
            assert tools is not None
            anna.until(lambda: any(each.name == "Bo" for each in anna.program.directory.book.now.people))
            tools.line.setText("bo")
            QTest.keyClick(tools.line, Qt.Key.Key_Return)
            anna.until(lambda: anna.phone.calls[ref].consult is not None)
            assert anna.program.window.focusWidget() is anna.program.parts.live.form.note.editor
            aside = anna.program.window.findChild(CallAside)
            assert aside is not None
            anna.until(lambda: "Asking Bo: it rings there. The caller waits." in texts_of(aside))
            bo.phone.ring_now("201")
            bo.until(lambda: bo.program.desk.current == customer_id)
            card = bo.program.window.findChild(HandedCard)
            assert card is not None
            bo.until(lambda: not card.isHidden())
            assert card.findChildren(QLabel)[0].text() == "Anna de Wit asks you; the customer waits"
            bo.press("live.answer")
            bo.until(lambda: behind.rows("handed_words") == [])


def test_a_desk_that_is_killed_stays_as_it_said_for_a_while_and_is_unknown_then(workspace_url: str) -> None:
    with Desk(workspace_url) as behind:
        behind.colleague()
        with subprocess.Popen(
            [sys.executable, "-c", A_DESK, workspace_url],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT,
        ) as child:  # fmt: skip
            assert child.stdout is not None
            assert child.stdout.readline() == "told\n"
            child.kill()
        engine = open_engine(workspace_url)
        seen = []
        for later in (timedelta(minutes=1), timedelta(minutes=4)):
            reads = SqlReads(engine, now=lambda later=later: datetime.now(UTC) + later)  # type: ignore[misc]
            person = reads.answer(Directory()).person(BO)
            assert person is not None
            seen.append(person.seen)
            reads.close()
        engine.dispose()
        assert seen == [Seen.READY, Seen.UNKNOWN]
