"""Pictures on the web: not one request before the person allows it, and then only over https, small, and remembered."""

import ssl
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
import trustme
from PySide6.QtCore import QUrl
from pytestqt.qtbot import QtBot

from agentdesk.channels.mail import web_pictures
from agentdesk.channels.mail.web_pictures import WebPictures, is_public
from agentdesk.services.ports_mail import MailUnreachable
from agentdesk.ui.theme import Theme
from agentdesk.ui.words import Words
from tests.channels.mail.test_attachments import PNG
from tests.helpers.mails import a_mail, an_html
from tests.helpers.reading_pane import ReadingPane, reading_pane


class Shelf:
    """A server of pictures that remembers what it was asked for."""

    def __init__(self, folder: Path) -> None:
        self.asked: list[str] = []
        self.headers: list[dict[str, str]] = []
        self.gate = threading.Event()
        """Shut, it answers nobody."""
        self.gate.set()
        authority = trustme.CA()
        self.authority = folder / "ca.pem"
        authority.cert_pem.write_to_path(str(self.authority))
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        authority.issue_cert("localhost").configure_cert(context)
        shelf = self

        class Answers(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                shelf.asked.append(self.path)
                shelf.headers.append(dict(self.headers))
                assert shelf.gate.wait(20)
                if self.path == "/away":
                    self.send_response(302)
                    self.send_header("Location", "http://localhost/picture.png")
                    self.end_headers()
                    return
                self.send_response(200)
                self.end_headers()
                content = {"/page.png": b"<html>no picture</html>", "/large.png": PNG + b"0" * 4_000_000}
                self.wfile.write(content.get(self.path, PNG))

            def log_message(self, *args: object) -> None:
                """Nothing on the screen of the tests."""

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Answers)
        self.server.socket = context.wrap_socket(self.server.socket, server_side=True)
        self.at = f"https://localhost:{self.server.server_address[1]}"
        self._thread = threading.Thread(target=self.server.serve_forever, kwargs={"poll_interval": 0.02})
        self._thread.start()

    def web(self) -> WebPictures:
        return WebPictures(lambda _address: True, str(self.authority))

    def close(self) -> None:
        self.server.shutdown()
        self.server.server_close()
        self._thread.join()


@pytest.fixture
def shelf(tmp_path: Path) -> Iterator[Shelf]:
    made = Shelf(tmp_path)
    yield made
    made.close()


@pytest.fixture
def pane(qtbot: QtBot, theme: Theme, words: Words, shelf: Shelf) -> Iterator[ReadingPane]:
    with reading_pane(qtbot, theme, words, shelf.web()) as made:
        yield made


def news(shelf: Shelf) -> bytes:
    return an_html(
        f'<p>News</p><img src="{shelf.at}/a.png?id=1"><img src="{shelf.at}/b.png"><img src="http://localhost/c.png">'
    )


def is_there(pane: ReadingPane, address: str) -> bool:
    return pane.view.loadResource(2, QUrl(address)) is not pane.view._nothing


def test_pictures_come_only_when_they_are_wanted(qtbot: QtBot, pane: ReadingPane, shelf: Shelf) -> None:
    pane.open(news(shelf))
    assert shelf.asked == []
    pane.press("Show 3 picture(s)")
    qtbot.waitUntil(lambda: is_there(pane, f"{shelf.at}/a.png?id=1") and is_there(pane, f"{shelf.at}/b.png"))
    assert sorted(shelf.asked) == ["/a.png?id=1", "/b.png"]
    told = {name.lower() for headers in shelf.headers for name in headers}
    assert not told & {"cookie", "referer", "authorization"}


def test_a_sender_is_remembered_and_nobody_else(qtbot: QtBot, pane: ReadingPane, shelf: Shelf) -> None:
    pane.open(news(shelf))
    pane.press("Show 3 picture(s)")
    qtbot.waitUntil(lambda: len(shelf.asked) == 2)
    pane.button("Always for this sender").click()
    pane.open(news(shelf))
    qtbot.waitUntil(lambda: len(shelf.asked) == 4)
    other = news(shelf).replace(b"ann@customer.example", b"eve@other.example")
    pane.open(other)
    pane.open(a_mail(body="later"))
    assert len(shelf.asked) == 4


def test_pictures_that_come_late_are_not_those_of_the_next_mail(qtbot: QtBot, pane: ReadingPane, shelf: Shelf) -> None:
    pane.open(news(shelf))
    shelf.gate.clear()
    pane.press("Show 3 picture(s)")
    qtbot.waitUntil(lambda: len(shelf.asked) == 1)
    pane.open(a_mail(body="another mail"))
    shelf.gate.set()
    after: list[object] = []
    pane.room.ask(lambda _eyes: None, after.append, owner=pane.window, slot="after", on_web=True)
    qtbot.waitUntil(lambda: after != [])
    assert pane.reader._web == {}
    pane.open(news(shelf))
    pane.press("Show 3 picture(s)")
    qtbot.waitUntil(lambda: is_there(pane, f"{shelf.at}/b.png"))


def test_what_is_no_picture_too_large_or_leads_to_an_open_line_is_not_taken(shelf: Shelf) -> None:
    web = shelf.web()
    for path in ("/page.png", "/large.png", "/away"):
        with pytest.raises(MailUnreachable):
            web.fetch(shelf.at + path)
    with pytest.raises(MailUnreachable):
        web.fetch("http://localhost/a.png")
    with pytest.raises(MailUnreachable):
        web.fetch(f"https://me:secret@{shelf.at.removeprefix('https://')}/a.png")


def test_a_picture_that_comes_drop_by_drop_is_given_up(shelf: Shelf, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(web_pictures, "LONGEST_S", -1.0)
    with pytest.raises(MailUnreachable):
        shelf.web().fetch(f"{shelf.at}/a.png")


def test_the_shops_own_network_is_never_asked(shelf: Shelf) -> None:
    with pytest.raises(MailUnreachable):
        WebPictures(authority=str(shelf.authority)).fetch(f"{shelf.at}/a.png")
    assert shelf.asked == []
    for address in ("127.0.0.1", "10.1.2.3", "192.168.1.1", "169.254.169.254", "::1", "fe80::1", "fd00::1"):
        assert not is_public(address)
    for inner in (
        "64:ff9b::7f00:1",
        "64:ff9b::a00:1",
        "2002:7f00:1::",
        "::127.0.0.1",
        "fec0::1",
        "ff02::1",
        "224.0.0.1",
    ):
        assert not is_public(inner)
    for outer in ("64:ff9b::5db8:d822", "::ffff:93.184.216.34", "2606:2800:220:1::1"):
        assert is_public(outer)
    assert is_public("93.184.216.34")
