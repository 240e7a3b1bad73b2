"""Knows how one mail server is typed: its name, with a port when that is not the usual one, and how TLS begins."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QWidget

from agentdesk.domain.mailboxes import PORTS, MailServer, Security, server_of
from agentdesk.ui.wheel import scroll_past


class ServerRow(QWidget):
    """`kind`: `imap` or `smtp`. Signals: `edited` when somebody types or chooses."""

    edited = Signal()

    def __init__(self, kind: str, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._kind = kind
        self._host = QLineEdit(self)
        self._host.setAccessibleName(name)
        self._host.setPlaceholderText(f"{kind}.example.com")
        self._host.textEdited.connect(self.edited)
        self._security = QComboBox(self)
        self._security.setAccessibleName(self.tr("How TLS begins: {server}").format(server=name))
        self._security.addItem(self.tr("TLS"), Security.TLS)
        self._security.addItem(self.tr("STARTTLS"), Security.STARTTLS)
        self._security.activated.connect(self.edited)
        self._security.setFixedWidth(118)
        scroll_past(self._security)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self._host, 1)
        row.addWidget(self._security)

    def show_server(self, server: MailServer | None) -> None:
        if server is None:
            self._host.clear()
            self._security.setCurrentIndex(0)
            return
        usual = server.port == PORTS[self._kind, server.security]
        self._host.setText(server.host if usual else str(server))
        self._security.setCurrentIndex(self._security.findData(server.security))

    def server(self) -> MailServer:
        """Raises Refused("mail-server")."""
        return server_of(self._host.text(), self._kind, Security(self._security.currentData()))
