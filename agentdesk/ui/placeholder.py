"""Knows what the centre says when no customer is in it: a welcome with keys, a wait, or what went wrong."""

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from agentdesk.ui.controls import IconLabel, KeyHint, label
from agentdesk.ui.shortcuts import Shortcuts
from agentdesk.ui.theme import Theme


class Placeholder(QWidget):
    """Signals: `retry_wanted` when "Try again" is pressed; `look_wanted` when "Open to look only" is; `other_wanted`
    and `new_wanted` when another workspace is to be chosen or made.
    """

    retry_wanted = Signal()
    look_wanted = Signal()
    other_wanted = Signal()
    new_wanted = Signal()

    def __init__(self, theme: Theme, shortcuts: Shortcuts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shortcuts = shortcuts
        self._icon = IconLabel(theme, "headphones", "accent", 44, self)
        self._heading = label("", "hero", self, wrap=True)
        self._heading.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._sentence = label("", "muted", self, wrap=True)
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._place = label("", "value", self, wrap=True)
        self._place.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._retry = self._button("centre.retry", "Ctrl+R", self.tr("Try again"), self.retry_wanted)
        self._retry.setProperty("look", "primary")
        self._look = self._button("centre.look", "Ctrl+Shift+V", self.tr("Open to look only"), self.look_wanted)
        self._other = self._button("centre.other", "Ctrl+F9", self.tr("Choose another file…"), self.other_wanted)
        self._new = self._button("centre.new", "Ctrl+Shift+F9", self.tr("Make a new workspace…"), self.new_wanted)
        self._keys = QWidget(self)
        self._hints: list[tuple[str, KeyHint]] = []
        self._build_keys()
        middle = QVBoxLayout()
        middle.setSpacing(10)
        middle.addStretch()
        middle.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignHCenter)
        middle.addWidget(self._heading)
        middle.addWidget(self._place)
        middle.addWidget(self._sentence)
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        buttons.addStretch()
        buttons.addWidget(self._retry)
        for button in (self._look, self._other, self._new):
            buttons.addWidget(button)
        buttons.addStretch()
        middle.addLayout(buttons)
        middle.addSpacing(10)
        middle.addWidget(self._keys, 0, Qt.AlignmentFlag.AlignHCenter)
        middle.addStretch()
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 24, 24, 48)
        row.addStretch(1)
        row.addLayout(middle, 6)
        row.addStretch(1)
        shortcuts.changed.connect(self.show_keys)
        self.welcome()

    def welcome(self) -> None:
        self._say(
            "headphones",
            "accent",
            self.tr("Ready for the next customer"),
            self.tr("When the phone rings, the customer and everything that happened with them appears here."),
        )
        self._keys.show()

    def unknown_caller(self, number: str) -> None:
        self._say(
            "circle-help",
            "amber",
            self.tr("Nobody knows yet who this is"),
            self.tr(
                "No customer is open, so that nothing of somebody else is read out. Who was here comes back later."
            ),
        )
        self._place.setText(number)
        self._place.show()

    def wait(self) -> None:
        self._say("loader-circle", "muted", self.tr("Looking up the customer…"), "")

    def trouble(
        self,
        heading: str,
        sentence: str,
        *,
        retry: bool = False,
        look: bool = False,
        other: bool = False,
        place: str = "",
    ) -> None:
        """What happened, what is safe, what to do; `retry` where asking again may help, `look` where reading may,
        `other` where another workspace may.
        """
        self._say("triangle-alert", "amber", heading, sentence)
        self._place.setText(place)
        self._place.setVisible(bool(place))
        self._retry.setVisible(retry)
        self._look.setVisible(look)
        self._other.setVisible(other)
        self._new.setVisible(other)

    def opening(self) -> None:
        self._say("loader-circle", "muted", self.tr("Opening the workspace…"), "")

    def show_keys(self) -> None:
        """Keys as they are now; called again when one was edited or added."""
        for action_id, hint in self._hints:
            hint.show_keys(self._shortcuts.shown(action_id))

    def _say(self, icon: str, tint: str, heading: str, sentence: str) -> None:
        self._icon.show_icon(icon, tint)
        self._heading.setText(heading)
        self._sentence.setText(sentence)
        self._sentence.setVisible(bool(sentence))
        for widget in (self._retry, self._look, self._other, self._new, self._place):
            widget.hide()
        self._keys.hide()

    def _button(self, action_id: str, keys: str, text: str, pressed: SignalInstance) -> QPushButton:
        """With a key of its own that is silent while the button is hidden."""
        button = QPushButton(text, self)
        button.clicked.connect(pressed)
        self._shortcuts.add(action_id, keys, text, button.click, parent=button, group=self.tr("Window"))
        button.setToolTip(self._shortcuts.shown(action_id))
        return button

    def _build_keys(self) -> None:
        grid = QGridLayout(self._keys)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(8)
        for row, (action_id, text) in enumerate(
            (
                ("window.search", self.tr("Find a customer, order or note")),
                ("window.queue", self.tr("Go to the work queue")),
                ("window.next-pane", self.tr("From pane to pane")),
                ("window.help", self.tr("All keys")),
            )
        ):
            hint = KeyHint("", self._keys)
            self._hints.append((action_id, hint))
            grid.addWidget(hint, row, 0, Qt.AlignmentFlag.AlignRight)
            grid.addWidget(label(text, "", self._keys), row, 1)
