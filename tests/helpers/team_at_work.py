"""Knows a team at work: one PostgreSQL, people with logins of their own, and the windows they sit at, in this process."""

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from agentdesk.domain.ids import AgentId, CustomerId, TeamId
from agentdesk.domain.records import dataclass
from agentdesk.services.queries import TimelineRow
from agentdesk.ui.timeline.view import TimelineView
from tests.helpers.desk import Desk
from tests.helpers.people import People
from tests.helpers.program import OpenProgram


@dataclass(frozen=True, slots=True)
class Person:
    agent_id: AgentId
    name: str
    role: str = "agent"
    team_id: TeamId = TeamId(1)

    @property
    def login(self) -> str:
        """Nobody else's on the server, whatever another module makes of its people."""
        return f"work-{self.name.split()[0].lower()}"


MILA = Person(AgentId(2), "Mila Jansen")
TEUN = Person(AgentId(3), "Teun Smit")
RUTH = Person(AgentId(4), "Ruth Bakker", "lead")
OTTO = Person(AgentId(5), "Otto Visser", "lead")
VERA = Person(AgentId(7), "Vera Mulder", "agent", TeamId(2))
"""Of the other team."""
PEOPLE = (MILA, TEUN, RUTH, OTTO, VERA)


class Window(OpenProgram):
    """One person's window on their own login, and what stands on it."""

    def __init__(self, qtbot: QtBot, url: str, state: Path, who: Person) -> None:
        super().__init__(qtbot, url, state, login=who.login, agent_id=who.agent_id)
        self.who = who

    def sits(self) -> None:
        """At this desk somebody moves the mouse now."""
        self.program.window.activateWindow()
        self.until(self.program.window.isActiveWindow)

    def shows(self, customer: CustomerId) -> None:
        """Their timeline is open, and read."""
        self.program.desk.open_customer(customer)
        self.until(lambda: self.program.desk.current == customer and self._timeline.store.customer_id == customer)

    def cards(self) -> list[TimelineRow]:
        """The newest cards of the timeline in front."""
        store = self._timeline.store
        rows = [store.row(at) for at in range(len(store.columns.ids))]
        return [row for row in rows if row is not None]

    @property
    def _timeline(self) -> TimelineView:
        found = self.program.window.findChild(TimelineView)
        assert found is not None
        return found

    def words(self) -> list[str]:
        return [row.body for row in self.cards()]

    def notice(self) -> str:
        notices = self.program.window.notices
        return " ".join(each.text() for each in notices.findChildren(QLabel)) if notices.isVisible() else ""


class Team:
    """The workspace, the people and their windows. `desk` is no desk: it says what anybody says, with that one's login."""

    def __init__(self, url: str, folder: Path, qtbot: QtBot, ending: ExitStack) -> None:
        self.url, self.desk = url, Desk(url)
        self._folder, self._qtbot, self._ending = folder, qtbot, ending
        self._windows: dict[Person, Window] = {}
        with self.desk.workspace.unit_of_work() as uow:
            uow.rows.insert("team", id=2, name="Returns")
            for each in PEOPLE:
                uow.rows.insert("agent", id=each.agent_id, login=each.login, name=each.name, team_id=each.team_id,
                                role=each.role)  # fmt: skip
            uow.commit()

    def url_of(self, who: Person) -> str:
        assert isinstance(self.desk.people, People)
        return self.desk.people.engine_of(who.agent_id).url.render_as_string(hide_password=False)

    def at(self, who: Person) -> Window:
        """Their window, open from the first time on."""
        if who not in self._windows:
            made = Window(self._qtbot, self.url_of(who), self._folder / who.login, who)
            self._windows[who] = self._ending.enter_context(made)
        found = self._windows[who]
        found.sits()
        return found

    def customer(self, name: str, **changes: Any) -> CustomerId:
        return self.desk.customer(name, **changes)


@contextmanager
def team(server: Any, template: str, folder: Path, qtbot: QtBot) -> Iterator[Team]:
    """As a context manager: every window closes, then the workspace goes."""
    url = server.new_database(template)
    try:
        with ExitStack() as ending:
            made = Team(url, folder, qtbot, ending)
            ending.enter_context(made.desk)
            yield made
            QApplication.processEvents()
    finally:
        server.drop(url)
