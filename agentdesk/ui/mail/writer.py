"""Knows the answer as it is written, under the mail it answers: to whom, about what, its words, and what hangs on it."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QMenu, QPushButton, QVBoxLayout, QWidget

from agentdesk.domain.ids import DraftId
from agentdesk.domain.mail import Address
from agentdesk.domain.mail_drafts import KeptFile, MailDraft, MailKind, begun
from agentdesk.domain.privacy import Sensitive, sensitive_in
from agentdesk.domain.templates import BadTemplate, MailTemplate, filled, gaps_in
from agentdesk.services.ports_mail import MailHands
from agentdesk.ui.controls import label
from agentdesk.ui.layouts import into_sight
from agentdesk.ui.live.elided import ElidedLabel
from agentdesk.ui.mail.around import Around, Read
from agentdesk.ui.mail.banner import Banner
from agentdesk.ui.mail.body_editor import BodyEditor
from agentdesk.ui.mail.left_at import LeftAt
from agentdesk.ui.mail.people_field import LABEL_WIDTH, PeopleField
from agentdesk.ui.mail.reading import ReadingRoom
from agentdesk.ui.mail.template_values import FieldNames, Writer, values_of
from agentdesk.ui.mail.writer_files import WriterFiles
from agentdesk.ui.shortcuts import Shortcuts
from agentdesk.ui.theme import Theme
from agentdesk.ui.words import Words


class MailWriter(QWidget):
    """Signals: `changed(DraftId, str, bool)`: whose it is, the draft as text, "" when there is none, and whether it was a
    keystroke; `late_file(DraftId, KeptFile)`: one of a mail that was left since; `newer_wanted` (no payload): the mail that
    came meanwhile; `unfolded(bool, bool)`: something is being written, and it answers nothing that could stand above.
    """

    changed = Signal(object, str, bool)
    late_file = Signal(object, object)
    newer_wanted = Signal()
    unfolded = Signal(bool, bool)

    def __init__(
        self, theme: Theme, words: Words, shortcuts: Shortcuts, room: ReadingRoom, hands: MailHands, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._theme, self._words, self._shortcuts = theme, words, shortcuts
        self._draft: MailDraft | None = None
        self._of: DraftId | None = None
        self._read: Read | None = None
        self.around: Callable[[], Around] = Around
        """Whoever knows the conversation answers it."""
        self._names = FieldNames(self)
        self._begin = [QPushButton(self) for _ in range(3)]
        self._form = QWidget(self)
        self.to = PeopleField(theme, self.tr("To"), self._form, needed=True)
        self.cc = PeopleField(theme, self.tr("Cc"), self._form, needed=False)
        self.subject = QLineEdit(self._form)
        self._boxes = QComboBox(self._form)
        self.body = BodyEditor(self._form)
        self._left_at = LeftAt(self.to, self.cc, self.subject, self.body)
        self.files = WriterFiles(theme, words, room, hands, self._form)
        self._signature = ElidedLabel(self._form, "muted")
        self.banner = Banner(theme, "banner-amber", "triangle-alert", self)
        self._template, self._attach, self._quote, self._discard = (QPushButton(self._form) for _ in range(4))
        self._menu = QMenu(self)
        self._lay_out()
        self._connect()
        self._add_keys()
        self.show_draft("")

    @property
    def draft(self) -> MailDraft | None:
        """As it stands, with what was typed and not yet entered."""
        for field in (self.to, self.cc):
            field.take_typed()
        return self._draft

    def show_draft(self, text: str, of: DraftId | None = None) -> None:
        """Of the item in front; the same text of the same item keeps cursor and selection."""
        try:
            draft = MailDraft.from_text(text) if text else None
        except ValueError:
            draft = None
        is_other = of != self._of
        if is_other:
            self._turn_to(of)
        if is_other or draft != self._draft or draft is None:
            self._draft = draft
            self.banner.say("")
            self._show()
        if is_other and draft is not None:
            self._left_at.put_cursors(of)

    def _turn_to(self, of: DraftId | None) -> None:
        """Each answer finds the fields as it left them."""
        self._left_at.leave(self._of)
        self._of = self.files.of = of
        self._left_at.begin(of)
        self._menu.close()

    def use_read(self, read: Read | None) -> None:
        """The mail above, once it is read."""
        self._read = read
        for button in self._begin:
            button.setVisible(read is not None and self._draft is None)

    def begin(self, kind: MailKind, to: tuple[Address, ...] = (), subject: str = "") -> None:
        """An answer to the mail above, or a mail of its own. What is being written already goes on."""
        around = self.around()
        box = around.box or next(iter(around.boxes), None)
        if self._draft is None:
            if kind is MailKind.NEW:
                made = MailDraft(kind=kind, to=to, subject=subject)
            elif self._read is not None:
                made = self._answer(kind, self._read, around)
            else:
                return
            self._draft = replace(made, mailbox_id=box.mailbox_id if box else None)
            self._show()
            self._tell(typed=False)
        (self.to.line if not self._draft.to else self.body).setFocus(Qt.FocusReason.ShortcutFocusReason)
        QTimer.singleShot(0, self, self._into_sight)

    def stop(self, sentence: str, *, newer: bool = False) -> None:
        """Why it is not sent yet; `newer`: the mail that came is shown beside it at once."""
        self.banner.say(sentence)
        if newer:
            self.newer_wanted.emit()

    def complaint(self) -> str:
        """What is missing, with the keyboard where it is missing; "" when it can be sent."""
        draft = self.draft
        if draft is None:
            return ""
        for field in (self.to, self.cc):
            if field.left:
                field.line.setFocus(Qt.FocusReason.OtherFocusReason)
                return self.tr("“{text}” is no e-mail address.").format(text=field.left)
        if not draft.recipients:
            self.to.line.setFocus(Qt.FocusReason.OtherFocusReason)
            return self.tr("Nobody is named who gets this mail.")
        if not draft.subject.strip():
            self.subject.setFocus(Qt.FocusReason.OtherFocusReason)
            return self.tr("The mail has no subject.")
        self.body.setFocus(Qt.FocusReason.OtherFocusReason)
        gaps = gaps_in(draft.subject, draft.body)
        if gaps:
            self.body.to_gap()
            return self.tr("Still to be filled in: {gaps}").format(gaps=", ".join(gaps))
        if not draft.body.strip() and draft.kind is not MailKind.FORWARD:
            return self.tr("Nothing is written yet.")
        if {each.kind for each in sensitive_in(draft.body)} & {Sensitive.CARD, Sensitive.BSN}:
            return self.tr("Card and citizen numbers never go by mail. Take it out.")
        if self.files.is_too_large:
            return self.tr("The attachments are too large for a mail. Take one off.")
        return ""

    # --- what is typed and pressed ---

    def _answer(self, kind: MailKind, read: Read, around: Around) -> MailDraft:
        own = frozenset(address for each in around.boxes for address in each.own_addresses)
        sender = read.mail.sender
        name = str(sender) if sender else ""
        at = self._words.moment(read.line.received_at)
        head = self.tr("On {time}, {name} wrote:").format(time=at, name=name)
        if kind is MailKind.FORWARD:
            head = self.tr("Forwarded mail of {name}, {time}:").format(time=at, name=name)
        made = begun(kind, read.mail, own, mail_id=read.line.mail_id, head=head, thread_version=around.thread_version)
        if kind is MailKind.FORWARD and read.mail.attachments:
            self.files.give_content(self.tr("Mail") + ".eml", "message/rfc822", read.raw)
        return made

    def _change(self, draft: MailDraft, *, typed: bool = False) -> None:
        self._draft = draft
        if not typed:
            self._show()
        self._tell(typed=typed)

    def _tell(self, *, typed: bool) -> None:
        self.changed.emit(self._of, self._draft.to_text() if self._draft is not None else "", typed)

    @Slot()
    def _on_typed(self) -> None:
        if self._draft is not None:
            body, subject = self.body.toPlainText(), self.subject.text()
            if (body, subject) != (self._draft.body, self._draft.subject):
                self._change(replace(self._draft, body=body, subject=subject), typed=True)

    @Slot(object)
    def _on_added(self, people: tuple[Address, ...]) -> None:
        if self._draft is not None:
            self._change(self._draft.with_people(people, in_copy=self.sender() is self.cc))

    @Slot(object, bool)
    def _on_turned(self, person: Address, ticked: bool) -> None:  # noqa: FBT001 a slot
        if self._draft is not None and self.sender() is self.cc:
            self._change(self._draft.with_copy(person, ticked=ticked))
        elif self._draft is not None:
            self._change(replace(self._draft, to=tuple(each for each in self._draft.to if each != person)))

    @Slot(object, object)
    def _on_kept(self, of: DraftId | None, file: KeptFile) -> None:
        if of != self._of:
            self.late_file.emit(of, file)
        elif self._draft is not None:
            self._change(self._draft.with_file(file))

    @Slot(object)
    def _on_dropped(self, file: KeptFile) -> None:
        if self._draft is not None:
            left = tuple(each for each in self._draft.attachments if each != file)
            self._change(replace(self._draft, attachments=left))

    @Slot()
    def _on_template(self) -> None:
        """By arrows and first letters, as every menu."""
        self._menu.clear()
        for each in self.around().offered(self._words.language):
            self._menu.addAction(each.name).setData(each)
        if self._menu.isEmpty():
            self.banner.say(self.tr("There are no templates yet; they are written in the settings."))
            return
        self._menu.popup(self._template.mapToGlobal(self._template.rect().bottomLeft()))
        self._menu.setActiveAction(self._menu.actions()[0])

    @Slot(QAction)
    def _on_chosen(self, action: QAction) -> None:
        self.use_template(action.data())

    def use_template(self, template: MailTemplate) -> None:
        """Its words after what is written already; the first gap is chosen, so that typing fills it."""
        around, draft = self.around(), self._draft
        if draft is None:
            return
        by = Writer(around.agent, around.shop, draft.subject)
        try:
            made = filled(template, values_of(around.card, by, template.language), self._names.all())
        except BadTemplate:
            self.banner.say(self.tr("This template cannot be filled. Mend it in the settings."))
            return
        body = f"{draft.body.rstrip()}\n\n{made.body}" if draft.body.strip() else made.body
        keeps = draft.kind is not MailKind.NEW or not made.subject
        subject = draft.subject if keeps else made.subject
        self._change(replace(draft, body=body, subject=subject, template=template.name))
        self.body.setFocus(Qt.FocusReason.OtherFocusReason)
        self.body.to_gap()

    @Slot()
    def _on_quote(self) -> None:
        """Into the text, to answer line by line."""
        draft = self._draft
        if draft is not None and draft.quoted:
            cursor = self.body.textCursor()
            cursor.insertText(f"{draft.quoted}\n")
            self._change(replace(draft, body=self.body.toPlainText(), quoted=""))
            self.body.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(int)
    def _on_box(self, place: int) -> None:
        if self._draft is not None and place >= 0:
            self._change(replace(self._draft, mailbox_id=self._boxes.itemData(place)))

    @Slot()
    def _on_discard(self) -> None:
        self._draft = None
        self._show()
        self._tell(typed=False)

    @Slot()
    def _on_begin(self) -> None:
        kinds = (MailKind.REPLY, MailKind.REPLY_ALL, MailKind.FORWARD)
        self.begin(kinds[self._begin.index(self.sender())])  # type: ignore[arg-type]

    # --- showing ---

    @Slot()
    def _into_sight(self) -> None:
        """Where the window is low the answer scrolls into it."""
        into_sight(self._discard, self.body)

    def _show(self) -> None:
        draft = self._draft
        self._form.setVisible(draft is not None)
        for button in self._begin:
            button.setVisible(draft is None and self._read is not None)
        self.unfolded.emit(draft is not None, draft is not None and draft.kind is MailKind.NEW)
        if draft is None:
            self.banner.say("")
            return
        strangers = [each for each in (*draft.to, *draft.cc) if draft.is_outsider(each)]
        self.to.show_people(draft.to, (), [each for each in strangers if each in draft.to])
        self.cc.show_people(draft.cc, draft.offered, [each for each in strangers if each in draft.cc])
        with QSignalBlocker(self.subject), QSignalBlocker(self.body), QSignalBlocker(self._boxes):
            if self.subject.text() != draft.subject:
                self.subject.setText(draft.subject)
            if self.body.toPlainText() != draft.body:
                self.body.setPlainText(draft.body)
                self.body.moveCursor(self.body.textCursor().MoveOperation.End)
            self._show_boxes(draft)
        self.files.show_files(draft.attachments)
        self._quote.setVisible(bool(draft.quoted))

    def _show_boxes(self, draft: MailDraft) -> None:
        boxes = self.around().boxes
        self._boxes.clear()
        for each in boxes:
            self._boxes.addItem(each.address, each.mailbox_id)
        chosen = next((place for place, each in enumerate(boxes) if each.mailbox_id == draft.mailbox_id), 0)
        self._boxes.setCurrentIndex(chosen if boxes else -1)
        self._boxes.setVisible(len(boxes) > 1)
        signature = boxes[chosen].signature.strip() if boxes else ""
        self._signature.show_text(" · ".join(signature.splitlines()))
        self._signature.setVisible(bool(signature))

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        for button, text in zip(
            self._begin, (self.tr("Reply"), self.tr("Reply to all"), self.tr("Forward")), strict=True
        ):
            button.setText(text)
            head.addWidget(button)
        head.addStretch(1)
        about = QHBoxLayout()
        about.setSpacing(6)
        name = label(self.tr("Subject"), "label", self._form)
        name.setFixedWidth(LABEL_WIDTH)
        self.subject.setAccessibleName(self.tr("Subject"))
        self._boxes.setAccessibleName(self.tr("From which mailbox"))
        about.addWidget(name)
        about.addWidget(self.subject, 1)
        about.addWidget(self._boxes)
        tools = QHBoxLayout()
        tools.setSpacing(10)
        for button, text in (
            (self._template, self.tr("Template")), (self._attach, self.tr("Attach")),
            (self._quote, self.tr("Quote")), (self._discard, self.tr("Discard")),
        ):  # fmt: skip
            button.setText(text)
            button.setProperty("look", "link")
            if button is self._discard:
                tools.addStretch(1)
            tools.addWidget(button)
        inside = QVBoxLayout(self._form)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(5)
        for widget in (self.to, self.cc):
            inside.addWidget(widget)
        inside.addLayout(about)
        inside.addWidget(self.body, 1)
        inside.addWidget(self._signature)
        inside.addWidget(self.files)
        inside.addLayout(tools)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.banner)
        column.addLayout(head)
        column.addWidget(self._form, 1)

    def _connect(self) -> None:
        for button in self._begin:
            button.clicked.connect(self._on_begin)
        for field in (self.to, self.cc):
            field.added.connect(self._on_added)
            field.turned.connect(self._on_turned)
        self.subject.textEdited.connect(self._on_typed)
        self.body.textChanged.connect(self._on_typed)
        self.body.files_given.connect(self.files.give_files)
        self.body.picture_given.connect(self.files.give_picture)
        self.files.kept.connect(self._on_kept)
        self.files.dropped.connect(self._on_dropped)
        self.files.failed.connect(self.banner.say)
        self._boxes.activated.connect(self._on_box)
        self._template.clicked.connect(self._on_template)
        self._menu.triggered.connect(self._on_chosen)
        self._attach.clicked.connect(self.files.ask)
        self._quote.clicked.connect(self._on_quote)
        self._discard.clicked.connect(self._on_discard)

    def _add_keys(self) -> None:
        """While the keyboard is in the answer."""
        for action_id, key, text, slot, button in (
            ("mail.template", "Alt+T", self.tr("Begin with a template"), self._on_template, self._template),
            ("mail.attach", "Alt+A", self.tr("Attach files"), self.files.ask, self._attach),
            ("mail.quote", "Alt+Q", self.tr("Quote in the text, to answer line by line"), self._on_quote, self._quote),
            ("mail.gap", "Alt+G", self.tr("To the next gap"), self.body.to_gap, None),
        ):
            self._shortcuts.add(
                action_id, key, text, slot, parent=self._form, group=self.tr("Mail"),
                context=Qt.ShortcutContext.WidgetWithChildrenShortcut,
            )  # fmt: skip
            if button is not None:
                button.setToolTip(self._shortcuts.shown(action_id))
