"""Knows which events follow from what a command touched, here and on the other desks alike."""

from collections.abc import Sequence
from uuid import UUID

from agentdesk.domain.events import (
    CalibrationsChanged,
    CoachingsChanged,
    CustomerChanged,
    DirectoryChanged,
    Event,
    FigureSwitchesChanged,
    HandedCallsChanged,
    OnlookersChanged,
    PushesChanged,
    ReviewsChanged,
    SettingsChanged,
    ThreadChanged,
    TimelineChanged,
    WorkChanged,
)
from agentdesk.domain.ids import CustomerId, ThreadId

ONLOOKERS = "onlookers"
"""Who looks at a customer: beside the ledger, told by the table itself."""
UNHEARD = frozenset({"agent", "outbox", "looked", "exported", "checkpoint", "figure"})
"""Nouns that stand in the ledger for whoever reads it later: another noun beside them tells the screens, or none need."""


def changes_of(touched: Sequence[str]) -> tuple[Event, ...]:
    """`customer:…`, `timeline:…` (`none`, `*`), `follow_up:…`, `thread:…`, `work`, `directory`, `handed`,
    `pushes`, `reviews`, `calibrations`, `coachings`, `figures`, `onlookers:…`, `setting:…` as events, each once.

    Nouns that only a newer program knows say nothing. All settings come in one event.
    """
    events: dict[Event, None] = {}
    settings: list[str] = []
    for each in touched:
        noun, _, name = each.partition(":")
        match noun:
            case "customer":
                events[CustomerChanged(_customer(name))] = None
            case "timeline":
                events[TimelineChanged(None if name in {"none", "*"} else _customer(name))] = None
            case "thread":
                events[ThreadChanged(ThreadId(UUID(name)))] = None
            case "follow_up" | "work":
                events[WorkChanged()] = None
            case "directory":
                events[DirectoryChanged()] = None
            case "review" | "reviews" | "audit-views":
                events[ReviewsChanged()] = None
            case "calibration" | "calibrations":
                events[CalibrationsChanged()] = None
            case "coaching" | "coachings":
                events[CoachingsChanged()] = None
            case "pushes":
                events[PushesChanged()] = None
            case "handed":
                events[HandedCallsChanged()] = None
            case "figures":
                events[FigureSwitchesChanged()] = None
            case "onlookers":
                known = _known_customer(name)
                if known is not None or not name:
                    events[OnlookersChanged(known)] = None
            case "setting":
                settings.append(name)
            case _:
                pass
    if settings:
        events[SettingsChanged(tuple(dict.fromkeys(settings)))] = None
    return tuple(events)


def everything() -> tuple[Event, ...]:
    """What a desk asks for anew when it cannot know what has changed."""
    return (
        TimelineChanged(None), WorkChanged(), DirectoryChanged(), HandedCallsChanged(), ReviewsChanged(),
        CalibrationsChanged(), CoachingsChanged(), FigureSwitchesChanged(), SettingsChanged(()), OnlookersChanged(None),
    )  # fmt: skip


def _known_customer(name: str) -> CustomerId | None:
    """None for what is no id: anybody who may connect can announce anything."""
    try:
        return _customer(name)
    except ValueError:
        return None


def _customer(name: str) -> CustomerId:
    return CustomerId(UUID(name))
