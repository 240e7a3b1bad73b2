"""Knows how the program without a screen is put together that looks after a workspace for all desks: `agentdesk worker`.

While it holds the lease it does the rounds and follows the mailboxes whose secrets lie here; while another holds it, it
waits. A stop finishes what is in flight, the mail that is leaving above all, and then gives the lease back.
"""

import logging
import signal
import sys
import threading
from collections.abc import Callable, Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from agentdesk.bootstrap.backups import nightly_of
from agentdesk.bootstrap.doctor_keeping import SILENT
from agentdesk.bootstrap.keeping import Keeper, holder_of, upkeep_of
from agentdesk.bootstrap.worker_port import WorkerPort
from agentdesk.cli.workspace import refusal
from agentdesk.domain.errors import AgentDeskError, Offline
from agentdesk.domain.ids import MailboxId
from agentdesk.domain.lease import WORKER_TERMS, LeaseState, Report
from agentdesk.domain.mailboxes import Mailbox
from agentdesk.runtime.lanes import Lane
from agentdesk.runtime.logs import LogFile, WordlessFormatter
from agentdesk.runtime.paths import Paths
from agentdesk.services.hub import Hub
from agentdesk.services.lease_watch import LeaseWatch
from agentdesk.services.mail_following import MailFollowing, Rooms
from agentdesk.services.outbox import OutboxRunner
from agentdesk.services.outbox_shelf import WorkspaceOutbox
from agentdesk.services.ports import Clock
from agentdesk.services.ports_mail import MailUnreachable
from agentdesk.services.queries import Settings
from agentdesk.services.settings import read_workspace
from agentdesk.store.backlog import waiting
from agentdesk.store.engine import open_engine
from agentdesk.store.feed import Feed
from agentdesk.store.leases import SqlLeases, ends_what_stands_still
from agentdesk.store.reads import SqlReads
from agentdesk.store.unit_of_work import SqlWorkspace

if TYPE_CHECKING:
    from agentdesk.bootstrap.mail import MailRooms
    from agentdesk.cli.parts import Health

log = logging.getLogger(__name__)

IN_FLIGHT_S = 60.0
"""So long a stop waits for the mail that is leaving and for the folder that is being read."""
WAKE_S = 1.0
BACKUP_EVERY_S = 60.0
PORT_EVERY_S = 20.0
KNOCKS_S = (1.0, 2.0, 5.0, 10.0, 30.0)
"""Between two tries to reach a workspace that is away."""


class Worker:
    """One process, one workspace. `run` until `stop`, from any thread or a signal; or `once`."""

    def __init__(self, url: str, clock: Clock, checkpoints: Callable[[], str]) -> None:
        self.url = url
        self._writer, self._readers = open_engine(url), open_engine(url, read_only=True)
        ends_what_stands_still(self._writer)
        keeper = Keeper("", (self._writer, self._readers), clock, checkpoints)
        self.leases = SqlLeases(self._writer, holder_of(keeper), WORKER_TERMS)
        self._keeper, self._clock = keeper, clock
        self._workspace = SqlWorkspace(self._writer, keeper.name, clock, self.leases.guard)
        self._lane = Lane("lease")
        self._watch = LeaseWatch(self.leases, self._lane, self._begin, self._end)
        self._duties: _Duties | None = None
        self._stopping = threading.Event()

    @property
    def lanes(self) -> Sequence[Lane]:
        """On which its duties run now; none while another holds the lease."""
        return () if self._duties is None else self._duties.lanes

    def run(self) -> None:
        """Returns after `stop`, when what was in flight is done and the lease is given back."""
        self._watch.start()
        while not self._stopping.wait(WAKE_S):  # Windows hands a signal on only between two waits
            pass
        log.info("stopping: what is in flight is finished first")
        self._close()

    def stop(self) -> None:
        self._stopping.set()

    def once(self) -> LeaseState | None:
        """One whole round; None when it was done, else who looks after the workspace instead."""
        try:
            if self.leases.look() is None:
                return self.leases.state()
            self._watch.start(WORKER_TERMS.renew_s)
            self._duties = duties = _Duties(self)
            duties.once()
            return None
        finally:
            self._stopping.set()
            self._close()

    # --- on the lease's lane ---

    def _begin(self) -> None:
        if not self._stopping.is_set() and self._duties is None:
            self._duties = _Duties(self)
            self._duties.start()

    def _end(self) -> None:
        duties, self._duties = self._duties, None
        if duties is not None:
            duties.end()

    # --- the end ---

    def _close(self) -> None:
        """The lease is renewed until everything under it has ended."""
        begun = threading.Event()
        self._lane.do(begun.set)  # whatever begins now has begun
        begun.wait(IN_FLIGHT_S)
        self._end()
        self._lane.do(self._watch.stop)
        self._lane.close()
        for engine in (self._readers, self._writer):
            engine.dispose()


class _Duties:
    """What the holder does, from one taking of the lease to its loss. Lanes of its own end with it."""

    def __init__(self, worker: Worker) -> None:
        keeper, self._leases, self._clock = worker._keeper, worker.leases, worker._clock  # noqa: SLF001 one house
        self._workspace = worker._workspace  # noqa: SLF001
        self._readers = keeper.engines[1]
        self._served: tuple[MailboxId, ...] = ()
        self._hub = Hub()
        self.lanes = [Lane("upkeep"), Lane("net"), Lane("backup")]
        self._upkeep, self._ends = upkeep_of(keeper, self.lanes[0], self._leases, (self._tell,))
        self._mail = MailFollowing(
            self._workspace, lambda: self._rooms, self.lanes[1], self._hub.publish, self._clock, self._mine
        )
        self._feed: Feed | None = None
        self._port: WorkerPort | None = None
        self._port_now = 0
        self._ended = False
        self._reads = SqlReads(self._readers, now=self._clock.now)
        self._nightly = nightly_of(worker.url, self._reads, self._clock)

    def start(self) -> None:
        for listener in (self._upkeep.on_happened, self._mail.on_happened):
            self._hub.listen(listener)
        self._feed = Feed(self._readers, self._hub.publish)
        self._feed.start()
        self._mail.start(0)
        self._upkeep.start(0)
        self.lanes[2].do(self._back_up)
        self.lanes[2].do(self._serve)

    def once(self) -> None:
        self._upkeep.once()
        rooms = self._rooms
        try:
            boxes = self._mine(rooms)
            for box in boxes:
                _read(rooms, box)
            if boxes:
                rooms.asking().look()
            posts = {box.mailbox_id: rooms.post(box) for box in boxes}
            OutboxRunner(WorkspaceOutbox(self._workspace), posts.get, self._clock).run()
        finally:
            rooms.close()
        self._nightly.look()
        self._tell()
        self.end()

    def end(self) -> None:
        """Whatever is in flight ends first. Once only: a round of its own has ended before its process does."""
        if self._ended:
            return
        self._upkeep.stop()
        self._ended = True
        self._mail.stop()
        if self._feed is not None:
            self._feed.stop()
        for lane in self.lanes:
            if not lane.close(IN_FLIGHT_S):
                log.warning("the %s lane did not end in time", lane.name)
        if self._port is not None:
            self._port.stop()
        for end in (*self._ends, self._reads.close):
            end()

    def _serve(self) -> None:
        """As it is set now; another number is another port within half a minute."""
        if self._ended:
            return
        try:
            settings, _ = read_workspace(self._reads.answer(Settings()))
        except AgentDeskError as error:
            log.info("the port is looked at later: %s", error.code)
        else:
            if settings.worker_port != self._port_now:
                if self._port is not None:
                    self._port.stop()
                self._port, self._port_now = None, settings.worker_port
                if self._port_now:
                    self._port = WorkerPort(self._workspace, self._clock, self._health, self._port_now)
                    self._port.start()
        self.lanes[2].later(PORT_EVERY_S, self._serve)

    def _health(self) -> Mapping[str, object]:
        """Of the one that holds the lease: no other has the port open. Names nobody."""
        state = self._leases.state()
        held = self._leases.held
        if state is None or held is None or state.lease.fence != held.fence or not state.is_held:
            return {"ok": False, "code": "lease-lost"}
        begun = state.round_at or state.lease.since
        return {
            "ok": state.read_at - begun < SILENT, "since": state.lease.since.isoformat(),
            "last_round": begun.isoformat(), "waiting": dict(state.report.waiting),
        }  # fmt: skip

    def _back_up(self) -> None:
        """On a lane of its own: a large one takes long, and no mail waits for it."""
        try:
            if self._nightly.look():
                self._tell()
        except AgentDeskError as error:
            log.info("the night's backup is looked at later: %s", error.code)
        self.lanes[2].later(BACKUP_EVERY_S, self._back_up)

    @cached_property
    def _rooms(self) -> "MailRooms":
        from agentdesk.bootstrap.mail import MailRooms  # the mail's libraries, where there is a mailbox

        return MailRooms(self._workspace, self._clock)

    def _mine(self, rooms: Rooms) -> Sequence[Mailbox]:
        """Those whose secrets lie here; desks are told to leave them alone."""
        assert rooms is self._rooms
        found = [box for box in rooms.boxes() if self._rooms.has_key(box)]
        self._served = tuple(box.mailbox_id for box in found)
        self._tell()
        return found

    def _tell(self) -> None:
        nightly = self._nightly
        self._leases.tell(Report(self._served, waiting(self._readers), nightly.made_at, nightly.code))


def _read(rooms: "MailRooms", box: Mailbox) -> None:
    try:
        rooms.receiver(box).sync_all()
    except (AgentDeskError, MailUnreachable) as error:
        if isinstance(error, Offline):
            raise
        log.warning("the mailbox %s is read later: %s", box.address, error.code)


def wait_for(health: "Callable[[], Health]", stopped: threading.Event) -> AgentDeskError | None:
    """Until the workspace is there; what stands in the way when waiting does not help."""
    tries = 0
    while not stopped.is_set():
        error = refusal(health())
        if not isinstance(error, Offline):
            return error
        log.info("the workspace is away: %s", error.code)
        stopped.wait(KNOCKS_S[min(tries, len(KNOCKS_S) - 1)])
        tries += 1
    return None


def on_stop_signals(stop: Callable[[], None]) -> None:
    """SIGTERM and Ctrl+C; on Windows Ctrl+Break too, which is how a service is asked to end."""
    names = ("SIGTERM", "SIGINT", "SIGBREAK")
    for each in (getattr(signal, name, None) for name in names):
        if each is not None:
            signal.signal(each, lambda _number, _frame: stop())


class WorkerLog:
    """A file of its own among this machine's logs, and stderr for whoever started it."""

    def __init__(self, paths: Paths, *, verbose: bool) -> None:
        self._file = LogFile(paths.logs / "worker", verbose=verbose)
        self._stream = logging.StreamHandler(sys.stderr)
        self._stream.setFormatter(WordlessFormatter())

    def __enter__(self) -> None:
        self._file.start()
        logging.getLogger().setLevel(logging.INFO)
        logging.getLogger().addHandler(self._stream)

    def __exit__(self, *_: object) -> None:
        logging.getLogger().removeHandler(self._stream)
        self._file.stop()
