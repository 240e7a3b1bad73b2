"""A cleaned mail in the text view of the screen: nothing is fetched, nothing local is opened, nothing hangs."""

from collections.abc import Iterator
from urllib.request import urlopen

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QTextBrowser
from pytestqt.qtbot import QtBot

from agentdesk.channels.mail.parse import picture_of, read_mail
from agentdesk.domain.mail import ReadMail
from tests.channels.mail.test_attachments import PNG
from tests.helpers.mail_bombs import BOMBS
from tests.helpers.mail_canary import WAYS, Canary, canary
from tests.helpers.mail_safety import breaches


class View(QTextBrowser):
    """Shows pictures that lie in the mail and asks nobody for anything else."""

    def __init__(self, raw: bytes, mail: ReadMail) -> None:
        super().__init__()
        self._raw, self._mail = raw, mail
        self.asked: list[str] = []
        self.shown: list[str] = []

    def loadResource(self, _kind: int, name: QUrl | str, /) -> object:
        address = name.toString() if isinstance(name, QUrl) else name
        self.asked.append(address)
        picture = QImage()
        if address.startswith("cid:") and picture.loadFromData(picture_of(self._raw, self._mail, address[4:])):
            self.shown.append(address)
        return picture


@pytest.fixture
def ear() -> Iterator[Canary]:
    with canary() as told:
        yield told


def shown(qtbot: QtBot, raw: bytes, html: str | None = None) -> View:
    """A view that was laid out and painted with the mail in it."""
    mail = read_mail(raw)
    view = View(raw, mail)
    qtbot.addWidget(view)
    view.resize(700, 900)
    with qtbot.waitExposed(view):
        view.show()
    view.setHtml(mail.html if html is None else html)
    assert not view.grab().isNull()
    return view


def test_a_mail_with_every_way_to_phone_home_is_not_heard_of(qtbot: QtBot, ear: Canary) -> None:
    raw = ear.mail(PNG)
    assert len(WAYS) >= 33
    view = shown(qtbot, raw)
    assert set(view.asked) == {"cid:picture@x"}
    assert view.shown
    urlopen(f"{ear.at}/it-listens", timeout=10).close()
    assert ear.heard == ["/it-listens"]
    mail = read_mail(raw)
    assert breaches(mail.html) == []
    assert "127.0.0.1" not in mail.html
    assert "Dear customer service" in view.toPlainText()
    assert "Regards" in view.toPlainText()
    assert mail.blocked_pictures > 5


def test_without_cleaning_the_view_would_ask_for_files_and_network_shares(qtbot: QtBot, ear: Canary) -> None:
    """What the cleaning is for: this fails when the canary's mail has become harmless by itself."""
    raw = ear.mail(PNG)
    page = raw.decode("latin-1").partition("<html>")[2].partition("</html>")[0]
    asked = shown(qtbot, raw, page).asked
    assert "file:///etc/hostname" in asked
    assert any(address.startswith("//127.0.0.1") for address in asked)


@pytest.mark.parametrize(
    "name", ["3000-tables", "3000-open-tables", "20000-divs", "20000-lists", "open-formats", "500-pages"]
)
def test_a_bomb_is_painted_and_the_view_lives(qtbot: QtBot, name: str) -> None:
    view = shown(qtbot, BOMBS[name]())
    assert not view.grab().isNull()
    assert view.asked == []
