"""Knows which events follow from what a command touched, here and on the other desks alike."""

from collections.abc import Sequence
from uuid import UUID

from agentdesk.domain.events import (
    CalibrationsChanged,
    CoachingsChanged,
    CustomerChanged,
    DirectoryChanged,
    Event,
    HandedCallsChanged,
    ReviewsChanged,
    SettingsChanged,
    ThreadChanged,
    TimelineChanged,
    WorkChanged,
)
from agentdesk.domain.ids import CustomerId, ThreadId


def changes_of(touched: Sequence[str]) -> tuple[Event, ...]:
    """`customer:…`, `timeline:…` (`none`, `*`), `follow_up:…`, `thread:…`, `work`, `directory`, `handed`,
    `reviews`, `calibrations`, `coachings`, `setting:…` as events, each once.

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
            case "handed":
                events[HandedCallsChanged()] = None
            case "setting":
                settings.append(name)
            case _:
                pass
    if settings:
        events[SettingsChanged(tuple(dict.fromkeys(settings)))] = None
    return tuple(events)


def _customer(name: str) -> CustomerId:
    return CustomerId(UUID(name))
