"""Knows how somebody who leads is asked before words are removed for good."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QWidget

from agentdesk.domain.redactions import RedactionReason
from agentdesk.ui.controls import label
from agentdesk.ui.question import Question
from agentdesk.ui.wheel import scroll_past
from agentdesk.ui.words import Words
from agentdesk.ui.words_privacy import PrivacyWords

WIDE = 480
OFFERED = tuple(each for each in RedactionReason if each is not RedactionReason.CONTESTED)


class RedactDialog(Question):
    """Signals: `wanted(RedactionReason, str)` the reason and its words."""

    wanted = Signal(object, str)

    def __init__(self, words: Words, parent: QWidget) -> None:
        super().__init__(parent, width=WIDE)
        self.say(self.tr("Remove words for privacy"), self.tr("Remove the words for good"))
        says = PrivacyWords(words, self)
        self._reason = QComboBox(self)
        self._reason.setAccessibleName(self.tr("Reason"))
        scroll_past(self._reason)
        self._reason.addItem(self.tr("Why? Choose a reason"), None)
        for each in OFFERED:
            text = says.reason(each)
            self._reason.addItem(text[:1].upper() + text[1:], each)
        self._words_line = QLineEdit(self)
        self._words_line.setAccessibleName(self.tr("More about the reason"))
        self._words_line.setPlaceholderText(self.tr("More about it, without the removed words; it stays readable"))
        self._words_line.setMaxLength(300)
        self._sure = QCheckBox(self.tr("I know that removed words never come back"), self)
        self.content.addWidget(self._reason)
        self.content.addWidget(self._words_line)
        self.content.addWidget(
            label(
                self.tr(
                    "The words go, with the mail and its attachments, the search and the facts made of them. That they"
                    " existed, who removed them, when and why stays, and is proved. Copies made before are not reached:"
                    " backups, exports and the mail server."
                ),
                "muted", self, wrap=True,
            )
        )  # fmt: skip
        self.content.addWidget(self._sure)
        self._reason.currentIndexChanged.connect(self._on_changed)
        self._words_line.textChanged.connect(self._on_changed)
        self._sure.toggled.connect(self._on_changed)
        self.accepted.connect(self._on_accepted)

    def ask(self, about: str) -> None:
        """`about`: what it is, in one line."""
        self.tell(about)
        self._reason.setCurrentIndex(0)
        self._words_line.clear()
        self._sure.setChecked(False)
        self._on_changed()
        self.open()
        self._reason.setFocus()

    @Slot()
    def _on_changed(self) -> None:
        reason = self._reason.currentData()
        is_told = reason is not None and (reason != RedactionReason.OTHER or self._words_line.text().strip() != "")
        self.accept_button.setEnabled(is_told and self._sure.isChecked())

    @Slot()
    def _on_accepted(self) -> None:
        self.wanted.emit(RedactionReason(self._reason.currentData()), self._words_line.text().strip())
