"""Knows whether a mailbox works: the way in, each folder, the way out, one after the other, and what is wrong with each."""

import ssl
from contextlib import closing, suppress

from agentdesk.channels.mail.inlet import ImapInlet
from agentdesk.channels.mail.lines import Secret, open_imap, open_smtp, said_plainly
from agentdesk.channels.mail.post import TwoSteps
from agentdesk.domain.mail_setup import TriedStep
from agentdesk.domain.mailboxes import Mailbox
from agentdesk.services.ports_mail import MailUnreachable

FULL = 0.97
"""Of the room there is: the next mail may be the one that does not go in."""


def try_out(mailbox: Mailbox, secret: Secret, context: ssl.SSLContext) -> tuple[TriedStep, ...]:
    """Nothing is changed and nothing sent. What cannot be reached is not asked further."""
    steps: list[TriedStep] = []
    inlet = ImapInlet(mailbox, secret, context)
    try:
        for folder in mailbox.folders:
            steps.append(_folder(inlet, folder, str(mailbox.imap)))
            if steps[-1].part == "in":
                break
    finally:
        inlet.close()
    if all(step.part != "in" for step in steps):
        steps.insert(0, TriedStep("in", str(mailbox.imap)))
        steps += _room(mailbox, secret, context)
    steps.append(_out(mailbox, secret, context))
    return tuple(steps)


def _folder(inlet: ImapInlet, folder: str, where: str) -> TriedStep:
    try:
        return TriedStep("folder", folder, count=inlet.look(folder, None).mark.count)
    except MailUnreachable as error:
        about_folder = error.code == "mail-folder-gone"
        return TriedStep(
            "folder" if about_folder else "in", folder if about_folder else where, error.code, error.detail
        )


def _room(mailbox: Mailbox, secret: Secret, context: ssl.SSLContext) -> list[TriedStep]:
    """Said when it is full, where the server tells: new mails are turned away then, and nobody here would know."""
    try:
        with closing(_Leaving(mailbox, secret, context)) as line, said_plainly(str(mailbox.imap)):
            if not line.imap.has_capability("QUOTA"):
                return []
            _, quotas = line.imap.get_quota_root("INBOX")
    except (MailUnreachable, IndexError, ValueError):  # imapclient 4.1.0 has no answer for a mailbox without a quota
        return []
    full = any(each.limit and each.usage >= FULL * each.limit for each in quotas)
    return [TriedStep("room", mailbox.address, "mail-quota")] if full else []


def _out(mailbox: Mailbox, secret: Secret, context: ssl.SSLContext) -> TriedStep:
    try:
        with closing(open_smtp(mailbox, secret, context, TwoSteps)) as line, suppress(Exception):
            line.quit()
    except MailUnreachable as error:
        return TriedStep("out", str(mailbox.smtp), error.code, error.detail)
    return TriedStep("out", str(mailbox.smtp))


def folders_of(mailbox: Mailbox, secret: Secret, context: ssl.SSLContext) -> tuple[tuple[str, ...], str]:
    """Those one can look into, by name, the inbox first; and the one that the server marks as that of sent mails."""
    with closing(_Leaving(mailbox, secret, context)) as line, said_plainly(str(mailbox.imap)):
        found = line.imap.list_folders()
    names = sorted((str(name) for flags, _, name in found if not _SHUT & set(flags)), key=_inbox_first)
    sent = next((str(name) for flags, _, name in found if b"\\Sent" in flags), "")
    return tuple(names), sent


_SHUT = {b"\\Noselect", b"\\NonExistent"}


def _inbox_first(name: str) -> tuple[bool, str]:
    return name.upper() != "INBOX", name.casefold()


class _Leaving:
    def __init__(self, mailbox: Mailbox, secret: Secret, context: ssl.SSLContext) -> None:
        self.imap = open_imap(mailbox, secret, context)

    def close(self) -> None:
        with suppress(Exception):
            self.imap.logout()
