"""Knows that a link opens only after its real host was seen: a question before each, and no other way out."""

from PySide6.QtCore import QUrl, Signal
from PySide6.QtWidgets import QWidget

from agentdesk.ui.controls import label
from agentdesk.ui.question import Question

LONGEST = 300


class LinkQuestion(Question):
    """Signals: `agreed(str)`: the address may be opened."""

    agreed = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._address = ""
        self._host = label("", "hero", self, wrap=True)
        self._whole = label("", "muted", self, wrap=True)
        self.content.addWidget(self._host)
        self.content.addWidget(self._whole)
        self.accepted.connect(self._on_accepted)

    def ask(self, address: str) -> None:
        url = QUrl(address)
        self._address = address
        match url.scheme():
            case "mailto":
                self.say(self.tr("Write to this address?"), self.tr("Write"))
                self._host.setText(url.path())
            case "tel":
                self.say(self.tr("Call this number?"), self.tr("Call"))
                self._host.setText(url.path())
            case _:
                self.say(self.tr("Open this page in the browser?"), self.tr("Open"))
                self._host.setText(real_host(address))
        self.tell(self._caution(url))
        self._whole.setText(address if len(address) <= LONGEST else address[:LONGEST] + "…")
        self._whole.setVisible(url.scheme() not in {"mailto", "tel"})
        self.cancel_button.setDefault(True)  # Enter must not open what was only read
        self.cancel_button.setFocus()
        self.open()

    def _caution(self, url: QUrl) -> str:
        if url.scheme() == "http":
            return self.tr("The link really leads here, and over an open line: others can read along.")
        if url.scheme() == "https":
            return self.tr("The link really leads here:")
        return ""

    def _on_accepted(self) -> None:
        self.agreed.emit(self._address)


def real_host(address: str) -> str:
    """As it is asked for: letters that only look like others show as what they are (`xn--…`)."""
    host = QUrl(address).host(QUrl.ComponentFormattingOption.FullyEncoded)
    return host or address
