"""Knows which addresses take no mail: a report about a mail of ours says so, and a mail from there says otherwise."""

import json

from agentdesk.domain.kinds import ContactPointKind
from agentdesk.domain.mail import MailClass, ReadMail
from agentdesk.services.ports import UnitOfWork


def hear(uow: UnitOfWork, mail: ReadMail, *, is_ours: bool) -> None:
    """Anybody can write a report: only one that names a mail we sent to that address is believed."""
    if mail.mail_class is MailClass.BOUNCE:
        written_to = _written_to(uow, mail)
        for failure in mail.failures:
            address = failure.address.lower()
            if failure.is_final and failure.status.startswith("5.") and address in written_to:
                mark(uow, address, bounced=True)
    elif mail.mail_class is MailClass.PERSON and not is_ours and mail.sender is not None:
        mark(uow, mail.sender.address.lower(), bounced=False)


def _written_to(uow: UnitOfWork, mail: ReadMail) -> frozenset[str]:
    ids = [each for each in dict.fromkeys((mail.returned_id, *mail.in_reply_to, *mail.references)) if each]
    rows = uow.rows.pick("outbox", ("recipients",), message_id=ids) if ids else ()
    return frozenset(str(each).lower() for row in rows for each in json.loads(str(row["recipients"])))


def mark(uow: UnitOfWork, address: str, *, bounced: bool) -> None:
    """`address` in lower case, whosesoever it is."""
    where = {"normalised": address, "kind": ContactPointKind.EMAIL.value, "bounced": not bounced}
    uow.rows.update("contact_point", where, bounced=bounced)
