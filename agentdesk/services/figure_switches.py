"""Knows who may switch a figure on: an administrator, with the day and the reference of the decision that allows it.

Not the lead, who would be given the figure: whoever sets up the workspace enters what the works council or the team
agreed to. Each decision stays; the newest one counts.
"""

from agentdesk.domain.commands_figures import LONGEST_REFERENCE, SetFigureSwitch
from agentdesk.domain.errors import Refused
from agentdesk.domain.hours import zone_named
from agentdesk.domain.privacy import mask
from agentdesk.services import touched
from agentdesk.services.directory import must_administer
from agentdesk.services.ports import UnitOfWork

NOUN = "figures"


def decide(uow: UnitOfWork, command: SetFigureSwitch) -> tuple[str, ...]:
    """Raises NotAllowed("administrators-only") and Refused("decision-needed") without reference, or with a day to come."""
    must_administer(uow, command)
    reference = " ".join(command.reference.split())
    today = command.at.astimezone(zone_named(touched.setting(uow, "business_hours").zone)).date()
    if not reference or len(reference) > LONGEST_REFERENCE or command.decided_on > today:
        raise Refused("decision-needed")
    uow.rows.insert("figure_decision", id=command.command_id, figure=command.figure.value, shown=command.shown.value,
                    decided_on=command.decided_on, reference=mask(reference), actor=command.actor, at=command.at)  # fmt: skip
    return f"figure:{command.figure.value}", NOUN
