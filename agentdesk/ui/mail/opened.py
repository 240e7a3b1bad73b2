"""Knows a mail as it is opened: read, made ready, its pictures decoded; everything of it happens on the mail lane."""

from collections.abc import Mapping
from enum import StrEnum
from urllib.parse import unquote

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader

from agentdesk.domain.mail import ReadMail
from agentdesk.domain.records import dataclass
from agentdesk.services.ports_mail import MailEyes
from agentdesk.ui.mail.page import Page, page_of_html, page_of_source, page_of_text

MOST_PIXELS = 60_000_000
"""Of a picture that is decoded at all."""
MOST_PICTURES = 100
LARGEST_SHOWN_PX = 1600


class As(StrEnum):
    """How a mail is shown."""

    HTML = "html"
    TEXT = "text"
    SOURCE = "source"


@dataclass(frozen=True, slots=True)
class Wanted:
    """What of a mail is to be made ready."""

    shown_as: As
    room_px: int
    with_quotes: bool = False
    with_pictures: bool = False


@dataclass(frozen=True, slots=True)
class Opened:
    """`pictures` by content id as `loadResource` is asked for them."""

    wanted: Wanted
    shown_as: As
    mail: ReadMail
    page: Page
    pictures: Mapping[str, QImage]


def open_mail(eyes: MailEyes, raw: bytes, wanted: Wanted) -> Opened:
    """On the mail lane. A QImage belongs to no thread; nothing else of Qt is touched."""
    mail = eyes.read(raw, with_pictures=wanted.with_pictures)
    shown_as = As.TEXT if wanted.shown_as is As.HTML and not mail.html else wanted.shown_as
    if shown_as is As.SOURCE:
        return Opened(wanted, shown_as, mail, page_of_source(raw), {})
    if shown_as is As.TEXT:
        return Opened(wanted, shown_as, mail, page_of_text(mail.pieces, with_quotes=wanted.with_quotes), {})
    page = page_of_html(mail.html, wanted.room_px, with_quotes=wanted.with_quotes)
    found = {**eyes.pictures(raw, mail), **dict(page.pictures)}
    images = {
        unquote(cid): decoded(content, wanted.room_px) for cid, content in list(found.items())[:MOST_PICTURES]
    }  # fmt: skip
    return Opened(wanted, shown_as, mail, page, {cid: image for cid, image in images.items() if not image.isNull()})


def decoded(content: bytes, widest_px: int = LARGEST_SHOWN_PX) -> QImage:
    """A null image for what is none, or too large. Scaled down while it is read, so that a bomb costs little."""
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    size = reader.size()
    if not size.isValid() or size.width() * size.height() > MOST_PIXELS:
        return QImage()
    if size.width() > widest_px or size.height() > 4 * widest_px:
        room = QSize(widest_px, 4 * widest_px)
        reader.setScaledSize(size.scaled(room, Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1)))
    return reader.read()
