"""Knows how wide the columns of the desk are: by the window, the person's text size, and whether a mail is being read."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from agentdesk.ui.theme import Theme

WIDE = 1360
VERY_WIDE = 1800
NARROWEST_CENTRE = 470
"""What a wider live pane must leave."""
AROUND = 125
"""Rail, gaps and margins."""


class Columns(QObject):
    """Gives the queue and the live pane their widths; the customer has the rest."""

    def __init__(self, theme: Theme, queue: QWidget, live: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._queue, self._live = theme, queue, live
        self._width, self._reads = 0, False

    def fit(self, width: int) -> None:
        """As in the pictures at 1280 and 1440; text size widens them too."""
        self._width = width
        more = min(self._theme.scale, 1.5) - 1
        queue, live = (240, 336) if width < WIDE else (282, 348) if width < VERY_WIDE else (340, 420)
        # The customer comes first: in a narrow window the sides grow less than the text.
        share = 0.35 if width < WIDE else 0.7
        queue, live = round(queue * (1 + more * share)), round(live * (1 + more * share))
        if self._reads:
            mail = 440 if width < WIDE else 520 if width < VERY_WIDE else 640
            live = max(live, min(mail, width - AROUND - queue - NARROWEST_CENTRE))
        self._queue.setFixedWidth(queue)
        self._live.setFixedWidth(live)

    def widen(self, *, reads: bool) -> None:
        """A mail lies in front, or none does any more."""
        if reads is not self._reads:
            self._reads = reads
            self.fit(self._width)
