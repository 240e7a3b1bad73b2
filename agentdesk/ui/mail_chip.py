"""Knows how it is seen that a mailbox is away, and that a mail did not go out."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QPushButton

from agentdesk.domain.events import MailboxTold, OutboxTold
from agentdesk.ui.controls import relook
from agentdesk.ui.main_window import MainWindow
from agentdesk.ui.theme import Theme
from agentdesk.ui.topbar import TopBar
from agentdesk.ui.words_mail import MailSentences

_NEEDS_SOMEBODY = (
    "mail-login",
    "mail-token",
    "mail-signin-setup",
    "mail-certificate",
    "mail-no-tls",
    "mail-folder",
    "mail-quota",
)
"""What does not mend itself is told once; a line that drops and comes back is only a chip."""


class MailChip(QObject):
    """Chips in the top bar: one while a mailbox is away, whose press says which and why and leads to their page; one
    while mails ask a person, whose press opens the list of them.
    """

    def __init__(
        self, theme: Theme, window: MainWindow, show_page: Callable[[], None] | None = None,
        show_asks: Callable[[], None] | None = None,
    ) -> None:  # fmt: skip
        """`show_asks` opens the list of mails that ask a person."""
        super().__init__(window)
        self._window, self._show_page, self._show_asks = window, show_page, show_asks
        self._sentences = MailSentences(self)
        self._away: dict[tuple[str, str], str] = {}
        self._chip: QPushButton | None = None
        self._asks: QPushButton | None = None
        bar = window.findChild(TopBar)
        if bar is not None:
            self._chip = QPushButton(bar)
            relook(self._chip, "state-amber")
            self._chip.setIcon(theme.icon("inbox", "amber", 14))
            self._chip.setText(" " + self.tr("Mail is away"))
            self._chip.setAccessibleName(self.tr("A mailbox cannot be reached. Press to hear why."))
            self._chip.clicked.connect(self._on_pressed)
            self._chip.hide()
            bar.add_chip(self._chip)
            self._asks = QPushButton(bar)
            relook(self._asks, "state-amber")
            self._asks.setIcon(theme.icon("mail", "amber", 14))
            self._asks.setToolTip(self.tr("They failed, or nobody can tell whether they went out. Press to decide."))
            self._asks.clicked.connect(self._on_asks_pressed)
            self._asks.hide()
            bar.add_chip(self._asks)

    @Slot()
    def _on_pressed(self) -> None:
        self._window.notices.info("\n".join(self._told()), *self._way_there())

    @Slot()
    def _on_asks_pressed(self) -> None:
        if self._show_asks is not None:
            self._show_asks()

    @Slot(int)
    def count_asks(self, count: int) -> None:
        """So many mails wait for a person to decide."""
        if self._asks is not None:
            text = self.tr("%n mail(s) ask you", "", count)
            self._asks.setText(f" {text}")
            self._asks.setAccessibleName(text)
            self._asks.setVisible(count > 0)

    def hear(self, event: MailboxTold | OutboxTold) -> None:
        match event:
            case MailboxTold():
                self._on_mailbox(event)
            case OutboxTold(is_tried_again=True):
                self._window.notices.info(
                    self._sentences.still_trying(event.code, event.said, event.people, event.sender)
                )
            case OutboxTold(code=code) if code:
                sentence = self._sentences.of_mail(code, event.said)
                if self._show_asks is not None:
                    self._window.notices.error(sentence, self.tr("Decide"), self._show_asks)
                else:
                    self._window.notices.error(sentence)

    def _on_mailbox(self, told: MailboxTold) -> None:
        before = self._away.pop((told.address, told.folder), "")
        if told.code:
            self._away[told.address, told.folder] = told.code
        if self._chip is not None:
            self._chip.setVisible(bool(self._away))
            self._chip.setToolTip("\n".join(self._told()))
        if told.code != before and told.code.startswith(_NEEDS_SOMEBODY):
            text = self._sentences.why(told.code, _where(told.address, told.folder))
            self._window.notices.error(text, *self._way_there())

    def _way_there(self) -> tuple[str, Callable[[], None]] | tuple[()]:
        return (self.tr("Mailboxes"), self._show_page) if self._show_page is not None else ()

    def _told(self) -> list[str]:
        """Each reason once for a mailbox, however many folders it has."""
        found = {
            (address if code != "mail-folder-gone" else _where(address, folder), code)
            for (address, folder), code in self._away.items()
        }
        return [self._sentences.why(code, where) for where, code in sorted(found)]


def _where(address: str, folder: str) -> str:
    return f"{address}, {folder}"
