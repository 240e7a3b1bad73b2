"""Knows which function answers which question. One instance per read lane; never shared between threads."""

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any, TypeVar, cast

from sqlalchemy import Engine

from agentdesk.services import (
    queries,
    queries_audit,
    queries_calibration,
    queries_ces,
    queries_figures,
    queries_history,
    queries_looking,
    queries_mail,
    queries_people,
    queries_pushes,
    queries_reviews,
    queries_schedule,
)
from agentdesk.services.queries import Query
from agentdesk.store import (
    reads_apart,
    reads_audit,
    reads_audit_views,
    reads_calibrations,
    reads_ces,
    reads_coachings,
    reads_customer,
    reads_directory,
    reads_drivers,
    reads_figures,
    reads_floor,
    reads_history,
    reads_looking,
    reads_mail,
    reads_people,
    reads_pushes,
    reads_reviews,
    reads_sample,
    reads_timeline,
    reads_who,
    reads_work,
    search,
)
from agentdesk.store.read_connection import ReadConnection

R = TypeVar("R")

_ANSWERS: Mapping[type[Query[Any]], Callable[[ReadConnection, Any], Any]] = {
    queries.WhoIs: reads_who.who,
    queries.CustomerById: reads_customer.by_id,
    queries.CustomerByRef: reads_who.by_ref,
    queries.TimelinePage: reads_timeline.page,
    queries.TimelineIndex: reads_timeline.index,
    queries.TimelineRows: reads_timeline.rows,
    queries.TimelineFind: search.in_timeline,
    queries.Revisions: reads_timeline.revisions,
    queries.UnassignedCalls: reads_timeline.unassigned,
    queries.WorkQueue: reads_work.queue,
    queries.FollowUps: reads_work.listed,
    queries.FollowUpHistory: reads_work.history,
    queries.FindCustomers: search.customers,
    queries.FindNotes: search.notes,
    queries.People: reads_people.people,
    queries_people.Directory: reads_directory.directory,
    queries_people.HandedTo: reads_directory.handed,
    queries_people.OnlookersOf: reads_directory.onlookers,
    queries.MyWrapUp: reads_people.wrap_up,
    queries.Settings: reads_people.settings,
    queries_audit.AuditList: reads_audit.listed,
    queries_audit.AuditCount: reads_audit.count,
    queries_audit.AuditSums: reads_audit.sums,
    queries_audit.ContactCells: reads_audit.cells,
    queries_audit.AuditNext: reads_audit.following,
    queries_audit.AuditPlace: reads_audit.place,
    queries_audit.AuditViews: reads_audit_views.listed,
    queries_audit.Scorecards: reads_reviews.scorecards,
    queries_audit.Reviews: reads_reviews.listed,
    queries_audit.ReviewById: reads_reviews.whole,
    queries_calibration.Calibrations: reads_calibrations.listed,
    queries_calibration.CalibrationById: reads_calibrations.whole,
    queries_calibration.Coachings: reads_coachings.listed,
    queries_calibration.CoachingById: reads_coachings.whole,
    queries_looking.RestrictedAmong: reads_looking.restricted_among,
    queries_pushes.PushesForMe: reads_pushes.pushes_for_me,
    queries_looking.WhoLooked: reads_looking.who_looked,
    queries_looking.LedgerPage: reads_looking.ledger_page,
    queries_reviews.ReviewOfContact: reads_sample.of_contact,
    queries_reviews.DrawContacts: reads_sample.draw,
    queries_history.NoteHistory: reads_history.note_history,
    queries_history.Contests: reads_history.contests,
    queries_schedule.ScheduledRuns: reads_looking.scheduled_runs,
    queries_ces.MailKeys: reads_ces.keys,
    queries_figures.Figures: reads_figures.figures,
    queries_figures.FigureContacts: reads_figures.contacts,
    queries_figures.FigureSwitches: reads_figures.switches,
    queries_figures.FigureDecisions: reads_figures.decisions,
    queries_figures.LiveFloor: reads_floor.floor,
    queries_figures.Drivers: reads_drivers.drivers,
    queries_figures.DriverContacts: reads_drivers.contacts,
    queries_figures.ContactHours: reads_drivers.hours,
    queries_mail.Inbox: reads_mail.inbox,
    queries_mail.SetApart: reads_apart.set_apart,
    queries_mail.ThreadOf: reads_mail.thread,
    queries_mail.ThreadOfEvent: reads_mail.thread_of_event,
    queries_mail.MailOfEvent: reads_mail.mail_of_event,
    queries_mail.MailSource: reads_mail.source,
    queries_mail.MailboxList: reads_mail.mailboxes,
    queries_mail.OutboxAsks: reads_mail.outbox_asks,
    queries_mail.ThreadPeople: reads_mail.people,
    queries_mail.WrittenMails: reads_mail.written,
}


class SqlReads:
    """Answers every question from one connection, each in its own short read.

    Raises Offline when the workspace cannot be reached (the next question tries again) and Refused when it is damaged.
    """

    def __init__(self, engine: Engine, *, now: Callable[[], datetime] | None = None) -> None:
        self._read = ReadConnection(engine, now)

    def answer(self, query: Query[R]) -> R:
        try:
            return cast("R", _ANSWERS[type(query)](self._read, query))
        finally:
            self._read.forget_together()

    def close(self) -> None:
        """Ends the connection; a later question opens a new one."""
        self._read.close()
