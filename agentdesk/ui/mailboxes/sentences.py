"""Knows the sentences of the mailboxes' page: what a test found, where servers were found, how a sign-in ended."""

from PySide6.QtCore import QObject

from agentdesk.domain.mail_providers import MailWay
from agentdesk.domain.mail_setup import MailboxTried, TriedStep
from agentdesk.domain.mailboxes import SignIn
from agentdesk.ui.words_mail import MailSentences


class MailboxSentences(QObject):
    """Lives as long as the page."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._mail = MailSentences(self)

    def why(self, code: str, where: str) -> str:
        return self._mail.why(code, where)

    def step(self, step: TriedStep) -> str:
        """One line for a step of a test."""
        if step.code:
            return self._mail.why(step.code, step.about)
        match step.part:
            case "in":
                return self.tr("Receiving works: {server}").format(server=step.about)
            case "out":
                return self.tr("Sending works: {server}").format(server=step.about)
            case _:
                return self.tr("Folder {folder}: %n mail(s)", "", step.count).format(folder=step.about)

    def outcome(self, tried: MailboxTried) -> str:
        """The heading over the steps."""
        if not any(step.code for step in tried.steps):
            return self.tr("It works.")
        return self.tr("It does not work yet.")

    def found(self, way: MailWay | None, address: str) -> str:
        if way is None:
            domain = address.rpartition("@")[2]
            return self.tr(
                "No servers were found for {domain}. Type their names; your provider's help has them."
            ).format(domain=domain)
        text = self.tr("{provider}: its servers are filled in.").format(provider=way.provider or way.imap.host)
        advice = self.advice(way)
        return f"{text} {advice}" if advice else text

    def advice(self, way: MailWay) -> str:
        match way.advice:
            case "app-password":
                return self.tr("It lets programs in with a password of their own: make an app password there.")
            case "switch-on":
                return self.tr("IMAP is off there until it is switched on in the settings of its web mail.")
            case _:
                return ""

    def way(self, sign_in: SignIn) -> str:
        match sign_in:
            case SignIn.PASSWORD:
                return self.tr("With a password")
            case SignIn.MICROSOFT:
                return self.tr("At Microsoft")
            case SignIn.GOOGLE:
                return self.tr("At Google")

    def wrong(self, code: str) -> str:
        """What cannot be saved or tried."""
        known = {
            "mail-address": self.tr("This is no mail address, or one of the others is none."),
            "mail-server": self.tr("A server needs a name, like imap.example.com or imap.example.com:993."),
            "mail-folders": self.tr("Tick at least one folder."),
            "mail-name": self.tr("A name has a sign in it that no mail can carry."),
            "mail-twice": self.tr("There is a mailbox with this address already."),
        }
        return known.get(code, self.tr("This cannot be saved. ({code})").format(code=code))
