"""Knows which strips stand above a mail: what may deceive, what is not seen, and pictures that were not loaded."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from agentdesk.domain.mail import MailClass, ReadMail
from agentdesk.ui.mail.banner import Banner
from agentdesk.ui.mail.opened import As, Opened
from agentdesk.ui.mail.sentences import FAULTS, GRAVE, ReadingSentences
from agentdesk.ui.theme import Theme

MOST_FAILURES = 3


class Strips(QWidget):
    """Signals: `pictures_wanted`, `always_wanted` (no payload)."""

    pictures_wanted = Signal()
    always_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sentences = ReadingSentences(self)
        self._grave = Banner(theme, "banner-red", "shield-alert", self)
        self._fault = Banner(theme, "banner-amber", "triangle-alert", self)
        self._kind = Banner(theme, "mini", "info", self)
        self._pictures = Banner(theme, "mini", "eye-off", self)
        self._pictures.first_pressed.connect(self.pictures_wanted)
        self._pictures.second_pressed.connect(self.always_wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for strip in (self._grave, self._fault, self._kind, self._pictures):
            column.addWidget(strip)
        self.hide()

    def clear(self) -> None:
        for strip in (self._grave, self._fault, self._kind, self._pictures):
            strip.say("")
        self.hide()

    def show_mail(self, mail: ReadMail, opened: Opened) -> list[str]:
        """Answers what is so harmless that the details tell it."""
        told = {each: self._sentences.warning(each, mail) for each in mail.warnings}
        self._grave.say("\n".join(told[each] for each in GRAVE if each in told))
        faults = [told[each] for each in FAULTS if each in told]
        if opened.page.is_cut and not faults:
            faults.append(self.tr("The text is too long: only its beginning is shown."))
        self._fault.say("\n".join(faults))
        self._kind.say("\n".join(self._kinds(mail)))
        may_load = mail.blocked_pictures if opened.shown_as is As.HTML and not opened.wanted.with_pictures else 0
        if may_load:
            text = self.tr("%n picture(s) not loaded: the sender would see that you read this.", "", may_load)
            always = self.tr("Always") if mail.sender is not None and mail.mail_class is not MailClass.JUNK else ""
            self._pictures.say(text, self.tr("Show"), always)
        else:
            self._pictures.say("")
        self.setVisible(bool(mail.warnings) or may_load > 0 or bool(self._kinds(mail)) or bool(faults))
        return [sentence for each, sentence in told.items() if each not in GRAVE + FAULTS]

    def _kinds(self, mail: ReadMail) -> list[str]:
        """What sort of mail it is, when no person simply wrote it."""
        said = [self._sentences.mail_class(mail.mail_class), self._sentences.seal(mail.seal, mail.seal_kind)]
        said += [self._sentences.failure(each.address, each.reason) for each in mail.failures[:MOST_FAILURES]]
        return [each for each in said if each]
