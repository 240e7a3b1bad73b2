"""Mails made to bring a reader down end within its limits; the outcome is held, and a time limit no healthy machine meets."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from agentdesk.channels.mail.bodies import LONGEST_TEXT, body_of
from agentdesk.channels.mail.html import LONGEST_CLEAN
from agentdesk.channels.mail.parse import read_mail
from agentdesk.channels.mail.parts import DEEPEST, MOST_PARTS, Leaf, take_apart
from agentdesk.domain.mail import MailWarning
from tests.helpers.mail_bombs import BOMBS
from tests.helpers.mails import a_part, of_parts

ROOT = Path(__file__).parents[3]
SAFETY_NET_S = 300


def test_every_bomb_is_read_within_the_limits() -> None:
    """In a process of its own: it may neither hang nor fall."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.helpers.mail_bombs"], cwd=ROOT, capture_output=True, text=True, check=False,
        timeout=SAFETY_NET_S,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    told = [json.loads(line) for line in done.stdout.splitlines()]
    assert [each["name"] for each in told] == list(BOMBS)
    for each in told:
        assert MailWarning.UNREADABLE not in each["warnings"], each["name"]
        assert each["text"] <= LONGEST_TEXT, each["name"]
        assert each["html"] <= LONGEST_CLEAN, each["name"]
        assert each["attachments"] <= MOST_PARTS, each["name"]
        assert each["breaches"] == [], each["name"]
    worded = {each["name"] for each in told if each["has words"]}
    assert {"3000-tables", "20000-divs", "20000-brackets", "10000-parts", "20-mb-picture", "semicolons"} <= worded


@pytest.mark.parametrize(
    "name", ["blanks-after-an-address", "blanks-in-a-line", "a-zone-that-changes-each-second"]
)  # fmt: skip
def test_words_that_a_careless_search_would_read_for_hours_are_read_at_once(name: str) -> None:
    subprocess.run(
        [sys.executable, "-m", "tests.helpers.mail_bombs", name], cwd=ROOT, capture_output=True, check=True, timeout=60
    )


def test_parts_beyond_the_limits_are_dropped_and_said() -> None:
    many = take_apart(BOMBS["10000-parts"]())
    assert len(many.leaves) < MOST_PARTS
    assert MailWarning.TOO_MANY_PARTS in many.warnings
    deep = take_apart(BOMBS["2000-nested-parts"]())
    assert max(len(leaf.path) for leaf in deep.leaves) == DEEPEST
    assert MailWarning.TOO_DEEP in deep.warnings


def test_a_mail_of_25_mb_shows_its_beginning_and_says_so() -> None:
    mail = read_mail(BOMBS["25-mb-text"]())
    assert mail.subject == "bomb"
    assert mail.text.startswith("It is a long story")
    assert {MailWarning.TOO_LARGE, MailWarning.TEXT_CUT} <= set(mail.warnings)


def test_the_words_beside_four_hundred_texts_with_names_are_decoded_once_to_tell_them_apart(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    decoded: list[int] = []
    content = Leaf.content

    def counted(leaf: Leaf) -> bytes:
        decoded.append(leaf.number)
        return content(leaf)

    monkeypatch.setattr(Leaf, "content", counted)
    named = [a_part(f'text/plain; name="{number}.txt"', "a line") for number in range(400)]
    body = body_of(take_apart(of_parts("mixed", a_part("text/plain", "words " * 10_000), *named)))
    assert len(body.leaves) == 1
    assert len(decoded) == 1


def test_an_attached_mail_in_an_attached_mail_is_never_opened() -> None:
    mail = read_mail(BOMBS["5000-attached-mails"]())
    assert [each.content_type for each in mail.attachments] == ["message/rfc822"]
