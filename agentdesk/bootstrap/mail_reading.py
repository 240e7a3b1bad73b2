"""Knows how mails are read for the screen: which lanes, and what is loaded only when the first mail is opened."""

from collections.abc import Mapping
from pathlib import Path

from agentdesk.channels.mail.parse import content_of_attachment, pictures_of, read_mail
from agentdesk.channels.mail.web_pictures import WebPictures
from agentdesk.domain.mail import Attachment, ReadMail
from agentdesk.runtime.saved_files import LookedAt, save


class Eyes:
    """Implements `ports_mail.MailEyes`."""

    def __init__(self, web: WebPictures | None = None) -> None:
        self._web = web or WebPictures()
        self._looked_at = LookedAt()

    def read(self, raw: bytes, *, with_pictures: bool) -> ReadMail:
        return read_mail(raw, with_pictures=with_pictures)

    def pictures(self, raw: bytes, mail: ReadMail) -> Mapping[str, bytes]:
        return pictures_of(raw, mail)

    def content(self, raw: bytes, attachment: Attachment) -> bytes:
        return content_of_attachment(raw, attachment)

    def fetch(self, address: str) -> bytes:
        return self._web.fetch(address)

    def save(self, path: Path, content: bytes) -> None:
        save(path, content)

    def put_aside(self, name: str, content: bytes) -> Path:
        return self._looked_at.put(name, content)

    def close(self) -> None:
        self._looked_at.close()
