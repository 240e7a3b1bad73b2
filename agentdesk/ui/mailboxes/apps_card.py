"""Knows the names under which the shop's AgentDesk is registered with Microsoft and Google; a shop without them has none."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QLineEdit, QPushButton, QVBoxLayout, QWidget

from agentdesk.domain.mail_apps import SignInApps, checked_apps
from agentdesk.ui.controls import label
from agentdesk.ui.settings.rows import Fields, setting_row


class AppsCard(QFrame):
    """Signals: `said(SignInApps)` with what is to be saved for everybody."""

    said = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._now = SignInApps()
        self._fields = Fields()
        self.setProperty("look", "pane")
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 16)
        column.setSpacing(10)
        column.addWidget(label(self.tr("Signing in at Microsoft and Google"), "h2", self))
        column.addWidget(label(
            self.tr(
                "They let only programs in that they know. Register this shop's AgentDesk there once, as docs/mail.md says,"
                " and enter what they call it. These names let nobody in by themselves."
            ),
            "muted", self, wrap=True,
        ))  # fmt: skip
        self._lines: dict[str, QLineEdit] = {}
        for key, text, hint in (
            ("microsoft_client", self.tr("Microsoft: application (client) ID"), ""),
            (
                "microsoft_tenant",
                self.tr("Microsoft: directory (tenant) ID"),
                self.tr("Empty: any account may sign in."),
            ),
            ("google_client", self.tr("Google: client ID"), ""),
            ("google_secret", self.tr("Google: client secret"), self.tr("Google gives one to programs on a desk too.")),
        ):
            self._lines[key] = QLineEdit(self)
            setting_row(column, text, self._lines[key], hint)
        self._wrong = label("", "red", self, wrap=True)
        self._wrong.hide()
        column.addWidget(self._wrong)
        save = QPushButton(self.tr("Save for everybody"), self)
        save.setAccessibleDescription(self.tr("The names at Microsoft and Google"))
        save.clicked.connect(self._on_save)
        column.addWidget(save, 0, Qt.AlignmentFlag.AlignRight)

    def show_apps(self, apps: SignInApps) -> None:
        """What the workspace says now; what is being typed stays."""
        self._now = apps
        for key, line in self._lines.items():
            self._fields.show(line, getattr(apps, key))

    @Slot()
    def _on_save(self) -> None:
        wanted = SignInApps(**{key: line.text().strip() for key, line in self._lines.items()})
        try:
            checked_apps(wanted)
        except ValueError:
            self._wrong.setText(self.tr("Such a name has letters, digits, dots and dashes only. Nothing was saved."))
            self._wrong.show()
            return
        self._wrong.hide()
        if wanted != self._now:
            self.said.emit(wanted)
