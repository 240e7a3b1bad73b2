"""Knows the terminal's sentences about a mail: what is odd about it, what its attachments are, who speaks."""

from agentdesk.domain.mail import DangerKind, MailClass, MailWarning, Seal

WARNINGS: dict[MailWarning, str] = {
    MailWarning.EMPTY: "The file is empty.",
    MailWarning.NOT_A_MAIL: "This is no mail: it has no headers. Its words are shown where it has any.",
    MailWarning.UNREADABLE: "This mail could not be read. The original is untouched.",
    MailWarning.TOO_LARGE: "This mail is very large: only its beginning was read. The original is whole.",
    MailWarning.TOO_MANY_PARTS: "This mail has more than 500 parts: the first 500 are shown.",
    MailWarning.TOO_DEEP: "The parts of this mail lie too deep in each other; the deepest are shown as they stand.",
    MailWarning.TEXT_CUT: "The text is very long: its beginning is shown.",
    MailWarning.HTML_CUT: "The HTML is very long: its beginning is shown.",
    MailWarning.HTML_LEFT_OUT: "The HTML is too large to be shown; its words are.",
    MailWarning.BROKEN_STRUCTURE: "The parts of this mail are not put together properly; something may stand in the wrong place.",
    MailWarning.BROKEN_ENCODING: "A part of this mail is damaged.",
    MailWarning.GUESSED_CHARSET: "The character set is missing or wrong; some letters may be wrong.",
    MailWarning.REMOVED_SIGNS: "NUL bytes in the text were taken out.",
    MailWarning.NO_SENDER: "It has no sender.",
    MailWarning.SEVERAL_SENDERS: "It has several senders.",
    MailWarning.NO_DATE: "It has no date.",
    MailWarning.BAD_DATE: "Its date is none.",
    MailWarning.NO_MESSAGE_ID: "It has no Message-ID.",
    MailWarning.SEVERAL_MESSAGE_IDS: "It has several Message-IDs; the first counts.",
    MailWarning.TOO_MANY_ADDRESSES: "It has more than 1000 recipients; the first are shown.",
    MailWarning.REPLY_ELSEWHERE: "An answer goes to another domain than the mail came from.",
    MailWarning.NAME_IS_AN_ADDRESS: "The sender's name looks like an address, and not like the sender's.",
    MailWarning.LINK_ELSEWHERE: "A link shows one address and leads to another.",
    MailWarning.DANGEROUS_ATTACHMENT: "An attachment can do harm when it is opened.",
    MailWarning.BAD_INVITATION: "It has a calendar invitation that cannot be read.",
    MailWarning.BAD_WINMAIL: "It has a winmail.dat that cannot be read.",
}

DANGERS: dict[DangerKind, str] = {
    DangerKind.NONE: "",
    DangerKind.UNKNOWN: "another program would open it",
    DangerKind.WEB_PAGE: "a page that may load and run things",
    DangerKind.ARCHIVE: "an archive",
    DangerKind.EXECUTABLE: "a program: only save it",
    DangerKind.SCRIPT: "a script: only save it",
    DangerKind.SHORTCUT: "a shortcut to something else: only save it",
    DangerKind.MACRO: "it may hold macros: only save it",
    DangerKind.DISK_IMAGE: "a disk image: only save it",
    DangerKind.DISGUISED: "not what it says it is",
}

CLASSES: dict[MailClass, str] = {
    MailClass.PERSON: "",
    MailClass.AUTO_REPLY: "an automatic message",
    MailClass.BOUNCE: "a message that something was not delivered",
    MailClass.LIST: "a mailing list or newsletter",
    MailClass.JUNK: "marked as junk",
}

SEALS: dict[Seal, str] = {
    Seal.NONE: "",
    Seal.SIGNED: "signed; the signature was not checked",
    Seal.SIGNED_CLOSED: "signed as a whole; it cannot be shown here, and the signature was not checked",
    Seal.ENCRYPTED: "encrypted; it cannot be shown here",
}
