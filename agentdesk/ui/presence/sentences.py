"""Knows the words of presence: what is shown, the reasons of a break, and what becomes of calls meanwhile."""

from PySide6.QtCore import QObject

from agentdesk.domain.presence import Choice, Shown, Way


class PresenceSentences(QObject):
    """Made by whoever needs them; nothing is kept."""

    def word(self, shown: Shown, reason: str = "") -> str:
        """One or two words; a break is called by its reason."""
        match shown:
            case Shown.TALKING:
                return self.tr("Talking")
            case Shown.ON_HOLD:
                return self.tr("On hold")
            case Shown.RINGING:
                return self.tr("Ringing")
            case Shown.DIALLING:
                return self.tr("Dialling")
            case Shown.WRAP_UP:
                return self.tr("Wrap-up")
            case Shown.BREAK:
                return self.reason(reason) if reason else self.tr("Break")
            case Shown.AWAY:
                return self.tr("Away")
            case Shown.READY:
                return self.tr("Ready")

    def reason(self, code: str) -> str:
        """An administrator's own is shown as it reads."""
        known = {
            "coffee": self.tr("Coffee"),
            "lunch": self.tr("Lunch"),
            "meeting": self.tr("Meeting"),
            "training": self.tr("Training"),
            "paperwork": self.tr("Paperwork"),
        }
        return known.get(code) or code.replace("-", " ").strip().capitalize()

    def presence(self, state: str) -> str:
        return self.tr("Presence: {state}").format(state=state)

    def since(self, word: str, clock: str) -> str:
        return self.tr("{state} since {time}").format(state=word, time=clock)

    def in_all(self, word: str, duration: str) -> str:
        """`On hold, 0:58 in all`: how long the call is, not how long it waits."""
        return self.tr("{state}, {duration} in all").format(state=word, duration=duration)

    def choose(self) -> str:
        return self.tr("Ready, on a break, or away")

    def no_workspace(self) -> str:
        """In place of "ready", while no workspace could be opened."""
        return self.tr("Not ready")

    def nobody_known(self) -> str:
        return self.tr("No workspace is open: a call may ring here, but nobody can be looked up.")

    def kept_away(self, choice: Choice, way: Way) -> str:
        """What becomes of calls from now on; "" when the agent is ready."""
        if choice is Choice.READY:
            return ""
        match way:
            case Way.QUEUES:
                return self.tr("The queues send you no calls now. Who dials you directly still gets through.")
            case Way.CODE:
                return self.tr("The phone system is told with its code to send you no calls.")
            case Way.HERE:
                return self.tr(
                    "Calls are refused at this desk and stand under missed calls. A ring group may send the caller on."
                )
            case Way.NONE:
                return self.tr("This phone cannot be told that you are not there: it may ring.")

    def not_taken(self, way: Way) -> str:
        """The phone system said no."""
        if way is Way.HERE:
            return self.tr("The phone system did not take it. Calls its queues still send are refused at this desk.")
        return self.tr("The phone system did not take it: its queues may still send you calls.")
