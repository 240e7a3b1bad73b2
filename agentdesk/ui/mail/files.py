"""Knows what a press on an attachment does: our preview, a question, or only "Save…" with the danger named."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QDir, QObject, QStandardPaths, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices, QImage
from PySide6.QtWidgets import QDialogButtonBox, QFileDialog, QPushButton, QWidget

from agentdesk.domain.mail import Attachment, Danger
from agentdesk.domain.records import dataclass
from agentdesk.services.ports_mail import MailEyes
from agentdesk.ui.controls import label
from agentdesk.ui.mail.attachments import size_of
from agentdesk.ui.mail.opened import decoded
from agentdesk.ui.mail.preview import Preview
from agentdesk.ui.mail.reading import ReadingRoom
from agentdesk.ui.mail.sentences import ReadingSentences
from agentdesk.ui.question import Question
from agentdesk.ui.words import Words

_PICTURES = ("image/",)
_TEXTS = (".txt", ".csv", ".tsv", ".log", ".md", ".text")


@dataclass(frozen=True, slots=True)
class _Chosen:
    """One attachment, with the mail it hangs on."""

    raw: bytes
    attachment: Attachment

    def content(self, eyes: MailEyes) -> bytes:
        return eyes.content(self.raw, self.attachment)


class FileQuestion(Question):
    """Signals: `open_wanted` and `save_wanted` (no payload)."""

    open_wanted = Signal()
    save_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._name = label("", "h2", self, wrap=True)
        self.content.addWidget(self._name)
        self._open = QPushButton(self.tr("Open"), self)
        self._open.setAutoDefault(False)
        self._open.clicked.connect(self._on_open)
        self.buttons.addButton(self._open, QDialogButtonBox.ButtonRole.ActionRole)
        self.accepted.connect(self.save_wanted)

    def ask(self, name: str, about: str, *, may_open: bool) -> None:
        self.say(
            self.tr("Open this attachment?") if may_open else self.tr("Only save this attachment?"), self.tr("Save…")
        )
        self._name.setText(name)
        self.tell(about)
        self._open.setVisible(may_open)
        self.open()

    @Slot()
    def _on_open(self) -> None:
        self.reject()
        self.open_wanted.emit()


class AttachmentFiles(QObject):
    """Signals: `told(str)`: a file was saved; `failed(str)`: why it was not."""

    told = Signal(str)
    failed = Signal(str)

    def __init__(self, words: Words, room: ReadingRoom, parent: QWidget) -> None:
        super().__init__(parent)
        self._words, self._room, self._window = words, room, parent
        self._sentences = ReadingSentences(self)
        self._asked = self._previewed = _Chosen(b"", Attachment(0, "", "", "", 0))
        """What the question is about, and what the window shows: another mail may be read behind it."""
        self._question: FileQuestion | None = None
        self._preview: Preview | None = None
        self._dialog: QFileDialog | None = None
        self._to_save: Callable[[MailEyes], bytes] = self._asked.content

    def press(self, raw: bytes, attachment: Attachment) -> None:
        """What is harmless opens; the rest is asked about, and what is dangerous is only saved."""
        chosen = _Chosen(raw, attachment)
        if attachment.danger is Danger.NONE:
            self._show(chosen)
            return
        if self._question is None:
            self._question = FileQuestion(self._window)
            self._question.open_wanted.connect(self._on_open)
            self._question.save_wanted.connect(self._on_save)
        self._asked, self._to_save = chosen, chosen.content
        about = f"{self._about(attachment)}\n{self._sentences.danger(attachment.danger_kind)}"
        self._question.ask(attachment.name, about, may_open=attachment.danger is Danger.ASK)

    def save_original(self, raw: bytes, name: str) -> None:
        """The mail as it came."""
        self._ask_where(name, partial(_same, raw))

    def _about(self, attachment: Attachment) -> str:
        return f"{size_of(attachment.size_bytes, self._words.locale)} · {attachment.content_type}"

    def _show(self, chosen: _Chosen) -> None:
        name = chosen.attachment.name.lower()
        if chosen.attachment.content_type.startswith(_PICTURES) or not name.endswith((*_TEXTS, ".pdf")):
            self._ask(lambda eyes: decoded(chosen.content(eyes)), partial(self._on_picture, chosen))
        elif name.endswith(_TEXTS):
            self._ask(lambda eyes: chosen.content(eyes).decode("utf-8", "replace"), partial(self._on_text, chosen))
        else:  # Qt shows PDF in its Addons only: the system's own viewer does
            self._open(chosen)

    def _ask(self, work: Callable[[MailEyes], object], then: Callable[[object], None], slot: str = "file") -> None:
        self._room.ask(work, then, owner=self, slot=slot, failed=self._on_failed)

    def _on_picture(self, chosen: _Chosen, picture: object) -> None:
        assert isinstance(picture, QImage)
        self._previewing(chosen).show_picture(chosen.attachment.name, self._about(chosen.attachment), picture)

    def _on_text(self, chosen: _Chosen, text: object) -> None:
        self._previewing(chosen).show_text(chosen.attachment.name, self._about(chosen.attachment), str(text))

    def _previewing(self, chosen: _Chosen) -> Preview:
        self._previewed = chosen
        if self._preview is None:
            self._preview = Preview(self._window)
            self._preview.save.clicked.connect(self._on_save_previewed)
        return self._preview

    @Slot()
    def _on_open(self) -> None:
        self._open(self._asked)

    def _open(self, chosen: _Chosen) -> None:
        name = chosen.attachment.name
        self._ask(lambda eyes: eyes.put_aside(name, chosen.content(eyes)), partial(self._on_put_aside, name))

    def _on_put_aside(self, name: str, path: object) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
            self.failed.emit(self.tr("No program on this computer opens {name}").format(name=name))

    @Slot()
    def _on_save(self) -> None:
        self._ask_where(self._asked.attachment.name, self._asked.content)

    @Slot()
    def _on_save_previewed(self) -> None:
        self._ask_where(self._previewed.attachment.name, self._previewed.content)

    def _ask_where(self, name: str, work: Callable[[MailEyes], bytes]) -> None:
        self._to_save = work
        if self._dialog is None:
            self._dialog = QFileDialog(self._window, self.tr("Save"))
            self._dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
            downloads = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DownloadLocation)
            self._dialog.setDirectory(downloads or QDir.homePath())
            self._dialog.fileSelected.connect(self._on_place)
        self._dialog.selectFile(name)
        self._dialog.open()

    @Slot(str)
    def _on_place(self, place: str) -> None:
        work, path = self._to_save, Path(place)

        def keep(eyes: MailEyes) -> object:
            eyes.save(path, work(eyes))
            return path.name

        self._ask(keep, self._on_saved, slot=place)  # what is opened meanwhile makes it no less told

    def _on_saved(self, name: object) -> None:
        self.told.emit(self.tr("{name} was saved").format(name=str(name)))

    def _on_failed(self, code: str) -> None:
        del code
        self.failed.emit(self.tr("The file could not be written. Is the disk full, or the folder closed?"))


def _same(raw: bytes, eyes: MailEyes) -> bytes:
    del eyes
    return raw
