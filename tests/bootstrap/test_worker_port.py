"""The page a customer answers on, over a real port: looking counts nothing, the first that is sent counts."""

import re
import socket
from collections.abc import Callable, Iterator
from http.client import HTTPConnection
from urllib.parse import urlencode, urlsplit

import pytest

from agentdesk.bootstrap.worker_port import WorkerPort
from agentdesk.channels.web.served import MOST_A_MINUTE
from agentdesk.domain.ces_page_words import PAGE_WORDS
from agentdesk.domain.errors import Offline
from tests.helpers.surveys import Shop
from tests.helpers.worker import until

PUBLIC = "https://answers.shop.example/desk"


class Browser:
    """What comes through the proxy."""

    def __init__(self, port: int) -> None:
        self._port = port

    def ask(self, method: str, path: str, **fields: str) -> tuple[int, str, dict[str, str]]:
        line = HTTPConnection("127.0.0.1", self._port, timeout=10)
        headers = {"Host": "answers.shop.example", "Origin": "https://answers.shop.example",
                   "Content-Type": "application/x-www-form-urlencoded"}  # fmt: skip
        line.request(method, path, urlencode(fields) if method == "POST" else None, headers)
        reply = line.getresponse()
        told = reply.status, reply.read().decode(), {name.lower(): value for name, value in reply.getheaders()}
        line.close()
        return told

    def is_open(self) -> bool:
        try:
            self.ask("GET", "/health")
        except OSError:
            return False
        return True


@pytest.fixture
def shop(workspace_url: str) -> Iterator[Shop]:
    """One that has asked Sanne, with links to its page."""
    made = Shop(workspace_url)
    made.set("ces_page", PUBLIC)
    made.set("shop_name", "Lamp & Light")
    made.log_and_look()
    made.desk.clock.turn(minutes=20)
    yield made
    made.desk.engine.dispose()


@pytest.fixture
def serve(shop: Shop) -> Iterator[Callable[..., Browser]]:
    open_ports: list[WorkerPort] = []

    def opened(health: Callable[[], dict[str, object]] = lambda: {"ok": True}) -> Browser:
        with socket.socket() as found:
            found.bind(("127.0.0.1", 0))
            port = found.getsockname()[1]
        open_ports.append(WorkerPort(shop.desk.workspace, shop.desk.clock, health, port, {}))
        open_ports[-1].start()
        browser = Browser(port)
        until(browser.is_open)
        return browser

    yield opened
    for each in open_ports:
        each.stop()


def link(shop: Shop, score: int) -> str:
    """The path behind an answer of the mail, as the proxy hands it on."""
    body = shop.letters()[-1].get_body(("plain",))
    assert body is not None
    text = body.get_content()
    assert "mailto:" not in text
    links = re.findall(r"<(https://[^>]+)>", text)
    assert len(links) == 7
    assert all(each.startswith(f"{PUBLIC}/a/nl/") for each in links)
    return str(urlsplit(links[7 - score]).path).removeprefix("/desk")


def test_looking_at_the_page_counts_nothing_and_sending_it_counts_once(
    shop: Shop, serve: Callable[..., Browser]
) -> None:
    browser, path = serve(), link(shop, 6)
    for _ in range(3):
        status, page, headers = browser.ask("GET", path)
        assert status == 200
        assert "Lamp &amp; Light" in page
        assert 'value="6" required checked' in page
    assert "default-src 'none'" in headers["content-security-policy"]
    assert headers["referrer-policy"] == "no-referrer"
    assert headers["cache-control"] == "no-store"
    assert shop.answers() == []
    status, page, _ = browser.ask("POST", path, score="2", words="Slow. My card is 4111 1111 1111 1111")
    assert (status, PAGE_WORDS["nl"].counted in page) == (200, True)
    ((detail, words),) = shop.answers()
    assert (detail["score"], detail["about"]) == ("2", "Anna de Wit")
    assert words.startswith("Slow.")
    assert "4111 1111" not in words
    survey = shop.desk.row("survey")
    assert (survey["score"], survey["answered_at"]) == (2, shop.desk.clock.now())
    assert len(shop.desk.rows("follow_up")) == 1, "a low score is looked after"
    status, page, _ = browser.ask("POST", link(shop, 7), score="7")
    assert (status, PAGE_WORDS["nl"].second in page) == (200, True)
    assert shop.desk.row("survey")["score"] == 2
    assert len(shop.answers()) == 1
    assert len(shop.desk.rows("ledger", kind="AnswerOnPage")) == 1


def test_the_page_holds_nothing_of_the_customer(shop: Shop, serve: Callable[..., Browser]) -> None:
    _, page, _ = serve().ask("GET", link(shop, 6))
    for secret in ("Sanne", "customer.example", "Anna", str(shop.sanne)):
        assert secret not in page
    assert "<script" not in page
    assert "http" not in page.replace("http-equiv", "")


def test_an_altered_link_a_late_one_and_a_score_that_is_none_count_nothing(
    shop: Shop, serve: Callable[..., Browser]
) -> None:
    browser, path = serve(), link(shop, 6)
    altered = path.replace("6-", "7-", 1)
    assert browser.ask("GET", altered)[0] == 404
    assert browser.ask("POST", altered, score="7")[0] == 404
    assert browser.ask("POST", path, score="8")[0] == 400
    assert browser.ask("PUT", path)[0] == 405
    assert browser.ask("GET", "/")[0] == 404
    shop.desk.clock.turn(days=400)
    status, page, _ = browser.ask("POST", path, score="6")
    assert (status, PAGE_WORDS["nl"].late in page) == (410, True)
    assert shop.answers() == []


def test_whoever_sends_too_often_waits_and_a_workspace_that_is_away_is_said(
    shop: Shop, serve: Callable[..., Browser], monkeypatch: pytest.MonkeyPatch
) -> None:
    browser, path = serve(), link(shop, 6)
    answered = [browser.ask("POST", path, score="6")[0] for _ in range(MOST_A_MINUTE + 1)]
    assert answered == [200] * MOST_A_MINUTE + [429]
    shop.desk.clock.turn(seconds=61)

    def away() -> None:
        raise Offline

    monkeypatch.setattr(shop.desk.workspace, "unit_of_work", away)
    status, page, _ = browser.ask("POST", path, score="6")
    assert (status, PAGE_WORDS["nl"].later in page) == (503, True)


def test_health_is_well_or_not_and_names_nobody(serve: Callable[..., Browser]) -> None:
    assert serve(lambda: {"ok": True, "waiting": {"mails": 1}}).ask("GET", "/health")[:2] == (
        200, '{"ok": true, "waiting": {"mails": 1}}',
    )  # fmt: skip
    assert serve(lambda: {"ok": False, "code": "lease-lost"}).ask("GET", "/health")[0] == 503


@pytest.mark.parametrize("language", sorted(PAGE_WORDS))
def test_every_language_of_the_mail_has_all_words_of_the_page(language: str) -> None:
    words = PAGE_WORDS[language]
    assert all(getattr(words, name) for name in words.__dataclass_fields__)
