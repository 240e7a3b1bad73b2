"""Knows the `mail` command: what the reading pane would show of any file, as words, as cleaned HTML or as JSON."""

import argparse
from collections.abc import Iterable
from html import escape
from pathlib import Path

from agentdesk.cli import mail_threads, mailboxes
from agentdesk.cli.codes import DONE
from agentdesk.cli.output import Out
from agentdesk.cli.parts import CliParts
from agentdesk.cli.words import local, moment
from agentdesk.cli.words_mail import CLASSES, DANGERS, SEALS, WARNINGS
from agentdesk.domain.errors import Refused
from agentdesk.domain.mail import Address, Attachment, Invitation, ReadMail

LARGEST_FILE = 120 * 1024 * 1024


def run(args: argparse.Namespace, parts: CliParts, out: Out) -> int:
    if args.action in {"threads", "rules"}:
        return mail_threads.run(args, parts, out)
    if args.action != "show":
        return mailboxes.run(args, parts, out)
    mail = parts.read_mail(_read(Path(args.file)))
    if args.html:
        out.line(mail.html or _page_of(mail.text))
    elif out.as_json:
        out.answer(as_json(mail))
    else:
        _tell(mail, out)
    for warning in mail.warnings:
        out.note(f"agentdesk: {WARNINGS[warning]}")
    return DONE


def _read(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(LARGEST_FILE)
    except IsADirectoryError as error:
        raise Refused("mail-folder", path=str(path)) from error
    except FileNotFoundError as error:
        raise Refused("mail-missing", path=str(path)) from error
    except (OSError, ValueError) as error:
        code = "mail-folder" if path.is_dir() else "mail-unreadable"  # Windows has no right to open a folder
        raise Refused(code, path=str(path)) from error


def _page_of(text: str) -> str:
    """A mail without HTML, as its words."""
    return f"<pre>{escape(text)}</pre>" if text.strip() else ""


def _tell(mail: ReadMail, out: Out) -> None:
    """As a person reads it: who, when, what; then the words."""
    lines = (
        ("From", _people(mail.senders)),
        ("Reply to", _people(mail.reply_to) if mail.reply_to != mail.senders else ""),
        ("To", _people(mail.to)),
        ("Cc", _people(mail.cc)),
        ("Date", local(mail.sent_at) if mail.sent_at else ""),
        ("Subject", mail.subject),
        ("This is", CLASSES[mail.mail_class]),
        ("It is", SEALS[mail.seal]),
    )
    for name, said in lines:
        if said:
            out.line(f"{name}: {said}")
    for failure in mail.failures:
        final = "not delivered" if failure.is_final else "not delivered yet"
        out.line(f"Bounced: {failure.address}, {final} {failure.status} {failure.reason}".rstrip())
    if mail.invitation is not None:
        out.line(f"Invitation: {_invited(mail.invitation)}")
    out.line()
    for piece in mail.pieces:
        if piece.is_quoted:
            out.line(f"[quoted: {len(piece.text.strip().splitlines())} lines]")
        else:
            out.line(piece.text.rstrip("\n"))
    if mail.blocked_pictures:
        out.line(f"\n[{mail.blocked_pictures} pictures were not loaded]")
    for shown, host in mail.links_elsewhere:
        out.line(f"[the link {shown} leads to {host}]")
    if mail.attachments:
        out.line("\nAttachments:")
        out.table((each.name, each.content_type, _size(each), DANGERS[each.danger_kind]) for each in mail.attachments)


def _invited(invitation: Invitation) -> str:
    begin = invitation.starts_at
    when = "" if begin is None else f"{begin:%Y-%m-%d}" if invitation.is_all_day else local(begin)
    if begin is not None and invitation.is_floating:
        when = f"{begin:%Y-%m-%d %H:%M}"
    told = (invitation.method.lower(), invitation.summary, when, invitation.location, invitation.recurrence)
    return " · ".join(each for each in told if each)


def _people(people: Iterable[Address]) -> str:
    return ", ".join(str(each) for each in people)


def _size(attachment: Attachment) -> str:
    size = attachment.size_bytes
    return (
        f"{size} B" if size < 1_000 else f"{size / 1_000:.0f} kB" if size < 1_000_000 else f"{size / 1_000_000:.1f} MB"
    )


# --- the JSON, whose shape stays -----------------------------------------------------------------------------------


def as_json(mail: ReadMail) -> dict[str, object]:
    """What `--json` prints."""
    return {
        "headers": {
            "subject": mail.subject,
            "from": _listed(mail.senders),
            "reply_to": _listed(mail.reply_to),
            "to": _listed(mail.to),
            "cc": _listed(mail.cc),
            "date": moment(mail.sent_at) if mail.sent_at else None,
            "message_id": mail.message_id,
            "in_reply_to": list(mail.in_reply_to),
            "references": list(mail.references),
        },
        "text": mail.text,
        "own": mail.own_text,
        "quoted": mail.quoted_text,
        "html": mail.html,
        "attachments": [_attached(each) for each in mail.attachments],
        "class": mail.mail_class.value,
        "class_reason": mail.class_reason,
        "failures": [
            {"address": each.address, "status": each.status, "reason": each.reason, "final": each.is_final}
            for each in mail.failures
        ],
        "seal": mail.seal.value,
        "seal_kind": mail.seal_kind,
        "invitation": _invitation(mail.invitation) if mail.invitation else None,
        "blocked_pictures": mail.blocked_pictures,
        "links_elsewhere": [{"shown": shown, "host": host} for shown, host in mail.links_elsewhere],
        "size_bytes": mail.size_bytes,
        "warnings": [{"code": each.value, "message": WARNINGS[each]} for each in mail.warnings],
    }


def _listed(people: Iterable[Address]) -> list[dict[str, str]]:
    return [{"name": each.name, "address": each.address} for each in people]


def _attached(attachment: Attachment) -> dict[str, object]:
    return {
        "name": attachment.name,
        "declared_name": attachment.declared_name,
        "content_type": attachment.content_type,
        "size_bytes": attachment.size_bytes,
        "content_id": attachment.content_id,
        "inline": attachment.is_inline,
        "danger": attachment.danger.value,
        "danger_kind": attachment.danger_kind.value,
    }


def _invitation(invitation: Invitation) -> dict[str, object]:
    begin, end = invitation.starts_at, invitation.ends_at
    return {
        "method": invitation.method,
        "summary": invitation.summary,
        "starts_at": moment(begin) if begin else None,
        "ends_at": moment(end) if end else None,
        "all_day": invitation.is_all_day,
        "floating": invitation.is_floating,
        "zone": invitation.zone,
        "location": invitation.location,
        "organiser": _listed([invitation.organiser])[0] if invitation.organiser else None,
        "attendees": _listed(invitation.attendees),
        "recurrence": invitation.recurrence,
    }
