"""Knows what was said on this desk until the workspace has it: every command first, and every draft.

One file per workspace and login, encrypted when there is a key. What is appended is on the disk when `append` returns.
"""

import hashlib
import logging
from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import UUID

from agentdesk.domain.clock import from_us, to_us
from agentdesk.domain.commands import Command
from agentdesk.domain.errors import AgentDeskError, Refused
from agentdesk.domain.hosts import home_of
from agentdesk.domain.ids import CommandId, DraftId
from agentdesk.services.ports import Draft, JournalEntry
from agentdesk.services.wire import from_json, to_json
from agentdesk.store.local import Connection, Key, LocalFile, LocalTable

log = logging.getLogger(__name__)

VERSION = 3
KEEP_SETTLED = timedelta(hours=24)
"""So long a settled command stays: said again, it is known, and is not sent a second time.

On a server its words stay as long, for a standby that takes over may not have heard them yet."""
_PRUNE_EVERY = 500

_SCHEMA = (
    """CREATE TABLE IF NOT EXISTS said (
        seq INTEGER PRIMARY KEY AUTOINCREMENT, command_id BLOB NOT NULL UNIQUE, body TEXT NOT NULL,
        state TEXT NOT NULL, why TEXT NOT NULL, said_at INTEGER NOT NULL, ended_at INTEGER
    )""",
    "CREATE INDEX IF NOT EXISTS said_open ON said (state, seq) WHERE state <> 'settled'",
    "CREATE INDEX IF NOT EXISTS said_ended ON said (ended_at) WHERE state = 'settled'",
    """CREATE TABLE IF NOT EXISTS draft (
        rid INTEGER PRIMARY KEY AUTOINCREMENT, draft_id BLOB NOT NULL UNIQUE, state TEXT NOT NULL,
        saved_at INTEGER NOT NULL
    )""",
    """CREATE TABLE IF NOT EXISTS refusal (
        rid INTEGER PRIMARY KEY AUTOINCREMENT, command_id BLOB NOT NULL UNIQUE, kind TEXT NOT NULL,
        theirs TEXT NOT NULL
    )""",
    "CREATE TABLE IF NOT EXISTS server (rid INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL)",
)
"""Each version's statements leave what is there as it is: an older file gets what it lacks."""
_TABLES = (
    LocalTable("said", ("seq", "command_id", "body", "state", "why", "said_at", "ended_at")),
    LocalTable("draft", ("rid", "draft_id", "state", "saved_at")),
    LocalTable("refusal", ("rid", "command_id", "kind", "theirs")),
    LocalTable("server", ("rid", "name")),
)


def journal_path(folder: Path, workspace: str, login: str) -> Path:
    """One journal per workspace and login, or a change of login would replay under the wrong name."""
    name = hashlib.sha256(f"{home_of(workspace)}\n{login}".encode()).hexdigest()[:20]
    return folder / f"journal-{name}.db"


class SqlJournal:
    """Implements `ports.Journal`. Thread-safe, but meant for the journal lane; the file opens at the first use."""

    def __init__(
        self,
        path: Path,
        key: Key | Callable[[], Key],
        *,
        keep_words: bool = False,
        on_damage: Callable[[Path], None] | None = None,
    ) -> None:
        """`keep_words`: what was acknowledged can be said again for a day, should another server take over."""
        self._keep_words = keep_words
        self._file = LocalFile(path, key, schema=_SCHEMA, version=VERSION, tables=_TABLES, on_damage=on_damage)
        self._since_prune = _PRUNE_EVERY

    @property
    def path(self) -> Path:
        return self._file.path

    def append(self, command: Command) -> None:
        """On the disk when it returns. Raises Refused("id-reused") when other words stand under this id."""
        body = to_json(command)
        row = (command.command_id.bytes, body, "waiting", "", to_us(command.at))

        def work(connection: Connection) -> None:
            connection.execute(
                "INSERT INTO said (command_id, body, state, why, said_at) VALUES (?, ?, ?, ?, ?)"
                " ON CONFLICT (command_id) DO NOTHING",
                row,
            )
            (held,) = connection.execute("SELECT body FROM said WHERE command_id = ?", row[:1]).fetchone()
            if held not in {body, _settled(body)}:
                raise Refused("id-reused", command_id=command.command_id)

        self._file.write(work)

    def settle(self, command_ids: Sequence[CommandId]) -> None:
        """Its words go, their hash stays. Not flushed: a settled command that comes back as waiting is found in the ledger and settles again."""
        now = to_us(datetime.now(UTC))
        names = [command_id.bytes for command_id in command_ids]
        self._since_prune += len(names)
        prune, self._since_prune = self._since_prune >= _PRUNE_EVERY, self._since_prune % _PRUNE_EVERY
        before = now - KEEP_SETTLED // timedelta(microseconds=1)

        def work(connection: Connection) -> None:
            for name in names:
                found = connection.execute("SELECT body, state FROM said WHERE command_id = ?", (name,)).fetchone()
                if found is not None:
                    done = found[1] == "settled" or self._keep_words
                    body = found[0] if done else _settled(found[0])
                    connection.execute(
                        "UPDATE said SET state = 'settled', body = ?, why = '', ended_at = ? WHERE command_id = ?",
                        (body, now, name),
                    )
            if prune:
                connection.execute("DELETE FROM said WHERE state = 'settled' AND ended_at < ?", (before,))

        self._file.write(work, sure=False)

    def came_to(self, server: str) -> Sequence[JournalEntry]:
        """From now on that server takes the commands. Was it another one before, what it acknowledged in the last day
        waits again, and everything that waits is returned in order."""
        after = to_us(datetime.now(UTC)) - KEEP_SETTLED // timedelta(microseconds=1)

        def work(connection: Connection) -> bool:
            connection.execute("DELETE FROM said WHERE state = 'settled' AND ended_at < ?", (after,))
            before = connection.execute("SELECT name FROM server ORDER BY rid DESC LIMIT 1").fetchone()
            if before == (server,):
                return False
            connection.execute("DELETE FROM server")
            connection.execute("INSERT INTO server (name) VALUES (?)", (server,))
            if before is None:
                return False
            lost = connection.execute(
                "UPDATE said SET state = 'waiting', ended_at = NULL WHERE state = 'settled' AND body LIKE '{%'"
            )
            return bool(lost.rowcount)

        return self.waiting() if self._file.write(work) else ()

    def refuse(self, command_id: CommandId, why: str, kind: str = "", theirs: str = "") -> None:
        row = (why, command_id.bytes)

        def work(connection: Connection) -> None:
            marked = connection.execute(
                "UPDATE said SET state = 'refused', why = ? WHERE command_id = ? AND state = 'waiting'", row
            )
            if marked.rowcount and (kind or theirs):
                connection.execute(
                    "INSERT OR REPLACE INTO refusal (command_id, kind, theirs) VALUES (?, ?, ?)",
                    (command_id.bytes, kind, theirs),
                )

        self._file.write(work)

    def discard(self, command_id: CommandId) -> None:
        row = (command_id.bytes,)

        def work(connection: Connection) -> None:
            gone = connection.execute("DELETE FROM said WHERE command_id = ? AND state = 'refused'", row)
            if gone.rowcount:
                connection.execute("DELETE FROM refusal WHERE command_id = ?", row)

        self._file.write(work)

    def retry(self, command_id: CommandId) -> Command | None:
        row = (command_id.bytes,)

        def work(connection: Connection) -> Command | None:
            found = connection.execute("SELECT body FROM said WHERE command_id = ? AND state = 'refused'", row)
            body = found.fetchone()
            if body is None:
                return None
            connection.execute("UPDATE said SET state = 'waiting', why = '' WHERE command_id = ?", row)
            connection.execute("DELETE FROM refusal WHERE command_id = ?", row)
            return from_json(body[0])

        return self._file.write(work)

    def waiting(self) -> Sequence[JournalEntry]:
        """In the order they were said. What only a newer program can read is left out and stays."""
        return self._entries("waiting")

    def refused(self) -> Sequence[JournalEntry]:
        return self._entries("refused")

    def save_draft(self, draft: Draft) -> None:
        state = draft.state.encode("utf-8", "replace").decode()  # half a surrogate must not cost the whole draft
        row = (draft.draft_id.bytes, state, to_us(draft.saved_at))
        self._file.write(
            lambda connection: connection.execute(
                "INSERT INTO draft (draft_id, state, saved_at) VALUES (?, ?, ?)"
                " ON CONFLICT (draft_id) DO UPDATE SET state = excluded.state, saved_at = excluded.saved_at",
                row,
            )
        )

    def drop_draft(self, draft_id: DraftId) -> None:
        self._file.write(
            lambda connection: connection.execute("DELETE FROM draft WHERE draft_id = ?", (draft_id.bytes,))
        )

    def drafts(self) -> Sequence[Draft]:
        """In the order they were begun."""
        rows = self._file.read(
            lambda connection: connection.execute("SELECT draft_id, state, saved_at FROM draft ORDER BY rid").fetchall()
        )
        return tuple(Draft(DraftId(UUID(bytes=name)), state, from_us(saved_at)) for name, state, saved_at in rows)

    def close(self) -> None:
        self._file.close()

    def _entries(self, state: str) -> Sequence[JournalEntry]:
        rows = self._file.read(
            lambda connection: connection.execute(
                "SELECT seq, body, state, why, said_at, kind, theirs FROM said LEFT JOIN refusal USING (command_id)"
                " WHERE state = ? ORDER BY seq",
                (state,),
            ).fetchall()
        )
        entries: list[JournalEntry] = []
        for seq, body, held, why, said_at, kind, theirs in rows:
            try:
                entries.append(
                    JournalEntry(seq, from_json(body), held, why, from_us(said_at), kind or "", theirs or "")
                )
            except AgentDeskError as error:
                log.warning("journal entry %d stays unread: %s", seq, error.code)
        return tuple(entries)


def _settled(body: str) -> str:
    """What stays of a command the workspace has: enough to know it when it is said again, and none of its words."""
    return hashlib.sha256(body.encode("utf-8", "surrogatepass")).hexdigest()
