"""Knows a workspace's address as people may see it: never with a secret, wherever in it that was written."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from urllib.parse import unquote_plus

from agentdesk.domain.errors import AgentDeskError

_ADDRESS = re.compile(r"(?P<scheme>.*?://)(?:(?P<user>[^:/?@]*)(?::[^@]*)?@)?(?P<place>.*)", re.DOTALL)
_PLAIN = frozenset({
    "host", "hostaddr", "port", "dbname", "user", "sslmode", "service", "connect_timeout", "target_session_attrs",
})  # fmt: skip
"""What a query may say openly; anything else may be a secret under one of its many names."""


def shown_place(url: str) -> str:
    """Where the workspace is: a path as it is, an address without its password."""
    parts = _ADDRESS.fullmatch(url)
    if parts is None:
        return url
    who = parts["scheme"] + ("" if parts["user"] is None else f"{parts['user']}@")
    head, mark, query = parts["place"].partition("?")
    if parts["user"] is not None and "@" in query:  # perhaps of a password with signs that should have been escaped
        return f"{who}…"
    return who + head.rpartition("@")[2] + mark + "&".join(map(_shown, query.split("&")))


@contextmanager
def told_of(url: str) -> Iterator[None]:
    """What stands in the way in this block stands at `url`, whichever workspace the command itself was given."""
    try:
        yield
    except AgentDeskError as error:
        error.facts.setdefault("url", shown_place(url))
        raise


def _shown(said: str) -> str:
    name, sign, _ = said.partition("=")
    return said if unquote_plus(name) in _PLAIN else f"{name}{sign}…" if sign else name and "…"
