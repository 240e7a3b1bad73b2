"""Knows what presence needs from a phone beside `ports.Phone`, as Protocols; nothing here runs."""

from typing import Protocol, runtime_checkable


@runtime_checkable
class PausesQueues(Protocol):
    """A phone with `Cap.PAUSE`. What cannot be done is published as PhoneFailed: "queue-pause", "queue-resume"."""

    def pause_queues(self, *, paused: bool, reason: str = "", extension: str = "") -> None:
        """No queue sends calls until it is taken back; it stays registered. Again is harmless.

        `extension`: another place of the same system, which the agent has left.
        """


HOT_DESK_PHONES = frozenset({"ami", "simulator"})
"""The kinds of phone that implement `HotDesks`; the others are where their own account or their maker puts them."""


@runtime_checkable
class HotDesks(Protocol):
    """A phone that stands at whichever extension the agent sits at today."""

    def use_extension(self, extension: str) -> None:
        """Before `start`, or later: from now on this is the agent's."""
