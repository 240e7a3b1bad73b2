"""Knows what the workspace already has of an import: external ids, whose orders they are, and who the agents are."""

from collections.abc import Iterable
from typing import NamedTuple

from agentdesk.domain.imports import ImportKind
from agentdesk.store.bulk import Bulk

_REFS = "SELECT external_id, id, row_hash FROM external_ref WHERE source = ? AND kind = ? AND external_id {keys}"
_ANY = "SELECT 1 FROM external_ref WHERE source = ? AND kind = ? LIMIT 1"
_REMEMBERED = 200_000
"""Customers kept in mind: a reading connection forgets its pages whenever the writing one commits."""
_ORDERS = (
    "SELECT r.external_id, o.id, o.customer_id, o.placed_at, o.order_no FROM external_ref r "
    "JOIN sales_order o ON o.id = r.id WHERE r.source = ? AND r.kind = 'orders' AND r.external_id {keys}"
)
_CONTACTS = (
    "SELECT r.external_id, e.id, e.occurred_at FROM external_ref r JOIN event e ON e.id = r.id "
    "WHERE r.source = ? AND r.kind = 'contacts' AND r.external_id {keys}"
)
_COMPLAINTS = (
    "SELECT r.external_id, c.event_id, c.opened_at FROM external_ref r JOIN complaint c ON c.id = r.id "
    "WHERE r.source = ? AND r.kind = 'complaints' AND r.external_id {keys}"
)


class Known(NamedTuple):
    """A row that was imported before."""

    id: bytes
    row_hash: bytes


class KnownOrder(NamedTuple):
    id: bytes
    customer_id: bytes
    placed_us: int
    order_no: str


class KnownAgent(NamedTuple):
    agent_id: int
    team_id: int


class Lookup:
    """Reads outside any transaction. `expected`: external ids of rows that a dry run would have made."""

    def __init__(self, bulk: Bulk) -> None:
        self._bulk = bulk
        self._agents: dict[str, dict[str, KnownAgent]] = {}
        self._expected: dict[ImportKind, set[str]] = {}
        self._customers: dict[tuple[str, str], bytes] = {}
        self._new: dict[tuple[str, ImportKind], bool] = {}

    def expect(self, kind: ImportKind, external_ids: Iterable[str]) -> None:
        self._expected.setdefault(kind, set()).update(external_ids)

    def forget_agents(self) -> None:
        self._agents.clear()

    def begin(self, source: str, kind: ImportKind) -> None:
        """A table begins: whether anything of its kind is there, and who the customers are, is asked again."""
        self._new.pop((source, kind), None)
        self._customers.clear()

    def fresh(self, source: str, kind: ImportKind, external_ids: Iterable[str]) -> dict[str, Known]:
        """As `known`, for ids that come for the first time in a table: where nothing was, nothing is asked again."""
        key = (source, kind)
        if key not in self._new:
            # A customer may also have come as another name of one before it.
            self._new[key] = kind is not ImportKind.CUSTOMERS and not self._bulk.rows(_ANY, [source, kind.value])
        return {} if self._new[key] else self.known(source, kind, external_ids)

    def known(self, source: str, kind: ImportKind, external_ids: Iterable[str]) -> dict[str, Known]:
        found = self._bulk.rows_in(_REFS, external_ids, [source, kind.value])
        return {external: Known(bytes(row_id), bytes(row_hash)) for external, row_id, row_hash in found}

    def customers(self, source: str, external_ids: Iterable[str]) -> dict[str, bytes]:
        wanted = set(external_ids)
        remembered = self._customers
        found = {name: remembered[source, name] for name in wanted if (source, name) in remembered}
        asked = wanted - found.keys()
        if asked:
            read = {name: known.id for name, known in self.known(source, ImportKind.CUSTOMERS, asked).items()}
            if len(remembered) > _REMEMBERED:
                remembered.clear()
            remembered.update({(source, name): customer_id for name, customer_id in read.items()})
            found |= read
        for name in wanted & self._expected.get(ImportKind.CUSTOMERS, set()):
            found.setdefault(name, bytes(16))
        return found

    def orders(self, source: str, external_ids: Iterable[str]) -> dict[str, KnownOrder]:
        wanted = {each for each in external_ids if each}
        if not wanted:
            return {}
        found = {
            external: KnownOrder(bytes(order_id), bytes(customer_id), placed_us, order_no)
            for external, order_id, customer_id, placed_us, order_no in self._bulk.rows_in(_ORDERS, wanted, [source])
        }
        for name in wanted & self._expected.get(ImportKind.ORDERS, set()):
            found.setdefault(name, KnownOrder(bytes(16), bytes(16), 0, name))
        return found

    def told_in(self, source: str, external_ids: Iterable[str]) -> dict[str, tuple[bytes | None, int]]:
        """The event and time of a contact or complaint a follow-up came from."""
        wanted = {each for each in external_ids if each}
        if not wanted:
            return {}
        found = [*self._bulk.rows_in(_CONTACTS, wanted, [source]), *self._bulk.rows_in(_COMPLAINTS, wanted, [source])]
        return {external: (bytes(event_id) if event_id else None, at) for external, event_id, at in found}

    def agent(self, source: str, name: str) -> KnownAgent | None:
        """By external id, else by login or name; nobody named is the system's agent."""
        if not name:
            return KnownAgent(0, 0)
        if source not in self._agents:
            self._agents[source] = self._read_agents(source)
        found = self._agents[source].get(name) or self._agents[source].get(name.casefold())
        if found is None and name in self._expected.get(ImportKind.AGENTS, set()):
            return KnownAgent(0, 0)
        return found

    def _read_agents(self, source: str) -> dict[str, KnownAgent]:
        people = {
            agent_id: (KnownAgent(agent_id, team_id), login, name)
            for agent_id, team_id, login, name in self._bulk.rows("SELECT id, team_id, login, name FROM agent")
        }
        found: dict[str, KnownAgent] = {}
        for agent, login, name in people.values():
            found.setdefault(name.casefold(), agent)
            found[login.casefold()] = agent
        for external, row_id in self._bulk.rows(
            "SELECT external_id, id FROM external_ref WHERE source = ? AND kind = 'agents'", [source]
        ):
            agent_id = int.from_bytes(bytes(row_id), "big")
            if agent_id in people:
                found[external] = people[agent_id][0]
        return found
