"""A call of the phone system that is on while the desk is away: it is one contact, logged once."""

import time
from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from agentdesk.channels.phone.ami import PASSWORD, AmiPhone
from agentdesk.domain.calls import EndReason
from agentdesk.domain.ids import CallRef
from agentdesk.domain.live import Stage as At
from agentdesk.domain.phone_links import AmiSetup
from tests.helpers.ami_desk import MINE, a_caller, it_rings, they_talk
from tests.helpers.ami_peer import AmiPeer, Leg, an_ami_peer
from tests.helpers.live import KeptDrafts, LiveDesk, Open
from tests.helpers.pushing import HeldSecrets
from tests.helpers.screen import Stage

NUMBER = "0618429930"
Start = Callable[..., LiveDesk]


@pytest.fixture
def peer() -> Iterator[AmiPeer]:
    with an_ami_peer() as running:
        yield running


@pytest.fixture
def start(open_desk: Open, stage: Stage, peer: AmiPeer) -> Iterator[Start]:
    """A desk with the phone system's phone, as after a start of the program."""
    phones: list[AmiPhone] = []

    def made(drafts: KeptDrafts | None = None) -> LiveDesk:
        setup = AmiSetup("127.0.0.1", "desk", MINE, peer.port)
        phones.append(AmiPhone(stage.hub.publish, stage.clock, setup, lambda: HeldSecrets(**{PASSWORD: "s3cret"})))
        return open_desk(far=phones[-1], drafts=drafts)

    yield made
    for phone in phones:
        phone.stop()


@pytest.fixture
def killed(qtbot: QtBot, start: Start, peer: AmiPeer) -> tuple[KeptDrafts, Leg, LiveDesk]:
    """What is kept of a desk that is gone in the middle of a call with a note, its leg in the phone system, and itself."""
    desk = start()
    peer.wait_for("CoreShowChannels")
    caller = a_caller(peer, NUMBER).begins(4)
    mine = it_rings(peer, caller)
    they_talk(caller, mine)
    qtbot.waitUntil(lambda: desk.pane.controller.front is not None and desk.pane.controller.front.stage is At.TALKING)
    desk.keys("wil geld terug")
    kept = KeptDrafts(desk.clock, dict(desk.drafts.texts))
    desk.stage.bridge.happened.disconnect(desk.pane.controller._on_happened)
    desk.phone.stop()
    peer.channels = [caller.listed("b"), mine.listed("b", "00:01:05")]
    return kept, mine, desk


def the_only(desk: LiveDesk) -> At:
    (item,) = desk.pane.controller.stack.items
    assert (item.note, item.number) == ("wil geld terug", NUMBER)
    return item.stage


def test_a_call_that_goes_on_goes_on_as_the_contact_it_was(
    qtbot: QtBot, start: Start, killed: tuple[KeptDrafts, Leg, LiveDesk]
) -> None:
    kept, mine, _ = killed
    again = start(kept)
    again.pane.restore(kept.all())
    qtbot.waitUntil(lambda: CallRef(mine.uid) in again.phone.calls)
    assert the_only(again) is At.TALKING
    mine.hangs_up()
    qtbot.waitUntil(lambda: the_only(again) is At.WRAP_UP)
    assert [record.end_reason for record in again.records] == [EndReason.HUNG_UP_THERE.value]


def test_a_phone_that_is_quicker_than_the_drafts_makes_no_second_contact(
    qtbot: QtBot, start: Start, killed: tuple[KeptDrafts, Leg, LiveDesk]
) -> None:
    kept, mine, _ = killed
    again = start(kept)
    qtbot.waitUntil(lambda: len(again.pane.controller.stack.items) == 1)
    again.pane.restore(kept.all())
    assert the_only(again) is At.TALKING
    mine.hangs_up()
    qtbot.waitUntil(lambda: the_only(again) is At.WRAP_UP)
    assert len(again.records) == 1


def test_a_phone_that_is_quicker_than_the_window_hears_makes_no_second_contact_either(
    start: Start, qtbot: QtBot, killed: tuple[KeptDrafts, Leg, LiveDesk]
) -> None:
    kept, mine, _ = killed
    again = start(kept)
    end = time.monotonic() + 20
    while (
        CallRef(mine.uid) not in again.phone.calls
    ):  # the phone finds it on its own thread; this one hears nothing yet
        assert time.monotonic() < end
    again.pane.restore(kept.all())
    mine.hangs_up()
    qtbot.waitUntil(lambda: the_only(again) is At.WRAP_UP)
    assert len(again.records) == 1


def test_a_call_that_ended_meanwhile_waits_for_its_wrap_up(
    qtbot: QtBot, start: Start, peer: AmiPeer, killed: tuple[KeptDrafts, Leg, LiveDesk]
) -> None:
    kept, _, _ = killed
    peer.channels = []
    again = start(kept)
    again.pane.restore(kept.all())
    qtbot.waitUntil(lambda: the_only(again) is At.WRAP_UP)
    assert [record.end_reason for record in again.records] == [EndReason.LOST.value]


def test_a_phone_system_that_turns_us_away_leaves_the_call_to_its_wrap_up(
    qtbot: QtBot, start: Start, peer: AmiPeer, killed: tuple[KeptDrafts, Leg, LiveDesk]
) -> None:
    kept, _, _ = killed
    peer.password = "changed"
    again = start(kept)
    again.pane.restore(kept.all())
    qtbot.waitUntil(lambda: the_only(again) is At.WRAP_UP)
