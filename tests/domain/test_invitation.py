"""The line by which somebody joins a team: nothing secret in it, and nothing taken from a stranger that is not one."""

import os
import random

import pytest

from agentdesk.domain.errors import Refused
from agentdesk.domain.invitation import BEGINS, Invitation, _checksum, invitation_of, is_invitation
from agentdesk.domain.link_schemes import LONGEST_INVITATION

MAI = Invitation(("db.shop.example:5433", "db2.shop.example"), "desk", "mai", "De Lamp & Zn. ☕", os.urandom(900))


def signed(query: str) -> str:
    return f"{BEGINS}{query}&s={_checksum(query)}"


def code_of(line: str) -> str:
    with pytest.raises(Refused) as refused:
        invitation_of(line)
    return refused.value.code


def test_a_line_says_all_that_joining_takes_and_no_password() -> None:
    assert invitation_of(MAI.line) == MAI
    assert "\n" not in MAI.line
    assert MAI.url("/home/mai/x y.pem") == (
        "postgresql+psycopg://mai@db.shop.example:5433,db2.shop.example/desk?sslrootcert=/home/mai/x%20y.pem"
    )
    assert Invitation(("localhost",), "my desk", "m@i").url() == "postgresql+psycopg://m%40i@localhost/my%20desk"


def test_a_mail_that_broke_the_line_or_a_browser_that_wrote_slashes_does_no_harm() -> None:
    broken = "\n ".join(MAI.line[at : at + 70] for at in range(0, len(MAI.line), 70))
    assert invitation_of(f"  {broken}\r\n") == MAI
    assert invitation_of(MAI.line.replace("agentdesk:join", "agentdesk://join")) == MAI


def test_a_line_that_lost_or_changed_a_sign_is_noticed() -> None:
    line = MAI.line
    for cut in range(len("agentdesk:join?"), len(line), 7):
        assert code_of(line[:cut]) == "invitation-cut"
        assert code_of(line[:cut] + line[cut + 1 :]) in {"invitation-cut", "bad-invitation"}


@pytest.mark.parametrize(
    "query",
    [
        "v=1&d=desk&u=mai", "v=1&a=db&u=mai", "v=1&a=db&d=desk", "a=db&d=desk&u=mai", "v=2&a=db&d=desk&u=mai",
        "v=1&a=db&d=desk&u=mai&password=x", "v=1&a=db&d=desk&u=mai&u=anke", "v=1&a=/run/pg&d=desk&u=mai",
        "v=1&a=db/x&d=desk&u=mai", "v=1&a=u@db&d=desk&u=mai", "v=1&a=db%3Fhost%3Devil&d=desk&u=mai",
        "v=1&a=db:0&d=desk&u=mai", "v=1&a=db:70000&d=desk&u=mai", "v=1&a=,&d=desk&u=mai", "v=1&a=-db&d=desk&u=mai",
        "v=1&a=db&d=desk&u=m%0Aai", "v=1&a=db&d=desk&u=%20mai", "v=1&a=db&d=desk&u=" + "m" * 64,
        "v=1&a=db&d=desk&u=mai&n=" + "n" * 121, "v=1&a=db&d=desk&u=mai&n=%1B%5D0", "v=1&a=db&d=desk&u=mai&c=%%%",
        "v=1&a=db&d=desk&u=%FF", "v=1&a=db&d=desk&u=mai&c=" + "A" * 6000, "v=1&a=" + ",".join("d" * 9) + "&d=desk&u=mai",
    ],
)  # fmt: skip
def test_what_a_stranger_made_up_is_refused_though_its_checksum_is_right(query: str) -> None:
    assert code_of(signed(query)) == "bad-invitation"


def test_what_is_no_invitation_or_too_long_is_refused() -> None:
    assert code_of("tel:+31612345678") == "bad-invitation"
    assert code_of(signed("v=1&a=db&d=desk&u=mai&n=" + "n" * LONGEST_INVITATION)) == "bad-invitation"
    assert not is_invitation("agentdesk://call?number=1")
    with pytest.raises(Refused):
        _ = Invitation(("db/x",), "desk", "mai").line


def test_whatever_is_typed_is_read_or_refused() -> None:
    chance = random.Random(6)
    signs = "av=1&du%2F%00sn:/?#[]@,; \t\udc80é☕" + "0aF"
    for _ in range(3000):
        text = "".join(chance.choices(signs, k=chance.randrange(60)))
        query = text.replace("&s=", "").encode("utf-8", "replace").decode()
        for line in (text, BEGINS + text, signed("".join(query.split()))):
            try:
                found = invitation_of(line)
            except Refused:
                continue
            assert invitation_of(found.line) == found
