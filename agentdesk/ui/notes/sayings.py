"""Knows how a command is told to the person who said it: what it was, and its words."""

from PySide6.QtCore import QObject

from agentdesk.domain import commands as say
from agentdesk.domain import commands_audit as audit
from agentdesk.domain.commands import Command
from agentdesk.domain.ids import CustomerId
from agentdesk.ui.words import Words


class Sayings(QObject):
    """`title` and `text` of a command; GUI thread."""

    def __init__(self, words: Words, parent: QObject) -> None:
        super().__init__(parent)
        self._words = words

    def title(self, command: Command) -> str:
        match command:
            case say.LogInteraction():
                outcome = self._words.outcome(command.outcome)
                return self.tr("Contact logged: {outcome}").format(outcome=outcome)
            case say.RecordCall():
                return self.tr("Call {number}").format(number=self._words.phone(command.number))
            case say.ReviseNote():
                return self.tr("Corrected note")
            case say.RetractInteraction():
                return self.tr("Withdrawn entry")
            case say.MoveInteraction():
                return self.tr("Entry given to another customer")
            case say.ScheduleFollowUp() | say.SnoozeFollowUp() | say.WaitFor() | say.ClaimFollowUp():
                return self.tr("Follow-up")
            case say.CloseFollowUp():
                return self.tr("Closed follow-up")
            case say.HandOverFollowUp():
                return self.tr("Handed over follow-up")
            case say.AskColleague():
                return self.tr("Question to a colleague")
            case say.AddCustomer() | say.AttachContactPoint() | say.DetachContactPoint():
                return self.tr("Customer")
            case say.RememberFact() | say.ConfirmFact() | say.AskedAgain():
                return self.tr("Fact about the customer")
            case say.SetComplaint():
                return self.tr("Complaint")
            case say.RecordReferral():
                return self.tr("Referral")
            case say.SetAbsence():
                return self.tr("Absence")
            case audit.GiveReview():
                return self.tr("Review of a contact")
            case audit.AnswerReview() | audit.OpenReview():
                return self.tr("Answer to a review")
            case audit.DecideReview():
                return self.tr("Decision on a dispute")
            case audit.SaveScorecard():
                return self.tr("Scorecard")
            case _:
                return self.tr("A change you made")

    def text(self, command: Command) -> str:
        """The words typed; "" when there were none."""
        match command:
            case say.LogInteraction():
                asked = command.follow_up.title if command.follow_up is not None else ""
                return "\n".join(part for part in (command.subject, command.note, asked) if part)
            case say.ReviseNote():
                return "\n".join(part for part in (command.subject, command.note) if part)
            case say.ScheduleFollowUp():
                return command.follow_up.title
            case say.CloseFollowUp():
                return command.why
            case say.HandOverFollowUp():
                return command.sentence
            case say.AskColleague():
                return command.question
            case say.AddCustomer() | say.RecordReferral():
                return command.name
            case say.AttachContactPoint():
                return command.raw
            case say.RememberFact():
                return f"{command.key}: {command.value}"
            case say.SetComplaint():
                return command.words
            case audit.GiveReview() | audit.DecideReview():
                return "\n".join(text for text in (command.words, *(mark.words for mark in command.marks)) if text)
            case audit.AnswerReview():
                return command.words
            case _:
                return ""


def customer_of(command: Command) -> CustomerId | None:
    """Whose it is, when the command says so."""
    found = getattr(command, "customer_id", None)
    return CustomerId(found) if found is not None else None
