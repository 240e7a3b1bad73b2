"""Knows which call a piece of news belongs to, so that news out of order, repeated or lost does no harm."""

from collections import OrderedDict
from collections.abc import Iterable, Mapping
from datetime import timedelta
from uuid import uuid4

from agentdesk.channels.phone.call_book import CallBook
from agentdesk.domain.calls import CallSnapshot, CallState, EndReason
from agentdesk.domain.folding import fold
from agentdesk.domain.ids import CallRef
from agentdesk.domain.kinds import Direction
from agentdesk.domain.numbers import TRAILING, digits_of
from agentdesk.domain.pushes import CallPush, Cause, PushKind
from agentdesk.domain.records import dataclass
from agentdesk.services.ports import Clock

MOST_CALLS = 50
"""Open at once; more is no phone of one person."""
REMEMBERED = 500
"""Calls that are over, so that late news of them stays harmless."""
REMEMBERED_S = 600.0
WITHOUT_ID_S = 2.0
"""A sender without call ids may send the end first; later than this it is another call."""
STALE_S = {CallState.OFFERED: 1800.0, CallState.RINGING_FAR: 900.0, CallState.TALKING: 43_200.0}
"""Whose end was lost on the way."""

_OUT: Mapping[Cause | None, EndReason] = {
    Cause.NORMAL: EndReason.HUNG_UP_THERE,
    Cause.BUSY: EndReason.BUSY,
    Cause.CONGESTION: EndReason.UNREACHABLE,
    Cause.NOT_FOUND: EndReason.UNREACHABLE,
}
_IN: Mapping[Cause | None, EndReason] = {
    Cause.FORWARDED: EndReason.ANSWERED_ELSEWHERE,
    Cause.BUSY: EndReason.REFUSED,
}

Key = tuple[str, str]
"""Sender, and its call id or the number."""


@dataclass(frozen=True, slots=True)
class _Early:
    """News of a call that nobody has announced yet; without any the call is over."""

    at: float
    answer: CallPush | None = None
    hangup: CallPush | None = None

    @property
    def is_over(self) -> bool:
        return self.answer is None and self.hangup is None


class PushedCalls:
    """The calls of the bridge. `mine`: names, extensions and numbers of this agent; empty hears everybody's calls."""

    def __init__(self, book: CallBook, clock: Clock, mine: Iterable[str] = ()) -> None:
        self._book = book
        self._clock = clock
        self._mine = frozenset(_plain(each) for each in mine if each.strip())
        self._refs: dict[Key, CallRef] = {}
        self._early: OrderedDict[Key, _Early] = OrderedDict()

    def hear(self, push: CallPush) -> bool:
        """False when there are too many calls already; whatever is merely odd is taken and changes nothing."""
        self._forget()
        key = self._key(push)
        ref = self._refs.get(key)
        if ref is not None and self._book.get(ref) is None:
            del self._refs[key]
            ref = None
        match push.kind:
            case PushKind.NEW:
                return self._on_new(key, ref, push)
            case PushKind.ANSWER:
                return self._on_answer(key, ref, push)
            case PushKind.HANGUP:
                self._on_hangup(key, ref, push)
        return True

    def say_over(self, ref: CallRef) -> None:
        """The agent says so; what its sender may still tell of it is late."""
        call = self._book.get(ref)
        for key in [key for key, each in self._refs.items() if each == ref]:
            self._is_over(key)
        if call is not None:
            failed = call.direction is Direction.OUT and not call.was_answered
            self._book.end(ref, EndReason.NO_ANSWER if failed else EndReason.HUNG_UP_HERE)

    def sweep(self) -> None:
        """End what has lasted longer than any call: its end was lost."""
        now = self._clock.now()
        for ref, call in self._book.calls.items():
            since = call.answered_at or call.started_at
            if now - since > timedelta(seconds=STALE_S.get(call.state, STALE_S[CallState.TALKING])):
                self._book.end(ref, EndReason.LOST)
        for key in [key for key, ref in self._refs.items() if self._book.get(ref) is None]:
            self._is_over(key)

    # --- the three kinds of news ---

    def _on_new(self, key: Key, ref: CallRef | None, push: CallPush) -> bool:
        if ref is not None:
            self._learn(ref, push)
            return True
        early = self._early.get(key)
        if (early is not None and early.is_over) or not self._is_mine(push):
            return True
        ref = self._add(key, push)
        if ref is None:
            return False
        if early is not None:
            del self._early[key]
            if early.answer is not None:
                self._on_answer(key, ref, early.answer)
            if early.hangup is not None:
                self._on_hangup(key, ref, early.hangup)
        return True

    def _on_answer(self, key: Key, ref: CallRef | None, push: CallPush) -> bool:
        if ref is None:
            return self._on_unknown_answer(key, push)
        self._learn(ref, push)
        call = self._book.get(ref)
        ours = call is not None and call.direction is Direction.OUT  # who answers it is the customer
        if not ours and not self._is_mine(push, answering=True):
            self._end(key, ref, EndReason.ANSWERED_ELSEWHERE, only_from=frozenset({CallState.OFFERED}))
            return True
        self._book.move(ref, CallState.TALKING, only_from=frozenset({CallState.OFFERED, CallState.RINGING_FAR}))
        return True

    def _on_unknown_answer(self, key: Key, push: CallPush) -> bool:
        """Taken up when it says whom with (a call picked up from a colleague); else it waits for its beginning."""
        known = self._early.get(key)
        if known is not None and known.is_over:
            return True
        if known is not None or not push.theirs or push.direction is Direction.NONE:
            self._remember(key, answer=push)
            return True
        if not self._is_mine(push, answering=push.direction is not Direction.OUT):
            self._is_over(key)
            return True
        ref = self._add(key, push)
        if ref is not None:
            self._book.move(ref, CallState.TALKING)
        return ref is not None

    def _on_hangup(self, key: Key, ref: CallRef | None, push: CallPush) -> None:
        if ref is None:
            known = self._early.get(key)
            if known is None or not known.is_over:
                self._remember(key, hangup=push)
            return
        call = self._book.get(ref)
        if call is None:
            return
        talked = push.duration_s > 0 or (call.direction is Direction.OUT and push.cause is Cause.NORMAL)
        if not call.was_answered and talked:
            # Some senders never tell that an outgoing call was answered, and any answer may be lost on the way.
            if call.direction is Direction.IN and not self._is_mine(push, answering=True):
                self._end(key, ref, EndReason.ANSWERED_ELSEWHERE)
                return
            answered = self._clock.now() - timedelta(seconds=push.duration_s)
            self._book.change(ref, answered_at=max(answered, call.started_at))
            call = self._book.get(ref) or call
        self._end(key, ref, _reason(call, push.cause))

    # --- the book ---

    def _add(self, key: Key, push: CallPush) -> CallRef | None:
        if len(self._book.calls) >= MOST_CALLS:
            return None
        ref = CallRef(f"push-{uuid4().hex[:12]}")
        outgoing = push.direction is Direction.OUT
        self._refs[key] = ref
        self._book.add(
            CallSnapshot(
                ref,
                Direction.OUT if outgoing else Direction.IN,
                CallState.RINGING_FAR if outgoing else CallState.OFFERED,
                push.theirs,
                self._clock.now(),
                display_name=push.name,
                queue=push.queue,
                private=push.private,
                diverted_from=push.diverted_from,
                dialled="" if outgoing else push.ours,
            )
        )
        return ref

    def _learn(self, ref: CallRef, push: CallPush) -> None:
        """What a later piece of news knows and the first did not; nothing that is known is overwritten."""
        call = self._book.get(ref)
        if call is None:
            return
        if call.private or push.private:
            return  # what a caller hides is not uncovered by the next piece of news
        known = {"display_name": push.name, "queue": push.queue, "diverted_from": push.diverted_from}
        if push.direction is not Direction.NONE:
            known["number"] = push.theirs
        news = {name: text for name, text in known.items() if text and not getattr(call, name)}
        if news:
            self._book.change(ref, **news)

    def _end(self, key: Key, ref: CallRef, reason: EndReason, only_from: frozenset[CallState] | None = None) -> None:
        if self._book.end(ref, reason, only_from=only_from):
            self._is_over(key)

    # --- what is remembered ---

    def _is_over(self, key: Key) -> None:
        self._refs.pop(key, None)
        if key[1].startswith("id:"):
            self._keep(key, _Early(self._clock.monotonic()))

    def _remember(self, key: Key, *, answer: CallPush | None = None, hangup: CallPush | None = None) -> None:
        """Beside what is remembered of it already: an answered call is no missed one, whatever came first."""
        known = self._early.get(key)
        if known is not None:
            answer, hangup = known.answer or answer, known.hangup or hangup
        self._keep(key, _Early(self._clock.monotonic(), answer, hangup))

    def _keep(self, key: Key, early: _Early) -> None:
        self._early[key] = early
        self._early.move_to_end(key)
        while len(self._early) > REMEMBERED:
            self._early.popitem(last=False)

    def _forget(self) -> None:
        now = self._clock.monotonic()
        for key in list(self._early):
            lasts = REMEMBERED_S if key[1].startswith("id:") else WITHOUT_ID_S
            if now - self._early[key].at > lasts:
                del self._early[key]

    # --- whose ---

    def _key(self, push: CallPush) -> Key:
        """By its id; without one by the number, and when that is missing too, the only call of this sender."""
        if push.call_id:
            return push.sender, f"id:{push.call_id}"
        number = push.theirs or push.caller or push.callee
        digits = digits_of(number)
        key = push.sender, f"no:{digits or number}"
        if key in self._refs or push.kind is PushKind.NEW:
            return key
        open_ones = [each for each in self._refs if each[0] == push.sender]
        if number:  # the same number may come with its country and without
            alike = [
                each for each in open_ones if len(digits) >= TRAILING and each[1][-TRAILING:] == digits[-TRAILING:]
            ]
            return alike[0] if len(alike) == 1 else key
        return open_ones[0] if len(open_ones) == 1 else key

    def _is_mine(self, push: CallPush, *, answering: bool = False) -> bool:
        """Whoever is named decides; who is not named at all may be anybody."""
        if not self._mine:
            return True
        named = push.users or ((push.answering_number,) if answering else (push.ours,))
        named = tuple(each for each in named if each)
        return not named or any(_plain(each) in self._mine for each in named)


def _plain(text: str) -> str:
    """`101@pbx`, `101` and `1 0 1` are the same; names are compared without case and accents."""
    user = text.strip().partition("@")[0] if "@" in text else text.strip()
    return digits_of(user) if user and not any(sign.isalpha() for sign in user) else fold(user)


def _reason(call: CallSnapshot, cause: Cause | None) -> EndReason:
    """Who hung up an answered call is never said; that we did would be a claim."""
    if call.was_answered:
        return EndReason.TRANSFERRED if cause is Cause.FORWARDED else EndReason.HUNG_UP_THERE
    if call.direction is Direction.OUT:
        return _OUT.get(cause, EndReason.NO_ANSWER)
    return _IN.get(cause, EndReason.CALLER_GAVE_UP)
