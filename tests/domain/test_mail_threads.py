"""Times to answer: which target fits, and what is turned away when one is set."""

import pytest

from agentdesk.domain.errors import Refused
from agentdesk.domain.mail_threads import MailTarget, minutes_for
from agentdesk.services.settings import workspace_value

TARGETS = (
    MailTarget("", "damage", 60),
    MailTarget("a@shop.example", "", 90),
    MailTarget("a@shop.example", "damage", 15),
)


@pytest.mark.parametrize(
    ("mailbox", "reason", "minutes"),
    [
        ("b@shop.example", "", 240),
        ("b@shop.example", "damage", 60),
        ("a@shop.example", "", 90),
        ("A@Shop.example", "late", 90),
        ("a@shop.example", "damage", 15),
    ],
)
def test_the_closest_target_counts(mailbox: str, reason: str, minutes: int) -> None:
    assert minutes_for(TARGETS, mailbox, reason, 240) == minutes


@pytest.mark.parametrize(
    ("key", "json_text"),
    [
        ("mail_targets", '[{"mailbox": "", "reason": "", "minutes": 1}]'),
        ("mail_targets", '[{"mailbox": "nobody", "reason": "", "minutes": 60}]'),
        ("mail_colleagues", '["staff.example"]'),
        ("mail_relays", '["@"]'),
        ("mail_forms", '[{"sender": "form@site.example", "field": " "}]'),
        ("mail_forms", '[{"sender": "site", "field": "E-mail"}]'),
    ],
)
def test_what_names_no_address_or_no_time_is_turned_away(key: str, json_text: str) -> None:
    with pytest.raises(Refused, match="bad-setting"):
        workspace_value(key, json_text)


def test_domains_and_addresses_of_colleagues_are_taken() -> None:
    taken = workspace_value("mail_colleagues", '["@staff.example", "kim@home.example"]')
    assert taken == ("@staff.example", "kim@home.example")
