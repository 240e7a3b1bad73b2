"""Knows how long wrap-up may take, when it shows colour, and how long a box that is over waits for who is typing."""

from dataclasses import replace
from datetime import datetime

from agentdesk.domain.interactions import TIMED_OUT, WrapUp
from agentdesk.domain.kinds import WrapUpMode
from agentdesk.domain.live import LiveItem, Stage
from agentdesk.domain.records import dataclass

URGENT_S = 10
"""A time box shows colour in its last ten seconds only."""
GRACE_S = 15
"""A box that is over waits no longer than this for who is typing: without early exit is not without end."""


@dataclass(frozen=True, slots=True)
class WrapUpNow:
    """Where a wrap-up stands. `left_s` is None without a box."""

    elapsed_s: int
    left_s: int | None
    urgent: bool
    """The last ten seconds of a box: the only time it may show colour."""
    over: bool
    may_leave: bool
    """Whether the agent may go on without logging; the contact then waits in the queue as "finish"."""
    grace_s: int = 0
    """What a box that is over still gives to who is typing."""


def wrap_up_now(item: LiveItem, wrap_up: WrapUp, now: datetime) -> WrapUpNow | None:
    """None when the item is not in wrap-up."""
    if item.ended_at is None or item.stage not in {Stage.WRAP_UP, Stage.LOGGED}:
        return None
    elapsed = max(0, int((now - item.ended_at).total_seconds()))
    may_leave = wrap_up.mode is WrapUpMode.OPTIONAL or item.reopened
    if item.reopened or wrap_up.mode not in {WrapUpMode.TIME_BOXED, WrapUpMode.FIXED}:
        return WrapUpNow(elapsed, None, urgent=False, over=False, may_leave=may_leave)
    left = max(0, wrap_up.box_s - elapsed)
    grace = max(0, wrap_up.box_s + GRACE_S - elapsed) if left == 0 else 0
    return WrapUpNow(elapsed, left, urgent=0 < left <= URGENT_S, over=left == 0, may_leave=may_leave, grace_s=grace)


def logs_at_once(item: LiveItem) -> bool:
    """Whether an outcome is the last word: a contact that is over, and a mail nobody is answering."""
    return item.stage is Stage.WRAP_UP or (item.is_mail and item.stage is Stage.WRITING and not item.mail)


def timed_out(item: LiveItem) -> LiveItem:
    """The box is over: what was marked counts, else "timed out"."""
    return item if item.outcome else replace(item, outcome=TIMED_OUT)
