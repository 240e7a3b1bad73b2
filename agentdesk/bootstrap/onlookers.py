"""Knows how "who looks at this customer" is put together: the sign in the header, and the desk's own word of it."""

from typing import TYPE_CHECKING

from agentdesk.services.onlookers import OnlookerTeller
from agentdesk.ui.customer.onlookers import Onlookers

if TYPE_CHECKING:
    from agentdesk.bootstrap.window import Program


def onlookers_of(program: "Program") -> Onlookers:
    """`leave` it before the backend stops."""
    backend, parts, me = program.backend, program.parts, program.wish.me.agent_id
    teller = OnlookerTeller(backend.workspace, backend.write_lane, backend.clock, me)
    made = Onlookers(program.bridge, program.desk, parts.live.controller, parts.header, teller, me)
    program.window.rules.arrived.connect(made.use_settings)
    return made
