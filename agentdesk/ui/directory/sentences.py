"""Knows the words of the directory: what a colleague does and since when, and who passed a call on."""

from datetime import datetime

from PySide6.QtCore import QObject

from agentdesk.domain.commands_people import HandedAs
from agentdesk.domain.directory import Person, Seen, Target
from agentdesk.domain.handed import Handed
from agentdesk.domain.presence import Shown
from agentdesk.ui.presence.sentences import PresenceSentences
from agentdesk.ui.words import Words

TINTS = {
    Seen.TALKING: "red",
    Seen.WRAP_UP: "accent",
    Seen.READY: "green",
    Seen.BREAK: "amber",
    Seen.AWAY: "slate",
    Seen.UNKNOWN: "slate",
    Seen.NOT_HERE: "slate",
}
"""The dot of each state; its word stands beside it always."""
_SHOWN = {
    Seen.TALKING: Shown.TALKING,
    Seen.WRAP_UP: Shown.WRAP_UP,
    Seen.READY: Shown.READY,
    Seen.BREAK: Shown.BREAK,
    Seen.AWAY: Shown.AWAY,
}


class DirectorySentences(QObject):
    """Made by whoever needs them; nothing is kept."""

    def __init__(self, words: Words, parent: QObject) -> None:
        super().__init__(parent)
        self._words, self._presence = words, PresenceSentences(self)

    def state(self, person: Person, now: datetime) -> str:
        """What they do, and since when."""
        match person.seen:
            case Seen.NOT_HERE:
                return self.word(person)
            case Seen.UNKNOWN if person.since is not None:
                return self.tr("Unknown: last heard of {time}").format(time=self._time(person.since, now))
            case _:
                word = self.word(person)
                return self._presence.since(word, self._time(person.since, now)) if person.since else word

    def word(self, person: Person) -> str:
        """What they do, in a word or two."""
        if person.seen is Seen.NOT_HERE:
            return self.tr("Not here")
        if person.seen is Seen.UNKNOWN:
            return self.tr("Unknown")
        return self._presence.word(_SHOWN[person.seen], person.reason)

    def about(self, target: Target, now: datetime) -> str:
        """The second line of an entry."""
        if target.person is not None:
            return self.state(target.person, now)
        return self.tr("Queue") if target.queue is not None else self.tr("A number that is in no list")

    def said(self, target: Target, now: datetime) -> str:
        """All of an entry, for those who do not see it."""
        parts = (target.name, self._words.phone(target.number), self.about(target, now))
        return ", ".join(part for part in parts if part)

    def heading(self, handed: Handed) -> str:
        if handed.way is HandedAs.CONSULT:
            return self.tr("{name} asks you; the customer waits").format(name=handed.from_name)
        return self.tr("Transferred by {name}").format(name=handed.from_name)

    def checks(self, handed: Handed) -> str:
        """The identity questions as the colleague asked them."""
        if not handed.checked:
            return self.tr("Identity not checked by {name}").format(name=handed.from_name)
        results = {"right": self.tr("right"), "wrong": self.tr("wrong"), "skipped": self.tr("skipped")}
        said = ", ".join(f"{self._method(method)} {results.get(result, result)}" for method, result in handed.checked)
        return self.tr("Asked by {name}: {answers}").format(name=handed.from_name, answers=said)

    def _method(self, code: str) -> str:
        known = {
            "postcode": self.tr("postcode"),
            "order": self.tr("order number"),
            "birthday": self.tr("date of birth"),
            "city": self.tr("city"),
        }
        return known.get(code, code)

    def _time(self, at: datetime, now: datetime) -> str:
        """A clock for today, else the day too."""
        same = at.astimezone(self._words.zone).date() == now.astimezone(self._words.zone).date()
        return self._words.clock(at) if same else self._words.moment(at)
