"""Knows how one coaching is read: the note, what was agreed and how far it has come, and what both said to it."""

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from agentdesk.domain.coachings import CoachingStep
from agentdesk.domain.kinds import FollowUpState
from agentdesk.services.queries_calibration import CoachingAction, CoachingSaid, CoachingWhole
from agentdesk.ui.controls import label
from agentdesk.ui.sections import Room

ROOM_FOR = 12


class CoachingText(QWidget):
    """Lines are used again."""

    def __init__(self, room: Room, parent: QWidget) -> None:
        super().__init__(parent)
        self._room = room
        self._lines: list[QLabel] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)

    def show_whole(self, whole: CoachingWhole) -> None:
        """Another one, or the same after something was said."""
        told: list[tuple[str, str]] = [
            (self.tr("{name}, coached by {lead}").format(name=whole.row.agent_name, lead=whole.row.lead_name), "h2"),
            (self._about(whole), "muted"), (whole.row.words, ""),
        ]  # fmt: skip
        if whole.actions:
            told.append((self.tr("Agreed"), "label"))
            told += [(self._action(each), "line") for each in whole.actions]
        told += [(self._said(each), "line") for each in whole.steps if each.what is not CoachingStep.GIVEN]
        while len(self._lines) < len(told):
            line = label("", "", self, wrap=True)
            self._lines.append(line)
            self._column.addWidget(line)
        for place, line in enumerate(self._lines):
            line.setVisible(place < len(told))
            if place < len(told):
                text, look = told[place]
                line.setText(text)
                line.setProperty("look", look)
                line.style().unpolish(line)
                line.style().polish(line)

    def _about(self, whole: CoachingWhole) -> str:
        words = self._room.words
        parts = [words.moment(whole.row.made_at)]
        parts += [
            self.tr("contact of {moment}, {customer}").format(
                moment=words.moment(each.occurred_at), customer=each.customer_name or self.tr("no customer")
            )
            for each in whole.contacts
        ]
        return " · ".join(parts)

    def _action(self, action: CoachingAction) -> str:
        moment = self._room.words.moment(action.due_at)
        if action.state is FollowUpState.OPEN:
            return self.tr("○ {title}, by {moment}").format(title=action.title, moment=moment)
        done = action.state is FollowUpState.DONE
        text = self.tr("✓ {title}: done") if done else self.tr("✕ {title}: not done")
        return " · ".join(part for part in (text.format(title=action.title), action.why) if part)

    def _said(self, step: CoachingSaid) -> str:
        moment = self._room.words.moment(step.at)
        if step.what is CoachingStep.OPENED:
            return self.tr("{name} read it, {moment}").format(name=step.actor_name, moment=moment)
        return self.tr("{name}, {moment}: {words}").format(name=step.actor_name, moment=moment, words=step.words)
