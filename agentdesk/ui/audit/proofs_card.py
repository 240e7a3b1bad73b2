"""Knows the card of the proofs: the newest checkpoint, the folder they leave the database for, and the day's mail."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from agentdesk.domain.errors import Refused
from agentdesk.domain.events import ProofsKnown
from agentdesk.domain.proof_state import Kept, ProofState
from agentdesk.services.settings import WorkspaceSettings, workspace_text
from agentdesk.ui.controls import label, relook
from agentdesk.ui.sections import Room
from agentdesk.ui.settings.rows import Fields, setting_row

FOLDER = "audit.folder"
MAIL = "checkpoints_mail"


class ProofsCard(QFrame):
    """Signals: `said(key, value)` with a workspace setting that is to be saved."""

    said = Signal(str, object)

    def __init__(self, room: Room, parent: QWidget) -> None:
        super().__init__(parent)
        self._room, self._fields = room, Fields()
        self.setProperty("look", "pane")
        self._newest = label("", "", self, wrap=True)
        self._folder = QLineEdit(self)
        self._folder.setReadOnly(True)
        self._kept = label("", "muted", self, wrap=True)
        self._choose = QPushButton(self.tr("Choose a folder…"), self)
        self._none = QPushButton(self.tr("No folder"), self)
        self._mail = QLineEdit(self)
        self._wrong = label("", "red", self, wrap=True)
        self._wrong.hide()
        self._save = QPushButton(self.tr("Save for everybody"), self)
        self._lay_out()
        self._show_folder()
        self._choose.clicked.connect(self._on_choose)
        self._none.clicked.connect(self._on_none)
        self._save.clicked.connect(self._on_save)
        room.bridge.happened.connect(self._on_happened)

    def show_settings(self, settings: WorkspaceSettings) -> None:
        self._fields.show(self._mail, settings.checkpoints_mail)

    @Slot()
    def look(self) -> None:
        """How it stands is asked again."""
        if self._room.proofs is not None:
            self._room.proofs.look()

    @Slot(object)
    def _on_happened(self, event: object) -> None:
        if isinstance(event, ProofsKnown):
            self._show_state(event.state)

    def _show_state(self, state: ProofState) -> None:
        if state.made_at is None:
            self._newest.setText(self.tr("Nothing is proved yet: there is no checkpoint."))
        else:
            text = (
                self.tr("Checkpoint {n}, made {when} by {desk}, signed.")
                if state.is_signed
                else self.tr(
                    "Checkpoint {n}, made {when} by {desk}, not signed: it proves order and content, not who made it."
                )
            )
            when = self._room.words.moment(state.made_at)
            self._newest.setText(text.format(n=self._room.words.number(state.newest), when=when, desk=state.desk))
        self._kept.setText(self._sentence(state))
        relook(self._kept, "red" if state.kept in {Kept.MISSING, Kept.OTHER} else "muted")

    def _sentence(self, state: ProofState) -> str:
        match state.kept:
            case Kept.NOWHERE:
                return self.tr("Checkpoints do not leave the database: whoever owns it could rebuild them unseen.")
            case Kept.EMPTY:
                return self.tr("The folder is there. The next checkpoint goes into it.")
            case Kept.MISSING:
                return self.tr(
                    "The folder is not there now. Nothing is lost: checkpoints go there when it is back. Is its drive connected?"
                )
            case Kept.BEHIND:
                return self.tr("%n checkpoints are in the folder; the others follow within a minute.", "", state.files)
            case Kept.OTHER:
                return self.tr(
                    "The files there are of another workspace, or were changed. Nothing is written over them."
                    " Keep this folder, run “agentdesk verify”, and choose an empty one."
                )
        return self.tr("All %n checkpoints are in the folder.", "", state.files)

    def _show_folder(self) -> None:
        now = str(self._room.settings.get(FOLDER) or "")
        self._folder.setText(now or self.tr("None"))
        self._folder.setToolTip(now)
        self._none.setVisible(bool(now))

    @Slot()
    def _on_choose(self) -> None:
        dialog = QFileDialog(self.window(), self.tr("Folder for checkpoints"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(self.use_folder)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(str)
    def use_folder(self, path: str) -> None:
        """From the next minute's checkpoint on; it belongs to this computer."""
        self._room.settings.set(FOLDER, path or None)
        self._show_folder()
        self.look()

    @Slot()
    def _on_none(self) -> None:
        self.use_folder("")

    @Slot()
    def _on_save(self) -> None:
        address = self._mail.text().strip()
        self._mail.setText(address)
        try:
            workspace_text(MAIL, address)
        except Refused:
            self._wrong.setText(self.tr("This is no mail address. Nothing was saved."))
            self._wrong.show()
            return
        self._wrong.hide()
        self.said.emit(MAIL, address)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 16)
        column.setSpacing(10)
        column.addWidget(label(self.tr("Proofs"), "h2", self))
        column.addWidget(self._newest)
        hint = self.tr("Of this computer. Best where whoever administers the database cannot write.")
        setting_row(column, self.tr("Folder for checkpoints"), self._folder, hint)
        presses = QHBoxLayout()
        presses.addWidget(self._kept, 1)
        presses.addWidget(self._none)
        presses.addWidget(self._choose)
        column.addLayout(presses)
        mail = self.tr("Each day's checkpoint leaves by the first mailbox that sends. Empty: none is mailed.")
        setting_row(column, self.tr("Mail checkpoints to"), self._mail, mail)
        column.addWidget(self._wrong)
        column.addWidget(self._save, 0, Qt.AlignmentFlag.AlignRight)
