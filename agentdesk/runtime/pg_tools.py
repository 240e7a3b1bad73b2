"""Knows how PostgreSQL's own tools are found and run: the password in their environment, never among their arguments."""

import os
import re
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from agentdesk.domain.errors import NotAllowed, Offline, Refused

FOLDER = "AGENTDESK_PG_BIN"
"""The folder of pg_dump and pg_restore, where they are not on PATH."""
_NO_ROOM = "No space left on device"
_POLICY = re.compile(r"\d+; \d+ \d+ POLICY ")
"""A line of `pg_restore --list`."""


class PgTools:
    """For one server. `conninfo`: how libpq is told where it is, without a password."""

    def __init__(self, conninfo: str, password: str) -> None:
        self._conninfo, self._password = conninfo, password

    def dump(self, file: Path, schema: str, snapshot: str) -> None:
        """Of one snapshot; the extension our schema needs goes along. Raises Refused and Offline."""
        self._run("pg_dump", ("--format=custom", f"--schema={schema}", "--extension=pg_trgm", "--no-password",
                              f"--snapshot={snapshot}", f"--file={file}", f"--dbname={self._conninfo}"))  # fmt: skip

    def contents(self, file: Path) -> int:
        """How many things the file lists; a file that was cut cannot be listed."""
        told = self._run("pg_restore", ("--list", str(file)))
        return sum(not line.startswith(";") for line in told.splitlines())

    def restore(self, file: Path) -> None:
        """All of it or nothing, owned by whoever runs it; row policies name groups that a new server lacks, so they stay out."""
        told = self._run("pg_restore", ("--list", str(file)))
        with TemporaryDirectory() as folder:
            wanted = Path(folder, "list")
            wanted.write_text("\n".join(line for line in told.splitlines() if not _POLICY.match(line)), "utf-8")
            self._run("pg_restore", ("--no-owner", "--no-privileges", "--single-transaction", "--exit-on-error",
                                     "--no-password", f"--use-list={wanted}", f"--dbname={self._conninfo}",
                                     str(file)))  # fmt: skip

    def _run(self, name: str, arguments: Sequence[str]) -> str:
        env = {**os.environ, "PGCONNECT_TIMEOUT": "10", "LC_ALL": "C"}
        if self._password:
            env["PGPASSWORD"] = self._password
        command = [str(found_tool(name)), *arguments]
        done = subprocess.run(command, env=env, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False)  # noqa: S603 our own words
        if done.returncode == 0:
            return done.stdout
        said = done.stderr.strip().splitlines()
        if any(_NO_ROOM in line for line in said):
            raise Refused("backup-no-room")
        if any("pg_hba.conf" in line for line in said):
            raise NotAllowed("login-host")
        if any("connection to server" in line for line in said):
            raise Offline
        if any("permission denied" in line or "row-level security" in line for line in said):
            raise Refused("pg-tool-rights", tool=name, said=said[0][:300])
        raise Refused("pg-tool", tool=name, said=said[0][:300] if said else "")


def found_tool(name: str) -> Path:
    """Raises Refused("pg-tool-missing")."""
    folder = os.environ.get(FOLDER, "").strip()
    found = shutil.which(name, path=folder or None)
    if found is None:
        raise Refused("pg-tool-missing", tool=name, folder=folder or "PATH")
    return Path(found)
