"""Knows why customers contacted us: by reason, product and carrier, and at which hours of the week."""

from collections import Counter
from datetime import timedelta
from typing import Any

from sqlalchemy import BigInteger, ColumnElement, Select, and_, case, func, literal_column, or_, select, type_coerce

from agentdesk.domain.clock import to_us
from agentdesk.domain.figures import DAY_US, day_of, midnight, stretches
from agentdesk.domain.hours import zone_named
from agentdesk.domain.ids import EventId
from agentdesk.domain.kinds import Direction, EventKind
from agentdesk.services.queries_figures import ContactHours, Driver, DriverContacts, Drivers, DriverScope, HourCell
from agentdesk.store.figure_sums import local
from agentdesk.store.read_connection import ReadConnection
from agentdesk.store.reads_figures import must_lead, settings_of
from agentdesk.store.schema import case_table, event, event_head, order_line, sales_order

_HOUR_US = 3_600_000_000
_KINDS = tuple(kind.value for kind in (EventKind.CALL, EventKind.EMAIL, EventKind.CHAT, EventKind.VISIT))
_latest = event.alias("latest")
_reason = func.coalesce(_latest.c.reason, event.c.reason)
_case_id = func.coalesce(_latest.c.case_id, event.c.case_id)
_order_id = func.coalesce(_latest.c.ref_id, event.c.ref_id, case_table.c.order_id)
_first_line = (
    select(func.coalesce(func.nullif(order_line.c.category, ""), order_line.c.sku))
    .where(order_line.c.order_id == sales_order.c.id)
    .order_by(order_line.c.line)
    .limit(1)
    .scalar_subquery()
)
_product = func.coalesce(_first_line, "")
_carrier = func.coalesce(sales_order.c.carrier, "")
_FROM = (
    event.outerjoin(event_head, event_head.c.event_id == event.c.id)
    .outerjoin(_latest, _latest.c.id == event_head.c.latest_id)
    .outerjoin(case_table, case_table.c.id == _case_id)
    .outerjoin(sales_order, sales_order.c.id == _order_id)
)
_BY_CUSTOMER = and_(
    event.c.kind.in_([literal_column(str(kind)) for kind in _KINDS]),
    event.c.direction == Direction.IN.value,
    or_(event.c.kind != EventKind.CALL.value, event.c.duration_s.is_not(None), _latest.c.outcome != "",
        event.c.outcome != ""),
    event_head.c.withdrawn_by.is_(None),
    event.c.customer_id.is_not(None) | event_head.c.moved_to.is_not(None),
)  # fmt: skip
_SECONDS = func.coalesce(event.c.duration_s, _latest.c.duration_s, 0) + func.coalesce(
    _latest.c.wrap_up_ms, event.c.wrap_up_ms, 0
) / literal_column("1000.0")
_IS_REPEAT = case((type_coerce(case_table.c.opened_at, BigInteger) < event.c.occurred_at, 1), else_=0)


def drivers(read: ReadConnection, query: Drivers) -> tuple[Driver, ...]:
    """Contacts that a customer began. Raises NotAllowed."""
    avoidable = frozenset(settings_of(read).avoidable_reasons)
    counted = func.count()
    statement = _narrowed(
        read,
        query.scope,
        select(
            _reason.label("reason"), _product.label("product"), _carrier.label("carrier"), counted.label("n"),
            func.sum(_IS_REPEAT).label("repeats"), func.sum(_SECONDS).label("seconds"),
        ).select_from(_FROM),
    ).group_by(_reason, _product, _carrier)  # fmt: skip
    found = [
        Driver(row.reason, row.product, row.carrier, row.n, row.n if row.reason in avoidable else 0, int(row.repeats),
               float(row.seconds) / 60)
        for row in read.rows(statement)
    ]  # fmt: skip
    return tuple(sorted(found, key=lambda each: (-each.contacts, each.reason, each.product, each.carrier)))


def contacts(read: ReadConnection, query: DriverContacts) -> tuple[EventId, ...]:
    statement = _narrowed(read, query.scope, select(event.c.id).select_from(_FROM))
    if query.weekday is not None and query.hour is not None:
        hour, a_day = _hour(read, query.scope), literal_column("24", BigInteger)
        weekday = (hour // a_day + literal_column("3", BigInteger)) % literal_column(
            "7", BigInteger
        )  # 1970 began on a Thursday
        statement = statement.where(hour % a_day == query.hour, weekday == query.weekday)
    newest_first = statement.order_by(event.c.occurred_at.desc()).limit(query.limit)
    return tuple(EventId(row.id) for row in read.rows(newest_first))


def hours(read: ReadConnection, query: ContactHours) -> tuple[HourCell, ...]:
    """The hour that comes twice when the clock is put back counts as the one it is called."""
    scope = query.scope
    hour = _hour(read, scope).label("h")
    statement = _narrowed(read, scope, select(hour, func.count().label("n")).select_from(_FROM)).group_by(hour)
    cells: Counter[tuple[int, int]] = Counter()
    per_day = DAY_US // _HOUR_US
    for row in read.rows(statement):
        cells[day_of(int(row.h) // per_day).weekday(), int(row.h) % per_day] += row.n
    return tuple(HourCell(weekday, hour, n) for (weekday, hour), n in sorted(cells.items()))


def _hour(read: ReadConnection, scope: DriverScope) -> ColumnElement[int]:
    """Hours since 1970 on the workspace's wall."""
    zone = zone_named(settings_of(read).business_hours.zone)
    wall = local(event.c.occurred_at, stretches(scope.since, scope.until, zone))
    return wall // literal_column(str(_HOUR_US), BigInteger)


def _narrowed(
    read: ReadConnection, scope: DriverScope, statement: Select[*tuple[Any, ...]]
) -> Select[*tuple[Any, ...]]:
    must_lead(read, scope.reader, scope.team_id)
    zone = zone_named(settings_of(read).business_hours.zone)
    since, until = midnight(scope.since, zone), midnight(scope.until + timedelta(days=1), zone)
    wanted: list[ColumnElement[bool]] = [
        event.c.occurred_at >= to_us(since), event.c.occurred_at < to_us(until), _BY_CUSTOMER,
    ]  # fmt: skip
    for asked, column in ((scope.team_id, event.c.team_id), (scope.reason, _reason), (scope.product, _product),
                          (scope.carrier, _carrier)):  # fmt: skip
        if asked is not None:
            wanted.append(column == asked)
    return statement.where(*wanted)
