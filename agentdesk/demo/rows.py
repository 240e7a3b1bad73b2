"""Knows what a world is made of: plain rows by table and events, ready for a unit of work."""

from collections import defaultdict
from dataclasses import field
from datetime import UTC, datetime, timedelta
from random import Random
from uuid import UUID
from zoneinfo import ZoneInfo

from agentdesk.demo.people import Person
from agentdesk.domain.ids import CustomerId, EventId
from agentdesk.domain.records import dataclass
from agentdesk.services.ports import NewEvent


@dataclass(slots=True)
class World:
    """Everything that was invented; `rows` by table name in the order they may be inserted."""

    now: datetime
    dice: Random
    rows: dict[str, list[dict[str, object]]] = field(default_factory=lambda: defaultdict(list))
    events: list[NewEvent] = field(default_factory=list)
    next_order: int = 41_000

    def uuid(self, at: datetime) -> UUID:
        """A UUIDv7 of that moment, from the world's own dice, so the same seed makes the same ids."""
        milliseconds = int(at.timestamp() * 1000)
        tail = self.dice.getrandbits(74)
        return UUID(int=(milliseconds << 80) | (7 << 76) | ((tail >> 62) << 64) | (2 << 62) | (tail & ((1 << 62) - 1)))


@dataclass(slots=True)
class Teller:
    """One customer's story so far: what `{order}` and `{product}` mean now."""

    world: World
    person: Person
    customer_id: CustomerId
    agent_id: int
    agent_name: str
    order_id: UUID | None = None
    order_row: dict[str, object] = field(default_factory=dict)
    order_no: str = ""
    product: str = ""
    last_contact: EventId | None = None
    complaint_id: UUID | None = None
    open_promise: dict[str, object] | None = None

    def fill(self, text: str) -> str:
        carrier = self.person.country.carriers[0]
        return text.format(
            first=self.person.first, name=self.person.name, order=self.order_no, product=self.product or "C3",
            agent=self.agent_name, city=self.person.city, carrier=carrier,
        )  # fmt: skip

    def due(self, at: datetime) -> tuple[datetime, datetime, str]:
        """(UTC, local wall clock, zone) at the next working hour from `at`."""
        zone = self.person.country.zone
        local = at.astimezone(ZoneInfo(zone))
        if local.hour < 9 or local.hour >= 18:
            local = local.replace(hour=10, minute=0) + timedelta(days=1 if local.hour >= 18 else 0)
        return local.astimezone(UTC), local.replace(tzinfo=None), zone
