"""Knows what the worker's port answers: the page a customer answers on, and whether the worker is well.

It listens on this machine for a reverse proxy, which does the encryption. Looking at a page changes nothing: mail
programs and scanners open links by themselves. Only what is sent from the form counts, once.
"""

import json
import logging
from collections import OrderedDict, deque
from collections.abc import Callable, Mapping
from typing import Protocol
from urllib.parse import parse_qs

from agentdesk.channels.phone.bridge_http import Head, Network, Rejected, Reply
from agentdesk.channels.web import answer_page
from agentdesk.domain.ces_letters import FALLBACK, WORDS
from agentdesk.domain.ces_page_words import page_words_for
from agentdesk.domain.errors import AgentDeskError
from agentdesk.domain.mail_tokens import SCORES, CesClick

log = logging.getLogger(__name__)

MOST_A_MINUTE, MOST_OF_ALL = 6, 300
"""Answers sent with one token, and with all together."""
_MOST_KEPT = 5_000
_HTML = "text/html; charset=utf-8"
_HEADERS = (
    ("Content-Security-Policy", answer_page.POLICY), ("Referrer-Policy", "no-referrer"), ("X-Frame-Options", "DENY"),
)  # fmt: skip
_STATUS = {"counted": 200, "second": 200, "late": 410, "unknown": 404}


class Pages(Protocol):
    """The workspace's side (services/ces_pages.py)."""

    @property
    def shop(self) -> str: ...

    def click(self, token: str) -> CesClick | None: ...

    def answer(self, click: CesClick, comment: str) -> str:
        """`counted`, `second`, `late` or `unknown`."""


class OpenDoor:
    """Implements what `PushServer` asks of its door: whoever the proxy lets through, with GET or POST."""

    allowed: tuple[Network, ...] = ()

    def lets_in(self, peer: str) -> bool:
        del peer
        return True

    def check(self, head: Head, address: str, port: int) -> str:
        del address, port
        if head.method not in {"GET", "POST"}:
            raise Rejected(405)
        return head.path


class Allowance:
    """So many a minute for each name, and for all."""

    def __init__(self, monotonic: Callable[[], float]) -> None:
        self._monotonic = monotonic
        self._by_name: OrderedDict[str, deque[float]] = OrderedDict()
        self._all: deque[float] = deque()

    def takes(self, name: str) -> bool:
        now = self._monotonic()
        mine = self._by_name.setdefault(name, deque())
        self._by_name.move_to_end(name)
        while len(self._by_name) > _MOST_KEPT:
            self._by_name.popitem(last=False)
        for times in (mine, self._all):
            while times and now - times[0] >= 60.0:
                times.popleft()
        if len(mine) >= MOST_A_MINUTE or len(self._all) >= MOST_OF_ALL:
            return False
        mine.append(now)
        self._all.append(now)
        return True


class Served:
    """Answers requests, on the server's thread."""

    def __init__(
        self, pages: Pages, health: Callable[[], Mapping[str, object]], monotonic: Callable[[], float],
        pushed: Callable[[Head, bytes], Reply] | None = None,
    ) -> None:  # fmt: skip
        """`health` says `ok` and more; it names nobody. `pushed` takes what a cloud phone tells."""
        self._pages, self._health, self._pushed = pages, health, pushed
        self._allowance = Allowance(monotonic)

    def answer(self, head: Head, path: str, body: bytes) -> Reply:
        parts = path.split("/")[1:]
        if parts[0] == "push":
            return self._push(head, body)
        if parts == ["health"] and head.method == "GET":
            return self._said_health()
        if len(parts) == 3 and parts[0] == "a":
            language = parts[1] if parts[1] in WORDS else FALLBACK
            return self._page(head, path, language, parts[2], body)
        raise Rejected(404)

    def _push(self, head: Head, body: bytes) -> Reply:
        if self._pushed is None:
            raise Rejected(404)
        return self._pushed(head, body)

    def _said_health(self) -> Reply:
        try:
            told = self._health()
        except AgentDeskError as error:
            told = {"ok": False, "code": error.code}
        return Reply(200 if told.get("ok") else 503, json.dumps(told).encode())

    def _page(self, head: Head, path: str, language: str, token: str, body: bytes) -> Reply:
        words = page_words_for(language)
        try:
            click = self._pages.click(token)
            if click is None:
                return _html(404, answer_page.said(language, words.unknown, is_over=False))
            if head.method == "GET":
                return _html(200, answer_page.asking(language, self._pages.shop, path, click.score))
            if not self._allowance.takes(click.question.hex()):
                return _html(429, answer_page.said(language, words.later, is_over=False))
            outcome = str(self._pages.answer(*_sent(click, body)))
        except AgentDeskError as error:
            log.warning("an answer could not be taken now: %s", error.code)
            return _html(503, answer_page.said(language, words.later, is_over=False))
        return _html(_STATUS[outcome], answer_page.said(language, getattr(words, outcome)))


def _sent(click: CesClick, body: bytes) -> tuple[CesClick, str]:
    """What the form holds; without a score of its own the one that was pressed in the mail."""
    try:
        fields = parse_qs(body.decode("utf-8"), max_num_fields=8)
    except (UnicodeDecodeError, ValueError) as error:
        raise Rejected(400) from error
    score = fields.get("score", [str(click.score)])[0]
    if score not in {str(each) for each in SCORES}:
        raise Rejected(400)
    return CesClick(click.question, int(score)), fields.get("words", [""])[0]


def _html(status: int, page: bytes) -> Reply:
    return Reply(status, page, _HTML, _HEADERS)
