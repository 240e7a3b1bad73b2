"""Knows the F1 list: every key of the program, by group, as it is now."""

from itertools import groupby

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from agentdesk.ui.controls import IconButton, KeyHint, label
from agentdesk.ui.shortcuts import ShortcutRow, Shortcuts, native
from agentdesk.ui.theme import Theme

COLUMNS = 3
CHROME_PX = 84
WIDTH = 1240


class HelpOverlay(QFrame):
    """Covers the middle of the window until Esc or F1; made anew each time it opens, for keys are editable."""

    def __init__(self, theme: Theme, shortcuts: Shortcuts, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._shortcuts = theme, shortcuts
        self._window = parent
        self._before: QWidget | None = None
        self.setProperty("look", "popup")
        self.setAccessibleName(self.tr("All keys"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        close = IconButton(theme, "x", self.tr("Close"), self, size=18)
        close.clicked.connect(self.close_list)
        top = QHBoxLayout()
        top.addWidget(label(self.tr("All keys"), "h2", self), 1)
        top.addWidget(label(self.tr("Change them in the settings."), "muted", self))
        top.addWidget(close)
        self._scroll = QScrollArea(self)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setProperty("look", "clear")
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 14, 12, 14)
        column.setSpacing(10)
        column.addLayout(top)
        column.addWidget(self._scroll, 1)
        parent.installEventFilter(self)
        self.hide()

    @Slot()
    def turn(self) -> None:
        """F1: open, or close again."""
        if not self.isHidden():
            self.close_list()
            return
        self._before = self._window.focusWidget()
        self._scroll.setWidget(self._build())
        self._place()
        self.show()
        self.raise_()
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot()
    def close_list(self) -> None:
        self.hide()
        if self._before is not None:
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)
            self._before = None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self._scroll.verticalScrollBar()
        match event.key():
            case Qt.Key.Key_Escape:
                self.close_list()
            case Qt.Key.Key_Down:
                bar.setValue(bar.value() + bar.singleStep() * 2)
            case Qt.Key.Key_Up:
                bar.setValue(bar.value() - bar.singleStep() * 2)
            case _:
                super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and not self.isHidden():
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        width = min(self._theme.px(WIDTH), self._window.width() - 80)
        page = self._scroll.widget()
        layout = page.layout() if page is not None else None
        needed = layout.totalHeightForWidth(width - 60) if layout is not None else 0
        height = min(needed + self._theme.px(CHROME_PX), self._window.height() - 60)
        self.setGeometry((self._window.width() - width) // 2, (self._window.height() - height) // 2, width, height)

    def _build(self) -> QWidget:
        page = QWidget()
        page.setProperty("look", "clear")
        columns = QHBoxLayout(page)
        columns.setContentsMargins(0, 0, 12, 0)
        columns.setSpacing(32)
        groups: dict[str, list[ShortcutRow]] = {}
        for row in self._shortcuts.rows():
            groups.setdefault(row.group, []).append(row)
        sides = [QVBoxLayout() for _ in range(COLUMNS)]
        filled = [0] * COLUMNS
        for group, rows in groups.items():
            shortest = filled.index(min(filled))
            filled[shortest] += len(rows) + 2
            sides[shortest].addWidget(_group(group, rows, page))
        for side in sides:
            side.addStretch()
            columns.addLayout(side, 1)
        return page


def _group(name: str, rows: list[ShortcutRow], parent: QWidget) -> QWidget:
    box = QWidget(parent)
    grid = QGridLayout(box)
    grid.setContentsMargins(0, 0, 0, 12)
    grid.setVerticalSpacing(6)
    grid.setColumnStretch(0, 1)
    grid.addWidget(label(name, "label", box), 0, 0, 1, 2)
    for place, (text, keys) in enumerate(_lines(rows), 1):
        grid.addWidget(label(text, "", box, wrap=True), place, 0)
        grid.addWidget(KeyHint(keys, box), place, 1, Qt.AlignmentFlag.AlignRight)
    return box


def _lines(rows: list[ShortcutRow]) -> list[tuple[str, str]]:
    """Text and key; a run of numbered actions (outcome 1 to 9) is one line."""
    lines = []
    for series, found in groupby(rows, key=_series):
        run = list(found)
        first, last = run[0], run[-1]
        if not series or len(run) < 3:
            lines += [(row.text, native(row.keys)) for row in run]
            continue
        span = f"{first.action_id[len(series) :]}–{last.action_id[len(series) :]}"
        text = first.text.replace(first.action_id[len(series) :], span)
        lines.append((text, f"{native(first.keys)} – {native(last.keys)}"))
    return lines


def _series(row: ShortcutRow) -> str:
    """What numbered actions share, empty for the others."""
    stem = row.action_id.rstrip("0123456789")
    return stem if stem != row.action_id else ""
