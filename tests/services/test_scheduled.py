"""Exports that run by themselves: at their time, once across desks, made up when missed, tried again when they failed."""

import multiprocessing
import os
import threading
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from multiprocessing.connection import Connection
from pathlib import Path

import pytest

from agentdesk.bootstrap import drawing
from agentdesk.bootstrap.scheduling import scheduled_of
from agentdesk.domain.commands import ChangeSetting
from agentdesk.domain.errors import NotAllowed, Refused
from agentdesk.domain.exports import Form
from agentdesk.domain.schedule import Every, ScheduledExport, dues, file_name, next_due
from agentdesk.services.queries_schedule import ScheduledRun, ScheduledRuns
from agentdesk.services.settings import workspace_text
from agentdesk.store.reads import SqlReads
from tests.helpers.desk import BO, Desk

ZONE = "Europe/Amsterdam"
SET_AT = datetime(2026, 10, 20, 9, 0, tzinfo=UTC)
ENTRY = ScheduledExport(
    key="contacts-day", table="contacts", form=Form.CSV, every=Every.DAY, at="07:00", folder="/tmp", since=SET_AT
)


def test_a_due_time_is_of_the_wall_also_over_the_change_of_the_clocks() -> None:
    found = dues(ENTRY, datetime(2026, 10, 26, 12, 0, tzinfo=UTC), ZONE)
    assert [each.at.hour for each in found] == [5, 5, 5, 5, 6, 6]  # 07:00 in Amsterdam, summer and winter
    assert (found[-1].first, found[-1].last) == (date(2026, 10, 25), date(2026, 10, 25))
    assert next_due(ENTRY, found[-1].at, ZONE) == found[-1].at + timedelta(days=1)


def test_weeks_and_months_are_over_the_whole_time_before() -> None:
    at = datetime(2026, 12, 1, 12, 0, tzinfo=UTC)
    week = dues(replace(ENTRY, every=Every.WEEK), at, ZONE)[-1]
    month = dues(replace(ENTRY, every=Every.MONTH), at, ZONE)[-1]
    assert (week.first, week.last) == (date(2026, 11, 23), date(2026, 11, 29))
    assert (month.first, month.last) == (date(2026, 11, 1), date(2026, 11, 30))
    assert file_name(replace(ENTRY, every=Every.WEEK), week) == "contacts-2026-W48.csv"
    assert file_name(replace(ENTRY, every=Every.MONTH), month) == "contacts-2026-11.csv"


def schedule(desk: Desk, folder: Path, **changes: object) -> None:
    entry = replace(ENTRY, folder=str(folder), since=desk.clock.now(), **changes)  # type: ignore[arg-type]
    text = workspace_text("export_schedule", (entry,))
    desk.say(ChangeSetting(**desk.basics(), key="export_schedule", json_text=text))


def look(desk: Desk, login: str = "anna") -> int:
    reads = SqlReads(desk.engine)
    try:
        return scheduled_of(desk.workspace, reads, desk.clock, login).look()
    finally:
        reads.close()


def runs(desk: Desk) -> tuple[ScheduledRun, ...]:
    reads = SqlReads(desk.engine)
    try:
        return reads.answer(ScheduledRuns())
    finally:
        reads.close()


def test_missed_times_are_made_up_once_by_whichever_administrator_looks_first(desk: Desk, tmp_path: Path) -> None:
    desk.colleague()
    schedule(desk, tmp_path)
    assert look(desk) == 0
    desk.clock.turn(days=3)
    assert look(desk, "bo") == 0  # no administrator
    assert look(desk) == 3
    assert look(desk) == 0
    assert len(list(tmp_path.glob("contacts-*.csv"))) == 3
    assert all(run.done_at is not None and run.rows == 0 for run in runs(desk))
    assert len(desk.rows("looked")) == 3  # each is in the ledger


def test_a_folder_that_is_away_is_said_and_tried_again(desk: Desk, tmp_path: Path) -> None:
    folder = tmp_path / "share"
    schedule(desk, folder)
    desk.clock.turn(days=1)
    assert look(desk) == 0
    (run,) = runs(desk)
    assert (run.code, run.done_at) == ("export-no-folder", None)
    folder.mkdir()
    assert look(desk) == 0  # not each minute
    desk.clock.turn(minutes=11)
    assert look(desk) == 1
    assert runs(desk)[0].code == ""
    assert [each.name for each in folder.iterdir()] == [Path(runs(desk)[0].path).name]


def test_only_an_administrator_sets_what_leaves_by_itself(desk: Desk, tmp_path: Path) -> None:
    desk.colleague()
    text = workspace_text("export_schedule", (replace(ENTRY, folder=str(tmp_path)),))
    with pytest.raises(NotAllowed):
        desk.say(ChangeSetting(**desk.basics(BO), key="export_schedule", json_text=text))
    for wrong in (replace(ENTRY, at="25:00"), replace(ENTRY, table="events"), replace(ENTRY, folder=" ")):
        with pytest.raises(Refused):
            workspace_text("export_schedule", (wrong,))


REPORT = replace(ENTRY, key="report-week", table="report", form=Form.PDF, every=Every.WEEK)


@pytest.fixture
def share(tmp_path: Path) -> Path:
    """The workspace lies beside it."""
    made = tmp_path / "share"
    made.mkdir()
    return made


def a_team_of_bo_and_a_lead(desk: Desk) -> None:
    desk.colleague()
    with desk.workspace.unit_of_work() as uow:
        uow.rows.insert("agent", id=7, login="lara", name="Lara", team_id=1, role="lead")
        uow.rows.insert("team", id=9, name="Nacht / ploeg")
        uow.commit()


@pytest.mark.parametrize("login", ["anna", ""])
def test_a_report_is_drawn_on_its_schedule_by_a_desk_and_by_a_worker(desk: Desk, share: Path, login: str) -> None:
    a_team_of_bo_and_a_lead(desk)
    schedule(desk, share, **{**fields_of(REPORT), "team_id": 9, "language": "nl"})
    desk.clock.turn(days=8)
    assert look(desk, login) == 1
    (file,) = share.iterdir()
    assert file.name.startswith("report-Nacht-ploeg-team-9-nl-2026-W")
    assert file.read_bytes().startswith(b"%PDF")
    (run,) = runs(desk)
    assert (run.path, run.code) == (str(file), "")
    (looked,) = desk.rows("looked")
    assert (looked["what"], looked["form"]) == ("report", "pdf")
    assert looked["actor"] == (1 if login else 0)


def test_a_report_about_a_person_is_made_as_a_lead_of_theirs_sees_them_or_not_at_all(desk: Desk, share: Path) -> None:
    a_team_of_bo_and_a_lead(desk)
    schedule(desk, share, **{**fields_of(REPORT), "agent_id": BO})
    desk.clock.turn(days=8)
    assert look(desk, "") == 1
    (file,) = share.iterdir()
    assert file.name.startswith("report-Bo-2-2026-W")
    with desk.workspace.unit_of_work() as uow:
        for agent_id in (1, 7):
            uow.rows.update("agent", {"id": agent_id}, team_id=9)
        uow.commit()
    desk.clock.turn(days=7)
    assert look(desk, "") == 0
    assert runs(desk)[0].code == "leads-only"


def dies(*_: object) -> None:
    os._exit(1)


def hangs(answer: Connection, *_: object) -> None:
    """Half said."""
    os.write(answer.fileno(), b"\x00\x00\x10\x00 and then nothing")
    threading.Event().wait()


def starts_not(*_: object) -> None:
    raise OSError("no process to be had")


@pytest.mark.parametrize(("what", "instead", "patience_s"), [
    ("_draw", dies, 60.0), ("_draw", hangs, 3.0), ("multiprocessing.context.SpawnProcess.start", starts_not, 60.0),
])  # fmt: skip
def test_a_report_that_cannot_be_drawn_leaves_no_file_no_line_and_no_process(
    desk: Desk, share: Path, monkeypatch: pytest.MonkeyPatch, what: str, instead: object, patience_s: float
) -> None:
    a_team_of_bo_and_a_lead(desk)
    schedule(desk, share, **{**fields_of(REPORT), "team_id": 9})
    desk.clock.turn(days=8)
    monkeypatch.setattr(drawing, "PATIENCE_S", patience_s)
    monkeypatch.setattr(what if "." in what else f"agentdesk.bootstrap.drawing.{what}", instead)
    assert look(desk) == 0
    assert runs(desk)[0].code == "report-not-drawn"
    assert (list(share.iterdir()), desk.rows("looked")) == ([], [])
    assert multiprocessing.active_children() == []


def test_a_report_is_about_a_team_or_a_person_and_a_table_about_neither(desk: Desk, share: Path) -> None:
    for wrong in ({}, {"team_id": 9, "agent_id": BO}, {"team_id": 9, "form": Form.CSV}):
        with pytest.raises(Refused, match="bad-setting"):
            schedule(desk, share, **{**fields_of(REPORT), **wrong})
    with pytest.raises(Refused, match="bad-setting"):
        schedule(desk, share, team_id=9)


def fields_of(entry: ScheduledExport) -> dict[str, object]:
    return {"key": entry.key, "table": entry.table, "form": entry.form, "every": entry.every}


def test_a_report_whose_folder_is_away_is_said_and_made_when_it_is_back(desk: Desk, share: Path) -> None:
    a_team_of_bo_and_a_lead(desk)
    schedule(desk, share, **{**fields_of(REPORT), "team_id": 9})
    share.rmdir()
    desk.clock.turn(days=8)
    assert look(desk) == 0
    assert (runs(desk)[0].code, desk.rows("looked")) == ("export-no-folder", [])
    share.mkdir()
    desk.clock.turn(minutes=11)
    assert look(desk) == 1
