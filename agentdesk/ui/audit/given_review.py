"""Knows how a review that was given is read: marks, remarks and quotes as they were, what the decision changed, every step."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtWidgets import QVBoxLayout, QWidget

from agentdesk.domain.kinds import Channel
from agentdesk.domain.scorecards import Scorecard
from agentdesk.services.queries import RevisionRow
from agentdesk.services.queries_audit import ReviewWhole
from agentdesk.ui.audit.marking import MarkWords, answers_of
from agentdesk.ui.audit.scoring import Scoring
from agentdesk.ui.audit.steps import Steps
from agentdesk.ui.controls import label
from agentdesk.ui.theme import Theme
from agentdesk.ui.words import Words


class GivenReview(QWidget):
    """Read-only, for whoever may see it."""

    def __init__(self, theme: Theme, words: Words, parent: QWidget) -> None:
        super().__init__(parent)
        self._words, self._marks = words, MarkWords(self)
        self._form = Scoring(theme, words, self)
        self._drawn = label("", "muted", self, wrap=True)
        self._steps = Steps(words, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._form)
        column.addWidget(self._drawn)
        column.addWidget(self._steps)

    def show_review(self, whole: ReviewWhole, wordings: Sequence[RevisionRow]) -> None:
        """The note in the wording it was read in."""
        row = whole.row
        first = answers_of(whole.marks)
        marks = answers_of(whole.decided) if whole.decided else first
        self._form.show_card(whole.card, note_at(whole.card, wordings, row.made_at), marks, first=first, is_open=False)
        about = (row.agent_name, self._words.moment(row.occurred_at), self._marks.state(row.state))
        self._form.say(self.tr("{card}, version {version}").format(card=whole.card.name, version=whole.card.version),
                       " · ".join(part for part in about if part))  # fmt: skip
        source = self.tr("Source: {source}").format(source=self._marks.source(row.source))
        seed = self.tr("seed: {seed}").format(seed=row.seed) if row.seed else ""
        self._drawn.setText(" · ".join(part for part in (source, seed) if part))
        self._steps.show_steps(whole.steps)

    def begin(self) -> None:
        """The keyboard goes to the first criterion."""
        self._form.begin()


def note_at(card: Scorecard, wordings: Sequence[RevisionRow], at: datetime) -> str:
    """What is judged by this card, as it stood then; remarks speak of signs of this text.

    The note; of a letter its own words first, and the note below them. What was redacted has no words any more.
    """
    stood = [row for row in wordings if row.at <= at] or list(wordings[:1])
    shown = (stood[0], stood[-1]) if stood and card.channel is Channel.EMAIL else stood[-1:]
    return "\n\n".join(dict.fromkeys(text for row in shown if (text := row.body or row.subject)))
