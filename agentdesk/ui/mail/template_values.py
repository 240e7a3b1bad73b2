"""Knows what the record says for a template, in the words of the customer's language."""

from collections.abc import Mapping

from PySide6.QtCore import QDate, QLocale, QObject

from agentdesk.domain.records import dataclass
from agentdesk.domain.templates_begin import order_state, salutation
from agentdesk.services.queries_customer import CustomerCard


@dataclass(frozen=True, slots=True)
class Writer:
    """Who writes, for which shop, in answer to what."""

    agent: str
    shop: str
    subject: str


def values_of(card: CustomerCard | None, writer: Writer, language: str) -> dict[str, str]:
    """What is not known is left out. Of several open orders the first counts, as everywhere on the desk."""
    values = {
        "salutation": salutation(card.name if card else "", language), "agent": writer.agent, "shop": writer.shop,
        "subject": writer.subject, "customer": card.name if card else "",
    }  # fmt: skip
    order = card.open_orders[0] if card is not None and card.open_orders else None
    if order is not None:
        values |= {
            "order": order.order_no, "product": order.title, "order_state": order_state(order.state, language),
            "carrier": order.carrier, "tracking": order.tracking,
        }  # fmt: skip
        if order.promised_by is not None:
            day = order.promised_by
            locale = QLocale(language)
            values["delivery_day"] = locale.toString(QDate(day.year, day.month, day.day), "dddd d MMMM")
    return {field: value for field, value in values.items() if value}


class FieldNames(QObject):
    """What the fields are called on the screen."""

    def all(self) -> Mapping[str, str]:
        return {
            "salutation": self.tr("salutation"), "customer": self.tr("customer"), "order": self.tr("order number"),
            "product": self.tr("product"), "order_state": self.tr("state of the order"),
            "delivery_day": self.tr("delivery day"), "carrier": self.tr("carrier"),
            "tracking": self.tr("tracking number"), "subject": self.tr("subject"), "agent": self.tr("your name"),
            "shop": self.tr("shop"),
        }  # fmt: skip
