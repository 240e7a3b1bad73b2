"""Two desks at one PostgreSQL: what is done at one stands on the other's screen, in a process of its own, without a refresh."""

import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import Engine, text

from agentdesk.domain.commands import ClaimFollowUp, HandOverFollowUp, ReviseNote, SetAbsence, SnoozeFollowUp
from agentdesk.domain.errors import Offline
from agentdesk.domain.ids import CustomerId, EventId, FollowUpId, new_uuid
from agentdesk.domain.mentions import Colleague
from agentdesk.domain.onlookers import STANDS, Does
from agentdesk.services.asking import questions_of
from agentdesk.services.onlookers import OnlookerTeller
from tests.helpers.desk import ANNA, BO, ZONE, Clock, Desk
from tests.helpers.other_desk import START_S, OtherDesk
from tests.helpers.standby import until
from tests.services.test_presence_teller import TurnedLane

SOON_S = 1.5
"""What another desk does is painted here within a second, on a machine that does nothing else."""


class Team:
    """Anna's desk without a window, and Bo's with one, a customer in front."""

    def __init__(self, anna: Desk, sanne: CustomerId, bo: OtherDesk) -> None:
        self.anna, self.sanne, self.bo = anna, sanne, bo

    def task(self, title: str, **changes: Any) -> FollowUpId:
        """Overdue, for whoever takes it, of a customer who is called as it is."""
        customer = self.anna.customer(title)
        return self.anna.follow_up(customer, timedelta(hours=-1), owner=None, queue="Desk", **changes)


def bodies(told: dict[str, Any]) -> list[str]:
    return [body for _, body, _ in told.get("rows", ())]


def names(told: dict[str, Any]) -> list[str]:
    return [name for name, _, _ in told.get("queue", ())]


def holder(told: dict[str, Any], name: str) -> str | None:
    return next((held for each, _, held in told.get("queue", ()) if each == name), None)


@pytest.fixture(scope="module")
def team(postgres_server: Any, postgres_template: str) -> Iterator[Team]:
    url = postgres_server.new_database(postgres_template)
    with Desk(url, Clock(datetime.now(UTC))) as anna:
        anna.colleague()
        sanne = anna.customer()
        anna.log(sanne, note="Before anybody looked.")
        with OtherDesk(url, sanne, "bo", int(BO)) as bo:
            bo.until(lambda told: "Before anybody looked." in bodies(told), START_S)
            yield Team(anna, sanne, bo)
    postgres_server.drop(url)


@pytest.mark.long
def test_a_contact_logged_at_one_desk_is_painted_at_the_other(team: Team) -> None:
    team.bo.forget()
    said_at = time.time()
    team.anna.log(team.sanne, note="Parcel lies at the neighbours'.")
    assert team.bo.until(lambda told: "Parcel lies at the neighbours'." in bodies(told)) - said_at < SOON_S


@pytest.mark.long
def test_a_note_corrected_at_one_desk_changes_at_the_other_with_a_mark_and_nothing_jumps(team: Team) -> None:
    note = team.anna.log(team.sanne, note="Comes on Monday.")
    team.bo.until(lambda told: "Comes on Monday." in bodies(told))
    before = team.bo.now
    team.bo.forget()
    team.anna.say(ReviseNote(**team.anna.basics(), interaction_id=note.interaction_id, revision_id=EventId(new_uuid()),
                             base_revision=0, subject="", note="Comes on Tuesday."))  # fmt: skip
    team.bo.until(lambda told: [str(note.interaction_id), "Comes on Tuesday.", 1] in told["rows"])
    now = team.bo.now
    assert [row[0] for row in now["rows"]] == [row[0] for row in before["rows"]]
    assert now["top"] == before["top"]


@pytest.mark.long
def test_what_one_desk_claims_is_held_in_the_other_s_queue_until_it_is_let_go(team: Team) -> None:
    task = team.task("Karel Appel")
    team.bo.until(lambda told: "Karel Appel" in names(told))
    team.bo.forget()
    until = team.anna.clock.now() + timedelta(minutes=10)
    said_at = time.time()
    team.anna.say(ClaimFollowUp(**team.anna.basics(), follow_up_id=task, until=until))
    assert team.bo.until(lambda told: holder(told, "Karel Appel") == "Anna de Wit") - said_at < SOON_S
    team.bo.forget()
    team.anna.say(ClaimFollowUp(**team.anna.basics(), follow_up_id=task, until=None))
    team.bo.until(lambda told: holder(told, "Karel Appel") == "")


@pytest.mark.long
def test_a_follow_up_moved_at_one_desk_stands_at_its_new_time_at_the_other(team: Team) -> None:
    task = team.task("Rembrandt Harmensz")
    team.bo.until(lambda told: "Rembrandt Harmensz" in names(told))
    team.bo.forget()
    due = team.anna.clock.now().replace(microsecond=0) - timedelta(minutes=10)
    team.anna.say(SnoozeFollowUp(**team.anna.basics(), follow_up_id=task, base_version=1, due_at=due,
                                 local_due=due.replace(tzinfo=None), zone="UTC"))  # fmt: skip
    team.bo.until(lambda told: ["Rembrandt Harmensz", due.isoformat(), ""] in told["queue"])


@pytest.mark.long
def test_a_question_to_a_colleague_stands_in_their_queue_with_the_customer(team: Team) -> None:
    johan = team.anna.customer("Johan Cruijff")
    log = team.anna.log(johan, note="@Bo does the shop in Delft have it?")
    team.bo.forget()
    for each in questions_of(log, [Colleague(BO, "Bo", "bo")], ZONE):
        team.anna.say(each)
    team.bo.until(lambda told: "Johan Cruijff" in names(told))


@pytest.mark.long
def test_what_is_handed_over_at_the_end_of_a_shift_stands_in_the_colleague_s_queue(team: Team) -> None:
    mine = team.anna.follow_up(team.anna.customer("Piet Mondriaan"), timedelta(hours=-1))
    team.anna.say(HandOverFollowUp(**team.anna.basics(), follow_up_id=mine, base_version=1, owner=BO,
                                   sentence="Has the lamp, wants the bulb."))  # fmt: skip
    team.bo.until(lambda told: "Piet Mondriaan" in names(told))


@pytest.mark.long
def test_what_falls_due_while_somebody_is_away_stands_in_the_deputy_s_queue(team: Team) -> None:
    """Away since before midnight until after it, wherever the clock stands."""
    team.anna.follow_up(team.anna.customer("Vincent van Gogh"), timedelta(minutes=-1))
    today = team.anna.clock.now().date()
    team.bo.forget()
    team.anna.say(SetAbsence(**team.anna.basics(), agent_id=ANNA, from_on=today - timedelta(days=1),
                             to_on=today + timedelta(days=1), deputy=BO))  # fmt: skip
    team.bo.until(lambda told: "Vincent van Gogh" in names(told))


@pytest.mark.long
def test_who_looks_is_seen_at_the_other_desk_within_a_second_and_not_after_a_crash(team: Team) -> None:
    clock = Clock(datetime.now(UTC))
    anna = OnlookerTeller(team.anna.workspace, TurnedLane(), clock, ANNA)
    team.bo.forget()
    said_at = time.time()
    anna.tell(team.sanne, Does.WRITING)
    assert team.bo.until(lambda told: told["onlookers"] == ["Anna de Wit"]) - said_at < SOON_S
    anna.tell(None)
    team.bo.until(lambda told: told["onlookers"] == [])
    clock.at -= STANDS - timedelta(seconds=2)  # of a desk that crashed so long ago: nobody says that it is gone
    anna.tell(team.sanne)
    team.bo.until(lambda told: told["onlookers"] == ["Anna de Wit"])
    team.bo.until(lambda told: told["onlookers"] == [])


@pytest.mark.long
def end_connections(engine: Engine) -> None:
    """Of everybody in this database, and they are gone: the server only asks them to end."""
    theirs = "FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()"
    with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        pids = list(connection.execute(text(f"SELECT pid {theirs}")).scalars())
        connection.execute(text("SELECT pg_terminate_backend(pid) FROM unnest(:pids) pid"), {"pids": pids})
        still = text("SELECT count(*) FROM pg_stat_activity WHERE pid = ANY (:pids)")
        until(lambda: connection.execute(still, {"pids": pids}).scalar() == 0, "no end of their connections")


def test_fifty_contacts_are_painted_although_the_server_ends_every_connection_meanwhile(team: Team) -> None:
    notes = [f"Contact {n:02}." for n in range(50)]
    team.bo.forget()
    for at, note in enumerate(notes):
        if at in {10, 30}:
            end_connections(team.anna.engine)
        try:
            team.anna.log(team.sanne, note=note)
        except Offline:  # the first that meets its ended connection; a clerk says it again
            team.anna.log(team.sanne, note=note)
    newest = set(notes[-25:])
    team.bo.until(lambda told: newest <= {*bodies(told)})
    shown = [body for body in bodies(team.bo.now) if body in newest]
    assert sorted(shown) == sorted(newest)  # none twice
