"""Knows the arguments of what `audit` does for privacy: removing words, contested notes, and a note's history."""

import argparse
from collections.abc import Callable
from uuid import UUID

from agentdesk.domain.redactions import ContestVerdict, RedactionReason

Command = Callable[[str, str], argparse.ArgumentParser]
"""A command of that name with its help, which answers as JSON too."""
REASONS = tuple(each.value for each in RedactionReason if each is not RedactionReason.CONTESTED)
VERDICTS = {"revise": ContestVerdict.REVISED, "blank": ContestVerdict.BLANKED, "keep": ContestVerdict.KEPT}


def add_privacy(command: Command, uuid: Callable[[str], UUID]) -> None:
    """`command` makes an action of `audit`."""
    redact = command("redact", "remove the words of a contact, or of one wording of it, for good; the proof stays")
    redact.add_argument("--reason", required=True, choices=REASONS)
    redact.add_argument("--only-this", action="store_true", help="the first wording only, not those after it")
    redact.add_argument("--sure", action="store_true", help="needed: removed words never come back")
    contest = command("contest", "the customer says that a contact is told wrongly; a lead decides within a month")
    settle = command("settle", "decide about a contested note: other words, none, or as it stands with the statement")
    settle.add_argument("--note", default="", metavar="WORDS", help="the new words")
    history = command("history", "every wording a contact has had: who, when, why, and what changed")
    contested = command("contested", "contested notes: the open ones by due time, then the decided ones")
    contested.add_argument("--open", action="store_true", help="only those that wait for a decision")
    contested.add_argument("--limit", type=int, default=200, metavar="N")
    for each in (redact, contest, settle, history):
        each.add_argument("id", type=uuid, metavar="ID", help="of the contact; for redact also of one wording")
    settle.add_argument("verdict", choices=tuple(VERDICTS), help="revise needs --note")
    for each in (redact, contest, settle):
        each.add_argument("--say", default="", metavar="WORDS", help="why; for contest what the customer says")
