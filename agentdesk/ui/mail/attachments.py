"""Knows the attachments of a mail as chips: what each is called, how large it is, and what opening it takes."""

from collections.abc import Sequence

from PySide6.QtCore import QLocale, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from agentdesk.domain.mail import Attachment, Danger
from agentdesk.ui.live.choice_bar import Choice, ChoiceBar
from agentdesk.ui.theme import Theme
from agentdesk.ui.words import Words

MOST_SHOWN = 8
SHORT_NAME = 22


class AttachmentChips(QWidget):
    """Signals: `wanted(Attachment)` when one is pressed; `all_wanted` (no payload) to see the rest."""

    wanted = Signal(object)

    def __init__(self, theme: Theme, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._found: tuple[Attachment, ...] = ()
        self._shows_all = False
        self._bar = ChoiceBar(theme, self)
        self._bar.setAccessibleName(self.tr("Attachments"))
        self._bar.chosen.connect(self._on_chosen)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._bar)

    def show_attachments(self, attachments: Sequence[Attachment]) -> None:
        """Without the pictures its page shows."""
        self._found = tuple(each for each in attachments if not each.is_inline)
        self._shows_all = len(self._found) <= MOST_SHOWN
        self.setVisible(bool(self._found))
        self._show()

    def _show(self) -> None:
        shown = self._found if self._shows_all else self._found[: MOST_SHOWN - 1]
        choices = [self._choice(place, each) for place, each in enumerate(shown)]
        if len(shown) < len(self._found):
            choices.append(Choice("more", (self.tr("%n more", "attachments", len(self._found) - len(shown)),)))
        self._bar.show_choices(tuple(choices))

    def _choice(self, place: int, each: Attachment) -> Choice:
        size = size_of(each.size_bytes, self._words.locale)
        short = each.name if len(each.name) <= SHORT_NAME else f"{each.name[: SHORT_NAME - 9]}…{each.name[-8:]}"
        return Choice(str(place), (f"{short} · {size}", short), icon=icon_of(each))

    @Slot(str)
    def _on_chosen(self, code: str) -> None:
        if code == "more":
            self._shows_all = True
            self._show()
        else:
            self.wanted.emit(self._found[int(code)])


def size_of(size_bytes: int, locale: QLocale) -> str:
    """`1.2 MB`."""
    return locale.formattedDataSize(size_bytes, 1, QLocale.DataSizeFormat.DataSizeSIFormat)


def icon_of(each: Attachment) -> str:
    """Danger looks like danger, whatever the file calls itself."""
    if each.danger is Danger.SAVE_ONLY:
        return "shield-alert"
    if each.content_type.startswith("image/"):
        return "eye"
    if each.content_type == "application/pdf" or each.content_type.startswith("text/"):
        return "file-text"
    return "paperclip"
