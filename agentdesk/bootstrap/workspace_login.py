"""Knows the password of a workspace on a server: in the keyring, in memory while it is used, and nowhere else.

`parted` takes it out of an address, `WorkspaceLogin.complete` puts it back in where the store is called. Whatever else
keeps, shows or passes on an address has it without.
"""

import getpass
import logging
import os
import re
import sys
import threading
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import quote, unquote, unquote_plus

from agentdesk.domain.errors import AgentDeskError, Refused
from agentdesk.domain.hosts import home_of, hosts_of

if TYPE_CHECKING:
    from agentdesk.runtime.secrets import OpenSecrets

log = logging.getLogger(__name__)

AUTHORITIES = "authorities"
"""The folder of the certificates that invitations brought, beside the settings."""
ASKS = frozenset({"password-needed", "login", "login-host", "login-closed", "login-busy"})
"""What stands in the way and a person can mend by signing in."""
_ADDRESS = re.compile(r"(?P<scheme>postgres[^:/]*://)(?:(?P<user>[^:/?@]*)(?::(?P<password>[^@]*))?@)?(?P<place>.*)",
                      re.DOTALL)  # fmt: skip
_PLACE = frozenset({"hostaddr", "port", "dbname", "service"})
"""What of a query tells one workspace from another; how the line is protected does not."""


class Parted(NamedTuple):
    """An address without its password, and the password, "" when it had none."""

    url: str
    password: str


def parted(url: str) -> Parted:
    """An address that holds no password comes back as it is, sign for sign: files are named after it."""
    found = _ADDRESS.fullmatch(url)
    if found is None:
        return Parted(url, "")
    password = found["password"] or ""
    head, mark, query = found["place"].partition("?")
    if found["password"] is not None and "@" in head:  # of a password with signs that should have been escaped
        password, head = f"{password}@{head.rpartition('@')[0]}", head.rpartition("@")[2]
    password = unquote(password)
    kept = []
    for said in query.split("&") if mark else ():
        name, _, value = said.partition("=")
        if unquote_plus(name) == "password":
            password = unquote_plus(value) or password
        else:
            kept.append(said)
    if found["password"] is None and len(kept) == (query.count("&") + 1 if mark else 0):
        return Parted(url, "")
    who = "" if found["user"] is None else f"{found['user']}@"
    return Parted(f"{found['scheme']}{who}{head}{'?' if kept else ''}{'&'.join(kept)}", password)


def with_password(url: str, password: str) -> str:
    """The complete address, for the store alone."""
    found = _ADDRESS.fullmatch(url)
    if found is None or not password:
        return url
    written = quote(password, safe="")
    if found["user"]:
        return f"{found['scheme']}{found['user']}:{written}@{found['place']}"
    return f"{url}{'&' if '?' in url else '?'}password={written}"


def with_login(url: str, login: str) -> str:
    """The same workspace, entered by another login."""
    bare = parted(url).url
    found = _ADDRESS.fullmatch(bare)
    if found is None:
        return url
    head, mark, query = found["place"].partition("?")
    kept = [said for said in query.split("&") if said and unquote_plus(said.partition("=")[0]) != "user"]
    return f"{found['scheme']}{quote(login, safe='')}@{head}{mark if kept else ''}{'&'.join(kept)}"


def login_of(url: str, environ: Mapping[str, str] = os.environ) -> str:
    """Who signs in at a workspace on a server, as the driver would choose; "" for a file."""
    found = _ADDRESS.fullmatch(url)
    if found is None:
        return ""
    if found["user"]:
        return unquote(found["user"])
    for said in found["place"].partition("?")[2].split("&"):
        name, _, value = said.partition("=")
        if unquote_plus(name) == "user" and value:
            return unquote_plus(value)
    return environ.get("PGUSER", "").strip() or getpass.getuser()


def is_server(url: str) -> bool:
    return _ADDRESS.fullmatch(url) is not None


def entry_of(url: str) -> str:
    """The name in the keyring: of one workspace and one login; a standby named beside the first server changes nothing."""
    bare = parted(url).url
    query = bare.partition("?")[2]
    told = sorted(said for said in query.split("&") if unquote_plus(said.partition("=")[0]) in _PLACE)
    path = home_of(bare).partition("://")[2].partition("/")[2]
    first = next(iter(hosts_of(bare)), "").casefold()
    return f"workspace {login_of(bare)}@{first}/{path}{'?' if told else ''}{'&'.join(told)}"


class WorkspaceLogin:
    """Of one workspace and login. Any thread but the GUI's: a keyring may ask the person something."""

    def __init__(
        self,
        url: str,
        password: str = "",
        open_secrets: "Callable[[], OpenSecrets] | None" = None,
        environ: Mapping[str, str] = os.environ,
    ) -> None:
        """`password`: as the address was given with it; it is kept once it was let in."""
        self.url = parted(url).url
        self._lock = threading.Lock()
        self._given = password or parted(url).password
        self._is_to_be_kept = bool(self._given)
        self._kept: str | None = None
        self._open_secrets, self._environ = open_secrets or _open_secrets, environ

    def complete(self) -> str:
        """The address with its password, for the store."""
        return with_password(self.url, self.password())

    def password(self) -> str:
        """Nothing where none is known here: then the driver looks into PGPASSWORD, .pgpass and PGSERVICE."""
        if not is_server(self.url):
            return ""
        with self._lock:
            if self._given:
                return self._given
            if self._environ.get("PGPASSWORD"):
                return ""
            if self._kept is None:
                self._kept = self._from_keyring()
            return self._kept

    def known(self) -> str:
        """What a person may be asked for: ours, or the environment's."""
        return self.password() or self._environ.get("PGPASSWORD", "")

    def give(self, password: str, *, keep: bool) -> None:
        """As it was typed; `was_let_in` keeps it."""
        with self._lock:
            self._given, self._is_to_be_kept = password, keep

    def is_now(self, password: str) -> None:
        """It was changed on the server. The keyring gets it where it had the one before; what nobody kept stays so."""
        self.give(password, keep=self.is_kept())
        self.was_let_in()

    def is_kept(self) -> bool:
        """Whether this computer's keyring has a password of this login."""
        return bool(self._from_keyring())

    def was_let_in(self) -> None:
        """What has opened the workspace goes into the keyring when it is to be kept."""
        with self._lock:
            password, keep = self._given, self._is_to_be_kept
            self._is_to_be_kept = False
        if not keep or not password:
            return
        try:
            self._open_secrets().secrets.set(entry_of(self.url), password)
        except AgentDeskError as error:
            log.warning(
                "the password of the workspace is not kept on this computer (%s); agentdesk doctor says why", error.code
            )

    def forget(self) -> None:
        """Nothing of it is left in memory or in the keyring: the next who comes signs in."""
        with self._lock:
            self._given, self._kept, self._is_to_be_kept = "", "", False
        try:
            found = self._open_secrets()
            if found.where != "none" and found.secrets.get(entry_of(self.url)):
                found.secrets.set(entry_of(self.url), "")
        except AgentDeskError as error:
            log.warning("the password of the workspace stays in the keyring: %s", error.code)

    def can_keep(self) -> bool:
        try:
            return self._open_secrets().where != "none"
        except Refused:
            return False

    def _from_keyring(self) -> str:
        try:
            return self._open_secrets().secrets.get(entry_of(self.url)) or ""
        except AgentDeskError as error:
            log.warning("the keyring gives no password: %s", error.code)
            return ""


def hide_in_process_list(password: str) -> bool:
    """Others on this computer can list our arguments: a password in them is overwritten. False where it stays."""
    if not password or not sys.platform.startswith("linux"):
        return False
    hidden = False
    import ctypes  # 10 ms, only for an address that was given with its password

    with suppress(OSError, ValueError, IndexError):
        told = Path("/proc/self/stat").read_text("utf-8").rpartition(")")[2].split()
        start, end = int(told[45]), int(told[46])  # arg_start and arg_end, proc(5)
        arguments = ctypes.string_at(start, end - start)
        for written in {password, quote(password, safe="")}:
            secret = written.encode()
            at = arguments.find(secret)
            while secret and at >= 0:
                ctypes.memset(start + at, ord("x"), len(secret))
                hidden = True
                at = arguments.find(secret, at + len(secret))
    return hidden


def _open_secrets() -> "OpenSecrets":
    from agentdesk.runtime.secrets import open_secrets  # the keyring is for servers only

    return open_secrets()
