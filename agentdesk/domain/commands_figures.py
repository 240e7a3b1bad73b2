"""Knows the intention that decides who sees a figure about service."""

from datetime import date

from agentdesk.domain.commands import Command
from agentdesk.domain.figures import Figure, Shown
from agentdesk.domain.records import dataclass

LONGEST_REFERENCE = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class SetFigureSwitch(Command):
    """From now on a figure is seen so far, as was decided then; `reference` names the decision. Only by administrators."""

    figure: Figure
    shown: Shown
    decided_on: date
    reference: str
