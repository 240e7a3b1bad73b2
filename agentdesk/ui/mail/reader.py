"""Knows how one mail is read: who wrote it, what there is to beware of, its words, and what hangs on it."""

from collections.abc import Mapping

from PySide6.QtCore import QUrl, Signal, Slot
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from agentdesk.domain.errors import AgentDeskError, Offline
from agentdesk.domain.mail import MailWarning, ReadMail
from agentdesk.services.ports_mail import MailEyes, MailUnreachable
from agentdesk.ui.live.elided import ElidedLabel
from agentdesk.ui.mail.allowed import AllowedSenders
from agentdesk.ui.mail.attachments import AttachmentChips
from agentdesk.ui.mail.files import AttachmentFiles
from agentdesk.ui.mail.invitation import InvitationCard
from agentdesk.ui.mail.links import LinkQuestion, real_host
from agentdesk.ui.mail.opened import As, Opened, Wanted, decoded, open_mail
from agentdesk.ui.mail.people import PeopleLines
from agentdesk.ui.mail.reading import ReadingRoom
from agentdesk.ui.mail.strips import Strips
from agentdesk.ui.mail.view import MailView
from agentdesk.ui.shortcuts import PersonalSettings
from agentdesk.ui.theme import Theme
from agentdesk.ui.timeline.message import Message
from agentdesk.ui.words import Words

AT_ONCE = 4
"""Pictures of the web between two looks at the screen."""
MOST_WEB_PICTURES = 60
MARGIN_PX = 34
LOWEST = 110


class MailReader(QWidget):
    """Signals: `opened(ReadMail)`, painted now; `link_agreed(str)`; `told(str)` and `failed(str)`, sentences."""

    opened = Signal(object)
    link_agreed = Signal(str)
    told = Signal(str)
    failed = Signal(str)

    def __init__(
        self, theme: Theme, words: Words, room: ReadingRoom, settings: PersonalSettings, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._words, self._room = words, room
        self._allowed = AllowedSenders(settings)
        self.raw = b""
        self._shown: Opened | None = None
        self._as, self._with_quotes, self._with_pictures = As.HTML, False, False
        self._web: dict[str, QImage] = {}
        self._people = PeopleLines(theme, words, self)
        self._strips = Strips(theme, self)
        self._invitation = InvitationCard(theme, words, self)
        self._message = Message(theme, self)
        self.view = MailView(theme, self)
        self.body = QStackedWidget(self)
        self._chips = AttachmentChips(theme, words, self)
        self._files = AttachmentFiles(words, room, self)
        self._question: LinkQuestion | None = None
        self._where = ElidedLabel(self, "muted")
        self._quotes, self._pictures, self._text, self._source, self._save = (QPushButton(self) for _ in range(5))
        self._lay_out()
        self._connect()
        self.show_loading()

    @property
    def mail(self) -> ReadMail | None:
        """The mail that is shown."""
        return self._shown.mail if self._shown is not None else None

    def show_loading(self) -> None:
        """Another mail is on its way: nothing of the last one stays."""
        self._forget()
        self._say("loader-circle", self.tr("Opening the mail…"))

    def show_source(self, raw: bytes | None) -> None:
        """Its bytes; None: only its head is here yet."""
        self._forget()
        if raw is None:
            self._say(
                "inbox",
                self.tr("The mail is not here yet"),
                self.tr("Only who wrote it and about what. Its words come by themselves when the mailbox is reached."),
            )
            return
        self.raw = raw
        self._make_ready()

    def show_failure(self, error: AgentDeskError) -> None:
        """It cannot be had now."""
        self._forget()
        icon = "cloud-off" if isinstance(error, Offline) else "triangle-alert"
        self._say(icon, self.tr("The mail cannot be shown"), self._words.error(error))

    # --- keys and presses ---

    @Slot()
    def turn_quotes(self) -> None:
        """Quoted text, or folded."""
        if self._shown is not None and (self._shown.page.has_quotes or self._with_quotes):
            self._with_quotes = not self._with_quotes
            self._make_ready()

    @Slot()
    def turn_text(self) -> None:
        """Plain words, or as it was sent."""
        self._turn(As.TEXT)

    @Slot()
    def turn_source(self) -> None:
        """The original, or as it was sent."""
        self._turn(As.SOURCE)

    @Slot()
    def turn_details(self) -> None:
        self._people.turn()

    @Slot()
    def show_pictures(self) -> None:
        """Of this mail, this time."""
        if self._shown is not None and self._shown.mail.blocked_pictures:
            self._with_pictures = True
            self._make_ready()

    @Slot()
    def _on_pictures(self) -> None:
        """This time; pressed again, of this sender always."""
        if not self._with_pictures:
            self.show_pictures()
            return
        sender = self._shown.mail.sender if self._shown is not None else None
        if sender is not None:
            self._allowed.add(sender.address)
        self._pictures.hide()

    @Slot()
    def _on_save(self) -> None:
        if self.raw:
            self._files.save_original(self.raw, self.tr("Mail") + ".eml")

    def _turn(self, to: As) -> None:
        if self.raw:
            self._as = As.HTML if self._as is to else to
            self._make_ready()

    # --- showing ---

    def _forget(self) -> None:
        self.raw, self._shown, self._web = b"", None, {}
        self._as, self._with_quotes, self._with_pictures = As.HTML, False, False
        self.view.clear_mail()
        self._strips.clear()
        self._invitation.show_invitation(None)
        self._chips.show_attachments(())
        for widget in (self._people, self._quotes, self._pictures, self._text, self._source, self._save, self._where):
            widget.hide()

    def _say(self, icon: str, title: str, text: str = "") -> None:
        self._message.say(icon, title, text)
        self.body.setCurrentWidget(self._message)

    def _make_ready(self) -> None:
        raw = self.raw
        room = max(240, self.body.width() - MARGIN_PX)
        wanted = Wanted(self._as, room, self._with_quotes, self._with_pictures)

        def arrived(opened: Opened) -> None:
            if self.raw is raw:  # else another mail is on its way by now
                self._on_opened(opened)

        def unread(_code: str) -> None:
            if self.raw is raw:
                self._on_unread()

        self._room.ask(lambda eyes: open_mail(eyes, raw, wanted), arrived, owner=self, slot="read", failed=unread)

    def _on_unread(self) -> None:
        """Its bytes are here all the same."""
        self._say("triangle-alert", self.tr("The mail could not be read"), self.tr("Its original can be saved."))
        self._save.setText(self.tr("Save…"))
        self._save.show()

    def _on_opened(self, opened: Opened) -> None:
        first, self._shown = self._shown is None, opened
        mail = opened.mail
        if first and mail.blocked_pictures and not self._with_pictures and self._allowed.has(mail):
            self._with_pictures = True
            self._make_ready()
        quiet = self._strips.show_mail(mail, opened)
        self._people.show_people(mail, quiet)
        self._people.show()
        self._invitation.show_invitation(mail.invitation)
        self._chips.show_attachments(mail.attachments)
        self._show_switches(opened)
        if MailWarning.EMPTY in mail.warnings or opened.page.is_blank:
            self._say("mail", self.tr("The mail has no words"), self._why_no_words(mail))
        elif MailWarning.UNREADABLE in mail.warnings and opened.shown_as is not As.SOURCE:
            self._say(
                "triangle-alert", self.tr("The mail could not be read"), self.tr("Its original can be shown and saved.")
            )
        else:
            self.view.show_opened(opened, self._web)
            self.body.setCurrentWidget(self.view)
        self.opened.emit(mail)
        if opened.wanted.with_pictures and not self._web:
            self._fetch(opened.page.web_pictures[:MOST_WEB_PICTURES])

    def _why_no_words(self, mail: ReadMail) -> str:
        if any(not each.is_inline for each in mail.attachments):
            return self.tr("Only what hangs on it.")
        return self.tr("There is nothing in it but its head. The original shows all there is.")

    def _show_switches(self, opened: Opened) -> None:
        has_quotes = opened.page.has_quotes or self._with_quotes
        self._quotes.setVisible(has_quotes and opened.shown_as is not As.SOURCE)
        self._quotes.setText(self.tr("Fold quoted text") if self._with_quotes else self.tr("Show quoted text"))
        self._show_picture_switch(opened)
        self._text.setVisible(bool(opened.mail.html) or opened.shown_as is As.SOURCE)
        self._text.setText(self.tr("As sent") if self._as is As.TEXT else self.tr("Plain text"))
        self._source.setText(self.tr("As sent") if self._as is As.SOURCE else self.tr("Original"))
        self._save.setText(self.tr("Save…"))
        self._source.show()
        self._save.setVisible(self._as is As.SOURCE)
        self._where.show()

    # --- pictures on the web ---

    def _show_picture_switch(self, opened: Opened) -> None:
        mail = opened.mail
        offers_always = self._with_pictures and self._allowed.may_add(mail)
        self._pictures.setVisible(
            opened.shown_as is As.HTML and (offers_always or (mail.blocked_pictures > 0 and not self._with_pictures))
        )
        if self._with_pictures:
            self._pictures.setText(self.tr("Always for this sender"))
        else:
            self._pictures.setText(self.tr("Show %n picture(s)", "", mail.blocked_pictures))
        self._pictures.setToolTip(self.tr("The sender would see that, when and where this mail was read."))

    def _fetch(self, addresses: tuple[str, ...]) -> None:
        """Some at a time, so that the first are seen while others are slow."""
        now, later = addresses[:AT_ONCE], addresses[AT_ONCE:]
        if not now:
            return

        raw = self.raw

        def arrived(found: Mapping[str, QImage]) -> None:
            if self.raw is not raw:
                return  # another mail is read by now
            self._web.update(found)
            if self._shown is not None and found:
                self.view.show_opened(self._shown, self._web)
            self._fetch(later)

        def missed(_code: str) -> None:
            if self.raw is raw:
                self._fetch(later)

        self._room.ask(lambda eyes: _fetched(eyes, now), arrived, owner=self, slot="web", failed=missed, on_web=True)

    # --- links ---

    @Slot(str)
    def _on_link(self, address: str) -> None:
        if self._question is None:
            self._question = LinkQuestion(self)
            self._question.agreed.connect(self.link_agreed)
        self._question.ask(address)

    @Slot(str)
    def _on_hovered(self, address: str) -> None:
        self._where.show_text(self.tr("Leads to {host}").format(host=real_host(address)) if address else "")

    # --- building ---

    def _lay_out(self) -> None:
        # What is said where there are no words takes no room from the words.
        self._message.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self.body.addWidget(self._message)
        self.body.addWidget(self.view)
        self.body.setMinimumHeight(LOWEST)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self._quotes)
        row.addWidget(self._pictures)
        row.addWidget(self._where, 1)
        for button in (self._save, self._text, self._source):
            row.addWidget(button)
        for button in (self._quotes, self._pictures, self._save, self._text, self._source):
            button.setProperty("look", "link")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for widget in (self._people, self._strips, self._invitation):
            column.addWidget(widget)
        column.addWidget(self.body, 1)
        column.addLayout(row)
        column.addWidget(self._chips)

    def _connect(self) -> None:
        self._quotes.clicked.connect(self.turn_quotes)
        self._text.clicked.connect(self.turn_text)
        self._source.clicked.connect(self.turn_source)
        self._save.clicked.connect(self._on_save)
        self._pictures.clicked.connect(self._on_pictures)
        self.view.link_pressed.connect(self._on_link)
        self.view.link_hovered.connect(self._on_hovered)
        self._chips.wanted.connect(self._on_attachment)
        self._files.told.connect(self.told)
        self._files.failed.connect(self.failed)

    @Slot(object)
    def _on_attachment(self, attachment: object) -> None:
        self._files.press(self.raw, attachment)  # type: ignore[arg-type]


def _fetched(eyes: MailEyes, addresses: tuple[str, ...]) -> dict[str, QImage]:
    """On the network lane; what does not come is not there. The view asks by addresses as QUrl writes them."""
    found: dict[str, QImage] = {}
    for address in addresses:
        try:
            picture = decoded(eyes.fetch(address))
        except MailUnreachable:
            continue
        if not picture.isNull():
            found[QUrl(address).toString()] = picture
    return found
