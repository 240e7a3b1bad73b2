"""Who is at the other side of a call, as an Asterisk's manager tells it while the call goes on."""

from collections.abc import Iterator

import pytest

from tests.helpers.ami_desk import MINE, Desk, S, a_caller, a_desk, it_rings, they_talk
from tests.helpers.ami_peer import Leg, an_ami_peer


@pytest.fixture
def desk() -> Iterator[Desk]:
    with an_ami_peer() as peer, a_desk(peer) as running:
        yield running.ready()


@pytest.mark.parametrize("answered", [False, True])
def test_whom_a_colleague_passes_on_is_shown_instead_of_the_colleague(desk: Desk, answered: bool) -> None:
    colleague = a_caller(desk.peer, "201", CallerIDName="Joost Bakker").begins(4)
    mine = it_rings(desk.peer, colleague)
    before = (S.OFFERED, S.TALKING) if answered else (S.OFFERED,)
    if answered:
        they_talk(colleague, mine)
    assert desk.wait(*before).number == "201"
    mine.is_connected_with("0031612345678", "Sanne de Vries")
    assert desk.told_number("0031612345678").display_name == "Sanne de Vries"
    mine.is_connected_with("0612345678", "Somebody else")
    mine.is_connected_with("", "<unknown>")
    mine.is_connected_with("anonymous")
    hidden = desk.told_number("")
    assert (hidden.private, hidden.display_name) == (True, "")
    said = dict.fromkeys(call.number for call in desk.told)
    assert list(said) == ["201", "0031612345678", ""], "the same line written otherwise is nobody new"


def test_who_answers_elsewhere_is_still_the_number_that_was_dialled(desk: Desk) -> None:
    mine = Leg(desk.peer, f"{MINE}-0000001c", "1770888534.44", CallerIDNum="101", Exten="0612345678").begins(4)
    desk.wait(S.DIALING)
    mine.is_connected_with("0687654321", "Her mobile")
    mine.becomes(6)
    mine.enters("338ab658")
    assert desk.wait(S.DIALING, S.TALKING).number == "0612345678"
