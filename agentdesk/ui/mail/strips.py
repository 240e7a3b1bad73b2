"""Knows which strips stand above a mail: what may deceive, what is not seen, and what sort of mail it is."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from agentdesk.domain.mail import ReadMail
from agentdesk.ui.mail.banner import Banner
from agentdesk.ui.mail.opened import Opened
from agentdesk.ui.mail.sentences import FAULTS, GRAVE, ReadingSentences
from agentdesk.ui.theme import Theme

MOST_FAILURES = 3


class Strips(QWidget):
    """Hidden where there is nothing to say."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sentences = ReadingSentences(self)
        self._grave = Banner(theme, "banner-red", "shield-alert", self)
        self._fault = Banner(theme, "banner-amber", "triangle-alert", self)
        self._kind = Banner(theme, "mini", "info", self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for strip in (self._grave, self._fault, self._kind):
            column.addWidget(strip)
        self.hide()

    def clear(self) -> None:
        for strip in (self._grave, self._fault, self._kind):
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
        is_grave = any(each in told for each in GRAVE)
        self.setVisible(is_grave or bool(faults) or bool(self._kinds(mail)))
        return [sentence for each, sentence in told.items() if each not in GRAVE + FAULTS]

    def _kinds(self, mail: ReadMail) -> list[str]:
        """What sort of mail it is, when no person simply wrote it."""
        said = [self._sentences.mail_class(mail.mail_class), self._sentences.seal(mail.seal, mail.seal_kind)]
        said += [self._sentences.failure(each.address, each.reason) for each in mail.failures[:MOST_FAILURES]]
        return [each for each in said if each]
