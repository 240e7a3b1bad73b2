"""Knows whose pictures this person has allowed: a choice for each sender, and nobody by itself."""

from agentdesk.domain.mail import MailClass, ReadMail
from agentdesk.ui.shortcuts import PersonalSettings

KEY = "mail.pictures-from"
MOST = 300


class AllowedSenders:
    """In the personal settings, by the address in From."""

    def __init__(self, settings: PersonalSettings) -> None:
        self._settings = settings

    def has(self, mail: ReadMail) -> bool:
        """Never for what is probably junk, whoever it says it is from."""
        sender = mail.sender
        if sender is None or mail.mail_class is MailClass.JUNK:
            return False
        return sender.address.casefold() in self._all()

    def may_add(self, mail: ReadMail) -> bool:
        """Whether there is somebody to remember who is not remembered yet."""
        return mail.sender is not None and mail.mail_class is not MailClass.JUNK and not self.has(mail)

    def add(self, address: str) -> None:
        """The latest are kept."""
        known = [each for each in self._all() if each != address.casefold()]
        self._settings.set(KEY, " ".join([*known, address.casefold()][-MOST:]))

    def _all(self) -> list[str]:
        told = self._settings.get(KEY)
        return told.split() if isinstance(told, str) else []
