"""Knows how one desk's engine room is built and stopped: lanes, journal, clerk, workspace and feed.

The window paints before any of it: whatever needs SQLAlchemy is imported on a lane, and questions asked meanwhile wait
there and are answered late.
"""

import logging
import socket
import threading
from collections.abc import Callable, Collection, Sequence
from functools import partial
from typing import TYPE_CHECKING

from agentdesk.bootstrap.kept_desk import PROBE_S, CopyPlace, KeptDesk
from agentdesk.bootstrap.late import OPEN_WAIT_S, ClosableJournal, LateJournal, LateWorkspace
from agentdesk.bootstrap.mail_setup import MakeRooms, mail_rooms
from agentdesk.bootstrap.server_line import ServerLine
from agentdesk.bootstrap.shown_place import shown_place
from agentdesk.bootstrap.standby import Standby
from agentdesk.bootstrap.workspace_login import WorkspaceLogin
from agentdesk.domain.commands import Command
from agentdesk.domain.errors import AgentDeskError, NotAllowed, Offline, Refused
from agentdesk.domain.events import Event, WorkspaceState
from agentdesk.domain.ids import AgentId, CommandId, new_uuid
from agentdesk.domain.records import dataclass
from agentdesk.runtime.background import step_behind
from agentdesk.runtime.clock import CorrectedClock, SystemClock
from agentdesk.runtime.lanes import ClosableReads, Courtesy, Lane, ReadLanes
from agentdesk.services.changes import everything
from agentdesk.services.clerk import Clerk
from agentdesk.services.drafts import DraftKeeper
from agentdesk.services.hub import Hub
from agentdesk.services.ports import Clock, UnitOfWork
from agentdesk.services.presence_teller import PresenceTeller

if TYPE_CHECKING:
    from sqlalchemy import Engine

    from agentdesk.bootstrap.keeping import DeskTurn
    from agentdesk.services.mail_following import MailFollowing
    from agentdesk.store.feed import Feed
    from agentdesk.store.workspace import CleanEnd

log = logging.getLogger(__name__)

FOLLOW_WAIT_S = 5.0


@dataclass(frozen=True, slots=True)
class Place:
    """Where a desk works: the workspace and who sits there."""

    url: str
    login: str
    checkpoints: Callable[[], str] = str
    """The folder they leave the database for, as it is set now; "" = nowhere."""


class Backend:
    """Everything behind the screen of one desk. `start` returns at once; `stop` ends it in reverse."""

    def __init__(
        self,
        place: Place,
        hub: Hub,
        make_journal: Callable[[], ClosableJournal],
        clock: Clock | None = None,
        *,
        make_missing: bool = False,
        rooms: MakeRooms = mail_rooms,
        door: WorkspaceLogin | None = None,
        copy: CopyPlace | None = None,
    ) -> None:
        """`copy`: where a server's workspace is kept for the time it is away."""
        self.place = place
        self.door = door or WorkspaceLogin(place.url)
        """Through which the store gets the complete address."""
        self.hub = hub
        self.clock: Clock = clock or CorrectedClock(SystemClock())
        self._make_missing = make_missing
        self.courtesy = Courtesy()
        self.journal_lane = Lane("journal", self.courtesy)
        self.write_lane = Lane("write", self.courtesy)
        self.workspace = LateWorkspace()
        self._make_rooms = partial(rooms, self.workspace, self.clock)
        self.journal = LateJournal(make_journal)
        self.clerk = Clerk(
            self.journal, self.workspace, _apply, hub.publish, self.journal_lane, self.write_lane, self.clock
        )
        self._server = ServerLine(self.door, place.login, self.clock, hub.publish, self.clerk.look)
        self.drafts = DraftKeeper(self.journal, self.journal_lane, self.clock, hub.publish)
        self._kept = KeptDesk(copy, (place.url, place.login), self.clock, hub.publish, self._probe) if copy else None
        self.read_lanes = ReadLanes(2, self.make_reads, self.courtesy)
        self._upkeep_lane = Lane("upkeep", self.courtesy)
        self._turn: DeskTurn | None = None
        self._presence: PresenceTeller | None = None
        self._net_lane = Lane("net", self.courtesy)
        self._mail: MailFollowing | None = None
        self._ended_by: list[Callable[[], None]] = []
        self._engine: Engine | None = None
        self._readers: Engine | None = None
        self._feed: Feed | None = None
        self._mark: CleanEnd | None = None
        self._is_damaged = False
        self._standby = Standby(self.door.complete)
        self._ended_by += [hub.listen(self._on_happened), hub.listen(self._standby.on_happened)]
        if self._kept is not None:
            self._ended_by.append(hub.listen(self._kept.on_happened))
        self._opener = threading.Thread(target=self._open, name="opener", daemon=True)

    def start(self) -> None:
        self._opener.start()
        self.clerk.catch_up()

    def try_again(self, *, to_look: bool = False) -> None:
        """Open the workspace once more, `to_look` without ever writing; `WorkspaceState` says what came of it."""
        if self._opener.ident is None or self._opener.is_alive():
            return
        self.workspace.begins()
        opening = partial(self._open, self._open_to_look) if to_look else self._open
        self._opener = threading.Thread(target=opening, name="opener", daemon=True)
        self._opener.start()

    def sign_in(self, password: str, *, keep: bool) -> None:
        """Open it with this password; `WorkspaceState` says what came of it. What stands open goes on until then."""
        before = self._opener

        def open_after() -> None:
            if before.ident is not None:
                before.join(OPEN_WAIT_S)
            self.door.give(password, keep=keep)
            self.workspace.begins()
            self._open()

        self._opener = threading.Thread(target=open_after, name="opener", daemon=True)
        self._opener.start()

    def presence_of(self, agent_id: AgentId) -> PresenceTeller:
        """Through which this desk tells the others what its agent does."""
        timer, desk = self._upkeep_lane, f"{self.place.login}@{socket.gethostname()}/{new_uuid()}"
        self._presence = PresenceTeller(self.workspace, self.write_lane, timer, self.clock, agent_id, desk)
        self._presence.start()
        return self._presence

    def stop(self) -> None:
        """Commands that still wait stay in the journal; the next start replays them."""
        self.workspace.failed(Offline("stopping"))
        if self._opener.ident is not None:  # a window closed before it was painted has started nothing
            self._opener.join(OPEN_WAIT_S)
        if self._turn is not None:
            self._turn.stop()
        if self._presence is not None:
            self._presence.stop()
        self._upkeep_lane.close()
        if self._mail is not None:
            self._mail.stop()
        self._net_lane.close()
        if self._feed is not None:
            self._feed.stop()
        if self._kept is not None:
            self._kept.reach.stop()
        self.read_lanes.close()
        for end in self._ended_by:
            end()
        if self._kept is not None:
            self._kept.stop()
        self.drafts.stop()
        self.clerk.stop()
        self.write_lane.close()
        self.journal_lane.close()
        self.journal.close()
        for engine in (self._readers, self._engine):
            if engine is not None:
                engine.dispose()
        self._standby.close()
        if self._mark is not None:
            self._mark.end()  # last: a crash in the last writes is no clean end

    def _on_happened(self, event: Event) -> None:
        """Whoever met the damage has said so: a read, a write or the check."""
        if isinstance(event, WorkspaceState) and event.code == "damaged" and not self._is_damaged:
            self._is_damaged = True
            self.workspace.damaged()

    def make_reads(self) -> ClosableReads:
        if self._kept is not None:
            self._kept.follow(self.read_lanes, self._waiting)
            return self._kept.reads(self._server_reads)
        return self._server_reads()

    def _waiting(self) -> Sequence[Command]:
        return self.clerk.waiting

    def _server_reads(self) -> ClosableReads:
        self.workspace.wait()
        from agentdesk.store.reads import SqlReads  # 400 ms of SQLAlchemy, after first paint

        assert self._readers is not None
        return self._standby.beside(SqlReads(self._readers, now=self.clock.now), self._readers, self.clock.now)

    def _probe(self) -> None:
        """Raises while the server does not answer; one that never did is opened first."""
        from agentdesk.store.deadline import within
        from agentdesk.store.engine import reading

        if self._readers is None:
            self.try_again()
            raise Offline("unreachable")
        with within(PROBE_S), reading(self._readers) as connection:
            connection.exec_driver_sql("SELECT 1")
        self.clerk.try_now()

    def readers(self) -> "Engine":
        """For reading on a lane of one's own; waits until the workspace is open, and raises what stands in the way."""
        self.workspace.wait()
        assert self._readers is not None
        return self._readers

    def writer(self) -> "Engine":
        """For the write lane; as `readers`."""
        self.workspace.wait()
        if self._engine is None:
            raise Refused("read-only")
        return self._engine

    def _open(self, opening: Callable[[], None] | None = None) -> None:
        try:
            (opening or self._open_workspace)()
        except AgentDeskError as error:
            self.workspace.failed(error)
            if self._kept is not None and isinstance(error, Offline):
                self._kept.reach.lost()
                self.hub.publish(WorkspaceState("away"))
                return
            detail = str(error.facts.get("detail", ""))
            self.hub.publish(WorkspaceState(error.code, detail, shown_place(self.place.url)))
        except Exception as error:  # a lane top: whatever it is must be shown, not swallowed
            log.exception("the workspace could not be opened")
            self.workspace.failed(Offline("bug"))
            self.hub.publish(WorkspaceState("damaged", type(error).__name__))

    def _open_workspace(self) -> None:
        from agentdesk.store.engine import file_of  # 400 ms of SQLAlchemy, after first paint
        from agentdesk.store.migrate import check, create, upgrade
        from agentdesk.store.unit_of_work import SqlWorkspace
        from agentdesk.store.workspace import cheap_check

        address = self.door.complete()
        health = check(address)
        if health.code == "login":
            raise NotAllowed(health.detail)
        if health.detail == "login-busy":
            raise Offline(health.detail)
        if health.code == "missing" and health.detail != "folder" and self._make_missing:
            create(address, login=self.place.login, name=self.place.login)
            health = check(address)
        elif health.code == "too-old" and file_of(address) is not None:
            self.hub.publish(WorkspaceState("migrating"))
            health = upgrade(address)
        if health.code == "offline":
            raise Offline("offline", detail=health.detail)  # nothing that is said is refused for it
        if not health.is_ready:
            raise Refused(health.code, detail=health.detail)
        self.door.was_let_in()
        path = file_of(address)
        if self._is_damaged and path is not None and (faults := cheap_check(path)):
            raise Refused("damaged", detail=faults[0])
        self._is_damaged = self._make_missing = False  # it was there: what is gone later is away
        self.clerk.take_only("")
        desk = self._server.desk
        if self._engine is not None:
            self.workspace.opened(SqlWorkspace(self._engine, desk, self.clock).unit_of_work)
            self._is_back()
            return
        self._begin_cleanly()
        engine, readers = self._server.engines()
        self._engine, self._readers = engine, readers
        self.workspace.opened(SqlWorkspace(engine, desk, self.clock).unit_of_work)
        self.hub.publish(WorkspaceState("ready"))
        self._follow(readers)
        _warm_tables(self.clock)
        self._look_after((engine, readers))

    def _is_back(self) -> None:
        """It was open, was lost and is there again: what still leads to the old one is given up."""
        for engine in (self._engine, self._readers):
            if engine is not None:
                engine.dispose()
        if self._readers is not None:
            self._follow(self._readers).ready.wait(FOLLOW_WAIT_S)
        self.clerk.try_now()
        self.hub.publish(WorkspaceState("ready"))
        for event in everything():  # another file may stand there
            self.hub.publish(event)

    def _follow(self, readers: "Engine") -> "Feed":
        """Hear what others write from now on, instead of whoever listened before."""
        from agentdesk.store.feed import Feed

        if self._feed is not None:
            self._feed.stop()
        self._feed = Feed(readers, self.hub.publish, self._own_commands)
        self._feed.start()
        return self._feed

    def _open_to_look(self) -> None:
        """Only questions are answered: no mark beside the file, no upkeep, and the clerk keeps what waits."""
        from agentdesk.store.engine import open_engine  # 400 ms of SQLAlchemy, after first paint
        from agentdesk.store.migrate import check

        address = self.door.complete()
        health = check(address)
        if health.code not in {"read-only", "ready"}:
            raise Refused(health.code, detail=health.detail)
        if self._readers is None:
            self._readers = open_engine(address, read_only=True, untouched=True, password=self.door.password)
            self._follow(self._readers)
        self.clerk.take_only("look-only")
        self.workspace.opened_to_look()
        self.hub.publish(WorkspaceState("look-only", "", shown_place(self.place.url)))
        _warm_tables(self.clock)

    def _begin_cleanly(self) -> None:
        """Mark the file as open; it is looked through on a thread of its own, a large one after an unclean end."""
        from agentdesk.store.workspace import CleanEnd

        self._mark = CleanEnd(self.place.url)
        was_clean = self._mark.begin()
        step_behind(partial(self._mark.check_if_needed, self.hub.publish, was_clean=was_clean))

    def _look_after(self, engines: "tuple[Engine, Engine]") -> None:
        """Promises of the absent, after-sale rules and proofs on one lane, mailboxes on another; see keeping.py."""
        from agentdesk.bootstrap.keeping import DeskTurn  # with SQLAlchemy, after first paint
        from agentdesk.services.mail_following import MailFollowing

        self._turn = turn = DeskTurn(self._upkeep_lane, engines, self.clock, self.place)
        self._mail = mail = MailFollowing(
            self.workspace, self._make_rooms, self._net_lane, self.hub.publish, self.clock, turn.mine
        )
        self._ended_by += turn.ends
        self._ended_by += [self.hub.listen(turn.upkeep.on_happened), self.hub.listen(mail.on_happened)]
        turn.start(mail.begin_again)
        mail.start()

    def _own_commands(self) -> Collection[CommandId]:
        return self.clerk.own_commands()


def _warm_tables(clock: Clock) -> None:
    """Numbers and public holidays are read before the first call needs them: half a second, not in the GUI thread."""
    from agentdesk.domain.followups import due_for
    from agentdesk.domain.hours import BusinessHours
    from agentdesk.domain.numbers import country_of, normalise

    for number in ("+31201234567", "+3225551234", "+84241234567"):
        normalise(number, country_of(number))
    due_for("tomorrow-10", now=clock.now(), zone="Europe/Amsterdam", hours=BusinessHours())


def _apply(work: UnitOfWork, command: object, now: object) -> tuple[str, ...]:
    from agentdesk.services.handlers import apply  # 100 ms of holidays and dateutil, after first paint

    return apply(work, command, now)  # type: ignore[arg-type]
