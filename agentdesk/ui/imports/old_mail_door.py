"""Knows how old mail stands on the page of imports: a card where there is a mailbox, and a notice when it is in."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Slot

from agentdesk.domain.import_runs import RunState
from agentdesk.domain.mail_setup import MailboxesKnown
from agentdesk.domain.old_mail import OldMailChanged, OldMailRun
from agentdesk.ui.bridge import Bridge
from agentdesk.ui.imports.door import ImportDoor
from agentdesk.ui.main_window import MainWindow
from agentdesk.ui.words import Words

if TYPE_CHECKING:
    from agentdesk.ui.imports.old_mail_card import OldMailCard
    from agentdesk.ui.imports.pane import ImportPane


class Runs(Protocol):
    """`services.old_mail_runs.OldMailRuns`; returns at once."""

    def begin(self) -> None: ...

    def start(self, paths: Sequence[str], mailbox: str) -> None: ...

    def stop(self) -> None: ...


class OldMailDoor(QObject):
    """Lives as long as the window. `ask_boxes` makes `MailboxesKnown` happen."""

    def __init__(
        self, words: Words, bridge: Bridge, runs: Callable[[], Runs], ask_boxes: Callable[[], None], door: ImportDoor,
        window: MainWindow,
    ) -> None:  # fmt: skip
        super().__init__(window)
        self._words, self._runs, self._ask_boxes, self._door, self._window = words, runs, ask_boxes, door, window
        self._card: OldMailCard | None = None
        self._run: OldMailRun | None = None
        door.made.connect(self._on_made)
        bridge.happened.connect(self._on_happened)

    @Slot(object)
    def _on_made(self, pane: "ImportPane") -> None:
        from agentdesk.ui.imports.old_mail_card import OldMailCard  # with the page it stands on

        card = self._card = OldMailCard(self._words, pane)
        card.wanted.connect(self._on_wanted)
        card.stop_wanted.connect(self._on_stop)
        card.hide()
        pane.add_card(card)
        self._ask_boxes()
        self._runs().begin()

    @Slot(object, str)
    def _on_wanted(self, paths: tuple[str, ...], mailbox: str) -> None:
        self._runs().start(paths, mailbox)

    @Slot()
    def _on_stop(self) -> None:
        self._runs().stop()

    @Slot(object)
    def _on_happened(self, event: object) -> None:
        if self._card is None:
            return
        match event:
            case MailboxesKnown(boxes) if not event.code:
                self._card.show_boxes([here.mailbox.address for here in boxes])
            case OldMailChanged(run):
                was_running = self._run is not None and self._run.state is RunState.RUNNING
                self._run = run
                self._card.show_run(run)
                if run is not None and run.state is RunState.DONE and was_running and not self._card.isVisible():
                    text = self.tr("The old mail is in.")
                    self._window.notices.info(text, self.tr("Show"), self._door.open)
            case _:
                return
