"""Knows what `doctor` says of who looks after a workspace by itself: who, since when, the last round, and what waits."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from agentdesk.cli.parts import Finding
from agentdesk.cli.words import sentence
from agentdesk.domain.errors import AgentDeskError, Refused
from agentdesk.domain.lease import Holder, LeaseState

if TYPE_CHECKING:
    from sqlalchemy import Engine

SILENT = timedelta(minutes=10)
"""A worker that holds its place and has done no round for so long hangs."""
OLD = timedelta(hours=50)
"""Two nights without a backup."""
_NOUNS = {
    "mails": "mails to go out",
    "unclear": "mails of which nobody knows whether they left",
    "surveys": "customers to be asked",
}


def keeping(engine: "Engine") -> Iterator[Finding]:
    from agentdesk.store.backlog import waiting
    from agentdesk.store.leases import state_of

    try:
        state, backlog = state_of(engine), waiting(engine)
    except AgentDeskError as error:
        yield Finding("keeping", "worker", "unknown", sentence(error))
        return
    yield from _holder(state)
    counts = ", ".join(f"{count} {_NOUNS[noun]}" for noun, count in backlog if count)
    yield Finding("keeping", "waiting", counts or "nothing")


def _holder(state: LeaseState | None) -> Iterator[Finding]:
    if state is None or not state.is_held:
        last = "" if state is None else f"; the last was {state.lease.holder}, until {_time(state.lease.until)}"
        yield Finding("keeping", "worker", f"none{last}", "an open desk looks after rules and promises; for mail around the "
                      "clock run: agentdesk worker")  # fmt: skip
        return
    who = f"{state.lease.kind.value} {state.lease.holder}, number {state.lease.fence}, since {_time(state.lease.since)}"
    yield Finding("keeping", "worker", who)
    if state.lease.kind is not Holder.WORKER:
        return
    yield from _backup(state)
    begun = state.round_at or state.lease.since
    hangs = state.read_at - begun > SILENT
    value = (
        "none yet"
        if state.round_at is None
        else f"{_time(state.round_at)}, for {len(state.report.mailboxes)} mailboxes"
    )
    yield Finding(
        "keeping",
        "last round",
        value,
        "it hangs: look into its log and start it anew" if hangs else "",
        is_broken=hangs,
    )


def _backup(state: LeaseState) -> Iterator[Finding]:
    at, code = state.report.backup_at, state.report.backup_code
    if code:
        yield Finding(
            "keeping", "backup", f"failed: {code}", sentence(Refused(code, path="its folder")), is_broken=True
        )
    elif at is None:
        yield Finding(
            "keeping", "backup", "none yet", "set nightly ones with: agentdesk workspace backup --nightly FOLDER"
        )
    else:
        is_old = state.read_at - at > OLD
        hours = int((state.read_at - at).total_seconds() // 3600)
        advice = "look into the worker's log" if is_old else ""
        yield Finding("keeping", "backup", f"{_time(at)}, {hours} hours old", advice, is_broken=is_old)


def _time(at: datetime) -> str:
    return at.strftime("%Y-%m-%d %H:%M:%SZ")
