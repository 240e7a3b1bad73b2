"""Knows the words for what was removed for privacy and why."""

from datetime import datetime

from PySide6.QtCore import QObject

from agentdesk.domain.redactions import RedactionReason
from agentdesk.ui.words import Words


class PrivacyWords(QObject):
    """Sentences and names of reasons."""

    def __init__(self, words: Words, parent: QObject) -> None:
        super().__init__(parent)
        self._words = words

    def removed(self, name: str, at: datetime, reason: str, why: str) -> str:
        """Who removed words, when and why."""
        told = self.reason(RedactionReason(reason)) if reason != RedactionReason.OTHER else ""
        because = " · ".join(part for part in (told, why) if part)
        return self.tr("Words removed by {name}, {moment}: {reason}").format(
            name=name or self.tr("somebody"), moment=self._words.moment(at), reason=because
        )

    def reason(self, reason: RedactionReason) -> str:
        """Its name."""
        return {
            RedactionReason.ASKED: self.tr("the customer asked for it"),
            RedactionReason.THIRD_PARTY: self.tr("it was about somebody else"),
            RedactionReason.SENSITIVE: self.tr("sensitive, and nobody needed it (health, belief, origin)"),
            RedactionReason.SECRET: self.tr("a password, a card or a citizen number"),
            RedactionReason.WRONG_CUSTOMER: self.tr("it was about another customer"),
            RedactionReason.CONTESTED: self.tr("decided about a contested note"),
            RedactionReason.OTHER: self.tr("another reason"),
        }[reason]
