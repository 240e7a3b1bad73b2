"""Knows what a shared mailbox is: where its mails come in and go out, how one signs in, and what is wrong with what was typed."""

import json
import re
from dataclasses import asdict, replace
from enum import StrEnum
from typing import Any

from agentdesk.domain.errors import Refused
from agentdesk.domain.ids import MailboxId
from agentdesk.domain.records import dataclass


class Security(StrEnum):
    """Nothing else is spoken: a line in clear is no choice."""

    TLS = "tls"
    STARTTLS = "starttls"


class SignIn(StrEnum):
    PASSWORD = "password"  # noqa: S105 a way to sign in
    MICROSOFT = "microsoft"
    GOOGLE = "google"


_HOST = re.compile(r"(?=.{1,253}$)[a-z0-9]([a-z0-9_-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9_-]*[a-z0-9])?)*", re.IGNORECASE)
_ADDRESS = re.compile(r"[^\s@<>,;:\"\\\x00-\x1f]{1,64}@[^\s@<>,;:\"\\\x00-\x1f]{1,253}")
PORTS = {("imap", Security.TLS): 993, ("imap", Security.STARTTLS): 143,
         ("smtp", Security.TLS): 465, ("smtp", Security.STARTTLS): 587}  # fmt: skip


@dataclass(frozen=True, slots=True)
class MailServer:
    host: str
    port: int
    security: Security = Security.TLS

    def __str__(self) -> str:
        return f"{self.host}:{self.port}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Mailbox:
    """A mailbox of the shop, without its password. Everybody of the workspace shares these words."""

    mailbox_id: MailboxId
    address: str
    imap: MailServer
    smtp: MailServer
    user: str = ""
    """The name to sign in with, when it is not the address."""
    from_name: str = ""
    sign_in: SignIn = SignIn.PASSWORD
    folders: tuple[str, ...] = ("INBOX",)
    """Those that are watched."""
    sent_folder: str = ""
    """Where a copy of what was sent is filed; "" = the one the server marks as such."""
    files_sent: bool = False
    """The provider puts a copy there by itself (Gmail, Microsoft 365)."""
    proof_copy: bool = True
    """What goes out comes back to us by a blind copy, so that a lost answer can be settled."""
    also: tuple[str, ...] = ()
    """Other addresses that are ours: what they send is no customer's."""
    signature: str = ""
    pilot: bool = False
    """Sees all; marks nothing, moves nothing, sends nothing."""
    takes_plus: bool = True
    """What is sent to `support+anything@` arrives; where it does not, answers come home by ids and subjects alone."""

    @property
    def login(self) -> str:
        return self.user or self.address

    @property
    def own_addresses(self) -> frozenset[str]:
        """Lower case."""
        return frozenset(each.lower() for each in (self.address, *self.also))

    @property
    def secret_name(self) -> str:
        """Under which the keyring keeps its password."""
        return f"mail.{self.mailbox_id}"

    def to_json(self) -> str:
        plain = asdict(replace(self, mailbox_id=self.mailbox_id))
        del plain["mailbox_id"]
        return json.dumps(plain, sort_keys=True, separators=(",", ":"))

    @classmethod
    def from_json(cls, mailbox_id: MailboxId, text: str) -> "Mailbox":
        """Raises Refused("bad-mailbox")."""
        try:
            plain: dict[str, Any] = json.loads(text)
            made = cls(
                mailbox_id=mailbox_id,
                address=str(plain["address"]),
                imap=_server(plain["imap"]),
                smtp=_server(plain["smtp"]),
                user=str(plain.get("user", "")),
                from_name=str(plain.get("from_name", "")),
                sign_in=SignIn(plain.get("sign_in", "password")),
                folders=tuple(str(each) for each in plain.get("folders", ("INBOX",))),
                sent_folder=str(plain.get("sent_folder", "")),
                files_sent=plain.get("files_sent") is True,
                proof_copy=plain.get("proof_copy") is not False,
                also=tuple(str(each) for each in plain.get("also", ())),
                signature=str(plain.get("signature", "")),
                pilot=plain.get("pilot") is True,
                takes_plus=plain.get("takes_plus") is not False,
            )
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            raise Refused("bad-mailbox") from error
        checked(made)
        return made


def checked(mailbox: Mailbox) -> Mailbox:
    """As it is, when it can be used. Raises Refused("mail-address" | "mail-server" | "mail-folders" | "mail-name")."""
    for address in (mailbox.address, *mailbox.also):
        if not is_address(address):
            raise Refused("mail-address", address=address)
    for server in (mailbox.imap, mailbox.smtp):
        if _HOST.fullmatch(server.host) is None or not 0 < server.port < 65536:
            raise Refused("mail-server", server=str(server))
    if not mailbox.folders or any(not each.strip() or _has_controls(each) for each in mailbox.folders):
        raise Refused("mail-folders")
    if _has_controls(mailbox.from_name) or _has_controls(mailbox.user):
        raise Refused("mail-name")
    return mailbox


def is_address(text: str) -> bool:
    """Looks like one address and holds nothing that would begin another header or recipient."""
    return _ADDRESS.fullmatch(text) is not None


def server_of(typed: str, protocol: str, security: Security) -> MailServer:
    """`host` or `host:port`. Raises Refused("mail-server")."""
    name, colon, port = typed.strip().partition(":")
    if _HOST.fullmatch(name) is None or (colon and not (port.isdecimal() and 0 < int(port) < 65536)):
        raise Refused("mail-server", server=typed.strip())
    return MailServer(name.lower(), int(port) if colon else PORTS[protocol, security], security)


def _server(plain: dict[str, Any]) -> MailServer:
    return MailServer(str(plain["host"]), int(plain["port"]), Security(plain.get("security", "tls")))


def _has_controls(text: str) -> bool:
    return any(ord(sign) < 32 or ord(sign) == 127 for sign in text)
