"""Knows how a report says things: in its own language, which need not be the program's.

Its texts are collected like every widget's; they are looked up in the translations of the report's language.
"""

from collections.abc import Mapping
from datetime import date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtCore import QDate, QLocale, QObject, QTime, QTranslator

from agentdesk.domain.figures import Estimate, Figure, Unit
from agentdesk.domain.reviews import ReviewSource, ReviewState
from agentdesk.ui import translations
from agentdesk.ui.words import LOCALES
from agentdesk.ui.words_codes import CodeNames

MINUTE_S = 60


class ReportWords(QObject):
    """Made, used and forgotten on one thread, whichever that is."""

    def __init__(self, language: str, folder: Path, zone: str, reasons: Mapping[str, str]) -> None:
        """`folder` of the translations; `reasons`: what the administrator calls them."""
        super().__init__()
        self.language = language
        self._translator = translations.load(language, folder, self)
        self._locale = QLocale(LOCALES.get(language, language))
        self._zone = ZoneInfo(zone)
        self._reasons = reasons
        self._codes = _Codes(self._translator, self)

    def tr(self, text: str, comment: str | None = None, n: int = -1) -> str:
        """As every widget's, but in the report's language."""
        return self.said("ReportWords", text, comment or "", n)

    def said(self, context: str, text: str, comment: str = "", n: int = -1) -> str:
        """A text of another class, which is `context`."""
        found = _found(self._translator, context, text, comment, n)
        return found.replace("%n", self.number(n)) if n >= 0 else found

    # --- times and numbers ---

    def number(self, value: float, decimals: int = 0) -> str:
        return self._locale.toString(float(value), "f", decimals)

    def day(self, on: date) -> str:
        """`22 November 2026`."""
        pattern = "d MMMM, yyyy" if self.language == "vi" else "d MMMM yyyy"
        return self._locale.toString(QDate(on.year, on.month, on.day), pattern)

    def moment(self, at: datetime) -> str:
        """`22-11-2026 14:02`."""
        local = at.astimezone(self._zone)
        on = self._locale.toString(QDate(local.year, local.month, local.day), "dd-MM-yyyy")
        return f"{on} {self._locale.toString(QTime(local.hour, local.minute), 'HH:mm')}"

    def weekday(self, place: int) -> str:
        """0 is Monday."""
        return self._locale.standaloneDayName(place + 1, QLocale.FormatType.ShortFormat).replace(".", "")

    def week(self, on: date) -> str:
        return self.tr("wk {number}").format(number=on.isocalendar().week)

    def value(self, unit: Unit, value: float) -> str:
        match unit:
            case Unit.POINTS:
                return self.number(value)
            case Unit.EFFORT | Unit.PER_HOUR:
                return self.number(value, 1)
            case Unit.SHARE:
                return f"{self.number(value * 100)}%"
            case Unit.SECONDS if value < 2 * MINUTE_S:
                return self.tr("{number} s").format(number=self.number(value))
            case Unit.SECONDS:
                return self.tr("{number} min").format(number=self.number(value / MINUTE_S, 1))

    def on_axis(self, unit: Unit, number: str, *, in_minutes: bool) -> str:
        """A number as an axis has it."""
        match unit:
            case Unit.POINTS | Unit.EFFORT | Unit.PER_HOUR:
                return number
            case Unit.SHARE:
                return f"{number}%"
            case Unit.SECONDS:
                return (self.tr("{number} min") if in_minutes else self.tr("{number} s")).format(number=number)

    def between(self, unit: Unit, low: float, high: float) -> str:
        return f"{self.value(unit, low)} – {self.value(unit, high)}"

    def estimate(self, unit: Unit, made: Estimate) -> str:
        """Value, n and interval in one line."""
        if made.value is None or made.low is None or made.high is None:
            return self.too_few(made.n)
        return self.tr("{value} ({interval}), n = {n}").format(
            value=self.value(unit, made.value), interval=self.between(unit, made.low, made.high), n=self.number(made.n)
        )

    def too_few(self, n: int) -> str:
        return self.tr("n = {n}, too few").format(n=self.number(n))

    # --- names of codes ---

    def reason(self, code: str) -> str:
        return self._reasons.get(code) or (self._codes.name("reason", code) if code else self.tr("no reason given"))

    def state(self, state: ReviewState) -> str:
        match state:
            case ReviewState.GIVEN:
                return self.tr("not opened yet")
            case ReviewState.OPENED:
                return self.tr("opened")
            case ReviewState.ACCEPTED:
                return self.tr("accepted")
            case ReviewState.DISPUTED:
                return self.tr("disputed")
            case ReviewState.UPHELD:
                return self.tr("upheld after a dispute")
            case ReviewState.CHANGED:
                return self.tr("changed after a dispute")

    def source(self, source: ReviewSource) -> str:
        match source:
            case ReviewSource.SAMPLE:
                return self.tr("drawn")
            case ReviewSource.TARGETED:
                return self.tr("chosen")
            case ReviewSource.COMPLAINT:
                return self.tr("after a complaint")
            case ReviewSource.REQUESTED:
                return self.tr("asked for")

    def figure(self, figure: Figure) -> str:
        match figure:
            case Figure.QUALITY:
                return self.tr("Quality score")
            case Figure.CES:
                return self.tr("Ease for the customer (CES)")
            case Figure.FIRST_CONTACT:
                return self.tr("Resolved in one contact")
            case Figure.NOT_BACK:
                return self.tr("Not back within a week")
            case Figure.PROMISES:
                return self.tr("Promises kept")
            case Figure.FOLLOW_UPS:
                return self.tr("Follow-ups on time")
            case Figure.ASKED_AGAIN:
                return self.tr("Asked again what was known")
            case Figure.WRAP_UP:
                return self.tr("Wrap-up time")
            case Figure.PER_HOUR:
                return self.tr("Contacts per hour")
            case Figure.DISPUTES:
                return self.tr("Disputes won")

    def meaning(self, figure: Figure) -> str:
        """How it is made, for whoever has only the paper."""
        match figure:
            case Figure.QUALITY:
                return self.tr("Mean score, 0 to 100, of reviews of contacts that a draw chose. Reviews that are not opened "
                               "yet or are disputed, and reviews of chosen contacts, are not in it.")  # fmt: skip
            case Figure.CES:
                return self.tr("Mean answer of customers, 1 to 7, to how easy it was to be helped; 7 is very easy.")
            case Figure.FIRST_CONTACT:
                return self.tr("Share of resolved cases that had one contact only.")
            case Figure.NOT_BACK:
                return self.tr(
                    "Share of cases after whose first contact the customer asked nothing more within seven days."
                )
            case Figure.PROMISES:
                return self.tr("Share of promises to customers that were kept by their time.")
            case Figure.FOLLOW_UPS:
                return self.tr("Share of follow-ups done within an hour after they were due, or before.")
            case Figure.ASKED_AGAIN:
                return self.tr(
                    "Share of contacts in which a customer was asked something that was known already. Less is better."
                )
            case Figure.WRAP_UP:
                return self.tr("Mean time from the end of a contact until it was logged. Less is better.")
            case Figure.PER_HOUR:
                return self.tr(
                    "Contacts per hour, from the first contact of a day to its last. It says how busy it was, not how well it was done."
                )
            case Figure.DISPUTES:
                return self.tr("Share of decided disputes of reviews after which the marks were changed.")


class _Codes(CodeNames):
    """The names of codes in that language."""

    def __init__(self, translator: QTranslator | None, parent: QObject) -> None:
        super().__init__(parent)
        self._translator = translator

    def tr(self, text: str, comment: str | None = None, n: int = -1) -> str:
        return _found(self._translator, "CodeNames", text, comment or "", n)


def _found(translator: QTranslator | None, context: str, text: str, comment: str, n: int) -> str:
    return (translator.translate(context, text, comment, n) if translator is not None else "") or text
