"""Who is asked in a note."""

from unicodedata import normalize

import pytest

from agentdesk.domain.ids import AgentId
from agentdesk.domain.mentions import Colleague, mentions_in, offered, typed_name

HUONG = Colleague(AgentId(2), "Trần Thị Hương", "huong.tran")
MAI = Colleague(AgentId(3), "Mai Nguyễn", "mai")
JOOST = Colleague(AgentId(4), "Joost Bakker", "joost")
JOOST_TOO = Colleague(AgentId(5), "Joost van den Berg", "joostb")
TEAM = (HUONG, MAI, JOOST, JOOST_TOO)


@pytest.mark.parametrize(
    ("note", "who", "question"),
    [
        ("@Trần Thị Hương is the lamp back in stock?", HUONG, "is the lamp back in stock?"),
        ("@tran thi huong, is the lamp back?", HUONG, "is the lamp back?"),
        ("Wants the blue one.\nIs it there, @Mai Nguyễn?\nCalls again.", MAI, "Is it there?"),
        ("Can @Mai look at this?", MAI, "Can @Mai look at this?"),
        ("Wants the blue one.@Mai is it there? She waits.", MAI, "is it there?"),
        ("@Mai can you look?", MAI, "can you look?"),
        ("Lamp is gone. @joostb", JOOST_TOO, "Lamp is gone."),
        ("Called twice. Lamp no. 4 is gone, @joostb. Bye.", JOOST_TOO, "Lamp no. 4 is gone."),
        ("Lamp is gone.\n@Joost Bakker", JOOST, "Lamp is gone."),
        (normalize("NFD", "@Trần Thị Hương ok?"), HUONG, "ok?"),
    ],
)
def test_a_name_after_an_at_sign_is_asked(note: str, who: Colleague, question: str) -> None:
    (mention,) = mentions_in(note, TEAM)
    assert (mention.colleague, mention.question) == (who, question)


def test_a_first_name_of_two_asks_neither_and_a_mail_address_nobody() -> None:
    assert mentions_in("@Van den what?", TEAM) == ()
    assert mentions_in("write to sanne@mai.nl", TEAM) == ()
    assert mentions_in("@Joost.van", (JOOST_TOO, Colleague(AgentId(6), "Joost Prins", "jp"))) == ()


def test_each_colleague_is_asked_once() -> None:
    asked = mentions_in("@Mai and @Joost Bakker and @Mai again", TEAM)
    assert [each.colleague for each in asked] == [MAI, JOOST]


@pytest.mark.parametrize(
    ("text", "typed"),
    [("@", ""), ("Is it there @Ng", "Ng"), ("@Trần Th", "Trần Th"), ("a@b", None), ("@Mai\nnext", None), ("", None)],
)
def test_what_is_typed_after_the_sign_is_known(text: str, typed: str | None) -> None:
    assert typed_name(text, len(text)) == typed


@pytest.mark.parametrize(
    ("typed", "names"),
    [
        ("nguyen", [MAI]),
        ("Hư", [HUONG]),
        ("tran h", [HUONG]),
        ("j", [JOOST, JOOST_TOO]),
        ("", list(TEAM)),
        ("zz", []),
        ("Mai Nguyễn m", []),
    ],
)
def test_colleagues_are_offered_by_any_of_their_names(typed: str, names: list[Colleague]) -> None:
    assert list(offered(typed, TEAM)) == names
