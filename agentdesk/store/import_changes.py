"""Knows what a changed row means for what was imported before: rows are updated, cards revised or replaced.

A card is never rewritten: other words are a revision, other facts a retraction and a new card.
"""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from hashlib import sha256
from uuid import UUID

from sqlalchemy import Connection, Engine, insert, text

from agentdesk.domain.clock import from_us
from agentdesk.domain.ids import AgentId, CustomerId, EventId, TeamId, new_uuid
from agentdesk.domain.imports import AgentIn, ImportedRow, ImportKind, OrderIn, stable_id
from agentdesk.domain.kinds import Direction, EventKind
from agentdesk.services.ports import Clock, NewEvent
from agentdesk.store import ledger
from agentdesk.store.engine import writing
from agentdesk.store.import_events import Card
from agentdesk.store.import_units import COMPLAINT, DELIVERY, FOLLOW_UP, LINE, ORDER, POINT, Made, Statement, Unit
from agentdesk.store.rows import SqlRows
from agentdesk.store.schema import external_ref
from agentdesk.store.unit_of_work import SqlEvents

_AT_ONCE = 10
_COLUMNS: Mapping[Statement, tuple[str, tuple[str, ...]]] = {
    ORDER: ("sales_order", ("id", "customer_id", "", "", "placed_at", "state", "total_minor", "currency", "payment")),
    LINE: ("order_line", ("id", "order_id", "line", "sku", "description", "category", "quantity", "unit_minor")),
    DELIVERY: ("delivery", ("id", "order_id", "state", "shipped_at", "promised_by", "delivered_at")),
    COMPLAINT: ("complaint", ("id", "customer_id", "order_id", "state", "reason", "title", "opened_at",
                              "corrected_at", "confirmed_at", "")),
    FOLLOW_UP: ("follow_up", ("id", "customer_id", "kind", "state", "title", "due_at", "local_due", "zone", "owner",
                              "origin_event", "", "order_id", "", "closed_at", "closed_by")),
}  # fmt: skip


class Changes:
    """Few rows at a time, each with everything that follows from it, in one transaction."""

    def __init__(self, engine: Engine, desk: str, clock: Clock, actor: int, source: str) -> None:
        self._engine = engine
        self._desk = desk
        self._clock = clock
        self._actor = actor
        self._source = source

    def agents(self, fresh: Sequence[ImportedRow], changed: Sequence[ImportedRow]) -> None:
        with writing(self._engine) as connection:
            rows = SqlRows(connection, self._clock)
            for row in [*fresh, *changed]:
                self._agent(connection, rows, row)
            self._record(connection, [*fresh, *changed])

    def apply(self, kind: ImportKind, made: Made) -> None:
        for start in range(0, len(made), _AT_ONCE):
            part = made[start : start + _AT_ONCE]
            with writing(self._engine) as connection:
                for row, unit in part:
                    _Change(connection, self._clock, self._source, kind, row, unit).apply()
                self._record(connection, [row for row, _ in part])

    def _record(self, connection: Connection, rows: Sequence[ImportedRow]) -> None:
        now = self._clock.now()
        hashed = sha256(b"".join(row.row_hash for row in rows)).digest()
        ledger.record_batch(connection, new_uuid(), "import", self._actor, ["work", ledger.EVERYTHING], desk=self._desk,
                            desk_at=now, server_at=now, hashed=hashed)  # fmt: skip

    def _agent(self, connection: Connection, rows: SqlRows, row: ImportedRow) -> None:
        entity: AgentIn = row.entity  # type: ignore[assignment]
        team_id = _team(rows, entity.team)
        key = {"source": self._source, "kind": ImportKind.AGENTS.value, "external_id": row.external_id}
        ref = rows.one("external_ref", **key)
        if ref is not None:
            agent_id = int(UUID(str(ref["id"])))
            rows.update("agent", {"id": agent_id}, name=entity.name, team_id=team_id)
            rows.update("external_ref", key, row_hash=row.row_hash)
            return
        login = (entity.login or row.external_id).casefold()
        there = rows.one("agent", login=login)
        if there is None:
            agent_id = 1 + max((int(str(each["id"])) for each in rows.all("agent")), default=0)
            rows.insert("agent", id=agent_id, login=login, name=entity.name, team_id=team_id)
        else:
            agent_id = int(str(there["id"]))
        connection.execute(insert(external_ref).values(**key, id=UUID(int=agent_id), row_hash=row.row_hash))


class _Change:
    """One changed row."""

    def __init__(
        self, connection: Connection, clock: Clock, source: str, kind: ImportKind, row: ImportedRow, unit: Unit
    ) -> None:
        self._connection = connection
        self._clock = clock
        self._rows = SqlRows(connection, clock)
        self._events = SqlEvents(connection, clock)
        self._source = source
        self._kind = kind
        self._row = row
        self._unit = unit
        self._key = {"source": source, "kind": kind.value, "external_id": row.external_id}
        ref = self._rows.one("external_ref", **self._key)
        assert ref is not None
        self._id = UUID(str(ref["id"]))
        self._old_hash = bytes(ref["row_hash"])  # type: ignore[call-overload]

    def apply(self) -> None:
        ways: Mapping[ImportKind, Callable[[], None]] = {
            ImportKind.CUSTOMERS: self._customer,
            ImportKind.ORDERS: self._order,
            ImportKind.ORDER_ITEMS: self._plain,
            ImportKind.DELIVERIES: self._delivery,
            ImportKind.REVIEWS: self._card_of_ref,
            ImportKind.CONTACTS: self._contact,
            ImportKind.COMPLAINTS: self._with_event_id,
            ImportKind.FOLLOWUPS: self._with_event_id,
        }
        ways[self._kind]()
        self._rows.update("external_ref", self._key, row_hash=self._row.row_hash)

    # --- rows --------------------------------------------------------------------------------------------------

    def _customer(self) -> None:
        assert self._unit.customer is not None
        (_, _, name, key, language, country, zone, street, number, postcode, city, region, address, birthday, since,
         _) = self._unit.customer  # fmt: skip
        there = self._rows.one("customer", id=self._id)
        version = int(str(there["version"])) if there else 1
        self._rows.update(
            "customer", {"id": self._id}, name=name, name_key=key, language=language, country=country, zone=zone,
            street=street, house_number=number, postcode=postcode, city=city, region=region, address_key=address,
            birthday=_day(birthday), customer_since=_day(since), version=version + 1,
        )  # fmt: skip
        # Old numbers stay: somebody may have attached them by hand, and people do call from them.
        for statement, values in self._unit.rows:
            if statement is not POINT:
                continue
            point_id, _, kind, raw, normalised, backwards = values
            if self._rows.one("contact_point", customer_id=self._id, kind=kind, normalised=normalised) is None:
                self._rows.insert(
                    "contact_point", id=UUID(bytes=point_id), customer_id=self._id, kind=kind, raw=raw,
                    normalised=normalised, reversed=backwards,
                )  # fmt: skip

    def _plain(self) -> None:
        """The row's own table takes the new values; its id stays."""
        for statement, values in self._unit.rows:
            if statement not in _COLUMNS:
                continue
            table, names = _COLUMNS[statement]
            self._write(table, dict(zip(names, values, strict=True)))

    def _write(self, table: str, values: dict[str, object]) -> None:
        del values["id"]
        values.pop("", None)
        names = list(values)
        mark = ", ".join(f"{name} = :{name}" for name in names)
        bound = {name: self._id_value(value) for name, value in values.items()}
        self._connection.execute(
            text(f"UPDATE {table} SET {mark} WHERE id = :own"), {**bound, "own": self._id_value(self._id.bytes)}
        )

    def _id_value(self, value: object) -> object:
        is_id = isinstance(value, bytes) and len(value) == 16
        return UUID(bytes=value) if is_id and self._connection.dialect.name == "postgresql" else value  # type: ignore[arg-type]

    def _order(self) -> None:
        entity: OrderIn = self._row.entity  # type: ignore[assignment]
        old = self._rows.one("sales_order", id=self._id)
        self._plain()
        assert old is not None
        assert self._unit.card is not None
        moved = old["placed_at"] != from_us(entity.placed_us)
        if moved or UUID(str(old["customer_id"])).bytes != self._unit.card.customer_id:
            current = self._rows.all("event", ref_id=self._id, kind=EventKind.ORDER.value)
            for each in current:
                self._replace(UUID(str(each["id"])), self._unit.card._replace(ref_id=self._id.bytes))
                break

    def _delivery(self) -> None:
        card = self._unit.card
        assert card is not None
        old = self._rows.one("delivery", id=self._id)
        self._plain()
        for statement, values in self._unit.rows:
            if statement.sql.startswith("UPDATE sales_order"):
                bound = {f"v{at}": self._id_value(value) for at, value in enumerate(values)}
                sql = statement.sql
                for at in range(len(values)):
                    sql = sql.replace("?", f":v{at}", 1)
                self._connection.execute(text(sql), bound)
        key = {"source": self._source, "kind": "deliveries.event", "external_id": self._row.external_id}
        moved = self._rows.one("external_ref", **key)
        old_id = UUID(str(moved["id"])) if moved else self._first_delivery_event(old)
        fresh = self._replace(old_id, card)
        if moved:
            self._rows.update("external_ref", key, id=fresh)
        else:
            self._connection.execute(insert(external_ref).values(**key, id=fresh, row_hash=self._row.row_hash))

    def _first_delivery_event(self, old: Mapping[str, object] | None) -> UUID:
        """The card's first name was made of its time and hash; its order names all cards of that kind."""
        assert old is not None
        seed = f"{self._source}\x1fdeliveries.event\x1f{self._row.external_id}\x1f{self._old_hash.hex()}"
        found = self._rows.all("event", ref_id=old["order_id"], kind=EventKind.DELIVERY.value)
        for each in found:
            event_id = UUID(str(each["id"]))
            if stable_id(int(str(each["occurred_at"])), seed) == event_id.bytes:
                return event_id
        return UUID(str(found[0]["id"]))

    def _with_event_id(self) -> None:
        table = "complaint" if self._kind is ImportKind.COMPLAINTS else "follow_up"
        old = self._rows.one(table, id=self._id)
        assert old is not None
        assert self._unit.card is not None
        self._plain()
        card = self._unit.card._replace(ref_id=self._id.bytes)
        if old["event_id"] is not None:
            facts = self._events.get(EventId(UUID(str(old["event_id"]))))
            if facts is not None and facts.subject == card.subject and facts.body == card.body:
                return
            fresh = self._replace(UUID(str(old["event_id"])), card)
            self._rows.update(table, {"id": self._id}, event_id=fresh)

    # --- cards -------------------------------------------------------------------------------------------------

    def _card_of_ref(self) -> None:
        assert self._unit.card is not None
        fresh = self._replace(self._id, self._unit.card)
        self._rows.update("external_ref", self._key, id=fresh)

    def _contact(self) -> None:
        card = self._unit.card
        assert card is not None
        there = self._rows.one("event", id=self._id)
        facts = self._events.get(EventId(self._id))
        if there is None or facts is None or facts.withdrawn or not _same_facts(there, card):
            self._card_of_ref()
            return
        revision = EventId(UUID(bytes=stable_id(card.at_us, f"{self._id}\x1frevision\x1f{facts.revisions}")))
        self._events.append(
            NewEvent(
                event_id=revision,
                customer_id=facts.customer_id,
                kind=EventKind.REVISION,
                occurred_at=self._clock.now(),
                agent_id=AgentId(card.agent_id),
                team_id=TeamId(card.team_id),
                about_id=EventId(self._id),
                outcome=card.outcome,
                reason=card.reason,
                subject=card.subject,
                body=card.body,
            )
        )
        values = {"latest_id": revision, "revisions": facts.revisions + 1}
        if not self._rows.update("event_head", {"event_id": self._id}, **values):
            self._rows.insert("event_head", event_id=self._id, **values)

    def _replace(self, old_id: UUID, card: Card) -> UUID:
        """The old card leaves the timeline by a retraction; the new one has a name of its own."""
        fresh = UUID(bytes=stable_id(card.at_us, f"{card.event_id.hex()}\x1f{old_id.hex}"))
        retraction = EventId(UUID(bytes=stable_id(card.at_us, f"{old_id.hex}\x1fretraction")))
        customer_id = CustomerId(UUID(bytes=card.customer_id))
        self._events.append(
            NewEvent(event_id=retraction, customer_id=customer_id, kind=EventKind.RETRACTION,
                     occurred_at=self._clock.now(), agent_id=AgentId(0), about_id=EventId(old_id))
        )  # fmt: skip
        self._events.withdraw(EventId(old_id), retraction)
        self._events.append(
            NewEvent(
                event_id=EventId(fresh),
                customer_id=customer_id,
                kind=EventKind(card.kind),
                direction=Direction(card.direction),
                occurred_at=from_us(card.at_us),
                duration_s=card.duration_s,
                agent_id=AgentId(card.agent_id),
                team_id=TeamId(card.team_id),
                outcome=card.outcome,
                reason=card.reason,
                ref_id=UUID(bytes=card.ref_id) if card.ref_id else None,
                subject=card.subject,
                body=card.body,
                detail=card.detail,
            )
        )
        return fresh


def _same_facts(there: Mapping[str, object], card: Card) -> bool:
    """Only the words are other ones."""
    return (
        UUID(str(there["customer_id"])).bytes == card.customer_id
        and there["kind"] == card.kind
        and there["direction"] == card.direction
        and there["occurred_at"] == card.at_us
        and there["duration_s"] == card.duration_s
        and there["agent_id"] == card.agent_id
    )


def _day(text_of_day: str | None) -> object:
    return date.fromisoformat(text_of_day) if text_of_day else None


def _team(rows: SqlRows, name: str) -> int:
    if not name:
        return 0
    there = rows.one("team", name=name)
    if there is not None:
        return int(str(there["id"]))
    team_id = 1 + max((int(str(each["id"])) for each in rows.all("team")), default=0)
    rows.insert("team", id=team_id, name=name)
    return team_id
