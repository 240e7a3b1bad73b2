"""Knows how what a desk looks after by itself is put together: promises, rules, proofs, exports and the day's letter."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from agentdesk.bootstrap.auditing import desk_seals
from agentdesk.bootstrap.proofs import checkpoint_mail
from agentdesk.bootstrap.scheduling import scheduled_of
from agentdesk.runtime import zone_data
from agentdesk.services.aftersale import AfterSale
from agentdesk.services.clerk import Clerk
from agentdesk.services.ports import Clock, TimedLane, Workspace
from agentdesk.services.reminders import Rescue
from agentdesk.services.upkeep import Upkeep
from agentdesk.store.aftersale_rows import SqlWatch
from agentdesk.store.reads import SqlReads

if TYPE_CHECKING:
    from sqlalchemy import Engine

    from agentdesk.bootstrap.backend import Place


def upkeep_of(
    lane: TimedLane, engines: "tuple[Engine, Engine]", workspace: Workspace, clerk: Clerk, clock: Clock, place: "Place"
) -> tuple[Upkeep, tuple[Callable[[], None], ...]]:
    """With what ends it. `engines`: the one that writes, and the one that reads."""
    writer, readers = engines
    watch, reads = SqlWatch(readers), SqlReads(readers)
    exports = scheduled_of(workspace, reads, clock, place.login)
    letter = checkpoint_mail(workspace, writer, clock, place.login)
    made = Upkeep(
        lane, AfterSale(watch, reads, clerk.say, clock), Rescue(watch, reads, clerk.say, clock),
        zone_data=zone_data.version(), seal=desk_seals(writer, clock, place.login, place.checkpoints),
        also=(exports.look, letter.look),
    )  # fmt: skip
    return made, (watch.close, reads.close)
