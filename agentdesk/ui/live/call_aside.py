"""Knows what stands below a call's card: the colleague who is asked, a line gone silent, bad sound, a phone away."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from agentdesk.domain.calls import CallSnapshot, CallState, Cap, Consult, LineState
from agentdesk.domain.events import LineChanged
from agentdesk.domain.live import LiveItem
from agentdesk.services.ports import Consults, Phone, Reconnects
from agentdesk.ui.bridge import Bridge
from agentdesk.ui.controls import label, relook
from agentdesk.ui.live.call_tools import CallTools
from agentdesk.ui.live.key_button import KeyButton
from agentdesk.ui.live.pane import LivePane
from agentdesk.ui.live.post_dial import PostDial
from agentdesk.ui.shortcuts import Shortcuts
from agentdesk.ui.theme import Theme
from agentdesk.ui.words import Words
from agentdesk.ui.words_phone import PhoneSentences


class Banner(QFrame):
    """A sentence above rows of buttons. Signals: `pressed(str)` with the button's name."""

    pressed = Signal(str)

    def __init__(self, theme: Theme, look: str, rows: tuple[tuple[str, ...], ...], parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("look", look)
        self._text = label("", "", self, wrap=True)
        self._buttons = {name: KeyButton(theme, "quick", self) for names in rows for name in names}
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 7, 10, 8)
        column.setSpacing(6)
        column.addWidget(self._text)
        for names in rows:
            row = QHBoxLayout()
            row.setSpacing(6)
            for name in names:
                self._buttons[name].setObjectName(name)
                self._buttons[name].clicked.connect(self._on_clicked)
                row.addWidget(self._buttons[name], 1)
            column.addLayout(row)
        self.hide()

    def tell(self, text: str) -> None:
        """The empty text hides it."""
        if text != self._text.text():
            self._text.setText(text)
            self.setAccessibleName(text)
        self.setVisible(bool(text))

    def dress(self, name: str, texts: tuple[str, ...], keys: str, *, shown: bool = True) -> None:
        button = self._buttons[name]
        button.show_texts(texts, keys)
        button.setVisible(shown)

    @Slot()
    def _on_clicked(self) -> None:
        self.pressed.emit(self.sender().objectName())


class CallAside(QWidget):
    """Follows the item in front. Signals: `page_wanted` (no payload): the phone's own page."""

    page_wanted = Signal()

    def __init__(
        self,
        theme: Theme,
        words: Words,
        shortcuts: Shortcuts,
        bridge: Bridge,
        phone: Phone,
        live: LivePane,
    ) -> None:
        """Takes its place below the tools of the call."""
        super().__init__(live)
        self._live = live
        self.name_of: Callable[[str], str] = words.phone
        """Who is asked at a number."""
        self._words, self._shortcuts, self._phone, self._controller = words, shortcuts, phone, live.controller
        self._tools = tools = live.findChild(CallTools) or CallTools(self)
        self._sentences = PhoneSentences(self)
        self._line = LineChanged(LineState.OFF)
        self._asked = Banner(theme, "banner-accent", (("complete",), ("swap", "abandon")), self)
        self._silent = Banner(theme, "banner-amber", (("end",),), self)
        self._sound = Banner(theme, "banner-amber", (), self)
        self._extension = Banner(theme, "banner-accent", (), self)
        self._post_dial = PostDial(bridge, phone, self)
        live.dialler.dialling.connect(self._post_dial.expect)
        self._away = Banner(theme, "banner-amber", (("again", "page"),), self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self._banners = (self._asked, self._extension, self._silent, self._sound, self._away)
        for banner in self._banners:
            banner.pressed.connect(self._on_pressed)
            column.addWidget(banner)
        if Cap.CONSULT in phone.capabilities:
            tools.offer_asking()
            tools.consult_wanted.connect(self._on_consult)
        self._add_keys()
        live.controller.changed.connect(self._refresh)
        self._post_dial.changed.connect(self._refresh)
        shortcuts.changed.connect(self._refresh)
        bridge.happened.connect(self._on_happened)
        layout = live.layout()
        if isinstance(layout, QBoxLayout):
            layout.insertWidget(layout.indexOf(tools) + 1, self)
        self._refresh()

    # --- building ---

    def _add_keys(self) -> None:
        group = self.tr("Live contact")
        keys: list[tuple[Cap, str, str, str, object]] = [
            (Cap.CONSULT, "live.consult", "Shift+F2", self.tr("Ask a colleague before transferring"), self._on_ask_key),
            (Cap.CONSULT, "live.complete", "Ctrl+F2", self.tr("Hand the caller to the colleague"), self._on_complete),
            (Cap.CONSULT, "live.swap", "Ctrl+F10", self.tr("Between caller and colleague"), self._on_swap),
            (Cap.CONSULT, "live.abandon", "Ctrl+Shift+F2", self.tr("Back to the caller"), self._on_abandon),
            (Cap.DECLINE, "live.decline", "Ctrl+Shift+F8", self.tr("Reject the call for every phone"), self._on_decline),
        ]  # fmt: skip
        for cap, action_id, key, text, slot in keys:
            if cap in self._phone.capabilities and callable(slot):
                self._shortcuts.add(action_id, key, text, slot, parent=self._live, group=group)
        if isinstance(self._phone, Reconnects):
            text = self.tr("Connect the phone again")
            self._shortcuts.add(
                "live.reconnect", "Ctrl+Shift+F12", text, self._on_again, parent=self._live, group=group
            )

    # --- showing ---

    @Slot()
    def _refresh(self) -> None:
        call = self._call()
        self._show_asked(call)
        self._extension.tell(self._post_dial.said_of(call) if call is not None else "")
        self._show_silent(call)
        self._show_sound(call)
        self._show_away()
        self.setVisible(any(not banner.isHidden() for banner in self._banners))

    def _call(self) -> CallSnapshot | None:
        """The call in front, as its phone knows it now."""
        item = self._item()
        return self._phone.calls.get(item.ref) if item is not None else None

    def _item(self) -> LiveItem | None:
        stack = self._controller.stack
        if stack.front is not None and stack.front.on_the_phone:
            return stack.front
        return next((item for item in stack.items if item.on_the_phone), None)

    def _show_asked(self, call: CallSnapshot | None) -> None:
        consult = call.consult if call is not None else None
        if consult is None:
            self._asked.tell("")
            return
        talks = consult.state is CallState.TALKING
        complete = (self.tr("Hand the caller over"), self.tr("Hand over"))
        back = (self.tr("Back to the caller"), self.tr("Back"))
        other = (self.tr("Talk with the caller"), self.tr("Caller")) if consult.in_front else (self.tr("Talk with the colleague"), self.tr("Colleague"))  # fmt: skip
        self._asked.dress("complete", complete, self._shortcuts.shown("live.complete"))
        self._asked.dress("swap", other, self._shortcuts.shown("live.swap"), shown=talks)
        self._asked.dress("abandon", back, self._shortcuts.shown("live.abandon"))
        self._asked.tell(self._asked_text(consult))

    def _asked_text(self, consult: Consult) -> str:
        who = self.name_of(consult.number)
        if consult.state is not CallState.TALKING:
            return self.tr("Asking {who}: it rings there. The caller waits.").format(who=who)
        if consult.in_front:
            return self.tr("You talk with {who}. The caller waits.").format(who=who)
        return self.tr("You talk with the caller. {who} waits.").format(who=who)

    def _show_silent(self, call: CallSnapshot | None) -> None:
        silent = call is not None and call.silent and not call.is_over
        self._silent.dress("end", (self.tr("End the call"), self.tr("End")), self._shortcuts.shown("live.hang-up"))
        self._silent.tell(self.tr("The line is silent. The other side may be gone: end the call?") if silent else "")

    def _show_sound(self, call: CallSnapshot | None) -> None:
        if call is not None and call.held_there and call.state is CallState.TALKING:
            self._sound.tell(self.tr("The other side has put you on hold."))
        elif call is not None and call.quality is not None:
            text = self.tr("Bad sound: {loss} % is lost, {jitter} ms uneven. It is the network, not you.")
            self._sound.tell(text.format(loss=call.quality.loss_percent, jitter=call.quality.jitter_ms))
        else:
            self._sound.tell("")

    def _show_away(self) -> None:
        line = self._line
        calm = line.state is LineState.CONNECTING
        relook(self._away, "banner-accent" if calm else "banner-amber")
        again = line.state in {LineState.DEGRADED, LineState.REFUSED} and isinstance(self._phone, Reconnects)
        keys = self._shortcuts.shown("live.reconnect")
        self._away.dress("again", (self.tr("Try again"), self.tr("Again")), keys, shown=again)
        page = line.state in {LineState.REFUSED, LineState.UNSUPPORTED}
        page_key = self._shortcuts.shown("window.phone")
        self._away.dress(
            "page", (self.tr("The phone's page"), self.tr("Page")), page_key, shown=page and bool(page_key)
        )
        self._away.tell(self._sentences.line(line))

    # --- what happens ---

    @Slot(object)
    def _on_happened(self, event: object) -> None:
        if isinstance(event, LineChanged):
            self._line = event
            self._refresh()

    @Slot(str)
    def _on_pressed(self, name: str) -> None:
        item = self._item()
        match name:
            case "complete":
                self._on_complete()
            case "swap":
                self._on_swap()
            case "abandon":
                self._on_abandon()
            case "end" if item is not None:
                self._phone.hang_up(item.ref)
            case "again":
                self._on_again()
            case "page":
                self.page_wanted.emit()

    @Slot(str)
    def _on_consult(self, to: str) -> None:
        item = self._item()
        if item is not None and isinstance(self._phone, Consults):
            self._live.dialler.reach(to, partial(self._phone.consult, item.ref))

    @Slot()
    def _on_ask_key(self) -> None:
        if self._item() is not None:
            self._tools.toggle_transfer(asking=True)

    @Slot()
    def _on_complete(self) -> None:
        """As with a transfer at once, the outcome is marked when the caller has got there."""
        item, call = self._item(), self._call()
        if item is None or call is None or call.consult is None or not isinstance(self._phone, Consults):
            return
        self._controller.change(replace(item, transfer_asked=True), quiet=True)
        self._phone.complete(item.ref)

    @Slot()
    def _on_swap(self) -> None:
        item = self._item()
        if item is not None and isinstance(self._phone, Consults):
            self._phone.swap(item.ref)

    @Slot()
    def _on_abandon(self) -> None:
        item = self._item()
        if item is not None and isinstance(self._phone, Consults):
            self._phone.abandon(item.ref)

    @Slot()
    def _on_decline(self) -> None:
        ringing = next(iter(self._controller.stack.ringing), None)
        if ringing is not None:
            self._phone.reject(ringing.ref, decline=True)

    @Slot()
    def _on_again(self) -> None:
        if isinstance(self._phone, Reconnects):
            self._phone.reconnect()
