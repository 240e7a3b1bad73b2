"""Knows how it is asked whether to dial after all: what the number costs or does, and who does not want to be called."""

from typing import assert_never

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from agentdesk.domain.dialling import Dial, Verdict
from agentdesk.ui.question import Question
from agentdesk.ui.words import Words


class DialQuestion(Question):
    """Accepted is "dial it"; a forbidden number can only be closed."""

    def __init__(self, words: Words, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = words

    def ask(self, dial: Dial, unwanted_by: str = "", unsure_of: str = "", *, hidden: bool = False) -> None:
        """Open; `unwanted_by` names the customer who has refused calls, `unsure_of` one of whom that is not known.

        `hidden`: the number may not be read yet.
        """
        number = self._words.phone(dial.e164 or dial.text)
        number = self._words.hidden_number(number) if hidden else number
        heading, about = self._sentences(dial, number)
        if unwanted_by:
            no_calls = self.tr("{name} has asked not to be called.").format(name=unwanted_by)
            heading, about = heading or self.tr("Call all the same?"), f"{no_calls} {about}".strip()
        elif unsure_of:
            unknown = self.tr("It could not be read whether {name} wants to be called.").format(name=unsure_of)
            heading, about = heading or self.tr("Call all the same?"), f"{unknown} {about}".strip()
        forbidden = dial.verdict is Verdict.FORBIDDEN
        self.say(heading, self.tr("Close") if forbidden else self.tr("Call {number}").format(number=number))
        self.tell(about)
        self.cancel_button.setVisible(not forbidden)
        # Enter must not dial what nobody meant to dial.
        self.accept_button.setDefault(forbidden)
        self.cancel_button.setDefault(not forbidden)
        self.open()
        (self.accept_button if forbidden else self.cancel_button).setFocus(Qt.FocusReason.OtherFocusReason)

    def _sentences(self, dial: Dial, number: str) -> tuple[str, str]:
        """The heading, and what it is about."""
        match dial.verdict:
            case Verdict.PREMIUM if dial.rule:
                return self.tr("Call a number that costs extra?"), self.tr(
                    "{number} begins with {prefix}, which your administrator has marked."
                ).format(number=number, prefix=dial.rule)
            case Verdict.PREMIUM:
                return self.tr("Call a number that costs extra?"), self.tr(
                    "{number} is a premium number: each minute or call is charged on top."
                ).format(number=number)
            case Verdict.EMERGENCY:
                return self.tr("Call the emergency number?"), self.tr(
                    "{number} reaches the emergency services."
                ).format(number=number)
            case Verdict.CODE:
                return self.tr("Send a code to the phone system?"), self.tr(
                    "{code} is no number: it may forward or change your line."
                ).format(code=dial.text)
            case Verdict.FORBIDDEN:
                return self.tr("This number is not called from here"), self.tr(
                    "Your administrator has ruled out numbers that begin with {prefix}."
                ).format(prefix=dial.rule)
            case Verdict.FINE | Verdict.NOTHING:
                return "", ""
            case _:
                assert_never(dial.verdict)
