"""Knows how a card looks whose words were removed, and one that the customer contests."""

from dataclasses import replace

from PySide6.QtCore import QObject

from agentdesk.domain.redactions import ContestVerdict
from agentdesk.services.queries import TimelineRow
from agentdesk.ui.timeline import details
from agentdesk.ui.timeline.face import Chip, Face
from agentdesk.ui.words import Words
from agentdesk.ui.words_privacy import PrivacyWords


class PrivacyFaces(QObject):
    """Makes faces of what other faces say."""

    def __init__(self, words: Words, parent: QObject) -> None:
        super().__init__(parent)
        self._words = words
        self._says = PrivacyWords(words, self)

    def complete(self, row: TimelineRow, face: Face) -> Face:
        """The same face for nearly every card."""
        if details.text(row, "redacted_at"):
            face = self._redacted(row, face)
        return self._contested(row, face) if details.text(row, "contested_at") else face

    def _redacted(self, row: TimelineRow, face: Face) -> Face:
        said = self._says.removed(
            details.text(row, "redacted_by"), details.moment(row, "redacted_at") or row.occurred_at,
            details.text(row, "redacted_reason"), details.text(row, "redacted_why"),
        )  # fmt: skip
        chip = Chip(self.tr("Words removed"), "slate", "eye-off", "history")
        return replace(face, body=said, chips=(chip, *face.chips))

    def _contested(self, row: TimelineRow, face: Face) -> Face:
        """Until a lead has decided, the customer's words stand where the note stood; the note is one press away."""
        at = details.moment(row, "contested_at") or row.occurred_at
        said = self.tr("The customer says ({moment}): “{words}”").format(
            moment=self._words.moment(at), words=details.text(row, "contested_words")
        )
        whole = f"{face.body}\n\n{said}" if face.body else said
        verdict = details.text(row, "contested_verdict")
        if not verdict:
            due = details.moment(row, "contested_due") or at
            text = self.tr("Contested, to be decided by {day}").format(day=self._words.moment(due))
            return replace(face, body=whole, short=said, chips=(Chip(text, "amber", "hand"), *face.chips))
        text = {
            ContestVerdict.REVISED: self.tr("Contested, then corrected by {name}"),
            ContestVerdict.BLANKED: self.tr("Contested, then removed by {name}"),
            ContestVerdict.KEPT: self.tr("Contested; kept by {name} with the customer's words"),
        }[ContestVerdict(verdict)]
        chip = Chip(text.format(name=details.text(row, "decided_by")), "slate", "hand")
        return replace(face, body=whole, chips=(chip, *face.chips))
