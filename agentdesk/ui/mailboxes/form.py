"""Knows the fields of one mailbox: its address and servers, what lets in, what customers see, which folders, pilot or not."""

from dataclasses import replace

from PySide6.QtCore import Qt, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from agentdesk.domain.errors import AgentDeskError, Refused
from agentdesk.domain.ids import MailboxId, new_uuid
from agentdesk.domain.mail_apps import SignInApps
from agentdesk.domain.mail_providers import MailWay, choices
from agentdesk.domain.mail_setup import MailboxHere, MailboxTried, MailWayFound, SignInEnded, SignInPage
from agentdesk.domain.mailboxes import Mailbox, MailServer, SignIn, checked, is_address
from agentdesk.domain.records import dataclass
from agentdesk.ui.controls import Rule, label
from agentdesk.ui.mailboxes.folder_rows import FolderList, SentChoice
from agentdesk.ui.mailboxes.key_row import KeyRow
from agentdesk.ui.mailboxes.sentences import MailboxSentences
from agentdesk.ui.mailboxes.server_row import ServerRow
from agentdesk.ui.mailboxes.trial_view import TrialView
from agentdesk.ui.settings.rows import setting_row
from agentdesk.ui.theme import Theme

_NOWHERE = MailServer("", 0)


@dataclass(frozen=True, slots=True)
class Circumstances:
    """What the form is filled in under. `taken`: addresses of the other mailboxes, lower case."""

    may_edit: bool = False
    apps: SignInApps = SignInApps()
    taken: frozenset[str] = frozenset()


class MailboxForm(QFrame):
    """Signals: `find_wanted(str)` with an address; `try_wanted(Mailbox, str)` and `saved(Mailbox, str)` with the password
    typed ("" = the kept one); `sign_in_wanted(Mailbox)`; `given_up`; `removed(Mailbox)`; `key_typed(Mailbox, str)` with a
    password for this computer alone; `grew` when it needs another height; `look_at(QWidget)` for what is to be in sight.
    """

    find_wanted = Signal(str)
    try_wanted = Signal(object, str)
    saved = Signal(object, str)
    sign_in_wanted = Signal(object)
    given_up = Signal()
    removed = Signal(object)
    key_typed = Signal(object, str)
    grew = Signal()
    look_at = Signal(object)

    def __init__(self, theme: Theme, sentences: MailboxSentences, parent: QWidget) -> None:
        super().__init__(parent)
        self._sentences = sentences
        self._around = Circumstances()
        self._base = Mailbox(mailbox_id=MailboxId(new_uuid()), address="", imap=_NOWHERE, smtp=_NOWHERE)
        self._has_key = self._is_new = self._is_edited = False
        self._asked = ""
        """The address whose servers were looked for last."""
        self.setProperty("look", "pane")
        self.setObjectName("mailbox")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(18, 14, 18, 16)
        self._column.setSpacing(10)
        self._heading = label("", "h2", self)
        self._column.addWidget(self._heading)
        self._only_look = label(
            self.tr("Only an administrator changes a mailbox. What lets this computer in is yours to enter."),
            "muted",
            self,
            wrap=True,
        )
        self._column.addWidget(self._only_look)
        self._found = TrialView(theme, sentences, self)
        self._column.addWidget(self._found)
        self._build_way()
        self._build_look()
        self._build_folders()
        self._trial = TrialView(theme, sentences, self)
        self._column.addWidget(self._trial)
        self._build_buttons()

    @property
    def mailbox_id(self) -> MailboxId:
        """Of the mailbox that is shown."""
        return self._base.mailbox_id

    @property
    def is_edited(self) -> bool:
        """Something stands here that is not saved."""
        return self._is_edited or bool(self._key.password)

    def begin_new(self, around: Circumstances) -> None:
        self._is_new = True
        self._asked = ""
        self._fill(
            Mailbox(mailbox_id=MailboxId(new_uuid()), address="", imap=_NOWHERE, smtp=_NOWHERE), around, has_key=False
        )
        self._address.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_box(self, here: MailboxHere, around: Circumstances) -> None:
        """Also when it is read again: what was typed and is not saved stays."""
        if here.mailbox.mailbox_id == self.mailbox_id and self._is_edited:
            self._around, self._has_key = around, here.has_key
            self._show_key()
            return
        anew = here.mailbox.mailbox_id != self.mailbox_id
        self._is_new = False
        self._asked = here.mailbox.address
        self._fill(here.mailbox, around, has_key=here.has_key, anew=anew)

    def hear(self, event: MailWayFound | MailboxTried | SignInPage | SignInEnded) -> None:
        """What came of what was asked; late answers about another mailbox are nobody's."""
        match event:
            case MailWayFound(address, way) if address == self._asked:
                if way is not None and self._is_new:
                    self._use(way)
                self._found.tell(self._sentences.found(way, address), good=way is not None)
            case MailboxTried(mailbox_id, _, folders, sent) if mailbox_id == self.mailbox_id:
                self._try.setEnabled(True)
                if folders:
                    self._folders.show_folders(self._folders.watched(), folders)
                    self._sent.show_choices(
                        replace(self._base, sent_folder=self._sent.currentData() or ""), folders, sent
                    )
                self._trial.show_tried(event)
                self.look_at.emit(self._trial)
            case SignInPage(mailbox_id, url) if mailbox_id == self.mailbox_id:
                if not QDesktopServices.openUrl(QUrl(url)):
                    QGuiApplication.clipboard().setText(url)
                    text = self.tr("No browser opened. The page's address is in the clipboard: paste it into one.")
                    self._found.tell(text, good=False)
            case SignInEnded(mailbox_id, code) if mailbox_id == self.mailbox_id:
                self._key.show_waiting(False)
                self._has_key = self._has_key or not code
                self._show_key()
                if code:
                    self._found.tell(self._sentences.why(code, self._address.text()), good=False)
                    self.look_at.emit(self._found)
                else:
                    self._on_try()
            case _:
                return
        self.grew.emit()

    # --- building ---

    def _build_way(self) -> None:
        self._address = self._line(self.tr("Address"), self.tr("support@example.com"))
        self._address.editingFinished.connect(self._on_address)
        self._provider = QComboBox(self)
        self._provider.addItem(self.tr("As the address says"), None)
        for way in choices():
            self._provider.addItem(way.provider, way)
        self._provider.activated.connect(self._on_provider)
        setting_row(self._column, self.tr("Provider"), self._provider, self.tr("Fills in the servers."))
        self._way = QComboBox(self)
        for sign_in in SignIn:
            self._way.addItem(self._sentences.way(sign_in), sign_in)
        self._way.activated.connect(self._on_way)
        setting_row(self._column, self.tr("Signing in"), self._way)
        self._key = KeyRow(self)
        self._key.sign_in_wanted.connect(self._on_sign_in)
        self._key.given_up.connect(self.given_up)
        setting_row(
            self._column, self.tr("What lets this computer in"), self._key, self.tr("Each computer has its own.")
        )
        self._imap = ServerRow("imap", self.tr("Receiving server"), self)
        self._smtp = ServerRow("smtp", self.tr("Sending server"), self)
        for server, text in ((self._imap, self.tr("Receiving server")), (self._smtp, self.tr("Sending server"))):
            server.edited.connect(self._on_edited)
            setting_row(self._column, text, server)
        self._user = self._line(self.tr("Name to sign in with"), self.tr("Only when it is not the address"))

    def _build_look(self) -> None:
        self._head(self.tr("What customers see"))
        self._name = self._line(self.tr("Name that customers see"), self.tr("Customer service"))
        self._signature = QPlainTextEdit(self)
        self._signature.setFixedHeight(92)
        self._signature.setTabChangesFocus(True)
        self._signature.textChanged.connect(self._on_edited)
        setting_row(self._column, self.tr("Signature"), self._signature, self.tr("Under every mail from here."))
        self._also = self._line(
            self.tr("Other addresses of ours"), self.tr("info@example.com, sales@example.com"),
            self.tr("What they send is no customer's. Several with commas."),
        )  # fmt: skip

    def _build_folders(self) -> None:
        self._head(self.tr("What is followed"))
        self._folders = FolderList(self)
        self._folders.itemChanged.connect(self._on_edited)
        hint = self.tr("Ticked ones are followed. A test of the connection brings all that the server has.")
        setting_row(self._column, self.tr("Folders"), self._folders, hint)
        self._sent = SentChoice(self)
        self._sent.activated.connect(self._on_edited)
        setting_row(self._column, self.tr("Folder of sent mails"), self._sent)
        self._plus = QCheckBox(self.tr("This mailbox receives support+…@"), self)
        self._plus.toggled.connect(self._on_edited)
        hint = self.tr("A reply to our mail then finds its conversation by itself. Untick it where such mails bounce.")
        setting_row(self._column, self.tr("Plus addresses"), self._plus, hint)
        self._pilot = QCheckBox(self.tr("Pilot: only look"), self)
        self._pilot.toggled.connect(self._on_edited)
        hint = self.tr("Beside your old system: sees everything, marks nothing as read, moves nothing, sends nothing.")
        setting_row(self._column, self.tr("Trying it out"), self._pilot, hint)

    def _build_buttons(self) -> None:
        buttons = QHBoxLayout()
        self._remove = QPushButton(self.tr("Remove this mailbox"), self)
        self._remove.clicked.connect(self._on_remove)
        self._try = QPushButton(self.tr("Test the connection"), self)
        self._try.clicked.connect(self._on_try)
        self._save = QPushButton(self.tr("Save for everybody"), self)
        self._save.setProperty("look", "primary")
        self._save.clicked.connect(self._on_save)
        buttons.addWidget(self._remove)
        buttons.addStretch(1)
        buttons.addWidget(self._try)
        buttons.addWidget(self._save)
        self._column.addLayout(buttons)

    def _head(self, text: str) -> None:
        self._column.addSpacing(4)
        self._column.addWidget(Rule(self))
        self._column.addWidget(label(text, "label", self))

    def _line(self, text: str, example: str, hint: str = "") -> QLineEdit:
        line = QLineEdit(self)
        line.setPlaceholderText(example)
        line.textEdited.connect(self._on_edited)
        setting_row(self._column, text, line, hint)
        return line

    # --- filling ---

    def _fill(self, box: Mailbox, around: Circumstances, *, has_key: bool, anew: bool = True) -> None:
        self._base, self._around, self._has_key = box, around, has_key
        may = around.may_edit
        self._heading.setText(self.tr("A new mailbox") if self._is_new else box.address)
        self._only_look.setVisible(not may)
        self._address.setText(box.address)
        self._way.setCurrentIndex(self._way.findData(box.sign_in))
        self._provider.setCurrentIndex(0)
        self._imap.show_server(box.imap if box.imap.host else None)
        self._smtp.show_server(box.smtp if box.smtp.host else None)
        self._user.setText(box.user)
        self._name.setText(box.from_name)
        self._signature.setPlainText(box.signature)
        self._also.setText(", ".join(box.also))
        self._plus.setChecked(box.takes_plus)
        self._pilot.setChecked(box.pilot)
        if anew:
            self._key.forget()
            self._key.show_waiting(False)
            self._folders.show_folders(box.folders, ())
            self._sent.show_choices(box, ())
            self._found.tell("")
            self._trial.tell("")
            self._try.setEnabled(True)
        for each in (self._address, self._provider, self._way, self._imap, self._smtp, self._user, self._name,
                     self._signature, self._also, self._sent, self._plus, self._pilot):  # fmt: skip
            each.setEnabled(may)
        self._folders.fix(not may)
        self._remove.setVisible(may and not self._is_new)
        self._save.setText(self.tr("Save for everybody") if may else self.tr("Keep on this computer"))
        self._show_key()
        self._is_edited = False
        self.grew.emit()

    def _use(self, way: MailWay) -> None:
        self._imap.show_server(way.imap)
        self._smtp.show_server(way.smtp)
        self._way.setCurrentIndex(self._way.findData(way.sign_in))
        self._user.setText(way.user)
        self._base = replace(self._base, files_sent=way.files_sent, proof_copy=not way.files_sent)
        self._is_edited = True
        self._show_key()

    def _sign_in(self) -> SignIn:
        return SignIn(self._way.currentData())  # Qt gives a plain text back

    def _show_key(self) -> None:
        way = self._sign_in()
        self._key.show_key(
            way, has_key=self._has_key and way is self._base.sign_in, is_known=self._around.apps.knows(way)
        )

    def _typed(self) -> Mailbox | None:
        """What the fields say; what cannot be is said in words."""
        way = self._sign_in()
        try:
            address = self._address.text().strip()
            if not is_address(address):
                raise Refused("mail-address")
            if address.lower() in self._around.taken:
                raise Refused("mail-twice")
            return checked(replace(
                self._base, address=address, imap=self._imap.server(), smtp=self._smtp.server(), sign_in=way,
                user=self._user.text().strip(), from_name=self._name.text().strip(),
                signature=self._signature.toPlainText().strip(), also=_addresses(self._also.text()),
                folders=self._folders.watched(), sent_folder=self._sent.currentData() or "", pilot=self._pilot.isChecked(),
                takes_plus=self._plus.isChecked(),
                files_sent=self._base.files_sent or way is not SignIn.PASSWORD,
            ))  # fmt: skip
        except AgentDeskError as error:
            self.tell(self._sentences.wrong(error.code), good=False)
            return None

    def tell(self, text: str, *, good: bool = True) -> None:
        """Beside the buttons, in sight."""
        self._trial.tell(text, good=good)
        self.grew.emit()
        self.look_at.emit(self._trial)

    # --- what was pressed ---

    @Slot()
    def _on_edited(self) -> None:
        self._is_edited = True

    @Slot()
    def _on_address(self) -> None:
        """Whoever leaves the field of a new mailbox finds its servers filled in."""
        address = self._address.text().strip()
        if self._is_new and address != self._asked and is_address(address):
            self._asked = address
            self._found.tell(self.tr("Looking for its servers…"))
            self.grew.emit()
            self.find_wanted.emit(address)

    @Slot()
    def _on_provider(self) -> None:
        way = self._provider.currentData()
        if isinstance(way, MailWay):
            self._use(way)
            advice = self._sentences.advice(way)
            self._found.tell(advice)
            self.grew.emit()
        elif self._is_new:
            self._asked = ""
            self._on_address()

    @Slot()
    def _on_way(self) -> None:
        self._on_edited()
        self._show_key()
        self.grew.emit()

    @Slot()
    def _on_sign_in(self) -> None:
        box = self._typed()
        if box is not None:
            self._key.show_waiting(True)
            self._found.tell("")
            self._trial.tell("")
            self.grew.emit()
            self.sign_in_wanted.emit(box)

    @Slot()
    def _on_try(self) -> None:
        box = self._typed()
        if box is not None:
            self._try.setEnabled(False)
            self.tell(self.tr("Testing: receiving, each folder, sending…"))
            self.try_wanted.emit(box, self._key.password)

    @Slot()
    def _on_save(self) -> None:
        box, password = self._typed(), self._key.password
        if box is None:
            return
        self._key.forget()
        if not self._around.may_edit:
            self.tell(self.tr("Kept on this computer."))
            self.key_typed.emit(self._base, password)
            return
        self.tell(self.tr("Saved. Its mail is followed from now on."))
        self._base, self._is_new, self._is_edited = box, False, False
        self._heading.setText(box.address)
        self._remove.show()
        self.grew.emit()
        self.saved.emit(box, password)

    @Slot()
    def _on_remove(self) -> None:
        self.removed.emit(self._base)


def _addresses(text: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(filter(None, map(str.strip, text.replace(";", ",").split(",")))))
