"""No reminder is lost, and each is told once."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

import pytest

from agentdesk.domain.commands import Command, HandOverFollowUp, SetAbsence
from agentdesk.domain.events import Event, FolderWatchChanged, FollowUpDue, FollowUpsDue, ImportRunChanged
from agentdesk.domain.ids import AgentId, FollowUpId, new_uuid
from agentdesk.domain.import_runs import FolderWatched, ImportRun, RunState, RunWish, WatchedFile, WatchState
from agentdesk.domain.kinds import FollowUpKind, FollowUpState, OrderState
from agentdesk.services.aftersale import AfterSale
from agentdesk.services.hub import Hub
from agentdesk.services.queries import FollowUps, WorkQueue
from agentdesk.services.reminders import AT_MOST_S, Reminders, Rescue
from agentdesk.services.upkeep import Upkeep
from agentdesk.store.aftersale_rows import SqlWatch
from agentdesk.store.reads import SqlReads
from tests.helpers.desk import ANNA, BO, Desk
from tests.services.test_followups import close, snooze_of


class Bell:
    """The reminders of one run of the program."""

    def __init__(self, desk: Desk, reads: SqlReads, agent_id: AgentId = ANNA) -> None:
        self.desk, self.reads, self.agent_id = desk, reads, agent_id
        self.told: list[FollowUpDue] = []
        self.reminders = Reminders(self._hear, desk.clock)

    def _hear(self, event: object) -> None:
        assert isinstance(event, FollowUpsDue)
        self.told.extend(event.due)

    def look(self) -> list[FollowUpDue]:
        """What was told by this look."""
        before = len(self.told)
        until = self.reminders.horizon()
        mine = self.reads.answer(FollowUps(agent_id=self.agent_id, due_by=until))
        self.reminders.look(mine, self.reads.answer(WorkQueue(self.agent_id, until=until)))
        return self.told[before:]


@pytest.fixture
def reads(file_desk: Desk) -> Iterator[SqlReads]:
    opened = SqlReads(file_desk.engine)
    yield opened
    opened.close()


def test_a_reminder_is_told_once_when_it_is_due(file_desk: Desk, reads: SqlReads) -> None:
    bell = Bell(file_desk, reads)
    item = file_desk.follow_up(file_desk.customer(), timedelta(seconds=90))
    assert bell.look() == []
    assert bell.reminders.next_look_s() == AT_MOST_S
    file_desk.clock.turn(seconds=60)
    assert bell.look() == []
    assert bell.reminders.next_look_s() == pytest.approx(30, abs=1)
    file_desk.clock.turn(seconds=30)
    (told,) = bell.look()
    assert (told.follow_up_id, told.customer_name, told.late_s) == (item, "Sanne de Vries", 0)
    file_desk.clock.turn(minutes=5)
    assert bell.look() == []


def test_after_a_night_s_sleep_it_says_how_late_it_is(file_desk: Desk, reads: SqlReads) -> None:
    bell = Bell(file_desk, reads)
    file_desk.follow_up(file_desk.customer(), timedelta(minutes=1))
    bell.look()
    file_desk.clock.turn(hours=14)
    (told,) = bell.look()
    assert told.late_s == 14 * 3600 - 60


def test_after_a_restart_what_is_overdue_is_told_again(file_desk: Desk, reads: SqlReads) -> None:
    file_desk.follow_up(file_desk.customer(), timedelta(minutes=-18))
    assert len(Bell(file_desk, reads).look()) == 1
    (again,) = Bell(file_desk, reads).look()
    assert again.late_s == 18 * 60


def test_a_clock_set_back_neither_loses_nor_repeats_a_reminder(file_desk: Desk, reads: SqlReads) -> None:
    bell = Bell(file_desk, reads)
    sanne = file_desk.customer()
    file_desk.follow_up(sanne, timedelta(minutes=5))
    late = file_desk.follow_up(sanne, timedelta(minutes=65))
    file_desk.clock.turn(minutes=6)
    assert len(bell.look()) == 1
    file_desk.clock.turn(hours=-1)
    assert bell.look() == []
    file_desk.clock.turn(hours=2)
    assert late in {told.follow_up_id for told in bell.look()}


def test_a_snoozed_reminder_is_told_again_at_its_new_time(file_desk: Desk, reads: SqlReads) -> None:
    bell = Bell(file_desk, reads)
    item = file_desk.follow_up(file_desk.customer(), timedelta(0))
    assert len(bell.look()) == 1
    file_desk.say(snooze_of(file_desk, item, 1, hours=1))
    assert bell.look() == []
    file_desk.clock.turn(hours=1)
    assert len(bell.look()) == 1
    close(file_desk, item, FollowUpState.DONE)
    file_desk.clock.turn(hours=1)
    assert bell.look() == []


def test_my_queue_s_work_rings_for_me_and_a_colleague_s_does_not(file_desk: Desk, reads: SqlReads) -> None:
    file_desk.colleague()
    sanne = file_desk.customer()
    unowned = file_desk.follow_up(sanne, timedelta(0), owner=None, queue="Desk")
    file_desk.follow_up(sanne, timedelta(0), owner=BO)
    assert [told.follow_up_id for told in Bell(file_desk, reads).look()] == [unowned]


def test_a_missed_call_is_no_reminder_until_it_is_mine_and_put_off(file_desk: Desk, reads: SqlReads) -> None:
    file_desk.missed(customer_id=file_desk.customer())
    assert Bell(file_desk, reads).look() == []


class Away:
    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.watch, self.reads = SqlWatch(desk.engine), SqlReads(desk.engine)
        self.rescue = Rescue(self.watch, self.reads, desk.say, desk.clock)

    def absent(self, agent_id: AgentId = ANNA, **more: object) -> None:
        day = self.desk.clock.now().date()
        command = SetAbsence(**self.desk.basics(), agent_id=agent_id, from_on=day, to_on=day)
        self.desk.say(replace(command, **more))  # type: ignore[arg-type]

    def owner(self, item: FollowUpId) -> tuple[object, str]:
        row = self.desk.row("follow_up", id=item)
        return row["owner"], row["queue"]


@pytest.fixture
def away(desk: Desk) -> Iterator[Away]:
    opened = Away(desk)
    yield opened
    opened.watch.close()
    opened.reads.close()


def test_a_promise_of_the_absent_goes_to_the_team_a_quarter_before_it_is_due(away: Away) -> None:
    desk = away.desk
    promise = desk.follow_up(desk.customer(), timedelta(minutes=40), kind=FollowUpKind.PROMISE)
    plain = desk.follow_up(desk.customer("Jan"), timedelta(minutes=10))
    away.absent()
    assert away.rescue.look() == 0
    desk.clock.turn(minutes=26)
    assert away.rescue.look() == 1
    assert away.owner(promise) == (None, "Desk")
    assert away.owner(plain) == (ANNA, "")
    assert away.rescue.look() == 0
    assert desk.row("follow_up", id=promise)["promised_by_agent"] == ANNA


def test_a_deputy_who_is_away_too_is_passed_over(away: Away) -> None:
    desk = away.desk
    desk.colleague()
    away.absent(BO)
    away.absent(deputy=BO)
    promise = desk.follow_up(desk.customer(), timedelta(minutes=5), kind=FollowUpKind.PROMISE)
    away.rescue.look()
    assert away.owner(promise) == (None, "Desk")


def test_a_free_morning_ends_at_one(away: Away) -> None:
    desk = away.desk  # it is 14:02
    away.absent(half="morning")
    promise = desk.follow_up(desk.customer(), timedelta(minutes=5), kind=FollowUpKind.PROMISE)
    assert away.rescue.look() == 0
    assert away.owner(promise) == (ANNA, "")


def test_what_two_desks_find_at_once_goes_to_the_team_once(away: Away) -> None:
    """Both have looked before either has written."""
    desk = away.desk
    item = desk.follow_up(desk.customer(), timedelta(minutes=10), kind=FollowUpKind.PROMISE)
    away.absent()
    found: list[Command] = []
    for _ in range(2):
        assert Rescue(away.watch, away.reads, found.append, desk.clock).look() == 1
    for command in found:
        desk.say(command)
    assert away.owner(item) == (None, "Desk")
    assert [row["what"] for row in desk.rows("follow_up_step", follow_up_id=item)].count("handed-over") == 1


class LaneByHand:
    """Does at once, and begins later when told."""

    def __init__(self) -> None:
        self.waiting: list[tuple[float, object]] = []

    def do(self, work: object) -> None:
        assert callable(work)
        work()

    def later(self, delay_s: float, work: object) -> object:
        self.waiting.append((delay_s, work))
        return self.waiting.clear

    def pass_time(self) -> None:
        ((_, work),) = self.waiting
        self.waiting.clear()
        self.do(work)


def test_upkeep_looks_each_minute_until_it_is_stopped(file_desk: Desk, reads: SqlReads) -> None:
    watch, lane = SqlWatch(file_desk.engine), LaneByHand()
    after_sale = AfterSale(watch, reads, file_desk.say, file_desk.clock)
    rescue = Rescue(watch, reads, file_desk.say, file_desk.clock)
    upkeep = Upkeep(lane, after_sale, rescue, zone_data="2027a")  # type: ignore[arg-type]
    upkeep.start()
    for _ in range(7):
        lane.pass_time()
    assert file_desk.row("workspace_setting", key="zone_data")["json_text"] == '"2027a"'
    upkeep.stop()
    assert lane.waiting == []
    watch.close()


def test_what_an_import_brought_is_looked_at_by_the_rules_at_once(file_desk: Desk, reads: SqlReads) -> None:
    watch, hub = SqlWatch(file_desk.engine), Hub()
    after_sale = AfterSale(watch, reads, file_desk.say, file_desk.clock)
    rescue = Rescue(watch, reads, file_desk.say, file_desk.clock)
    upkeep = Upkeep(LaneByHand(), after_sale, rescue)  # type: ignore[arg-type]
    hub.listen(upkeep.on_happened)

    def fired_after(event: Event) -> int:
        now = file_desk.clock.now()
        file_desk.put(
            "sales_order", customer_id=file_desk.customer(), order_no=new_uuid().hex, placed_at=now - timedelta(days=9),
            delivered_at=now - timedelta(days=3), state=OrderState.DELIVERED.value,
        )  # fmt: skip
        before = len(file_desk.rows("rule_firing"))
        hub.publish(event)
        return len(file_desk.rows("rule_firing")) - before

    run = ImportRun(RunWish(("orders.csv",)), RunState.RUNNING)
    came = WatchedFile("orders.csv", "done/orders.csv", file_desk.clock.now())
    watched = FolderWatched("/feed", WatchState.WATCHING)
    assert fired_after(ImportRunChanged(run)) == 0
    assert fired_after(ImportRunChanged(replace(run, wish=replace(run.wish, dry_run=True), state=RunState.DONE))) == 0
    assert fired_after(ImportRunChanged(replace(run, state=RunState.STOPPED))) == 3
    assert fired_after(FolderWatchChanged(watched)) == 0
    assert fired_after(FolderWatchChanged(replace(watched, last=(came,)))) == 2
    assert fired_after(FolderWatchChanged(replace(watched, last=(came,), state=WatchState.AWAY))) == 0
    upkeep.stop()
    assert fired_after(ImportRunChanged(replace(run, state=RunState.DONE))) == 0
    watch.close()


def test_what_is_mine_rings_also_when_nobody_knows_the_caller(file_desk: Desk, reads: SqlReads) -> None:
    file_desk.missed()
    (row,) = file_desk.rows("follow_up")
    file_desk.say(
        HandOverFollowUp(
            **file_desk.basics(), follow_up_id=FollowUpId(row["id"]), base_version=row["version"], owner=ANNA, queue="",
            sentence="",
        )
    )  # fmt: skip
    file_desk.clock.turn(hours=2)
    (told,) = Bell(file_desk, reads).look()
    assert (told.customer_id, told.customer_name) == (None, "+31618429930")
