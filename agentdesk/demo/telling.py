"""Knows how each step of a story becomes rows and events of the world."""

from datetime import datetime, timedelta

from agentdesk.demo.products import PRODUCTS
from agentdesk.demo.rows import Teller
from agentdesk.demo.story import Does, Step, Story
from agentdesk.domain.ids import SYSTEM_AGENT, AgentId, EventId
from agentdesk.domain.kinds import ComplaintState, Direction, EventKind, FollowUpKind, FollowUpState, OrderState
from agentdesk.services.ports import NewEvent

CONTACTS = {
    Does.CALL_IN: (EventKind.CALL, Direction.IN),
    Does.CALL_OUT: (EventKind.CALL, Direction.OUT),
    Does.MISSED: (EventKind.CALL, Direction.IN),
    Does.MAIL_IN: (EventKind.EMAIL, Direction.IN),
    Does.MAIL_OUT: (EventKind.EMAIL, Direction.OUT),
    Does.CHAT: (EventKind.CHAT, Direction.IN),
    Does.VISIT: (EventKind.VISIT, Direction.IN),
    Does.NOTE: (EventKind.NOTE, Direction.NONE),
    Does.COMPLIMENT: (EventKind.COMPLIMENT, Direction.IN),
}


def tell(teller: Teller, story: Story, begins: datetime) -> None:
    """The whole story; what would lie in the future has not happened yet."""
    for step in story.steps:
        at = begins + timedelta(days=step.day)
        if at <= teller.world.now:
            tell_step(teller, step, at)


def tell_step(teller: Teller, step: Step, at: datetime) -> None:
    match step.does:
        case Does.ORDER:
            _order(teller, at)
        case Does.SHIP | Does.DELIVER | Does.RETURN:
            _moved(teller, step, at)
        case Does.PROMISE | Does.FOLLOW_UP:
            _follow_up(teller, step, at)
        case Does.COMPLAINT | Does.CONFIRM:
            _complaint(teller, step, at)
        case Does.CES | Does.RATING:
            _score(teller, step, at)
        case Does.REFERRAL:
            _referral(teller, step, at)
        case Does.FACT:
            _fact(teller, step, at)
        case _:
            _contact(teller, step, at)


def event(teller: Teller, kind: EventKind, at: datetime, *, by_system: bool = False, **more: object) -> EventId:
    """One event of this customer; returns its id."""
    event_id = EventId(teller.world.uuid(at))
    teller.world.events.append(
        NewEvent(
            event_id=event_id,
            customer_id=teller.customer_id,
            kind=kind,
            occurred_at=at,
            agent_id=SYSTEM_AGENT if by_system else AgentId(teller.agent_id),
            **more,  # type: ignore[arg-type]
        )
    )
    return event_id


def _contact(teller: Teller, step: Step, at: datetime) -> None:
    kind, direction = CONTACTS[step.does]
    missed = step.does is Does.MISSED
    talked = kind is EventKind.CALL and not missed
    detail = (
        {"answered": "no", "end_reason": "caller-gave-up", "wait_s": str(teller.world.dice.randrange(20, 240))}
        if missed
        else None
    )
    teller.last_contact = event(
        teller, kind, at, direction=direction, subject=teller.fill(step.subject), body=teller.fill(step.body),
        outcome="" if missed else step.outcome, reason=step.reason, by_system=missed, detail=detail,
        duration_s=round(step.minutes * 60 * teller.world.dice.uniform(0.7, 1.4)) if talked else None,
        wrap_up_ms=teller.world.dice.randrange(1200, 24_000) if talked else None,
    )  # fmt: skip
    if step.does in {Does.CALL_OUT, Does.MAIL_OUT} and teller.open_promise and step.outcome == "resolved":
        teller.open_promise.update(state=FollowUpState.KEPT.value, closed_at=at, closed_by=teller.agent_id)
        teller.open_promise = None


def _order(teller: Teller, at: datetime) -> None:
    world, language, currency = teller.world, teller.person.country.language, teller.person.country.currency
    chosen = world.dice.sample(PRODUCTS, world.dice.choice((1, 1, 2)))
    world.next_order += world.dice.randrange(1, 9)
    teller.order_id, teller.order_no = world.uuid(at), str(world.next_order)
    teller.product = chosen[0].name(language)
    title = " + ".join(product.name(language) for product in chosen)
    total = sum(product.price_minor(currency) for product in chosen)
    teller.order_row = {
            "id": teller.order_id, "customer_id": teller.customer_id, "order_no": teller.order_no, "source": "demo",
            "title": title, "placed_at": at, "state": OrderState.PLACED.value, "total_minor": total, "currency": currency,
            "payment": world.dice.choice(("ideal", "card", "invoice")), "packed_at": None, "shipped_at": None,
            "delivered_at": None, "promised_by": (at + timedelta(days=3)).date(), "carrier": "", "tracking": "",
            "is_repeat": False, "is_follow_on": False,
        }  # fmt: skip
    world.rows["sales_order"].append(teller.order_row)
    for line, product in enumerate(chosen, start=1):
        world.rows["order_line"].append(
            {
                "id": world.uuid(at), "order_id": teller.order_id, "line": line, "sku": product.sku,
                "description": product.name(language), "category": product.category, "quantity": 1,
                "unit_minor": product.price_minor(currency),
            }
        )  # fmt: skip
    event(
        teller, EventKind.ORDER, at, by_system=True, ref_id=teller.order_id,
        subject=f"{teller.order_no} · {title}", detail={"order_no": teller.order_no, "lines": str(len(chosen))},
    )  # fmt: skip


def _moved(teller: Teller, step: Step, at: datetime) -> None:
    world = teller.world
    row = teller.order_row
    carrier = world.dice.choice(teller.person.country.carriers)
    match step.does:
        case Does.SHIP:
            tracking = f"3S{world.dice.randrange(10**9, 10**10)}"
            row.update(state=OrderState.SHIPPED.value, packed_at=at - timedelta(hours=6), shipped_at=at,
                       carrier=carrier, tracking=tracking)  # fmt: skip
        case Does.DELIVER:
            row.update(state=OrderState.DELIVERED.value, delivered_at=at)
            world.rows["delivery"].append(
                {
                    "id": world.uuid(at), "order_id": teller.order_id, "state": "delivered",
                    "shipped_at": row["shipped_at"], "promised_by": row["promised_by"], "delivered_at": at,
                }
            )  # fmt: skip
            event(teller, EventKind.DELIVERY, at, by_system=True, ref_id=teller.order_id,
                  subject=f"{teller.order_no} · {teller.product}", detail={"carrier": str(row["carrier"])})  # fmt: skip
        case _:
            row.update(state=OrderState.RETURNED.value)
            event(teller, EventKind.RETURN, at, by_system=True, ref_id=teller.order_id,
                  subject=f"{teller.order_no} · {teller.product}", body=teller.fill(step.body))  # fmt: skip


def _follow_up(teller: Teller, step: Step, at: datetime) -> None:
    world = teller.world
    is_promise = step.does is Does.PROMISE
    due_at, local_due, zone = teller.due(at + timedelta(days=step.days_to_due))
    follow_up_id = world.uuid(at)
    kind = FollowUpKind.PROMISE if is_promise else FollowUpKind.FOLLOW_UP
    title = teller.fill(step.subject)
    event_id = event(
        teller,
        EventKind.PROMISE if is_promise else EventKind.FOLLOW_UP,
        at,
        ref_id=follow_up_id,
        subject=title,
        reason=step.reason,
    )
    row: dict[str, object] = {
        "id": follow_up_id, "customer_id": teller.customer_id, "kind": kind.value, "state": FollowUpState.OPEN.value,
        "title": title, "due_at": due_at, "local_due": local_due, "zone": zone, "owner": teller.agent_id,
        "promised_by_agent": teller.agent_id if is_promise else None, "told": is_promise, "reason": step.reason,
        "origin_event": teller.last_contact, "event_id": event_id, "order_id": teller.order_id, "created_at": at,
        "closed_at": None, "closed_by": None,
    }  # fmt: skip
    if due_at < world.now - timedelta(days=1) and not is_promise:
        row.update(state=FollowUpState.DONE.value, closed_at=due_at, closed_by=teller.agent_id)
    world.rows["follow_up"].append(row)
    if is_promise:
        teller.open_promise = row


def _complaint(teller: Teller, step: Step, at: datetime) -> None:
    world = teller.world
    if step.does is Does.CONFIRM:
        for row in world.rows["complaint"]:
            if row["id"] == teller.complaint_id:
                row.update(state=ComplaintState.CONFIRMED.value, corrected_at=at, confirmed_at=at)
        return
    teller.complaint_id = world.uuid(at)
    title = teller.fill(step.subject)
    event_id = event(teller, EventKind.COMPLAINT, at, ref_id=teller.complaint_id, subject=title,
                     body=teller.fill(step.body), reason=step.reason)  # fmt: skip
    world.rows["complaint"].append(
        {
            "id": teller.complaint_id, "customer_id": teller.customer_id, "order_id": teller.order_id,
            "state": ComplaintState.OPEN.value, "owner": teller.agent_id, "reason": step.reason, "title": title,
            "opened_at": at, "corrected_at": None, "confirmed_at": None, "event_id": teller.last_contact or event_id,
        }
    )  # fmt: skip


def _score(teller: Teller, step: Step, at: datetime) -> None:
    if step.does is Does.RATING:
        event(teller, EventKind.RATING, at, by_system=True, ref_id=teller.order_id, subject=teller.fill(step.subject),
              body=teller.fill(step.body), detail={"stars": str(step.score)})  # fmt: skip
        return
    event_id = event(teller, EventKind.SURVEY, at, by_system=True, body=teller.fill(step.body),
                     detail={"score": str(step.score), "question": "ces"})  # fmt: skip
    teller.world.rows["survey"].append(
        {
            "id": teller.world.uuid(at), "customer_id": teller.customer_id, "kind": "ces", "event_id": event_id,
            "about_event": teller.last_contact, "agent_id": teller.agent_id, "asked_at": at - timedelta(hours=1),
            "answered_at": at, "score": step.score,
        }
    )  # fmt: skip


def _referral(teller: Teller, step: Step, at: datetime) -> None:
    event_id = event(teller, EventKind.REFERRAL, at, subject=teller.fill(step.subject))
    teller.world.rows["referral"].append(
        {
            "id": teller.world.uuid(at), "customer_id": teller.customer_id, "name": teller.fill(step.subject),
            "event_id": event_id, "at": at,
        }
    )  # fmt: skip


def _fact(teller: Teller, step: Step, at: datetime) -> None:
    teller.world.rows["fact"].append(
        {
            "id": teller.world.uuid(at), "customer_id": teller.customer_id, "key": step.subject,
            "value": teller.fill(step.body), "source": "told", "source_event": teller.last_contact, "confirmed_at": at,
        }
    )  # fmt: skip
