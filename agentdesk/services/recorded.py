"""Knows what the workspace records about who works in it, as its settings are now: nothing here is written by hand."""

from collections.abc import Sequence
from enum import StrEnum

from agentdesk.domain.interactions import WrapUp
from agentdesk.domain.records import dataclass
from agentdesk.services.queries_figures import FigureSwitch
from agentdesk.services.settings import WorkspaceSettings


class Recorded(StrEnum):
    """What is recorded, in the order it is told."""

    CONTACTS = "contacts"
    CORRECTIONS = "corrections"
    WRAP_UP = "wrap-up"
    PHONE = "phone"
    PRESENCE = "presence"
    ONLOOKING = "onlooking"
    MAIL = "mail"
    DRAFTS = "drafts"
    CHECKS = "checks"
    EFFORT = "effort"
    REVIEWS = "reviews"
    LOOKED = "looked"
    LEDGER = "ledger"
    FIGURE = "figure"


@dataclass(frozen=True, slots=True)
class RecordedItem:
    """`is_on` False: nothing of it is recorded or shown now. `facts`: what the settings say about it."""

    what: Recorded
    is_on: bool = True
    facts: tuple[str, ...] = ()
    switch: FigureSwitch | None = None


def recorded(settings: WorkspaceSettings, switches: Sequence[FigureSwitch]) -> tuple[RecordedItem, ...]:
    """Of everybody here. A figure that is off is told as well: that it is off may be what somebody wants to know."""
    facts: dict[Recorded, tuple[str, ...]] = {
        Recorded.CONTACTS: settings.never_keep,
        Recorded.CORRECTIONS: (str(settings.late_revision_hours),),
        Recorded.WRAP_UP: (_mode(settings.wrap_up), "pauses" if settings.wrap_up_pauses else ""),
        Recorded.PRESENCE: settings.break_reasons,
        Recorded.EFFORT: (str(settings.ces_days),),
    }
    is_off = {Recorded.EFFORT} if not (settings.ces_on and settings.ces_mailbox) else set()
    if not settings.show_onlookers:
        is_off.add(Recorded.ONLOOKING)
    items = [
        RecordedItem(each, is_on=each not in is_off, facts=facts.get(each, ()))
        for each in Recorded
        if each is not Recorded.FIGURE
    ]
    items += [RecordedItem(Recorded.FIGURE, is_on=each.shown != "off", switch=each) for each in switches]
    return tuple(items)


def _mode(wrap_up: WrapUp) -> str:
    return wrap_up.mode.value
