"""What the bridge is set up with: its token, its port, its names."""

import pytest

from agentdesk.channels.phone.bridge import TOKEN as TOKEN_NAME
from agentdesk.domain.errors import Refused
from agentdesk.domain.phone_links import bridge_setup
from tests.helpers.pushing import HeldSecrets, a_bridge


def test_a_token_is_made_once_and_kept() -> None:
    held = HeldSecrets()
    for _ in range(2):
        with a_bridge(held=held) as bridge:
            assert bridge.port
            assert bridge.get(f"/push/{held.held[TOKEN_NAME]}?event=newCall") == 200
    assert len(held.held[TOKEN_NAME]) >= 32


def test_where_nothing_can_be_kept_the_bridge_still_listens() -> None:
    class Nothing(HeldSecrets):
        def set(self, name: str, value: str) -> None:
            raise Refused("no-secrets")

    with a_bridge(held=Nothing()) as bridge:
        assert bridge.get("/push/anything") == 403


def test_what_was_typed_becomes_a_setup_or_says_what_is_wrong() -> None:
    setup = bridge_setup(18437, "101; Mai Nguyễn, 101", "192.168.1.40, 10.0.0.0/24", 18438)
    assert setup.mine == ("101", "Mai Nguyễn")
    assert [str(net) for net in setup.allowed] == ["192.168.1.40/32", "10.0.0.0/24"]
    for typed, code in (
        ({"port": 70_000}, "phone-port"), ({"port": 5, "lan_port": 5}, "phone-port"),
        ({"allowed": "everybody"}, "phone-allowed"), ({"allowed": "0.0.0.0/0"}, "phone-allowed"),
        ({"lan_address": "desk"}, "phone-address"),
    ):  # fmt: skip
        with pytest.raises(Refused) as refused:
            bridge_setup(**typed)
        assert refused.value.code == code
