"""Knows the rules by which it is told whose a mail is: colleagues, who mails in a customer's name, web forms, own groups."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from agentdesk.domain.errors import Refused
from agentdesk.domain.mail_matching import FormField
from agentdesk.services.settings import WorkspaceSettings, workspace_text
from agentdesk.ui.controls import label
from agentdesk.ui.settings.rows import Fields, setting_row

LINES_HIGH = 76


class MatchingCard(QFrame):
    """Signals: `said(key, value)` with a workspace setting to be saved for everybody; `grew` when it says more or less."""

    said = Signal(str, object)
    grew = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._now = WorkspaceSettings()
        self._fields = Fields()
        self.setProperty("look", "pane")
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 16)
        column.setSpacing(10)
        column.addWidget(label(self.tr("Whose mail it is"), "h2", self))
        column.addWidget(label(
            self.tr("One a line: an address, or @domain for everybody there. It holds for mails that come from now on."),
            "muted", self, wrap=True,
        ))  # fmt: skip
        self._editors: dict[str, QPlainTextEdit] = {}
        for key, text, hint in (
            ("mail_colleagues", self.tr("Colleagues"), self.tr("They are never customers.")),
            (
                "mail_relays",
                self.tr("Mailing in a customer's name"),
                self.tr("Market places, carriers: the customer is whom an answer goes to."),
            ),
            (
                "mail_forms",
                self.tr("Web forms"),
                self.tr("The form's sender, a colon, and the line with the customer's address: form@shop.nl: Address"),
            ),
            (
                "mail_own_lists",
                self.tr("Groups that are mailboxes of ours"),
                self.tr("Their List-Id: support.shop.nl. What comes through them is no mailing list."),
            ),
        ):
            editor = self._editors[key] = QPlainTextEdit(self)
            editor.setFixedHeight(LINES_HIGH)
            editor.setTabChangesFocus(True)
            editor.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)  # long lines wrap
            setting_row(column, text, editor, hint)
        self._wrong = label("", "red", self, wrap=True)
        self._wrong.hide()
        column.addWidget(self._wrong)
        save = QPushButton(self.tr("Save for everybody"), self)
        save.setAccessibleDescription(self.tr("Whose mail it is"))
        save.clicked.connect(self._on_save)
        column.addWidget(save, 0, Qt.AlignmentFlag.AlignRight)

    def show_settings(self, settings: WorkspaceSettings) -> None:
        """What the workspace says now; what is being typed stays."""
        self._now = settings
        for key, editor in self._editors.items():
            self._fields.show(editor, "\n".join(map(_line_of, getattr(settings, key))))

    @Slot()
    def _on_save(self) -> None:
        """All of them or none: a line that cannot be understood is named."""
        wanted: dict[str, tuple[object, ...]] = {}
        for key, editor in self._editors.items():
            made: Callable[[str], object] = _form_of if key == "mail_forms" else str
            values: list[object] = []
            for line in dict.fromkeys(filter(None, map(str.strip, editor.toPlainText().splitlines()))):
                value = made(line)
                if not _is_good(key, value):
                    self._tell(self.tr("“{text}” cannot be understood. Nothing was saved.").format(text=line))
                    return
                values.append(value)
            wanted[key] = tuple(values)
        self._tell("")
        for key, each in wanted.items():
            self._editors[key].setPlainText("\n".join(map(_line_of, each)))
            if each != getattr(self._now, key):
                self.said.emit(key, each)

    def _tell(self, text: str) -> None:
        self._wrong.setText(text)
        self._wrong.setVisible(bool(text))
        self.grew.emit()


def _line_of(value: object) -> str:
    return f"{value.sender}: {value.field}" if isinstance(value, FormField) else str(value)


def _form_of(line: str) -> FormField:
    sender, _, field = line.partition(":")
    return FormField(sender.strip(), field.strip())


def _is_good(key: str, value: object) -> bool:
    try:
        workspace_text(key, (value,))
    except Refused:
        return False
    return True
