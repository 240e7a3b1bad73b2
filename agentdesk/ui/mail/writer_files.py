"""Knows the files that go with a mail: kept the moment they are given, named with their size, and taken off again."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from agentdesk.domain.errors import AgentDeskError
from agentdesk.domain.ids import DraftId
from agentdesk.domain.mail_drafts import KeptFile
from agentdesk.domain.outbox import LARGEST
from agentdesk.services.ports_mail import MailHands
from agentdesk.ui.live.choice_bar import Choice, ChoiceBar
from agentdesk.ui.live.elided import ElidedLabel
from agentdesk.ui.mail.attachments import size_of
from agentdesk.ui.mail.body_editor import png_of
from agentdesk.ui.mail.reading import ReadingRoom
from agentdesk.ui.theme import Theme
from agentdesk.ui.words import Words

WIRE = 1.37
"""So much larger a file is on its way (RFC 2045)."""


class WriterFiles(QWidget):
    """Signals: `kept(DraftId, KeptFile)`: with the mail it was given to; `dropped(KeptFile)`: taken off again;
    `failed(str)`: why one is not with it.
    """

    kept = Signal(object, object)
    dropped = Signal(object)
    failed = Signal(str)

    def __init__(self, theme: Theme, words: Words, room: ReadingRoom, hands: MailHands, parent: QWidget) -> None:
        super().__init__(parent)
        self._words, self._room, self._hands = words, room, hands
        self._files: tuple[KeptFile, ...] = ()
        self.of: DraftId | None = None
        """Which mail is being written."""
        self._asked_for: DraftId | None = None
        self._count = 0
        self._chips = ChoiceBar(theme, self)
        self._chips.setAccessibleName(self.tr("Attachments of your mail"))
        self._chips.chosen.connect(self._on_chosen)
        self._size = ElidedLabel(self, "muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self._chips)
        column.addWidget(self._size)
        self.hide()

    @property
    def is_too_large(self) -> bool:
        return sum(each.size_bytes for each in self._files) * WIRE > LARGEST

    def show_files(self, files: Sequence[KeptFile]) -> None:
        self._files = tuple(files)
        locale = self._words.locale
        choices = [
            Choice(str(place), (f"{each.name} · {size_of(each.size_bytes, locale)}", each.name), icon="x")
            for place, each in enumerate(self._files)
        ]
        self._chips.show_choices(tuple(choices))
        total = size_of(sum(each.size_bytes for each in self._files), locale)
        most = size_of(int(LARGEST / WIRE), locale)
        text = self.tr("{size}; a mail may carry {most}. A press takes a file off.").format(size=total, most=most)
        self._size.show_text(text)
        self._size.setProperty("look", "red" if self.is_too_large else "muted")
        self.setVisible(bool(self._files))

    @Slot()
    def ask(self) -> None:
        """The system's own dialog; not modal to anything but its window."""
        self._asked_for = self.of
        dialog = QFileDialog(self.window(), self.tr("Attach files"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(self._on_selected)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(object)
    def give_files(self, paths: Sequence[Path]) -> None:
        """Copied on the mail lane, one after the other."""
        self._give(paths, self.of)

    def _give(self, paths: Sequence[Path], of: DraftId | None) -> None:
        for path in paths:
            self._keep(lambda path=path: self._hands.keep(path), path.name, of)

    @Slot(object)
    def give_picture(self, picture: QImage) -> None:
        name = self.tr("Picture") + f" {len(self._files) + 1}.png"
        self._keep(lambda: self._hands.keep_content(name, "image/png", png_of(picture)), name, self.of)

    def give_content(self, name: str, content_type: str, content: bytes) -> None:
        """What is forwarded."""
        self._keep(lambda: self._hands.keep_content(name, content_type, content), name, self.of)

    def _keep(self, work: object, name: str, of: DraftId | None) -> None:
        assert callable(work)

        def kept(_eyes: object) -> KeptFile | AgentDeskError:
            try:
                made: KeptFile = work()
            except AgentDeskError as error:
                return error
            return made

        def arrived(made: KeptFile | AgentDeskError) -> None:
            if isinstance(made, AgentDeskError):
                self.failed.emit(f"{name}: {self._words.error(made)}")
            else:
                self.kept.emit(of, made)

        def unread(_code: str) -> None:
            self.failed.emit(self.tr("{name} could not be read; it does not go with the mail.").format(name=name))

        self._count += 1  # each has a slot of its own: none makes another late
        self._room.ask(kept, arrived, owner=self, slot=f"keep-{self._count}", failed=unread)

    @Slot(object)
    def _on_selected(self, names: Sequence[str]) -> None:
        self._give([Path(name) for name in names], self._asked_for)

    @Slot(str)
    def _on_chosen(self, code: str) -> None:
        self.dropped.emit(self._files[int(code)])
