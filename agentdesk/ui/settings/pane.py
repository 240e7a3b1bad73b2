"""Knows the page of settings: look, text size, language, phone, calling, colleagues, wrap-up, what is never kept, and keys."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from agentdesk.domain.commands import ChangeSetting
from agentdesk.domain.ids import CommandId, new_uuid
from agentdesk.domain.interactions import WrapUp
from agentdesk.domain.kinds import WrapUpMode
from agentdesk.services.ports import Clock
from agentdesk.services.settings import WorkspaceSettings, workspace_text
from agentdesk.ui.bridge import Bridge
from agentdesk.ui.controls import label
from agentdesk.ui.entering.door import PEOPLE
from agentdesk.ui.restart import RESTART
from agentdesk.ui.rules import WorkspaceRules
from agentdesk.ui.settings.dialling_card import LINE_KEYS, DiallingCard
from agentdesk.ui.settings.directory_card import DirectoryCard
from agentdesk.ui.settings.keys import KeysEditor
from agentdesk.ui.settings.lock_card import LockSetting
from agentdesk.ui.settings.presence_card import HOT_DESK, PresenceCard
from agentdesk.ui.settings.rows import Fields, let_change, setting_row
from agentdesk.ui.settings.templates_card import TemplatesCard
from agentdesk.ui.shortcuts import PersonalSettings, Shortcuts
from agentdesk.ui.tab_order import tab_as_laid_out
from agentdesk.ui.theme import Mode, Theme
from agentdesk.ui.told_once import IN_CLEAR
from agentdesk.ui.topbar import Me
from agentdesk.ui.words import Words

WIDTH = 720
SIZES = (1.0, 1.1, 1.25, 1.5)
NEXT_START = ("language", "phone.kind", "mask.mode", HOT_DESK, *LINE_KEYS)
"""What only a start takes up: every widget says its words when it is made."""
MODES: tuple[Mode, ...] = ("system", "light", "dark", "contrast")


class SettingsPane(QScrollArea):
    """The page; made when it is first opened."""

    def __init__(
        self,
        theme: Theme,
        words: Words,
        shortcuts: Shortcuts,
        bridge: Bridge,
        clock: Clock,
        settings: PersonalSettings,
        me: Me,
        rules: WorkspaceRules,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._words, self._bridge, self._clock = theme, words, bridge, clock
        self._settings, self._me = settings, me
        self._rules, self._shortcuts = rules, shortcuts
        self._fields = Fields()
        self.setObjectName("settings")
        self.setAccessibleName(self.tr("Settings"))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._page = page = QWidget(self)
        page.setObjectName("root")
        middle = QHBoxLayout(page)
        middle.setContentsMargins(13, 13, 13, 13)
        body = QWidget(page)
        body.setMaximumWidth(WIDTH)
        self._column = QVBoxLayout(body)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)
        middle.addStretch(1)
        middle.addWidget(body, 100)
        middle.addStretch(1)
        self._keys = KeysEditor(shortcuts, page)
        self._keys.fill()
        self._build_look(page)
        self._build_desk(page)
        self._dialling = DiallingCard(settings, page)
        self._dialling.line_changed.connect(self._offer_restart)
        self._dialling.said.connect(self._say)
        self._column.addWidget(self._dialling)
        self._presence = PresenceCard(settings, page)
        self._presence.desk_changed.connect(self._offer_restart)
        self._presence.said.connect(self._say)
        self._column.addWidget(self._presence)
        self._templates = TemplatesCard(page)
        self._templates.said.connect(self._say)
        self._column.addWidget(self._templates)
        self._build_directory(page)
        self._build_workspace(page)
        card, inside = self._card(page, self.tr("Keys"))
        inside.addWidget(self._keys)
        self._column.addWidget(card)
        self._column.addStretch()
        self.setWidget(page)
        tab_as_laid_out(page)
        rules.arrived.connect(self._on_settings)
        theme.changed.connect(self._on_theme)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._keys.fill()
        self._clear.setVisible(self._settings.get(IN_CLEAR) is True)
        self._on_settings(self._rules.now)
        self._rules.ask()
        QTimer.singleShot(0, self, self._fit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _build_directory(self, page: QWidget) -> None:
        directory = DirectoryCard(self._bridge, self._clock, self._me, page)
        directory.grew.connect(self._on_grew)
        directory.people_wanted.connect(self._on_people)
        directory.role_known.connect(self._on_role)
        self._column.addWidget(directory)

    @Slot(bool)
    def _on_role(self, may: bool) -> None:  # noqa: FBT001 a slot
        let_change((self._wrap_up, self._box_s, self._never), (self._save,), may=may)
        self._only_admins.setVisible(not may)
        for card in (self._dialling, self._presence, self._templates):
            card.let_change(may=may)

    @Slot()
    def _on_people(self) -> None:
        self._shortcuts.press(PEOPLE)

    @Slot()
    def _on_grew(self) -> None:
        tab_as_laid_out(self._page)
        self._fit()

    @Slot()
    def _fit(self) -> None:
        """A scroll area asks its page for a minimum, not for the height its wrapped texts need at this width."""
        layout = self._page.layout()
        if layout is not None:
            self._page.setMinimumHeight(layout.totalHeightForWidth(self.viewport().width()))

    def _card(self, page: QWidget, heading: str) -> tuple[QFrame, QVBoxLayout]:
        card = QFrame(page)
        card.setProperty("look", "pane")
        column = QVBoxLayout(card)
        column.setContentsMargins(18, 14, 18, 16)
        column.setSpacing(10)
        column.addWidget(label(heading, "h2", card))
        return card, column

    def _row(self, column: QVBoxLayout, text: str, control: QWidget, hint: str = "") -> None:
        setting_row(column, text, control, hint)

    def _choice(self, parent: QWidget, choices: Sequence[tuple[object, str]], now: object) -> QComboBox:
        box = QComboBox(parent)
        for value, text in choices:
            box.addItem(text, value)
            if value == now:
                box.setCurrentIndex(box.count() - 1)
        return box

    def _build_look(self, page: QWidget) -> None:
        card, inside = self._card(page, self.tr("Look"))
        names = {
            "system": self.tr("As the system"),
            "light": self.tr("Light"),
            "dark": self.tr("Dark"),
            "contrast": self.tr("High contrast"),
        }
        self._mode = self._choice(card, [(mode, names[mode]) for mode in MODES], self._theme.mode)
        self._mode.activated.connect(self._on_look)
        self._row(inside, self.tr("Colours"), self._mode)
        percent = self.tr("{n} %")
        sizes = [(size, percent.format(n=round(size * 100))) for size in SIZES]
        self._size = self._choice(card, sizes, self._theme.scale)
        self._size.activated.connect(self._on_look)
        self._row(inside, self.tr("Text size"), self._size)
        tongues = (("", self.tr("As the system")), ("en", "English"), ("nl", "Nederlands"), ("vi", "Tiếng Việt"))
        self._language = self._choice(card, tongues, self._settings.get("language", ""))
        self._language.activated.connect(self._on_language)
        self._row(inside, self.tr("Language"), self._language, self.tr("Another language begins at the next start."))
        self._at_start = {key: self._settings.get(key) for key in NEXT_START}
        self._again = QFrame(card)
        self._again.setProperty("look", "banner-accent")
        row = QHBoxLayout(self._again)
        row.setContentsMargins(12, 6, 8, 6)
        row.addWidget(label(self.tr("What you chose begins at the next start."), "", self._again, wrap=True), 1)
        self._restart = QPushButton(self.tr("Restart now"), self._again)
        self._restart.clicked.connect(self._on_restart)
        row.addWidget(self._restart)
        self._again.hide()
        inside.addWidget(self._again)
        self._column.addWidget(card)

    def _build_desk(self, page: QWidget) -> None:
        card, inside = self._card(page, self.tr("This desk"))
        phones = (
            ("manual", self.tr("A desk phone, started and ended by hand")),
            ("softphone", self.tr("A softphone, in this program")),
            ("bridge", self.tr("A phone that pushes its calls to this computer")),
            ("ami", self.tr("A phone of an Asterisk system")),
            ("fritz", self.tr("A FRITZ!Box")),
            ("simulator", self.tr("The simulator, for training")),
        )
        self._phone = self._choice(card, phones, self._settings.get("phone.kind", "manual"))
        self._phone.activated.connect(self._on_phone)
        self._row(inside, self.tr("Phone"), self._phone, self.tr("Another phone begins at the next start."))
        masks = (
            ("mask", self.tr("Mask numbers, addresses and amounts")),
            ("block", self.tr("Hide them wholly")),
            ("off", self.tr("Show everything")),
        )
        self._mask = self._choice(card, masks, self._settings.get("mask.mode", "mask"))
        self._mask.activated.connect(self._on_mask)
        self._row(inside, self.tr("Until the caller is checked"), self._mask)
        self._tray = QCheckBox(self.tr("Also outside the window"), card)
        self._tray.setChecked(bool(self._settings.get("reminders.tray", True)))
        self._tray.toggled.connect(self._on_tray)
        self._row(inside, self.tr("Reminders"), self._tray, self.tr("While you talk, reminders are silent."))
        self._clear = label(
            self.tr(
                "This computer has no keyring: what waits for the workspace lies here unencrypted. "
                "“agentdesk doctor” says how to choose a place for the key."
            ),
            "muted", card, wrap=True,
        )  # fmt: skip
        self._clear.setVisible(self._settings.get(IN_CLEAR) is True)
        inside.addWidget(self._clear)
        self._column.addWidget(card)
        self._column.addWidget(LockSetting(self._settings, self._shortcuts.shown("entering.lock"), page))

    def _build_workspace(self, page: QWidget) -> None:
        card, inside = self._card(page, self.tr("This workspace, for everybody"))
        where = label(self._rules.place, "muted", card, wrap=True)
        where.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        where.setVisible(bool(self._rules.place))
        inside.addWidget(where)
        self._only_admins = label(self.tr("An administrator sets what is for everybody."), "muted", card, wrap=True)
        self._only_admins.hide()
        inside.addWidget(self._only_admins)
        modes = (
            (WrapUpMode.OPTIONAL.value, self.tr("Optional")),
            (WrapUpMode.MANDATORY.value, self.tr("Mandatory")),
            (WrapUpMode.TIME_BOXED.value, self.tr("Within a time")),
            (WrapUpMode.FIXED.value, self.tr("A fixed time")),
        )
        self._wrap_up = self._choice(card, modes, WrapUpMode.OPTIONAL.value)
        self._row(inside, self.tr("Wrap-up after a contact"), self._wrap_up)
        self._box_s = QSpinBox(card)
        self._box_s.setRange(5, 3600)
        self._box_s.setSuffix(self.tr(" s"))
        self._row(inside, self.tr("Time for the wrap-up"), self._box_s, self.tr("For the two that have a time."))
        self._never = QPlainTextEdit(card)
        self._never.setFixedHeight(96)
        self._never.setTabChangesFocus(True)
        hint = self.tr("One word a line. A fact with such a name is refused; card and citizen numbers always are.")
        self._row(inside, self.tr("Never keep"), self._never, hint)
        self._save = QPushButton(self.tr("Save for everybody"), card)
        self._save.clicked.connect(self._on_save)
        inside.addWidget(self._save, 0, Qt.AlignmentFlag.AlignRight)
        self._column.addWidget(card)

    # --- what was chosen ---

    @Slot()
    def _on_look(self) -> None:
        mode: Mode = self._mode.currentData()
        scale = float(self._size.currentData())
        self._settings.set("theme.mode", mode)
        self._settings.set("theme.scale", scale)
        self._theme.apply(mode, scale)

    @Slot()
    def _on_theme(self) -> None:
        self._mode.setCurrentIndex(self._mode.findData(self._theme.mode))

    @Slot()
    def _on_language(self) -> None:
        self._settings.set("language", self._language.currentData() or None)
        self._offer_restart()

    @Slot()
    def _offer_restart(self) -> None:
        """Where restarting is possible: the demo only tells."""
        self._again.setVisible(any(self._settings.get(key) != value for key, value in self._at_start.items()))
        keys = self._shortcuts.shown(RESTART)
        self._restart.setVisible(bool(keys))
        self._restart.setToolTip(keys)
        QTimer.singleShot(0, self, self._fit)

    @Slot()
    def _on_restart(self) -> None:
        self._shortcuts.press(RESTART)

    @Slot()
    def _on_phone(self) -> None:
        self._settings.set("phone.kind", self._phone.currentData())
        self._presence.use_phone(self._phone.currentData())
        self._offer_restart()

    @Slot()
    def _on_mask(self) -> None:
        self._settings.set("mask.mode", self._mask.currentData())
        self._offer_restart()

    @Slot(bool)
    def _on_tray(self, on: bool) -> None:  # noqa: FBT001 a slot of a bool signal
        self._settings.set("reminders.tray", on)

    @Slot()
    def _on_save(self) -> None:
        wrap_up = WrapUp(WrapUpMode(self._wrap_up.currentData()), self._box_s.value())
        never = tuple(dict.fromkeys(filter(None, map(str.strip, self._never.toPlainText().splitlines()))))
        self._never.setPlainText("\n".join(never))
        if wrap_up != self._rules.now.wrap_up:
            self._say("wrap_up", wrap_up)
        if never != self._rules.now.never_keep:
            self._say("never_keep", never)

    @Slot(str, object)
    def _say(self, key: str, value: object) -> None:
        self._bridge.say(
            ChangeSetting(
                command_id=CommandId(new_uuid()), actor=self._me.agent_id, at=self._clock.now(),
                key=key, json_text=workspace_text(key, value),
            )
        )  # fmt: skip

    # --- what the workspace says ---

    @Slot(object)
    def _on_settings(self, settings: WorkspaceSettings) -> None:
        self._fields.show(self._wrap_up, settings.wrap_up.mode.value)
        self._fields.show(self._box_s, settings.wrap_up.box_s)
        self._fields.show(self._never, "\n".join(settings.never_keep))
        self._dialling.show_settings(settings)
        self._presence.show_settings(settings)
        self._templates.show_settings(settings)
