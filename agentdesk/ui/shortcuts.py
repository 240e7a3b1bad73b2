"""Knows every key: who added it, what the person made of it, and which two want the same."""

from collections.abc import Callable
from dataclasses import replace
from functools import lru_cache
from typing import Protocol

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from agentdesk.domain.records import dataclass


class PersonalSettings(Protocol):
    """The person's own settings, by dotted key; persisted by whoever gives it. Returns at once, writes elsewhere."""

    def get(self, key: str, default: object = None) -> object: ...

    def set(self, key: str, value: object) -> None: ...


@dataclass(frozen=True, slots=True)
class ShortcutRow:
    """One line of the F1 list. `keys` is portable text ("Ctrl+K"), "" when the action has no key.

    `place`: the list or view the key works in, "" for the whole window. Two places may have the same letter.
    """

    action_id: str
    text: str
    group: str
    keys: str
    default: str
    place: str = ""

    def collides(self, other: "ShortcutRow") -> bool:
        """Whether one key of both could mean either."""
        apart = self.place and other.place and self.place != other.place
        return not apart and bool(
            {each.toString() for each in _sequences(self.keys)} & {each.toString() for each in _sequences(other.keys)}
        )


class Shortcuts(QObject):
    """The registry of actions and keys. Signals: `changed` (no payload) after a key was edited."""

    changed = Signal()

    def __init__(self, settings: PersonalSettings | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._rows: dict[str, ShortcutRow] = {}
        self._actions: dict[str, list[QAction]] = {}

    def add(
        self,
        action_id: str,
        default: str,
        text: str,
        slot: Callable[[], object],
        *,
        parent: QWidget,
        group: str,
        context: Qt.ShortcutContext = Qt.ShortcutContext.WindowShortcut,
    ) -> QAction:
        """An action of `parent` with its key; adding an id again (a second pane) shares the key."""
        keys = self._chosen(action_id, default)
        action = QAction(text, parent)
        action.setObjectName(action_id)
        action.setShortcutContext(context)
        action.setAutoRepeat(False)
        action.triggered.connect(slot)
        parent.addAction(action)
        place = action_id.partition(".")[0] if context is Qt.ShortcutContext.WidgetShortcut else ""
        self._rows[action_id] = ShortcutRow(action_id, text, group, keys, default, place)
        actions = self._actions.setdefault(action_id, [])
        actions.append(action)
        action.setShortcuts(_sequences(keys))
        return action

    def shown(self, action_id: str) -> str:
        """The key as this system writes it, for hints: "Ctrl+K" or "⌘K"; "" when there is none."""
        row = self._rows.get(action_id)
        return native(row.keys) if row else ""

    def press(self, action_id: str) -> None:
        """As if its key had been pressed: for a button elsewhere that does the same."""
        for action in self._actions.get(action_id, [])[-1:]:
            action.trigger()

    def rows(self) -> list[ShortcutRow]:
        """All of them, by group, in the order they were added."""
        order = {row.group: place for place, row in reversed(list(enumerate(self._rows.values())))}
        return sorted(self._rows.values(), key=lambda row: order[row.group])

    def change(self, action_id: str, keys: str) -> None:
        """Give an action another key ("" for none) and remember it."""
        row = self._rows[action_id]
        self._rows[action_id] = replace(row, keys=keys)
        for action in self._actions[action_id]:
            action.setShortcuts(_sequences(keys))
        if self._settings is not None:
            self._settings.set(f"shortcuts.{action_id}", keys if keys != row.default else None)
        self.changed.emit()

    def reset(self) -> None:
        """All keys as delivered."""
        for row in list(self._rows.values()):
            if row.keys != row.default:
                self.change(row.action_id, row.default)

    def holder(self, keys: str, besides: str = "") -> ShortcutRow | None:
        """Who has this key already; two actions with one key would both stay silent."""
        place = self._rows[besides].place if besides in self._rows else ""
        wanted = ShortcutRow(besides, "", "", keys, "", place)
        others = (row for row in self._rows.values() if row.action_id != besides)
        return next((row for row in others if row.collides(wanted)), None)

    def conflicts(self) -> list[tuple[str, str]]:
        """Pairs of action ids that want the same key."""
        rows = list(self._rows.values())
        return [
            (one.action_id, other.action_id)
            for place, one in enumerate(rows)
            for other in rows[place + 1 :]
            if one.collides(other)
        ]

    def _chosen(self, action_id: str, default: str) -> str:
        value = self._settings.get(f"shortcuts.{action_id}") if self._settings is not None else None
        return value if isinstance(value, str) else default


@lru_cache(maxsize=512)
def native(keys: str) -> str:
    """The first of an action's keys as this system writes it."""
    first = keys.split(", ", maxsplit=1)[0]
    return QKeySequence(first).toString(QKeySequence.SequenceFormat.NativeText) if first else ""


def is_altgr(keys: str) -> bool:
    """Ctrl+Alt is how Windows says AltGr, which types @ and €: never a shortcut."""
    return any({"Ctrl", "Alt"} <= set(each.toString().split("+")) for each in _sequences(keys))


def _sequences(keys: str) -> list[QKeySequence]:
    """`"Ctrl+K, F3"` names two keys for one action."""
    return [QKeySequence(part) for part in keys.split(", ") if part]
