"""Knows which noun handles which command: `apply` makes a command's rows in an open unit of work."""

from datetime import datetime
from typing import TypeAlias

from agentdesk.domain import commands as say
from agentdesk.domain import commands_aftersale as by_itself
from agentdesk.domain import commands_audit as audit
from agentdesk.domain import commands_calibration as calib
from agentdesk.domain import commands_figures as figures
from agentdesk.domain import commands_looking as seen
from agentdesk.domain import commands_mail as say_mail
from agentdesk.domain import commands_people as pass_on
from agentdesk.domain import commands_privacy as privacy
from agentdesk.domain import commands_team as team
from agentdesk.domain.commands import Command
from agentdesk.services import (
    absences,
    audit_views,
    calibrations,
    cases,
    coachings,
    complaints,
    consents,
    contests,
    corrections,
    customers,
    directory,
    facts,
    figure_switches,
    firings,
    followups,
    handed_calls,
    interactions,
    looking,
    mail_elsewhere,
    mail_threads,
    mailing,
    mails_apart,
    notes,
    people,
    redactions,
    reviews,
    workspace_settings,
    zones,
)
from agentdesk.services.ports import UnitOfWork

Touched: TypeAlias = tuple[str, ...]


def apply(uow: UnitOfWork, command: Command, now: datetime) -> Touched:
    """What it touched: `customer:…`, `timeline:…`, `follow_up:…`, `work`, `setting:…`. Raises AgentDeskError.

    The caller asks the ledger first, records and commits; a repeat makes no second row.
    """
    touched = _on_interactions(uow, command, now)
    if touched is None:
        touched = _on_follow_ups(uow, command, now)
    if touched is None:
        touched = _on_customers(uow, command)
    if touched is None:
        touched = _on_mails(uow, command)
    if touched is None:
        touched = _on_threads(uow, command, now)
    if touched is None:
        touched = _on_people(uow, command, now)
    if touched is None:
        touched = _on_reviews(uow, command)
    if touched is None:
        touched = _on_calibrations(uow, command, now)
    if touched is None:
        touched = _on_privacy(uow, command, now)
    if touched is None:
        touched = _on_team(uow, command)
    if touched is None:
        raise TypeError(type(command).__name__)  # a test holds every command handled
    return touched


def _on_interactions(uow: UnitOfWork, command: Command, now: datetime) -> Touched | None:
    match command:
        case say.RecordCall():
            return interactions.record_call(uow, command)
        case say.LogInteraction():
            return interactions.log(uow, command, now)
        case say.ReviseNote():
            return notes.revise(uow, command)
        case say.RetractInteraction():
            return corrections.retract(uow, command)
        case say.MoveInteraction():
            return corrections.move(uow, command)
        case say.AddParticipant():
            return customers.add_participant(uow, command)
        case say.SetCase():
            return cases.set_case(uow, command)
        case say.SetComplaint():
            return complaints.set_complaint(uow, command)
    return None


def _on_follow_ups(uow: UnitOfWork, command: Command, now: datetime) -> Touched | None:
    match command:
        case say.ScheduleFollowUp():
            return followups.schedule(uow, command)
        case say.SnoozeFollowUp():
            return followups.snooze(uow, command)
        case say.CloseFollowUp():
            return followups.close(uow, command, now)
        case say.ClaimFollowUp():
            return followups.claim(uow, command, now)
        case say.HandOverFollowUp():
            return followups.hand_over(uow, command)
        case say.WaitFor():
            return followups.wait_for(uow, command)
        case say.AskColleague():
            return followups.ask(uow, command)
        case say.SetAbsence():
            return absences.set_absence(uow, command)
        case by_itself.RederiveDue():
            return zones.rederive(uow, command)
        case by_itself.FireRule():
            return firings.fire(uow, command)
    return None


def _on_customers(uow: UnitOfWork, command: Command) -> Touched | None:
    match command:
        case say.AddCustomer():
            return customers.add(uow, command)
        case say.AttachContactPoint():
            return customers.attach(uow, command)
        case say.DetachContactPoint():
            return customers.detach(uow, command)
        case say.CheckIdentity():
            return customers.check_identity(uow, command)
        case say.RecordReferral():
            return customers.refer(uow, command)
        case say.RecordCompliment():
            return customers.compliment(uow, command)
        case say.RememberFact():
            return facts.remember(uow, command)
        case say.ConfirmFact():
            return facts.confirm(uow, command)
        case say.AskedAgain():
            return facts.asked_again(uow, command)
        case say.SetConsent():
            return consents.set_consent(uow, command)
        case say.ChangeSetting():
            return workspace_settings.change(uow, command)
        case by_itself.SetRule():
            return workspace_settings.set_rule(uow, command)
    return None


def _on_mails(uow: UnitOfWork, command: Command) -> Touched | None:
    match command:
        case say_mail.SetMailbox():
            return mailing.set_mailbox(uow, command)
        case say_mail.RenewMailKeys():
            return mailing.renew_keys(uow, command)
        case say_mail.SendMail():
            return mailing.send(uow, command)
        case say_mail.DecideMail():
            return mailing.decide(uow, command)
    return None


def _on_threads(uow: UnitOfWork, command: Command, now: datetime) -> Touched | None:
    match command:
        case say_mail.ClaimThread():
            return mail_threads.claim(uow, command, now)
        case say_mail.LetGoThread():
            return mail_threads.let_go(uow, command)
        case say_mail.HandOverThread():
            return mail_threads.hand_over(uow, command)
        case say_mail.SnoozeThread():
            return mail_threads.snooze(uow, command)
        case say_mail.CloseThread():
            return mail_threads.close(uow, command)
        case say_mail.ReopenThread():
            return mail_threads.reopen(uow, command)
        case say_mail.AttachThread():
            return mail_threads.attach(uow, command)
        case say_mail.MarkJunk():
            return mails_apart.mark_junk(uow, command)
        case say_mail.TakeAsPerson():
            return mails_apart.take_as_person(uow, command)
        case say_mail.ForgetWrittenMails():
            return mail_elsewhere.forget(uow, command, now)
    return None


def _on_people(uow: UnitOfWork, command: Command, now: datetime) -> Touched | None:
    match command:
        case pass_on.SetExtensions():
            return directory.set_extensions(uow, command)
        case pass_on.SetQueue():
            return directory.set_queue(uow, command)
        case pass_on.RemoveQueue():
            return directory.remove_queue(uow, command)
        case pass_on.HandCall():
            return handed_calls.hand(uow, command, now)
        case pass_on.JoinCall():
            return handed_calls.join(uow, command, now)
        case pass_on.TakeHandedCall():
            return handed_calls.take(uow, command, now)
        case pass_on.WithdrawHandedCall():
            return handed_calls.withdraw(uow, command, now)
    return None


def _on_reviews(uow: UnitOfWork, command: Command) -> Touched | None:
    match command:
        case audit.SaveAuditView():
            return audit_views.save(uow, command)
        case audit.DropAuditView():
            return audit_views.drop(uow, command)
        case audit.SaveScorecard():
            return reviews.save_scorecard(uow, command)
        case audit.GiveReview():
            return reviews.give(uow, command)
        case audit.OpenReview():
            return reviews.open_review(uow, command)
        case audit.AnswerReview():
            return reviews.answer(uow, command)
        case audit.DecideReview():
            return reviews.decide(uow, command)
    return None


def _on_calibrations(uow: UnitOfWork, command: Command, now: datetime) -> Touched | None:
    match command:
        case calib.OpenCalibration():
            return calibrations.open_calibration(uow, command, now)
        case calib.ScoreCalibration():
            return calibrations.score(uow, command)
        case calib.CloseCalibration():
            return calibrations.close(uow, command, now)
        case calib.AgreeCalibration():
            return calibrations.agree(uow, command)
        case calib.Coach():
            return coachings.coach(uow, command)
        case calib.OpenCoaching():
            return coachings.open_coaching(uow, command)
        case calib.AnswerCoaching():
            return coachings.answer(uow, command)
    return None


def _on_privacy(uow: UnitOfWork, command: Command, now: datetime) -> Touched | None:
    match command:
        case privacy.RedactWords():
            return redactions.redact(uow, command)
        case privacy.ContestNote():
            return contests.contest(uow, command)
        case privacy.DecideContested():
            return contests.decide(uow, command, now)
    return None


def _on_team(uow: UnitOfWork, command: Command) -> Touched | None:
    match command:
        case team.AddPerson():
            return people.add(uow, command)
        case team.SetRole():
            return people.set_role(uow, command)
        case team.SetActive():
            return people.set_active(uow, command)
        case figures.SetFigureSwitch():
            return figure_switches.decide(uow, command)
        case seen.RecordLook():
            return looking.record_look(uow, command)
        case seen.RecordExport():
            return looking.record_export(uow, command)
    return None
