"""Knows the sentence for every reason why mail does not come or go: what happened, what is safe, what to do."""

from collections.abc import Sequence

from PySide6.QtCore import QObject


class MailSentences(QObject):
    """`where` is a mailbox or one of its folders."""

    def why(self, code: str, where: str) -> str:
        known = self._sign_in() | self._provider() | self._trust() | self._network() | self._outgoing()
        text = known.get(code) or self.tr("{where} cannot be reached. It is tried again by itself. ({code})")
        return text.format(where=where, code=code)

    def of_mail(self, code: str, said: str) -> str:
        """Why one mail does not go out, with the server's own words."""
        return self._with_words(self.why(code, ""), said)

    def still_trying(self, code: str, said: str, people: Sequence[str], sender: str) -> str:
        """One that is put off again and again."""
        text = self.tr("A mail to {people} has not gone out yet. It is safe and is tried again by itself.").format(
            people=", ".join(people)
        )
        if code == "mail-later":
            return self._with_words(text, said)
        return f"{text}\n{self.why(code, sender)}"

    def _with_words(self, text: str, said: str) -> str:
        words = " ".join(said.split())[:200]
        return f"{text}\n" + self.tr("The server says: “{words}”").format(words=words) if words else text

    def _sign_in(self) -> dict[str, str]:
        return {
            "mail-login": self.tr(
                "{where}: the mail server does not let this name and password in. No mail comes until they are right."
            ),
            "mail-token": self.tr("{where}: the sign-in has expired. Sign in again; no mail comes until then."),
            "mail-app-password": self.tr(
                "{where}: its provider wants a password of its own for programs. Make an app password there and enter it."
            ),
            "mail-no-access": self.tr(
                "{where}: who signed in may not open this mailbox, or IMAP is off for it. Its administrator can change both."
            ),
            "mail-sending-off": self.tr(
                "{where}: its provider lets no program send from this mailbox. Its administrator can switch that on (SMTP AUTH)."
            ),
            "mail-no-password": self.tr(
                "{where}: this computer has no password for it. Others still receive its mail."
            ),
        }

    def _provider(self) -> dict[str, str]:
        return {
            "mail-not-signed-in": self.tr(
                "{where}: this computer is not signed in to it. Others still receive its mail."
            ),
            "mail-no-keyring": self.tr(
                "{where}: this computer has no keyring to keep a password or sign-in in. “agentdesk doctor” says what to do."
            ),
            "mail-signin-setup": self.tr(
                "{where}: the provider does not know this shop's AgentDesk. An administrator registers it there once and"
                " enters its names on the page Mailboxes."
            ),
            "mail-signin-away": self.tr(
                "{where}: the provider's sign-in does not answer. It is tried again by itself."
            ),
            "mail-signin-tls": self.tr(
                "{where}: the provider's sign-in shows a certificate nobody known has signed. Nothing is sent there."
            ),
            "mail-signin-denied": self.tr("{where}: it was not allowed at the provider. Nothing was changed."),
            "mail-signin-late": self.tr("{where}: nobody signed in within five minutes. Nothing was changed."),
            "mail-signin-cancelled": self.tr("{where}: the sign-in was given up. Nothing was changed."),
        }

    def _trust(self) -> dict[str, str]:
        return {
            "mail-certificate-unknown": self.tr(
                "{where}: the mail server shows a certificate nobody known has signed. Nothing is sent there."
            ),
            "mail-certificate-name": self.tr(
                "{where}: the mail server shows a certificate for another name. Nothing is sent there."
            ),
            "mail-certificate-expired": self.tr(
                "{where}: the mail server's certificate has expired. Nothing is sent there until it is renewed."
            ),
            "mail-no-tls": self.tr("{where}: the mail server does not speak TLS. Nothing is sent there."),
        }

    def _network(self) -> dict[str, str]:
        return {
            "mail-unknown-host": self.tr("{where}: its server cannot be found. It is tried again by itself."),
            "mail-refused": self.tr("{where}: its server lets nobody connect. It is tried again by itself."),
            "mail-timeout": self.tr("{where}: its server does not answer. It is tried again by itself."),
            "mail-gone": self.tr("{where}: the line to its server was cut. It is tried again by itself."),
            "mail-folder-gone": self.tr("{where}: this folder is not there any more. Was it renamed?"),
            "mail-refused-command": self.tr("{where}: its server refused what was asked. It is tried again by itself."),
            "mail-quota": self.tr("{where}: the mailbox is full. Nothing is lost here; make room there."),
        }

    def _outgoing(self) -> dict[str, str]:
        return {
            "mail-uncertain": self.tr(
                "Nobody can tell whether a mail went out: the answer of the server was lost. It is not sent again by itself."
            ),
            "mail-turned-down": self.tr("The mail server turned a mail down. It is kept."),
            "mail-given-up": self.tr(
                "The mail server put a mail off for four days, so it is not tried any more. It is kept."
            ),
            "mail-recipient": self.tr("The mail server turned a recipient down. The mail went to nobody and is kept."),
        }
