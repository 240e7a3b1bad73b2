"""Links, phone programs and recordings reach the open window: the whole program on a real workspace."""

import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlencode
from urllib.request import Request, urlopen

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from agentdesk.channels.phone.bridge import TOKEN
from agentdesk.domain.calls import CallState, EndReason, LineState
from agentdesk.domain.events import CallChanged, CallsRecorded, LineChanged
from agentdesk.domain.ids import CustomerId
from agentdesk.runtime.paths import find_paths
from agentdesk.runtime.single_instance import SingleInstance
from agentdesk.services.recordings import read_recording
from agentdesk.ui.live.card_button import CardButton
from agentdesk.ui.live.idle_view import IdleView
from agentdesk.ui.notices import Notices
from agentdesk.ui.topbar import SearchField
from tests.helpers.desk import Desk
from tests.helpers.program import OpenProgram
from tests.helpers.workspaces import a_number

NUMBER, SHARED = "+31618429930", "+31201234567"


@pytest.fixture
def sanne(sqlite_url: str) -> CustomerId:
    with Desk(sqlite_url) as workspace:
        sanne, bo, els = (workspace.customer(name) for name in ("Sanne de Vries", "Bo Jansen", "Els Vermeulen"))
        with workspace.workspace.unit_of_work() as work:
            a_number(work, sanne, NUMBER)
            a_number(work, bo, SHARED)
            a_number(work, els, SHARED)
            work.commit()
    return sanne


@pytest.fixture
def desk(qtbot: QtBot, sqlite_url: str, tmp_path: Path, sanne: CustomerId) -> Iterator[OpenProgram]:
    with OpenProgram(qtbot, sqlite_url, tmp_path) as running:
        yield running


def notice(desk: OpenProgram) -> str:
    strip = desk.program.window.findChild(Notices)
    assert strip is not None
    return " ".join(each.text() for each in strip.findChildren(QLabel)) if strip.isVisible() else ""


def dial_line(desk: OpenProgram) -> str:
    idle = desk.program.parts.live.findChild(IdleView)
    line = idle.findChild(QLineEdit) if idle is not None else None
    assert line is not None
    return line.text()


# --- links ---------------------------------------------------------------------------------------------------------


def test_a_link_opens_its_customer_fills_the_line_and_asks_and_only_a_press_dials(
    desk: OpenProgram, sanne: CustomerId
) -> None:
    desk.program.called("tel:+31-6-1842-9930")
    desk.until(lambda: "A link asks to call Sanne de Vries" in notice(desk))
    assert desk.program.desk.current == sanne
    assert dial_line(desk) == "+31-6-1842-9930"
    assert desk.phone.calls == {}
    desk.press("notice.act")
    desk.until(lambda: len(desk.phone.calls) == 1)
    (call,) = desk.phone.calls.values()
    assert call.number in {NUMBER, "0618429930"}


def test_a_link_of_a_phone_program_opens_the_caller_and_asks_for_nothing(desk: OpenProgram, sanne: CustomerId) -> None:
    desk.program.called("agentdesk://call?number=%2B31618429930&name=Somebody%20Else")
    desk.until(lambda: "A link names Sanne de Vries" in notice(desk))
    assert desk.program.desk.current == sanne
    assert desk.phone.calls == {}
    assert desk.front is None, "a link makes no call"


def test_a_link_does_not_turn_the_page_under_a_note(desk: OpenProgram, sanne: CustomerId) -> None:
    desk.press("live.note")
    note = desk.program.parts.live.form.note.editor
    desk.until(note.hasFocus)
    desk.program.called(f"agentdesk://call?number={NUMBER}")
    desk.until(lambda: "Sanne de Vries" in notice(desk))
    assert desk.program.desk.current is None
    assert note.hasFocus()
    desk.press("notice.act")
    assert desk.program.desk.current == sanne


def test_a_callers_link_does_not_turn_the_page_under_the_settings(desk: OpenProgram, sanne: CustomerId) -> None:
    desk.press("window.settings")
    desk.until(lambda: not desk.program.parts.live.isVisible())
    desk.program.called(f"agentdesk://call?number={NUMBER}")
    desk.until(lambda: "Sanne de Vries" in notice(desk))
    assert not desk.program.parts.live.isVisible()
    assert desk.program.desk.current is None
    desk.press("notice.act")
    assert desk.program.parts.live.isVisible()
    assert desk.program.desk.current == sanne


def test_a_link_leaves_the_number_that_is_being_typed(desk: OpenProgram, sanne: CustomerId) -> None:
    desk.press("live.dial")
    line = desk.program.window.focusWidget()
    assert isinstance(line, QLineEdit)
    line.setText("020 55")
    desk.program.called(f"agentdesk://call?number={NUMBER}")
    desk.until(lambda: desk.program.desk.current == sanne)
    assert dial_line(desk) == "020 55"
    assert line.hasFocus()


def test_a_link_whose_number_several_have_opens_a_chooser(desk: OpenProgram) -> None:
    desk.program.called(f"tel:{SHARED}")
    field = desk.program.window.findChild(SearchField)
    assert field is not None
    desk.until(lambda: field.line.text() == SHARED)
    assert desk.program.desk.current is None
    assert desk.phone.calls == {}


def test_a_link_nobody_is_known_by_still_asks(desk: OpenProgram) -> None:
    desk.program.called("sip:0699999999@pbx.example")
    desk.until(lambda: "A link asks to call" in notice(desk))
    assert dial_line(desk) == "0699999999"


@pytest.mark.parametrize("link", ["tel:*21*0900123%23", "agentdesk://call", "agentdesk://format?disk=c"])
def test_a_link_that_names_no_number_does_nothing(desk: OpenProgram, link: str) -> None:
    desk.program.called(link)
    desk.until(lambda: "names no number" in notice(desk))
    assert dial_line(desk) == ""


def test_where_the_system_itself_brings_links_they_are_caught(desk: OpenProgram, sanne: CustomerId) -> None:
    desk.program.calling.catch_links()
    assert QDesktopServices.openUrl(QUrl("agentdesk://call?number=%2B31618429930"))
    desk.until(lambda: desk.program.desk.current == sanne)


def test_a_second_start_brings_the_window_forward(desk: OpenProgram) -> None:
    desk.program.window.showMinimized()
    desk.program.called("come-forward")
    desk.until(lambda: not desk.program.window.isMinimized())


def test_news_of_a_call_without_a_bridge_says_what_to_choose(desk: OpenProgram) -> None:
    desk.program.called('push:{"sender": "microsip", "fields": {"event": "newCall", "from": "061"}}')
    desk.until(lambda: "this desk has another phone" in notice(desk))
    assert desk.front is None


# --- the bridge ----------------------------------------------------------------------------------------------------


class Bridged:
    """A program whose phone is the bridge, and how one speaks to it."""

    def __init__(self, open_program: OpenProgram, home: Path) -> None:
        self.desk, self.home = open_program, home

    @property
    def ready(self) -> LineChanged:
        return next(e for e in self.desk.events if isinstance(e, LineChanged) and e.state is LineState.READY)

    def push(self, **fields: str) -> int:
        token = json.loads((self.home / "secrets.json").read_text())[TOKEN]
        request = Request(f"http://{self.ready.detail}/push/{token}", urlencode(fields).encode())
        with urlopen(request, timeout=20) as answer:
            return int(answer.status)


@pytest.fixture
def bridged(
    qtbot: QtBot, sqlite_url: str, tmp_path: Path, sanne: CustomerId, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Bridged]:
    monkeypatch.setenv("AGENTDESK_HOME", str(tmp_path))
    monkeypatch.setenv("AGENTDESK_SECRETS", f"file:{tmp_path / 'secrets.json'}")
    settings: dict[str, object] = {"phone.kind": "bridge", "bridge.port": 0}
    with OpenProgram(qtbot, sqlite_url, tmp_path, settings, phone="") as running:
        yield Bridged(running, tmp_path)


def buttons(desk: OpenProgram) -> set[str]:
    card = desk.program.parts.live
    return {each.objectName() for each in card.findChildren(CardButton) if each.isVisible()}


def test_a_pushed_call_pops_its_customer_and_ends_on_the_timeline(bridged: Bridged, sanne: CustomerId) -> None:
    desk = bridged.desk
    assert re.fullmatch(r"127\.0\.0\.1:\d+", bridged.ready.detail)
    assert bridged.push(event="newCall", **{"from": "0618429930"}, to="0201234567", callId="1", direction="in") == 200
    desk.until(lambda: desk.program.desk.current == sanne)
    assert desk.front is not None
    assert desk.front.customer_name == "Sanne de Vries"
    desk.until(lambda: buttons(desk) == {"hang-up"})
    over = next(each for each in desk.program.parts.live.findChildren(CardButton) if each.objectName() == "hang-up")
    assert "over" in over.accessibleName()
    bridged.push(event="answer", callId="1")
    desk.until(lambda: desk.front is not None and desk.front.on_the_phone)
    bridged.push(event="hangup", callId="1", cause="normalClearing")
    desk.until(lambda: desk.front is not None and desk.front.end_reason == EndReason.HUNG_UP_THERE)
    desk.until(lambda: desk.settled() >= 1)


def test_microsip_and_3cx_reach_the_bridge_through_the_launcher(bridged: Bridged) -> None:
    desk = bridged.desk
    instance = SingleInstance(find_paths().state, desk.program.called)
    assert instance.acquire()
    try:
        for arguments in (
            ("link", "--event", "newCall", "--sender", "microsip", "0618429930"),
            ("link", "--event", "answer", "--sender", "microsip", "0618429930"),
            ("/N:S", "/C:0699999999", "/T:O", "/I:17"),
        ):
            done = subprocess.run(
                [sys.executable, "-m", "agentdesk", *arguments], env=os.environ, timeout=30, check=False
            )
            assert done.returncode == 0
        desk.until(lambda: len(desk.program.phone.calls) == 2)
        states = {call.number: call.state for call in desk.program.phone.calls.values()}
        assert states == {"0618429930": CallState.TALKING, "0699999999": CallState.RINGING_FAR}
    finally:
        instance.release()


def test_the_agent_says_that_a_call_is_over(bridged: Bridged) -> None:
    desk = bridged.desk
    bridged.push(event="newCall", **{"from": "0618429930"}, callId="1", direction="in")
    bridged.push(event="answer", callId="1")
    desk.until(lambda: desk.front is not None and desk.front.on_the_phone)
    desk.press("live.hang-up")
    desk.until(lambda: any(isinstance(event, CallChanged) and event.call.is_over for event in desk.events))


# --- recording -----------------------------------------------------------------------------------------------------


def chip(desk: OpenProgram) -> QPushButton | None:
    return next(
        (each for each in desk.program.window.findChildren(QPushButton) if "events recorded" in each.text()), None
    )


def test_what_the_phone_tells_is_recorded_seen_and_stopped(desk: OpenProgram, tmp_path: Path) -> None:
    path = tmp_path / "day.jsonl"
    first = desk.phone.ring_now(NUMBER, "Sanne de Vries")
    desk.program.called(f"record:{json.dumps({'path': str(path), 'redact': True})}")
    desk.until(lambda: any(isinstance(event, CallsRecorded) and bool(event.path) for event in desk.events))
    shown = chip(desk)
    assert shown is not None
    desk.until(shown.isVisible)
    assert "without numbers and names" in shown.toolTip()
    desk.phone.far_end_hangs_up(first)
    shown.click()
    desk.until(lambda: not shown.isVisible())
    assert "has ended" in notice(desk)
    recording = read_recording(path.read_text("utf-8").splitlines())
    assert (recording.phone, recording.redacted) == ("simulator", True)
    calls = [step.call.state for step in recording.steps if step.call is not None]
    assert calls == [CallState.OFFERED, CallState.ENDED]
    assert "Sanne" not in path.read_text("utf-8")


def test_no_file_is_overwritten_and_a_bad_place_is_said(desk: OpenProgram, tmp_path: Path) -> None:
    there = tmp_path / "there.jsonl"
    there.write_text("mine")
    desk.program.called(f"record:{json.dumps({'path': str(there)})}")
    desk.until(lambda: "There is a file of that name already" in notice(desk))
    assert there.read_text() == "mine"
    desk.program.called(f"record:{json.dumps({'path': str(tmp_path / 'no' / 'where.jsonl')})}")
    desk.until(lambda: "Nothing can be written there" in notice(desk))
    for nonsense in ("record:", "record:[1]", 'record:{"path": 5}', "record:{}"):
        desk.program.called(nonsense)
    QApplication.processEvents()
    shown = chip(desk)
    assert shown is not None
    assert not shown.isVisible()
