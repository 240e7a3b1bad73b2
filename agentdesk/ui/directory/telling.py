"""Knows what of this desk the colleagues are told: what the chip in the top bar shows, and where its agent can be called."""

from collections.abc import Callable
from datetime import datetime
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Slot

from agentdesk.domain.directory import PresenceSaid, Seen, extension_of, told_as
from agentdesk.domain.events import CameBack, WorkspaceState
from agentdesk.domain.phone_links import AmiSetup
from agentdesk.domain.presence import Shown
from agentdesk.ui.bridge import Bridge
from agentdesk.ui.presence.chip import Presence
from agentdesk.ui.presence.keeper import PresenceKeeper
from agentdesk.ui.shortcuts import PersonalSettings

SOON_MS = 120
"""What changes back at once is told to nobody; told all the same within a second."""


class Tells(Protocol):
    """The presence teller, as the screen sees it."""

    def tell(self, said: PresenceSaid) -> None: ...

    def again(self) -> None: ...


class PresenceTelling(QObject):
    """Follows the chip."""

    def __init__(
        self, bridge: Bridge, teller: Tells, chip: Presence, keeper: PresenceKeeper, settings: PersonalSettings,
        now: Callable[[], datetime], today: Callable[[], str], parent: QObject,
    ) -> None:  # fmt: skip
        """`today`: the extension of a shared desk, "" when it is none or nobody said."""
        super().__init__(parent)
        self._teller, self._chip, self._keeper, self._settings = teller, chip, keeper, settings
        self._now, self._today = now, today
        self._said: PresenceSaid | None = None
        self._soon = QTimer(self, interval=SOON_MS, singleShot=True)
        self._soon.timeout.connect(self.tell)
        chip.became.connect(self._soon.start)
        keeper.changed.connect(self._soon.start)
        keeper.moved.connect(self._soon.start)
        bridge.happened.connect(self._on_happened)

    @Slot()
    def tell(self) -> None:
        """As it is now, when that is something else than was told."""
        seen = told_as(self._chip.shown or Shown.READY)
        chosen = self._keeper.chosen
        absent = seen in {Seen.BREAK, Seen.AWAY}
        reason = chosen.reason if seen is Seen.BREAK else ""
        before = self._said
        same = before is not None and (before.seen, before.reason) == (seen, reason)
        since = chosen.since if absent else before.since if same and before is not None else self._now()
        said = PresenceSaid(seen, since, reason, self._extension())
        if said != before:
            self._said = said
            self._teller.tell(said)

    def _extension(self) -> str:
        """Where a colleague reaches this agent: today's desk, else what this phone is called."""
        kind = self._settings.get("phone.kind")
        if today := self._today():
            return extension_of(today)
        if kind == "softphone":
            return extension_of(str(self._settings.get("phone.user") or "").removeprefix("sip:").partition("@")[0])
        if kind == "ami":
            return extension_of(AmiSetup("", "", str(self._settings.get("ami.channel") or "")).extension)
        return ""

    @Slot(object)
    def _on_happened(self, event: object) -> None:
        if isinstance(event, WorkspaceState) and event.code == "ready":
            self.tell()
            self._teller.again()
        elif isinstance(event, CameBack):
            self._teller.again()
