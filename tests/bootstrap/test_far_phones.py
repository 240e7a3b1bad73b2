"""What the page of a phone that is not ours is told: which addresses to enter where."""

from pathlib import Path

import pytest

from agentdesk.bootstrap.far_phones import FarPhones
from agentdesk.domain.events import Event, PushWaysKnown
from agentdesk.runtime.clock import SystemClock
from agentdesk.services.settings import Personal

OWN = """
name = "exchange"
title = "Our exchange"

[[enter]]
where = "Body"
text = '{"to": "{address}/push/{token}/exchange", "who": "{caller}", "open": "{"}'
"""


def test_a_mapping_whose_text_has_braces_of_its_own_leaves_the_page_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("AGENTDESK_SECRETS", f"file:{tmp_path / 'secrets'}")
    (tmp_path / "exchange.toml").write_text(OWN, "utf-8")
    heard: list[Event] = []
    phones = FarPhones(
        heard.append, SystemClock(), Personal({}, lambda _: None), do=lambda work: work(), folders=(tmp_path,)
    )
    phones.ask_ways()
    [told] = [event for event in heard if isinstance(event, PushWaysKnown)]
    ways = {way.sender: way.text for way in told.ways}
    assert len(ways) == 2
    address = next(text for sender, text in ways.items() if sender != "Our exchange")
    assert ways["Our exchange"] == f'{{"to": "{address}/exchange", "who": "{{caller}}", "open": "{{"}}'
