"""Knows the sentence for everything there is to warn of in a mail, and which of them may cost somebody dearly."""

from PySide6.QtCore import QObject

from agentdesk.domain.mail import DangerKind, MailClass, MailWarning, ReadMail, Seal

GRAVE = (
    MailWarning.REPLY_ELSEWHERE, MailWarning.NAME_IS_AN_ADDRESS, MailWarning.LINK_ELSEWHERE,
    MailWarning.DANGEROUS_ATTACHMENT,
)  # fmt: skip
"""Somebody may be deceived."""
FAULTS = (
    MailWarning.UNREADABLE, MailWarning.NOT_A_MAIL, MailWarning.EMPTY, MailWarning.TOO_LARGE, MailWarning.TOO_MANY_PARTS,
    MailWarning.TOO_DEEP, MailWarning.TEXT_CUT, MailWarning.HTML_CUT, MailWarning.HTML_LEFT_OUT, MailWarning.BAD_INVITATION,
    MailWarning.BAD_WINMAIL, MailWarning.NO_SENDER, MailWarning.SEVERAL_SENDERS,
)  # fmt: skip
"""Something is not seen; the rest is only told among the details."""


class ReadingSentences(QObject):
    """Whole sentences."""

    def warning(self, warning: MailWarning, mail: ReadMail) -> str:
        known = self._deceits(mail) | self._sizes() | self._shapes() | self._heads()
        return known[warning]

    def _deceits(self, mail: ReadMail) -> dict[MailWarning, str]:
        answer = ", ".join(each.address or each.name for each in mail.reply_to)
        links = ", ".join(f"{shown} → {host}" for shown, host in mail.links_elsewhere[:3])
        return {
            MailWarning.REPLY_ELSEWHERE: self.tr("An answer goes to {address}, not to the sender.").format(
                address=answer
            ),
            MailWarning.NAME_IS_AN_ADDRESS: self.tr("The sender's name looks like an address, and is another one."),
            MailWarning.LINK_ELSEWHERE: self.tr("A link leads elsewhere: {links}").format(links=links),
            MailWarning.DANGEROUS_ATTACHMENT: self.tr("An attachment can harm this computer: only save it."),
        }

    def _sizes(self) -> dict[MailWarning, str]:
        return {
            MailWarning.TOO_LARGE: self.tr(
                "The mail is too large: only its beginning is shown. The original is whole."
            ),
            MailWarning.TOO_MANY_PARTS: self.tr("The mail has too many parts: not all of them are shown."),
            MailWarning.TOO_DEEP: self.tr("The mail is packed too deep: not all of it is shown."),
            MailWarning.TEXT_CUT: self.tr("The text is too long: only its beginning is shown."),
            MailWarning.HTML_CUT: self.tr("The page is too long: only its beginning is shown."),
            MailWarning.HTML_LEFT_OUT: self.tr("The page is too tangled to be shown. Its words are."),
        }

    def _shapes(self) -> dict[MailWarning, str]:
        return {
            MailWarning.EMPTY: self.tr("The mail is empty."),
            MailWarning.NOT_A_MAIL: self.tr("This is no mail."),
            MailWarning.UNREADABLE: self.tr("The mail could not be read. Its original can be shown and saved."),
            MailWarning.BROKEN_STRUCTURE: self.tr("The mail is not built as it should be."),
            MailWarning.BROKEN_ENCODING: self.tr("A part of the mail came damaged."),
            MailWarning.GUESSED_CHARSET: self.tr(
                "The mail does not say in which letters it is written: they are a guess."
            ),
            MailWarning.REMOVED_SIGNS: self.tr("Signs that are no text were taken out."),
            MailWarning.BAD_INVITATION: self.tr("There is an invitation in it that cannot be read."),
            MailWarning.BAD_WINMAIL: self.tr("There is a winmail.dat in it that cannot be read."),
        }

    def _heads(self) -> dict[MailWarning, str]:
        return {
            MailWarning.NO_SENDER: self.tr("The mail names no sender."),
            MailWarning.SEVERAL_SENDERS: self.tr("The mail names several senders."),
            MailWarning.NO_DATE: self.tr("The mail does not say when it was written."),
            MailWarning.BAD_DATE: self.tr("The mail's own date cannot be read."),
            MailWarning.NO_MESSAGE_ID: self.tr("The mail has no name of its own, so answers may not find it."),
            MailWarning.SEVERAL_MESSAGE_IDS: self.tr("The mail has several names of its own."),
            MailWarning.TOO_MANY_ADDRESSES: self.tr("Not all of its recipients are listed."),
        }

    def seal(self, seal: Seal, kind: str) -> str:
        """Signatures are not checked and nothing is decrypted; it says so."""
        return {
            Seal.SIGNED: self.tr("Signed ({kind}). The signature was not checked."),
            Seal.SIGNED_CLOSED: self.tr("Signed as a whole ({kind}). It was not checked, and its words cannot be shown."),
            Seal.ENCRYPTED: self.tr("Encrypted ({kind}). It cannot be shown here."),
        }.get(seal, "").format(kind=kind)  # fmt: skip

    def mail_class(self, found: MailClass) -> str:
        return {
            MailClass.AUTO_REPLY: self.tr("A program sent this: it is an automatic answer."),
            MailClass.BOUNCE: self.tr("A mail system sent this: something was not delivered."),
            MailClass.LIST: self.tr("This went to a list."),
            MailClass.JUNK: self.tr("This is probably junk."),
        }.get(found, "")

    def failure(self, address: str, reason: str) -> str:
        if not reason:
            return self.tr("Not delivered to {address}").format(address=address)
        return self.tr("Not delivered to {address}: {reason}").format(address=address, reason=reason)

    def danger(self, kind: DangerKind) -> str:
        """Why an attachment does not simply open."""
        return {
            DangerKind.NONE: "",
            DangerKind.UNKNOWN: self.tr("Another program would open it."),
            DangerKind.WEB_PAGE: self.tr("It is a web page: it may load things and ask for passwords."),
            DangerKind.ARCHIVE: self.tr("It is an archive: nobody has looked at what is inside."),
            DangerKind.EXECUTABLE: self.tr("It is a program. Opened, it could do anything on this computer."),
            DangerKind.SCRIPT: self.tr("It is a script. Opened, it could do anything on this computer."),
            DangerKind.SHORTCUT: self.tr("It is a shortcut: it could start anything on this computer."),
            DangerKind.MACRO: self.tr("It holds macros: opened, they could do anything on this computer."),
            DangerKind.DISK_IMAGE: self.tr("It is a disk image: what is inside escapes the usual checks."),
            DangerKind.DISGUISED: self.tr("It is not what its name says. Such files are made to deceive."),
        }[kind]
