"""Knows the sentences of a calibration: who is waited for, on how many criteria all agree, and what alpha means."""

from PySide6.QtCore import QObject

from agentdesk.domain.calibrations import CalibrationState
from agentdesk.services.queries_calibration import CalibrationRow, CalibrationWhole
from agentdesk.ui.words import Words

SOME, MUCH = 0.667, 0.8
"""Krippendorff's own bounds: below the first no conclusion is drawn, from the second on agreement is good."""


class CalibrationWords(QObject):
    """Plain words first; figures on hover."""

    def __init__(self, words: Words, parent: QObject) -> None:
        super().__init__(parent)
        self._words = words

    def line(self, row: CalibrationRow) -> str:
        """Two lines of a list."""
        about = self.tr("{name}, {moment}").format(name=row.agent_name, moment=self._words.moment(row.occurred_at))
        if row.state is CalibrationState.CLOSED:
            state = self.tr("closed, {scored} of {of} scored").format(scored=row.scored, of=row.of)
        elif row.is_mine and not row.i_scored and row.is_blind:
            state = self.tr("yours is missing · until {moment}").format(moment=self._words.moment(row.until))
        else:
            state = self.tr("{scored} of {of} scored · until {moment}").format(
                scored=row.scored, of=row.of, moment=self._words.moment(row.until)
            )
        return f"{about}\n{state}"

    def headline(self, whole: CalibrationWhole) -> str:
        found = whole.agreement
        if found is None:
            return self.tr("{scored} of {of} have scored. Nobody sees another's marks yet.").format(
                scored=whole.row.scored, of=whole.row.of
            )
        if not found.of:
            return self.tr("Fewer than two leads scored: there is nothing to compare.")
        return self.tr("{same} of {of} agree").format(same=found.same, of=found.of)

    def alpha(self, whole: CalibrationWhole) -> str:
        """What the headline says on hover."""
        found = whole.agreement
        if found is None or not found.of:
            return ""
        plain = self.tr("On {same} of {of} criteria all leads gave the same answer.").format(
            same=found.same, of=found.of
        )
        if found.alpha is None:
            return plain
        value = self._words.locale.toString(found.alpha, "f", 2)
        if found.alpha >= MUCH:
            meaning = self.tr("good agreement")
        else:
            meaning = self.tr("some agreement") if found.alpha >= SOME else self.tr("little more than chance can give")
        told = self.tr(
            "Krippendorff's alpha {value}: {meaning}. 1 is full agreement, 0 what chance gives; one contact alone says little."
        )
        return f"{plain}\n{told.format(value=value, meaning=meaning)}"

    def state(self, whole: CalibrationWhole) -> str:
        row = whole.row
        parts = [self.tr("{name}, {moment}").format(name=row.agent_name, moment=self._words.moment(row.occurred_at))]
        waits = [lead.name for lead in whole.leads if lead.scored_at is None and lead.is_here]
        gone = [lead.name for lead in whole.leads if lead.scored_at is None and not lead.is_here]
        if waits:
            is_open = row.state is CalibrationState.OPEN
            text = self.tr("waiting for {names}") if is_open else self.tr("not scored by {names}")
            parts.append(text.format(names=", ".join(waits)))
        if gone:
            parts.append(self.tr("without {names}, who does not lead here any more").format(names=", ".join(gone)))
        if row.state is CalibrationState.OPEN:
            parts.append(self.tr("until {moment}").format(moment=self._words.moment(row.until)))
        else:
            parts.append(self.tr("closed"))
        return " · ".join(parts)
