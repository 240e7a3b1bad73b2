"""Knows what joining a team leaves on this computer: its authority's certificate as a file, and whose workspace is next.

Blocks: never in the GUI thread.
"""

import hashlib
import os
import ssl
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from pathlib import Path
from urllib.parse import parse_qsl, unquote

from agentdesk.bootstrap.shown_place import shown_place, told_of
from agentdesk.bootstrap.workspace_login import AUTHORITIES, WorkspaceLogin, is_server, parted
from agentdesk.cli.parts import Health, Joined
from agentdesk.cli.workspace import refusal
from agentdesk.domain.errors import Refused
from agentdesk.domain.hosts import hosts_of
from agentdesk.domain.invitation import Invitation, invitation_of
from agentdesk.domain.plain import tidy
from agentdesk.runtime.paths import Paths, made
from agentdesk.runtime.settings_file import SettingsFile
from agentdesk.services.settings import Personal


def address_of(invitation: Invitation, config: Path) -> str:
    """The address of the workspace; the authority it brings lies in a file from now on.

    Raises Refused("bad-invitation") for a certificate that is none, Refused("no-access") where nothing can be written.
    """
    if not invitation.authority:
        return invitation.url()
    try:
        ssl.create_default_context(cadata=invitation.authority)
    except (ssl.SSLError, ValueError) as error:
        raise Refused("bad-invitation") from error
    file = config / AUTHORITIES / f"{hashlib.sha256(invitation.authority).hexdigest()[:16]}.pem"
    try:
        made(file.parent)
        file.write_text(ssl.DER_cert_to_PEM_cert(invitation.authority), "ascii")
    except OSError as error:
        raise Refused("no-access", path=str(file)) from error
    return invitation.url(str(file))


def settle(url: str, login: str, put: Callable[[str, object], None]) -> None:
    """From the next start on this workspace is opened, as this person; `put` sets a personal setting."""
    put("workspace.url", url)
    put("agent.login", login)
    put("agent.id", None)


def forget_authorities(config: Path, urls: Iterable[str], environ: Mapping[str, str] = os.environ) -> None:
    """Those brought here by invitations go when no workspace in use needs them; an invitation brings its own again.

    `urls`: of the workspaces in use; what the environment names is in use too.
    """
    used = {
        dict(parse_qsl(url.partition("?")[2])).get("sslrootcert", "")
        for url in (*urls, environ.get("AGENTDESK_WORKSPACE", ""))
    } | {environ.get("PGSSLROOTCERT", "")}
    for file in (config / AUTHORITIES).glob("*.pem"):
        if str(file) not in used:
            with suppress(OSError):  # it is tried again at the next start
                file.unlink()


def authority_in(file: Path) -> bytes:
    """The first certificate of a PEM file, as an invitation carries it. Raises Refused("tls-file")."""
    try:
        text = file.read_text("ascii")
        begin = text.index("-----BEGIN CERTIFICATE-----")
        end = text.index("-----END CERTIFICATE-----", begin) + len("-----END CERTIFICATE-----")
        return ssl.PEM_cert_to_DER_cert(text[begin:end])
    except (OSError, ValueError) as error:
        raise Refused("tls-file", path=str(file)) from error


def invitation_to(url: str, login: str, name: str) -> Invitation | None:
    """For somebody who is to work in the workspace of `url`; None where nobody can reach it from another computer.

    A private authority of this address goes along. Raises Refused("tls-file") when it cannot be read.
    """
    bare = parted(url).url
    head, _, query = bare.partition("?")
    servers = tuple(each for each in hosts_of(bare) if not each.startswith(("/", "@")))
    if not servers or not is_server(bare):
        return None
    told = dict(parse_qsl(query))
    authority = told.get("sslrootcert", "") or os.environ.get("PGSSLROOTCERT", "")
    return Invitation(
        tuple(each if _has_port(each) or not told.get("port") else f"{each}:{told['port']}" for each in servers),
        unquote(head.rpartition("/")[2]) or told.get("dbname", ""),
        login,
        tidy(name, 120),
        authority_in(Path(authority)) if authority and authority != "system" else b"",
    )


def join(line: str, password: str, paths: Paths) -> Joined:
    """Sign in once, then this computer opens that workspace. Raises what stands in the way; then nothing is changed."""
    from agentdesk.store.migrate import check  # 400 ms of SQLAlchemy, after the line is known to be one

    invitation = invitation_of(line)
    url = address_of(invitation, paths.config)
    door = WorkspaceLogin(url, password)
    with told_of(url):
        found = check(door.complete())
        error = refusal(Health(found.code, found.revision, found.detail))
        if error is not None:
            raise error
    door.was_let_in()
    file = SettingsFile(paths.settings_file)
    settle(url, invitation.login, Personal(file.read(), file.save).set)
    return Joined(shown_place(url), invitation.login, invitation.name, kept=door.is_kept())


def _has_port(server: str) -> bool:
    return server.rpartition(":")[2].isdecimal() and not server.endswith("]") and ":" in server
