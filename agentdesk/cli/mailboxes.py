"""Knows the `mail set`, `check`, `sync` and `gaps` commands: a shared mailbox is set up, tried, read, and counted."""

import argparse
import getpass
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Protocol

from agentdesk.cli import old_mail
from agentdesk.cli.codes import DONE, REFUSED
from agentdesk.cli.output import Out
from agentdesk.cli.parts import CliParts
from agentdesk.cli.words import sentence
from agentdesk.domain.commands import Command
from agentdesk.domain.commands_mail import RenewMailKeys, SetMailbox
from agentdesk.domain.errors import Refused
from agentdesk.domain.ids import CommandId, MailboxId, new_uuid
from agentdesk.domain.mail_places import Gaps
from agentdesk.domain.mail_setup import TriedStep
from agentdesk.domain.mailboxes import Mailbox, Security, SignIn, checked, server_of
from agentdesk.services import handlers
from agentdesk.services.mail_receiving import FolderSynced, MailReceiver
from agentdesk.services.ports_mail import MailUnreachable


class MailRoom(Protocol):
    """The mailboxes of the workspace, as `bootstrap` hands them over."""

    def boxes(self) -> Sequence[Mailbox]: ...

    def keep_password(self, mailbox: Mailbox, password: str) -> None: ...

    def try_out(self, mailbox: Mailbox) -> Sequence[TriedStep]: ...

    def receiver(self, mailbox: Mailbox) -> MailReceiver: ...

    @property
    def take_old(self) -> old_mail.TakesOldMail: ...

    def close(self) -> None: ...


def run(args: argparse.Namespace, parts: CliParts, out: Out) -> int:
    room = parts.mail_room()
    try:
        match args.action:
            case "set":
                return _set(args, parts, room, out)
            case "check":
                return _check(args, room, out)
            case "new-key":
                return _new_key(parts, out)
            case "sync":
                return _sync(args, room, out)
            case "import":
                helper = parts.helper(Path(args.helper), with_parent=False) if args.helper else None
                return old_mail.run(args, room.take_old, out, helper)
            case _:
                return _gaps(args, room, out)
    except MailUnreachable as error:
        raise Refused(error.code, where=error.detail) from error
    finally:
        room.close()


def _set(args: argparse.Namespace, parts: CliParts, room: MailRoom, out: Out) -> int:
    security = Security.STARTTLS if args.starttls else Security.TLS
    known = next((each for each in room.boxes() if each.address == args.address), None)
    imap, smtp = server_of(args.imap, "imap", security), server_of(args.smtp, "smtp", security)
    known = known or Mailbox(mailbox_id=MailboxId(new_uuid()), address=args.address, imap=imap, smtp=smtp)
    mailbox = checked(replace(
        known, imap=imap, smtp=smtp, user=args.user or known.user, from_name=args.name or known.from_name,
        pilot=known.pilot if args.pilot is None else args.pilot,
        sign_in=SignIn(args.sign_in) if args.sign_in else known.sign_in, folders=tuple(args.folder) or known.folders,
        also=tuple(args.also) or known.also, takes_plus=known.takes_plus if args.plus is None else args.plus,
    ))  # fmt: skip
    command = SetMailbox(
        command_id=CommandId(new_uuid()), actor=parts.actor(""), at=parts.clock.now(), mailbox_id=mailbox.mailbox_id,
        spec=mailbox.to_json(),
    )  # fmt: skip
    _say(parts, command)
    password = _password(args, mailbox)
    if password is not None:
        room.keep_password(mailbox, password)
    if out.as_json:
        out.answer({"id": str(mailbox.mailbox_id), "address": mailbox.address})
    else:
        out.line(f"{mailbox.address} is set. Try it with: agentdesk mail check")
    return DONE


def _password(args: argparse.Namespace, mailbox: Mailbox) -> str | None:
    """None leaves what this machine keeps as it is."""
    if args.password_stdin:
        return sys.stdin.readline().rstrip("\r\n")
    if mailbox.sign_in is SignIn.PASSWORD and sys.stdin.isatty():
        return getpass.getpass(f"Password of {mailbox.address} (Enter leaves it as it is): ") or None
    return None


def _new_key(parts: CliParts, out: Out) -> int:
    _say(parts, RenewMailKeys(command_id=CommandId(new_uuid()), actor=parts.actor(""), at=parts.clock.now()))
    if out.as_json:
        out.answer({"renewed": True})
    else:
        out.line("A new key signs from now on. Answers to what the older ones signed are still known.")
    return DONE


def _say(parts: CliParts, command: Command) -> None:
    with parts.unit_of_work() as work:
        touched = handlers.apply(work, command, command.at)
        work.record(command, touched)
        work.commit()


def _check(args: argparse.Namespace, room: MailRoom, out: Out) -> int:
    found = {mailbox.address: room.try_out(mailbox) for mailbox in _chosen(args, room)}
    if out.as_json:
        out.answer({address: [_plain(step) for step in steps] for address, steps in found.items()})
    else:
        for address, steps in found.items():
            out.line(address)
            for step in steps:
                out.line(f"  {_PARTS[step.part]} {step.about}: {_outcome(step)}")
    return REFUSED if any(step.code for steps in found.values() for step in steps) else DONE


def _sync(args: argparse.Namespace, room: MailRoom, out: Out) -> int:
    found: dict[str, list[FolderSynced]] = {}
    for mailbox in _chosen(args, room):
        found[mailbox.address] = room.receiver(mailbox).sync_all()
    if out.as_json:
        out.answer({
            address: [
                {"folder": each.folder, "heads": each.heads, "mails": each.bodies, "gone": each.gone,
                 "renumbered": each.renumbered} for each in folders
            ] for address, folders in found.items()
        })  # fmt: skip
        return DONE
    for address, folders in found.items():
        for each in folders:
            out.line(f"{address}, {each.folder}: {each.bodies:,} new mails, {each.gone:,} gone from the server")
    return DONE


def _gaps(args: argparse.Namespace, room: MailRoom, out: Out) -> int:
    found: dict[str, list[Gaps]] = {}
    for mailbox in _chosen(args, room):
        receiver = room.receiver(mailbox)
        if args.repair:
            for folder in mailbox.folders:
                receiver.repair(folder)
        found[mailbox.address] = [receiver.gaps(folder) for folder in mailbox.folders]
    everything = [gaps for folders in found.values() for gaps in folders]
    if out.as_json:
        out.answer({
            address: [
                {"folder": each.folder, "on_server": each.on_server, "here": each.here, "missing": list(each.missing),
                 "left_over": list(each.left_over), "without_body": each.unread_bodies} for each in folders
            ] for address, folders in found.items()
        })  # fmt: skip
    else:
        for address, folders in found.items():
            for each in folders:
                out.line(
                    f"{address}, {each.folder}: {each.on_server:,} on the server, {each.here:,} here. {_said(each)}"
                )
    return REFUSED if any(each.missing or each.left_over or each.unread_bodies for each in everything) else DONE


def _chosen(args: argparse.Namespace, room: MailRoom) -> Sequence[Mailbox]:
    """Raises Refused("no-mailbox")."""
    boxes = [each for each in room.boxes() if not args.address or each.address == args.address]
    if not boxes:
        raise Refused("no-mailbox", address=args.address)
    return boxes


def _said(gaps: Gaps) -> str:
    told = []
    if gaps.missing:
        told.append(f"{len(gaps.missing):,} are missing here")
    if gaps.left_over:
        told.append(f"{len(gaps.left_over):,} are here and gone there")
    if gaps.unread_bodies:
        told.append(f"{gaps.unread_bodies:,} have only their heads here")
    return f"{'; '.join(told)}. Mend it with: agentdesk mail gaps --repair" if told else "No gap."


_PARTS = {"in": "receiving,", "folder": "folder", "room": "room,", "out": "sending,"}


def _outcome(step: TriedStep) -> str:
    if step.code:
        return sentence(Refused(step.code, where=step.detail))
    return f"{step.count:,} mails" if step.part == "folder" else "works"


def _plain(step: TriedStep) -> dict[str, object]:
    return {"part": step.part, "about": step.about, "code": step.code, "detail": step.detail, "mails": step.count}
