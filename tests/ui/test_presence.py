"""Ready, break and away: chosen, kept over a restart, told to the phone in the gentlest way it has."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from agentdesk.channels.phone.simulator import FarEnd, SimulatorPhone
from agentdesk.domain.calls import CallSnapshot, CallState, Cap, LineState
from agentdesk.domain.events import CallChanged, LineChanged, PhoneFailed
from agentdesk.domain.ids import CallRef, EventId, new_uuid
from agentdesk.domain.kinds import Direction
from agentdesk.domain.presence import Choice, Way
from agentdesk.services.settings import WorkspaceSettings
from agentdesk.ui.live.turned_away import TurnedAway
from agentdesk.ui.presence.chip import Presence
from agentdesk.ui.presence.keeper import PresenceKeeper
from agentdesk.ui.theme import Theme
from tests.helpers.live import LiveDesk, Open
from tests.helpers.screen import NOON, Stage

CODES = WorkspaceSettings(pause_code="*45", resume_code="*46")
NUMBER = "+31618429930"


class TestedPhone(SimulatorPhone):
    """With fewer capabilities, and what it was told."""

    __test__ = False
    missing: frozenset[Cap] = frozenset()

    @property
    def capabilities(self) -> frozenset[Cap]:
        return super().capabilities - self.missing

    def pause_queues(self, *, paused: bool, reason: str = "", extension: str = "") -> None:
        self.told = [*getattr(self, "told", []), (paused, reason or extension)]
        super().pause_queues(paused=paused, reason=reason, extension=extension)


@pytest.fixture
def phone(stage: Stage) -> Iterator[TestedPhone]:
    made = TestedPhone(
        stage.hub.publish, stage.clock, threaded=False, far_ends={"*45": FarEnd(0.1, 0.2), "*46": FarEnd(0.1, 0.2)}
    )
    made.told = []
    yield made
    made.stop()


def keeper_of(stage: Stage, phone: TestedPhone, owner: QObject) -> PresenceKeeper:
    """As after a start of the program."""
    return PresenceKeeper(stage.bridge, phone, stage.settings, stage.clock, None, owner)


# --- the queues of a phone system ------------------------------------------------------------------------------


def test_a_break_pauses_the_queues_with_its_reason_and_the_line_stays_up(
    qtbot: QtBot, stage: Stage, phone: TestedPhone
) -> None:
    keeper = keeper_of(stage, phone, stage.bridge)
    lines: list[LineState] = []
    stage.hub.listen(lambda event: lines.append(event.state) if isinstance(event, LineChanged) else None)
    phone.start()
    with qtbot.waitSignal(keeper.kept_away) as told:
        keeper.choose(Choice.BREAK, "lunch")
    assert told.args == [Way.QUEUES]
    keeper.choose(Choice.BREAK, "meeting")
    keeper.turn()
    keeper.choose(Choice.AWAY)
    assert phone.told == [(True, "lunch"), (True, "meeting"), (False, ""), (True, "away")]
    assert lines == [LineState.READY]


def test_callers_of_a_queue_wait_in_it_and_who_dials_the_desk_gets_through(
    qtbot: QtBot, stage: Stage, phone: TestedPhone
) -> None:
    keeper = keeper_of(stage, phone, stage.bridge)
    phone.start()
    keeper.turn()
    waiting = phone.ring_now(NUMBER, queue="Shop")
    direct = phone.ring_now("204")
    assert list(phone.calls) == [direct]
    keeper.turn()
    assert list(phone.calls) == [direct, waiting]


def test_a_break_survives_a_restart_and_is_told_to_the_phone_again(
    qtbot: QtBot, stage: Stage, phone: TestedPhone
) -> None:
    keeper = keeper_of(stage, phone, stage.bridge)
    phone.start()
    keeper.choose(Choice.BREAK, "lunch")
    since = keeper.chosen.since
    phone.stop()
    stage.clock.at += timedelta(minutes=10)
    again = keeper_of(stage, phone, QObject(stage.bridge))
    assert (again.chosen.choice, again.chosen.reason, again.chosen.since) == (Choice.BREAK, "lunch", since)
    phone.told.clear()
    phone.start()
    qtbot.waitUntil(lambda: phone.told != [])
    assert set(phone.told) == {(True, "lunch")}


def test_a_break_of_yesterday_is_over_and_the_phone_is_told_so(qtbot: QtBot, stage: Stage, phone: TestedPhone) -> None:
    first = QObject(stage.bridge)
    keeper = keeper_of(stage, phone, first)
    phone.start()
    keeper.choose(Choice.BREAK, "lunch")
    phone.stop()
    first.deleteLater()
    stage.clock.at += timedelta(days=1)
    phone.told.clear()
    again = keeper_of(stage, phone, stage.bridge)
    assert again.chosen.is_ready
    phone.start()
    qtbot.waitUntil(lambda: (False, "") in phone.told)


def test_a_break_chosen_while_the_line_is_down_is_told_when_it_is_up(
    qtbot: QtBot, stage: Stage, phone: TestedPhone
) -> None:
    keeper = keeper_of(stage, phone, stage.bridge)
    keeper.choose(Choice.BREAK)
    assert phone.told == []
    phone.start()
    qtbot.waitUntil(lambda: phone.told == [(True, "break")])


def test_the_place_that_is_left_is_not_left_paused(qtbot: QtBot, stage: Stage, phone: TestedPhone) -> None:
    keeper = keeper_of(stage, phone, stage.bridge)
    keeper.sit_elsewhere("203")
    assert phone.told == []
    phone.start()
    keeper.choose(Choice.BREAK, "lunch")
    keeper.sit_elsewhere("204")
    assert phone.told == [(False, ""), (True, "lunch"), (False, "203"), (True, "lunch")]
    assert phone.extension == "204"


def test_the_place_of_yesterday_is_freed_as_soon_as_todays_has_a_line(
    qtbot: QtBot, stage: Stage, phone: TestedPhone
) -> None:
    first = QObject(stage.bridge)
    keeper = keeper_of(stage, phone, first)
    keeper.sit_elsewhere("203")
    phone.start()
    keeper.choose(Choice.AWAY)
    phone.stop()
    with qtbot.waitSignal(first.destroyed):
        first.deleteLater()
    stage.clock.at += timedelta(days=1)
    phone.told.clear()
    keeper_of(stage, phone, stage.bridge).sit_elsewhere("204")
    assert phone.told == []
    phone.start()
    qtbot.waitUntil(lambda: len(phone.told) == 2)
    assert phone.told == [(False, "203"), (False, "")]


def test_who_sits_down_ready_is_not_paused_by_the_one_before(qtbot: QtBot, stage: Stage, phone: TestedPhone) -> None:
    keeper_of(stage, phone, stage.bridge).sit_elsewhere("203")
    phone.start()
    qtbot.waitUntil(lambda: phone.told == [(False, "")])


def test_the_end_of_a_break_is_told_until_it_is_taken(qtbot: QtBot, stage: Stage, phone: TestedPhone) -> None:
    keeper = keeper_of(stage, phone, stage.bridge)
    phone.start()
    keeper.choose(Choice.BREAK)
    keeper.turn()
    with qtbot.waitSignal(keeper.not_released):
        stage.hub.publish(PhoneFailed("queue-resume"))
    phone.told.clear()
    keeper.choose(Choice.READY)
    assert phone.told == [(False, "")]
    with qtbot.waitSignal(keeper.not_released):
        stage.hub.publish(PhoneFailed("queue-resume"))
    phone.told.clear()
    again = keeper_of(stage, phone, QObject(stage.bridge))
    assert again.chosen.is_ready
    stage.hub.publish(LineChanged(LineState.READY))
    qtbot.waitUntil(lambda: (False, "") in phone.told)


def test_an_end_of_a_break_that_got_lost_with_the_line_is_told_again(
    qtbot: QtBot, stage: Stage, phone: TestedPhone
) -> None:
    keeper = keeper_of(stage, phone, stage.bridge)
    phone.start()
    keeper.choose(Choice.BREAK)
    keeper.turn()
    phone.told.clear()
    stage.hub.publish(LineChanged(LineState.READY))
    qtbot.waitUntil(lambda: phone.told == [(False, "")])


def test_a_pause_that_was_never_taken_owes_no_end(qtbot: QtBot, stage: Stage, phone: TestedPhone) -> None:
    keeper = keeper_of(stage, phone, stage.bridge)
    ends: list[object] = []
    keeper.not_released.connect(lambda: ends.append(1))
    phone.start()
    keeper.choose(Choice.BREAK)
    with qtbot.waitSignal(keeper.not_taken):
        stage.hub.publish(PhoneFailed("queue-pause"))
    keeper.turn()
    with qtbot.waitSignal(stage.bridge.happened):
        stage.hub.publish(PhoneFailed("queue-resume"))
    assert ends == []


def test_who_is_ready_tells_the_phone_nothing(qtbot: QtBot, stage: Stage, phone: TestedPhone) -> None:
    keeper = keeper_of(stage, phone, stage.bridge)
    with qtbot.waitSignal(stage.bridge.happened):
        phone.start()
    keeper.choose(Choice.READY)
    keeper.use_settings(WorkspaceSettings())
    assert phone.told == []


def test_a_pause_the_phone_system_does_not_take_is_said_and_calls_are_refused_here_instead(
    qtbot: QtBot, stage: Stage, phone: TestedPhone
) -> None:
    keeper = keeper_of(stage, phone, stage.bridge)
    phone.start()
    keeper.choose(Choice.BREAK)
    assert not keeper.refuses_here
    with qtbot.waitSignal(keeper.not_taken):
        stage.hub.publish(PhoneFailed("queue-pause"))
    assert keeper.refuses_here
    keeper.turn()
    assert not keeper.refuses_here


def test_wrap_up_pauses_the_queues_where_the_workspace_wants_it(qtbot: QtBot, stage: Stage, phone: TestedPhone) -> None:
    keeper = keeper_of(stage, phone, stage.bridge)
    phone.start()
    keeper.be_in_wrap_up(wrap_up=True)
    keeper.be_in_wrap_up(wrap_up=False)
    assert phone.told == []
    keeper.use_settings(WorkspaceSettings(wrap_up_pauses=True))
    keeper.be_in_wrap_up(wrap_up=True)
    keeper.be_in_wrap_up(wrap_up=False)
    assert phone.told == [(True, "wrap-up"), (False, "")]


# --- a code, and no way at all ---------------------------------------------------------------------------------


@pytest.fixture
def away(qtbot: QtBot, stage: Stage, open_desk: Open) -> "Away":
    return Away(stage, open_desk())


class Away:
    """A live pane whose calls can be turned away."""

    def __init__(self, stage: Stage, desk: LiveDesk) -> None:
        self.desk, self.stage = desk, stage
        self.refuses = False
        self.turned_away = TurnedAway(
            stage.bridge, desk.simulator, desk.pane.controller, lambda: self.refuses, desk.pane
        )
        desk.simulator._far_ends = {"*45": FarEnd(0.1, 0.2), "*46": FarEnd(0.1, None, ends_after_s=0.3)}

    @property
    def on_the_desk(self) -> int:
        return len(self.desk.pane.controller.stack.items)


def test_a_call_that_comes_while_nobody_is_there_is_refused_recorded_and_never_on_the_desk(
    qtbot: QtBot, away: Away
) -> None:
    rang: list[object] = []
    away.desk.pane.controller.rang.connect(rang.append)
    away.refuses = True
    with qtbot.waitSignal(away.turned_away.refused):
        away.desk.simulator.ring_now(NUMBER, queue="Shop")
    (record,) = away.desk.records
    assert (record.number, record.answered_at, record.end_reason, record.line) == (NUMBER, None, "refused", "Shop")
    assert (rang, away.on_the_desk, dict(away.desk.simulator.calls)) == ([], 0, {})


def test_a_call_that_was_ringing_when_the_break_began_rings_on(qtbot: QtBot, away: Away) -> None:
    ref = away.desk.simulator.ring_now(NUMBER)
    qtbot.waitUntil(lambda: away.on_the_desk == 1)
    away.refuses = True
    away.desk.simulator.answer(ref)
    qtbot.waitUntil(lambda: away.desk.pane.controller.stack.is_talking)


def test_our_own_calls_are_not_turned_away(qtbot: QtBot, away: Away) -> None:
    away.refuses = True
    away.desk.simulator.dial(NUMBER)
    qtbot.waitUntil(lambda: away.on_the_desk == 1)


def test_a_code_for_the_phone_system_is_no_contact_and_hangs_up_when_the_system_does_not(
    qtbot: QtBot, away: Away, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(away.turned_away._patience, "interval", lambda: 0)
    away.turned_away._patience.setInterval(0)
    away.turned_away.dial_code("*45")
    away.desk.turn(1)
    qtbot.waitUntil(lambda: not away.desk.simulator.calls)
    assert (away.on_the_desk, away.desk.records) == (0, [])


def test_a_code_the_phone_system_does_not_know_is_said(qtbot: QtBot, away: Away) -> None:
    with qtbot.waitSignal(away.turned_away.code_failed):
        away.turned_away.dial_code("*46")
        away.desk.turn(1)


def test_a_customer_with_the_number_of_the_code_is_called_like_anybody(qtbot: QtBot, away: Away) -> None:
    away.turned_away.dial_code("*45")
    qtbot.waitUntil(lambda: away.turned_away._coded != set())
    away.desk.simulator.dial("*45")
    qtbot.waitUntil(lambda: away.on_the_desk == 1)


def test_the_code_is_dialled_once_each_way_and_never_into_a_call(
    qtbot: QtBot, stage: Stage, phone: TestedPhone
) -> None:
    phone.missing = frozenset({Cap.PAUSE})
    keeper = keeper_of(stage, phone, stage.bridge)
    keeper.use_settings(CODES)
    dialled: list[str] = []
    keeper.code_wanted.connect(dialled.append)
    phone.start()
    talk = CallSnapshot(CallRef("1"), Direction.IN, CallState.TALKING, NUMBER, NOON)
    with qtbot.waitSignal(stage.bridge.happened):
        stage.hub.publish(CallChanged(talk, EventId(new_uuid())))
    keeper.choose(Choice.BREAK, "lunch")
    assert keeper.way is Way.CODE
    qtbot.waitUntil(lambda: not keeper._owed.isActive())
    assert dialled == []
    stage.hub.publish(CallChanged(replace(talk, state=CallState.ENDED), EventId(new_uuid())))
    qtbot.waitUntil(lambda: dialled == ["*45"])
    keeper.choose(Choice.BREAK, "coffee")
    keeper.turn()
    qtbot.waitUntil(lambda: dialled == ["*45", "*46"])


def test_a_phone_that_can_neither_pause_nor_reject_may_ring_and_that_is_said(
    qtbot: QtBot, stage: Stage, phone: TestedPhone
) -> None:
    phone.missing = frozenset({Cap.PAUSE, Cap.REJECT})
    keeper = keeper_of(stage, phone, stage.bridge)
    with qtbot.waitSignal(keeper.kept_away) as told:
        keeper.turn()
    assert told.args == [Way.NONE]
    assert not keeper.refuses_here


# --- the chip ---------------------------------------------------------------------------------------------------


def test_the_chip_says_what_the_phone_does_then_what_was_chosen(
    qtbot: QtBot, theme: Theme, stage: Stage, phone: TestedPhone
) -> None:
    chip = Presence(theme, stage.bridge)
    qtbot.addWidget(chip)
    keeper = keeper_of(stage, phone, stage.bridge)
    keeper.changed.connect(lambda: chip.show_chosen(keeper.chosen, "12:31"))
    phone.start()
    assert chip.text() == "Ready"
    quiet: list[bool] = []
    chip.quiet_changed.connect(quiet.append)
    keeper.choose(Choice.BREAK, "lunch")
    assert (chip.text(), chip.accessibleName()) == ("Lunch", "Presence: Lunch since 12:31")
    ref = phone.ring_now(NUMBER)
    qtbot.waitUntil(lambda: chip.text() == "Ringing")
    phone.answer(ref)
    qtbot.waitUntil(lambda: chip.text() == "Talking")
    assert chip.talking
    phone.hang_up(ref)
    qtbot.waitUntil(lambda: chip.text() == "Lunch")
    chip.show_wrap_up(wrap_up=True)
    assert chip.text() == "Lunch"
    keeper.turn()
    assert chip.text() == "Wrap-up"
    chip.show_wrap_up(wrap_up=False)
    assert chip.text() == "Ready"
    assert quiet == [True, False]
