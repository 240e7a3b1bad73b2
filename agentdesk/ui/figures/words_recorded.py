"""Knows the sentences about what is recorded: the item, what for, who sees it, and how long it stays."""

from datetime import date

from PySide6.QtCore import QDate, QLocale, QObject

from agentdesk.domain.figures import Figure, Shown
from agentdesk.domain.kinds import WrapUpMode
from agentdesk.domain.records import dataclass
from agentdesk.services.recorded import Recorded, RecordedItem
from agentdesk.ui.half_said import KEPT_DAYS
from agentdesk.ui.presence.sentences import PresenceSentences
from agentdesk.ui.words import Words


@dataclass(frozen=True, slots=True)
class RecordedLine:
    """One row of the table."""

    item: str
    purpose: str
    who: str
    how_long: str


class RecordedWords(QObject):
    """One line for each item."""

    def __init__(self, words: Words, parent: QObject) -> None:
        super().__init__(parent)
        self._words = words
        self._sentences = PresenceSentences(self)

    def line(self, item: RecordedItem) -> RecordedLine:
        """As it is now."""
        if item.switch is not None:
            return self._figure(item)
        return {**self._work(item), **self._care(item)}[item.what]

    def _work(self, item: RecordedItem) -> dict[Recorded, RecordedLine]:
        everybody, for_good = self.tr("Everybody who works here"), self._for_good()
        facts = item.facts
        return {
            Recorded.CONTACTS: RecordedLine(
                self.tr("Your contacts: when, with whom, outcome, reason, note, tasks and promises. Never kept: {kinds}").format(
                    kinds=", ".join(facts)
                ),
                self.tr("The next colleague knows what was said and promised"),
                everybody,
                self.tr("The facts for good; the words until they are removed for privacy"),
            ),
            Recorded.CORRECTIONS: RecordedLine(
                self.tr("Every wording of a note, who wrote it and when; later than %n hour(s) is marked", "",
                        _number(item, Recorded.CORRECTIONS)),
                self.tr("A note can be trusted, also by the customer it is about"),
                everybody,
                self.tr("The facts for good; the words until they are removed for privacy"),
            ),
            Recorded.WRAP_UP: RecordedLine(
                self.tr("Seconds from the end of a contact to your log (wrap-up: {mode})").format(
                    mode=self._mode(facts[0] if item.what is Recorded.WRAP_UP else "")
                ),
                self.tr("Whether the program saves you time; a time-boxed wrap-up needs it")
                if "pauses" not in facts
                else self.tr("Whether the program saves you time; meanwhile queues send no calls"),
                self.tr("You; others only as the figures below say"),
                for_good,
            ),
            Recorded.PHONE: RecordedLine(
                self.tr("Calls of your phone: number, when it rang, was answered and ended, who passed it on. No sound"),
                self.tr("A call is on the timeline also when nobody logged it"),
                everybody,
                for_good,
            ),
            Recorded.PRESENCE: RecordedLine(
                self.tr("Your state (ready, talking, wrap-up, away, or a break: {reasons}), since when, your extension").format(
                    reasons=", ".join(self._sentences.reason(each) for each in facts)
                ),
                self.tr("Calls go to who is free, colleagues see whom they can ask"),
                everybody,
                self.tr("Until your next state; earlier ones are not kept"),
            ),
            Recorded.ONLOOKING: RecordedLine(
                self.tr("Which customer you look at or write to")
                if item.is_on
                else self.tr("Which customer you look at is not told to anybody"),
                self.tr("Two do not begin the same"),
                everybody if item.is_on else self.tr("Nobody"),
                self.tr("While it lasts, and half a minute; earlier ones are not kept") if item.is_on else "–",
            ),
            Recorded.MAIL: RecordedLine(
                self.tr("Which mail you have open, answer or have taken"),
                self.tr("Nobody answers twice"),
                everybody,
                self.tr("While it lasts"),
            ),
        }  # fmt: skip

    def _care(self, item: RecordedItem) -> dict[Recorded, RecordedLine]:
        everybody, for_good = self.tr("Everybody who works here"), self._for_good()
        days = _number(item, Recorded.EFFORT)
        asked = (
            self.tr("Customers' answers how easy a contact with you was; each is asked once in %n day(s)", "", days)
            if item.is_on
            else self.tr(
                "Customers are not asked how easy a contact was; answers that were imported or given before stay"
            )
        )
        return {
            Recorded.DRAFTS: RecordedLine(
                self.tr("What you type and have not said yet, on this computer; mails you write, for your other desks"),
                self.tr("Nothing is lost when the power fails"),
                self.tr("Only you"),
                self.tr("Until it is said or thrown away; forgotten words %n day(s)", "", KEPT_DAYS),
            ),
            Recorded.CHECKS: RecordedLine(
                self.tr("That you checked who a customer is, how, and the result; never the answers"),
                self.tr("Nobody hears what is not theirs"), everybody, for_good,
            ),
            Recorded.EFFORT: RecordedLine(
                asked, self.tr("What is hard for customers is found and mended"),
                everybody, for_good,
            ),
            Recorded.REVIEWS: RecordedLine(
                self.tr("Reviews of your contacts, what you say to them, and how a dispute ended"),
                self.tr("Coaching; only contacts that were drawn count in a figure"),
                self.tr("You, and those who lead; never a customer"), for_good,
            ),
            Recorded.LOOKED: RecordedLine(
                self.tr("That you read a restricted entry of somebody else, once an hour each, and what you export"),
                self.tr("Customers are protected from curiosity"),
                self.tr("Administrators"), for_good,
            ),
            Recorded.LEDGER: RecordedLine(
                self.tr("Of everything you do: what kind, when, at which desk, about which entries; never the words"),
                self.tr("Nothing can be changed unseen"),
                self.tr("Administrators"), for_good,
            ),
        }  # fmt: skip

    def _figure(self, item: RecordedItem) -> RecordedLine:
        assert item.switch is not None
        switch, name = item.switch, self._name(item.switch.figure)
        who = {
            Shown.OFF: self.tr("Nobody: it is off"),
            Shown.TEAM: self.tr("Only of the team as a whole"),
            Shown.PERSON: self.tr("You and your lead"),
        }[switch.shown]
        decided = self.tr("Decided by {name} on {day}, reference {reference}").format(
            name=switch.by_name or self.tr("somebody"), reference=switch.reference or "–",
            day=self._day(switch.decided_on),
        )  # fmt: skip
        return RecordedLine(
            self.tr("Figure: {name}").format(name=name),
            decided if switch.decided_on else self.tr("Nobody has decided about it"),
            who,
            self.tr("Reckoned from what stands above; nothing more is kept for it"),
        )

    def _day(self, day: date | None) -> str:
        if day is None:
            return "–"
        return self._words.locale.toString(QDate(day.year, day.month, day.day), QLocale.FormatType.LongFormat)

    def _for_good(self) -> str:
        return self.tr("For good: the program deletes nothing by itself")

    def _mode(self, mode: str) -> str:
        return {
            WrapUpMode.OPTIONAL: self.tr("optional", "wrap-up"),
            WrapUpMode.MANDATORY: self.tr("mandatory", "wrap-up"),
            WrapUpMode.TIME_BOXED: self.tr("time-boxed", "wrap-up"),
            WrapUpMode.FIXED: self.tr("of a fixed length", "wrap-up"),
        }[WrapUpMode(mode or WrapUpMode.OPTIONAL)]

    def _name(self, figure: Figure) -> str:
        return {
            Figure.QUALITY: self.tr("quality score of reviews"),
            Figure.CES: self.tr("how easy customers found it"),
            Figure.FIRST_CONTACT: self.tr("solved in one contact"),
            Figure.NOT_BACK: self.tr("customers who did not ask again within a week"),
            Figure.PROMISES: self.tr("promises kept"),
            Figure.FOLLOW_UPS: self.tr("follow-ups on time"),
            Figure.ASKED_AGAIN: self.tr("facts asked although they were known"),
            Figure.WRAP_UP: self.tr("wrap-up time"),
            Figure.PER_HOUR: self.tr("contacts per hour"),
            Figure.DISPUTES: self.tr("disputes won"),
        }[figure]


def _number(item: RecordedItem, what: Recorded) -> int:
    """The setting's number, where it is that item's line that is asked for."""
    return int(item.facts[0]) if item.what is what else 0
