"""Knows which news each command must make at the other desks, and holds every command of a test to it."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import datetime

import pytest

from agentdesk.domain.commands import Command
from agentdesk.domain.events import (
    CalibrationsChanged,
    CoachingsChanged,
    CustomerChanged,
    DirectoryChanged,
    Event,
    FigureSwitchesChanged,
    HandedCallsChanged,
    ReviewsChanged,
    SettingsChanged,
    ThreadChanged,
    TimelineChanged,
    WorkChanged,
)
from agentdesk.services import handlers
from agentdesk.services.changes import UNHEARD, changes_of
from agentdesk.services.ports import UnitOfWork

_OF_CUSTOMER = (CustomerChanged, TimelineChanged)
_OF_CONTACT = (TimelineChanged, WorkChanged)
_OF_THREAD = (ThreadChanged, WorkChanged)

NEWS: dict[tuple[type[Event], ...], str] = {
    (TimelineChanged,): "RecordCall ReviseNote AddParticipant",
    _OF_CONTACT: "LogInteraction RetractInteraction MoveInteraction RedactWords ContestNote DecideContested",
    (*_OF_CUSTOMER, WorkChanged): "ScheduleFollowUp AskColleague SetComplaint",
    (WorkChanged,): "SnoozeFollowUp CloseFollowUp ClaimFollowUp HandOverFollowUp WaitFor SetAbsence FireRule",
    _OF_CUSTOMER: "AddCustomer AttachContactPoint DetachContactPoint RememberFact ConfirmFact AskedAgain SetConsent "
    "RecordReferral RecordCompliment SetCase",
    (CustomerChanged,): "CheckIdentity",
    (SettingsChanged,): "ChangeSetting SetRule RederiveDue SetMailbox RenewMailKeys",
    (ReviewsChanged,): "SaveScorecard GiveReview OpenReview AnswerReview DecideReview SaveAuditView DropAuditView",
    (CalibrationsChanged,): "OpenCalibration ScoreCalibration CloseCalibration AgreeCalibration",
    (CoachingsChanged,): "OpenCoaching AnswerCoaching",
    (CoachingsChanged, WorkChanged): "Coach",
    (FigureSwitchesChanged,): "SetFigureSwitch",
    _OF_THREAD: "ClaimThread LetGoThread HandOverThread SnoozeThread CloseThread ReopenThread AttachThread MarkJunk "
    "TakeAsPerson",
    (DirectoryChanged,): "SetExtensions SetQueue RemoveQueue AddPerson SetRole SetActive",
    (HandedCallsChanged,): "HandCall TakeHandedCall WithdrawHandedCall",
    # A mail that waits for its ten seconds is nobody else's news; its conversation is, where it has one. What a leg
    # joins is told by its record. Half a mail is its author's alone; who looked stands in a list that is asked for.
    (): "SendMail DecideMail JoinCall ForgetWrittenMails RecordLook RecordExport",
}
BY_KIND = {kind: events for events, kinds in NEWS.items() for kind in kinds.split()}


def check(command: Command, touched: Iterable[str]) -> None:
    """Raises AssertionError. A repeat, or what came too late, touches nothing and needs no news."""
    names = tuple(touched)
    if not names:
        return
    kind = type(command).__name__
    told = {type(each) for each in changes_of(names)}
    missing = set(BY_KIND[kind]) - told
    assert not missing, f"{kind} touched {names} and the other desks hear nothing of {missing}"
    for name in names:
        assert changes_of((name,)) or name.partition(":")[0] in UNHEARD, f"{kind}: nobody knows {name}"


@contextmanager
def held(patch: pytest.MonkeyPatch) -> Iterator[None]:
    """Every command that is applied meanwhile."""
    really = handlers.apply

    def apply(uow: UnitOfWork, command: Command, now: datetime) -> tuple[str, ...]:
        touched = really(uow, command, now)
        check(command, touched)
        return touched

    patch.setattr(handlers, "apply", apply)
    yield
