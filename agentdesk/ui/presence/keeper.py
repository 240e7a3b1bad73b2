"""Knows what the agent chose, keeps it over a restart, and tells the phone, which stays registered whatever is chosen."""

from datetime import tzinfo

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from agentdesk.domain.calls import Cap, LineState
from agentdesk.domain.events import CallChanged, CallOffered, LineChanged, PhoneFailed
from agentdesk.domain.ids import CallRef
from agentdesk.domain.presence import BREAK_REASONS, Choice, Chosen, Way, way_of
from agentdesk.services.ports import Clock, Phone
from agentdesk.services.ports_presence import HotDesks, PausesQueues
from agentdesk.services.settings import WorkspaceSettings
from agentdesk.ui.bridge import Bridge
from agentdesk.ui.shortcuts import PersonalSettings

CHOSEN = "presence.chosen"
PAUSED = "presence.paused"
"""True when that is what the phone was told last, so that a restart in between takes nothing back too often or never."""
AT, LEFT = "presence.at", "presence.left"
"""At a shared desk: the extension the phone stands at, and the one that was left while it was paused."""
NOT_TAKEN, NOT_RELEASED = "queue-pause", "queue-resume"
"""What a phone says when its system did not take the pause, or the end of it."""


class PresenceKeeper(QObject):
    """Signals: `changed` (no payload) when another choice was made or read; `kept_away(Way)` each time the agent stops
    being ready; `code_wanted(str)`: dial it, when no call is on; `not_taken`, `not_released` (no payload).
    """

    changed = Signal()
    kept_away = Signal(object)
    code_wanted = Signal(str)
    not_taken = Signal()
    moved = Signal()
    not_released = Signal()

    def __init__(
        self, bridge: Bridge, phone: Phone, settings: PersonalSettings, clock: Clock, zone: tzinfo | None,
        parent: QObject,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._phone, self._settings, self._clock, self._zone = phone, settings, clock, zone
        self.reasons: tuple[str, ...] = BREAK_REASONS
        self._codes = ("", "")
        self._wrap_up_pauses = self._wrap_up = False
        self._refused = False
        """The phone system did not take the pause: calls are refused here instead."""
        self._said = settings.get(PAUSED) is True
        self._may_be_paused = self._was_before = self._said
        """A pause went out that was not refused, or somebody else may have left one: whoever is ready says so."""
        self._calls: set[CallRef] = set()
        self._owed = QTimer(self, interval=0, singleShot=True)
        self._owed.timeout.connect(self._dial_code)
        self.chosen = self._read()
        bridge.happened.connect(self._on_happened)

    @property
    def way(self) -> Way:
        """How calls are kept away, when the agent is not ready."""
        caps = self._phone.capabilities - {Cap.PAUSE} if self._refused else self._phone.capabilities
        return way_of(caps, *self._codes)

    @property
    def refuses_here(self) -> bool:
        """Whether a call that comes now is refused at this desk."""
        return not self.chosen.is_ready and self.way is Way.HERE

    def choose(self, choice: Choice, reason: str = "") -> None:
        if (choice, reason) == (self.chosen.choice, self.chosen.reason):
            self._tell_phone()  # what the phone did not take is tried once more
            return
        self.chosen = Chosen(choice, self._clock.now(), reason if choice is Choice.BREAK else "")
        self._settings.set(CHOSEN, self.chosen.to_text())
        self._refused = False
        self.changed.emit()
        self._tell_phone(again=True)
        if not self.chosen.is_ready:
            self.kept_away.emit(self.way)

    @Slot()
    def be_ready(self) -> None:
        self.choose(Choice.READY)

    @Slot()
    def turn(self) -> None:
        """From ready to a break and back, with one key."""
        self.choose(Choice.BREAK if self.chosen.is_ready else Choice.READY)

    @Slot(object)
    def use_settings(self, settings: WorkspaceSettings) -> None:
        self.reasons = settings.break_reasons
        self._codes = (settings.pause_code, settings.resume_code)
        self._wrap_up_pauses = settings.wrap_up_pauses
        self._tell_phone()

    def be_in_wrap_up(self, *, wrap_up: bool) -> None:
        if wrap_up is not self._wrap_up:
            self._wrap_up = wrap_up
            self._tell_phone()

    def sit_elsewhere(self, extension: str) -> None:
        """The place that is left is not left paused, now or as soon as there is a line; the new one is as the agent is."""
        if not isinstance(self._phone, HotDesks):
            return
        before = self._settings.get(AT)
        if before != extension:
            if self._said and isinstance(before, str):
                self._settings.set(LEFT, before)
            self._free_place_left()
            self._has_told(paused=False)
            self._settings.set(AT, extension)
            self._may_be_paused = True
        self._phone.use_extension(extension)
        self._tell_phone()

    def _read(self) -> Chosen:
        """What was chosen before the restart. A break of another day is over."""
        now = self._clock.now()
        kept = self._settings.get(CHOSEN)
        chosen = Chosen.from_text(kept) if isinstance(kept, str) else None
        if chosen is None or chosen.is_ready:
            return Chosen(Choice.READY, now)
        same_day = chosen.since.astimezone(self._zone).date() == now.astimezone(self._zone).date()
        return chosen if same_day else Chosen(Choice.READY, now)

    # --- telling the phone ---

    def _tell_phone(self, *, again: bool = False) -> None:
        """Once for each change; `again` also for another reason, and for a line that has just come up.

        To a line that has come up also that it is no pause any more: what was said before may not have arrived.
        """
        absent = not self.chosen.is_ready
        wanted = absent or (self._wrap_up and self._wrap_up_pauses and self.way is Way.QUEUES)
        if wanted is self._said and not (again and (wanted or self._may_be_paused)):
            return
        if self.way is Way.QUEUES and isinstance(self._phone, PausesQueues):
            if self._phone.line is LineState.READY:
                if wanted:
                    self._was_before, self._may_be_paused = self._may_be_paused, True
                self._has_told(paused=wanted)
                self._phone.pause_queues(paused=wanted, reason=self._reason() if wanted else "")
        elif self.way is Way.CODE:
            self._owed.start()
        else:
            self._has_told(paused=wanted)

    def _free_place_left(self) -> None:
        left = self._settings.get(LEFT)
        if isinstance(left, str) and isinstance(self._phone, PausesQueues) and self._phone.line is LineState.READY:
            self._phone.pause_queues(paused=False, extension=left)
            self._settings.set(LEFT, None)

    def _has_told(self, *, paused: bool) -> None:
        if paused is not self._said:
            self._said = paused
            self._settings.set(PAUSED, paused or None)

    def _reason(self) -> str:
        """As the phone system keeps it for its own lists."""
        if self.chosen.is_ready:
            return "wrap-up"
        return self.chosen.reason or self.chosen.choice.value

    @Slot()
    def _dial_code(self) -> None:
        """Never into a call that is on; the end of it makes good."""
        wanted = not self.chosen.is_ready
        if wanted is self._said or self._calls or self._phone.line is not LineState.READY:
            return
        self._has_told(paused=wanted)
        self.code_wanted.emit(self._codes[0] if wanted else self._codes[1])

    @Slot(object)
    def _on_happened(self, event: object) -> None:
        match event:
            case LineChanged(LineState.READY):
                self._free_place_left()
                self._tell_phone(again=True)
            case PhoneFailed(code) if code == NOT_TAKEN and not self.chosen.is_ready:
                self._refused, self._may_be_paused = True, self._was_before
                self.not_taken.emit()
            case PhoneFailed(code) if code == NOT_RELEASED and self._may_be_paused:
                self._has_told(paused=True)
                self.not_released.emit()
            case CallOffered(call) | CallChanged(call):
                (self._calls.discard if call.is_over else self._calls.add)(call.ref)
                if call.is_over and not self._calls and self.way is Way.CODE:
                    self._owed.start()
            case _:
                return
