"""Knows the pictures of a desk whose server goes away: what waits, what is kept, and what comes back to its person.

`QT_QPA_PLATFORM=offscreen python -m tests.helpers.away_pictures FOLDER` takes them: the demo's day on a real PostgreSQL, whose line
is cut and mended.
"""

import os
import sys
import tempfile
from datetime import UTC, datetime, timedelta
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog

from agentdesk.bootstrap.demo import ZONE, demo_rooms
from agentdesk.bootstrap.demo_workspace import LOGIN
from agentdesk.bootstrap.tour_steps import Look, TourSteps
from agentdesk.bootstrap.window import Program, Wish, me_for
from agentdesk.demo.clock import DemoClock
from agentdesk.demo.load import load_demo
from agentdesk.demo.world import AGENTS
from agentdesk.domain.commands import ReviseNote
from agentdesk.domain.events import CommandRefused, Event, ServerAway, WorkChanged
from agentdesk.domain.ids import AgentId, CommandId, EventId, new_uuid
from agentdesk.domain.kinds import EventKind
from agentdesk.runtime.paths import Paths, resources
from agentdesk.services.handlers import apply
from agentdesk.services.queries import TimelineRow
from agentdesk.services.settings import Personal
from agentdesk.store import migrate
from agentdesk.store.engine import open_engine
from agentdesk.store.unit_of_work import SqlWorkspace
from agentdesk.ui.app import Screen, make_screen
from tests.helpers import postgres
from tests.helpers.line import Line, line

LOOKS = (
    Look("nl", "light", 1440, 900), Look("nl", "dark", 1440, 900), Look("en", "light", 1280, 720),
    Look("vi", "dark", 1280, 720),
)  # fmt: skip


class AwayTour(TourSteps):
    """What an agent sees from the moment the line is cut until all that was said has found its place."""

    def __init__(
        self, screen: Screen, folder: Path, look: Look, url: str, wire: Line, state: Path, clock: DemoClock
    ) -> None:
        self._folder, self._look, self._clock, self._wire, self._url = folder, look, clock, wire, url
        agent_id, person = next((each, name) for each, login, name, _ in AGENTS if login == LOGIN)
        self._me = AgentId(agent_id)
        address = f"postgresql+psycopg://postgres@127.0.0.1:{wire.port}/{postgres.name_of(url)}"
        wish = Wish(
            address, me_for(agent_id, person), LOGIN, "simulator", look.language, look.mode, look.width, look.height,
            zone=ZONE, rooms=demo_rooms,
        )  # fmt: skip
        paths = Paths(state / "settings", state / "data", state / "state", state / "logs")
        self._program = Program(screen, paths, Personal({"mask.mode": "off"}, lambda _: None), wish, clock)
        self._taken = []
        self._heard: list[Event] = []
        self._program.hub.listen(self._heard.append)

    def stations(self) -> None:
        """Cut while the customer talks; back with two wordings of one note."""
        self._until("the work queue", lambda: self._queue_rows() > 3)
        self._ring()
        self._answer()
        self._until("the copy", self._is_kept)
        note = self._own_note()
        self._wire.cut()
        QTest.keyClick(self._note(), Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
        self._rest()
        self.phone.far_end_hangs_up(next(iter(self.phone.calls)))
        controller = self._program.parts.live.controller
        self._until("the log", lambda: controller.undoable is not None and not controller.stack.items)
        mine = self._revision(note, "Bezorger heeft gebeld; pakket ligt bij de buren op 14.")
        theirs = self._revision(note, "Pakket is terug naar het depot, morgen nieuwe bezorging.")
        self._program.backend.clerk.say(mine)
        self._program.desk.refresh()
        self._until("that it is away", lambda: any(isinstance(each, ServerAway) for each in self._heard))
        self._clock.put_forward(timedelta(minutes=7))
        self._program.hub.publish(WorkChanged())
        self._rest(2500)
        self._program.window.notices.clear()
        self._picture("away-waiting")
        self._said_elsewhere(theirs)
        self._wire.mend()
        self._until("the conflict", lambda: any(isinstance(each, CommandRefused) for each in self._heard))
        self._rest(2500)
        self._program.window.notices.clear()
        self._picture("away-back")
        self._press("window.needs-you")
        self._rest(900)
        self._dialog("away-needs-you")
        self._program.parts.notes.corrections.resolve(mine)
        self._rest(900)
        self._dialog("away-conflict")

    def _dialog(self, station: str) -> None:
        """The one that is open, by itself."""
        (dialog,) = [each for each in self._program.window.findChildren(QDialog) if each.isVisible()]
        path = self._folder / f"{station}-{self._look.name}.png"
        dialog.grab().save(str(path))
        self._taken.append(path)
        dialog.close()

    def _is_kept(self) -> bool:
        kept = self._program.backend._kept
        keeper = kept._keeper if kept is not None else None
        current = self._program.desk.current
        return keeper is not None and all(
            keeper.copy.get(name)
            for name in (f"page/{current}", f"card/{current}", f"work/{self._me}", f"due/{self._me}")
        )

    def _own_note(self) -> TimelineRow:
        store = self._program.parts.timeline._store
        rows = [store.row(at) for at in range(len(store.columns.ids))]
        words = [row for row in rows if row is not None and row.body and row.kind.value < EventKind.ORDER.value]
        return next((row for row in words if row.agent_id == self._me), words[0])

    def _revision(self, note: TimelineRow, words: str) -> ReviseNote:
        return ReviseNote(
            command_id=CommandId(new_uuid()), actor=self._me, at=self._clock.now(), interaction_id=note.event_id,
            revision_id=EventId(new_uuid()), base_revision=note.revisions, subject=note.subject, note=words,
        )  # fmt: skip

    def _said_elsewhere(self, command: ReviseNote) -> None:
        """The same agent's other desk, which still has its line."""
        engine = open_engine(self._url)
        with SqlWorkspace(engine, "other desk", self._clock).unit_of_work() as unit:
            unit.record(command, apply(unit, command, self._clock.now()))
            unit.commit()
        engine.dispose()


def main() -> int:
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    found = postgres.binaries()
    assert found is not None, "no PostgreSQL is installed"
    screen = make_screen(sys.argv, resources())
    with tempfile.TemporaryDirectory() as state, postgres.server(found) as server:
        os.environ["AGENTDESK_SECRETS"] = f"file:{state}/secrets.json"
        clock = DemoClock(datetime.now(UTC))
        template = server.new_database()
        migrate.create(template)
        engine = open_engine(template)
        load_demo(SqlWorkspace(engine, "demo", clock).unit_of_work, clock.now())
        engine.dispose()
        for number, look in enumerate(LOOKS):
            url = server.new_database(postgres.name_of(template))
            with line(server.folder / ".s.PGSQL.5432") as wire:
                for path in AwayTour(
                    screen, folder, look, url, wire, Path(state) / str(number), DemoClock(datetime.now(UTC))
                ).walk():
                    print(path)
    return 0


if __name__ == "__main__":
    sys.exit(main())
