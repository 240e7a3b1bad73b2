"""Knows the first steps of a person: stay on this computer, look at the demo, join a team, or make a team's workspace."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from agentdesk.domain.entering import TeamWish
from agentdesk.domain.errors import Refused
from agentdesk.domain.invitation import invitation_of
from agentdesk.ui.controls import IconLabel, label
from agentdesk.ui.entering.sign_in import PasswordLine
from agentdesk.ui.theme import Theme
from agentdesk.ui.words import Words

WIDTH = 480
LINE_PX = 84


class Step(QWidget):
    """A page with a way back, one button that does it, and a sentence when it was not done.

    Signals: `back` and `wanted` (no payload).
    """

    back = Signal()
    wanted = Signal()

    def __init__(self, theme: Theme, icon: str, heading: str, about: str, does: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._does = does
        self.fields = QVBoxLayout()
        self.fields.setSpacing(6)
        self._wrong = label("", "red", self, wrap=True)
        self._wrong.hide()
        back = QPushButton(self.tr("Back"), self)
        back.clicked.connect(self.back)
        self._go = QPushButton(does, self)
        self._go.setProperty("look", "primary")
        self._go.clicked.connect(self.wanted)
        top = QHBoxLayout()
        top.setSpacing(10)
        top.addWidget(IconLabel(theme, icon, "accent", 22, self))
        top.addWidget(label(heading, "hero", self), 1)
        row = QHBoxLayout()
        row.addWidget(back)
        row.addStretch()
        row.addWidget(self._go)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(top)
        column.addWidget(label(about, "muted", self, wrap=True))
        column.addLayout(self.fields)
        column.addWidget(self._wrong)
        column.addSpacing(4)
        column.addLayout(row)

    def add_field(self, text: str, field: QWidget) -> None:
        field.setAccessibleName(text)
        self.fields.addWidget(label(text, "label", self))
        self.fields.addWidget(field)
        if isinstance(field, QLineEdit):
            field.returnPressed.connect(self._go.click)

    def begin(self, doing: str) -> None:
        """It is being done: the button says so and waits."""
        self.refuse("")
        self._go.setText(doing)
        self._go.setEnabled(False)

    def refuse(self, sentence: str) -> None:
        self._go.setText(self._does)
        self._go.setEnabled(True)
        self._wrong.setText(sentence)
        self._wrong.setVisible(bool(sentence))


class Wizard(QFrame):
    """Signals: `stay` and `demo_wanted` (no payload); `join_wanted(str, str)` the line and the password;
    `make_wanted(TeamWish)`.
    """

    stay = Signal()
    demo_wanted = Signal()
    join_wanted = Signal(str, str)
    make_wanted = Signal(object)

    def __init__(self, theme: Theme, words: Words, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = words
        self.setProperty("look", "pane")
        self.setFixedWidth(WIDTH)
        self.setAccessibleName(self.tr("Welcome to AgentDesk"))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        self._choices = self._made_choices(theme)
        self._joining = self._made_joining(theme)
        self._making = self._made_making(theme)
        for page in (self._choices, self._joining, self._making):
            column.addWidget(page)
        self._now = self._choices
        self._turn_to(self._choices)

    def begin(self, line: str = "") -> None:
        """From the choices, or with an invitation that was opened as a link."""
        if line:
            self._line.setPlainText(line)
            self._on_line()
            self._turn_to(self._joining)
            self._password.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._turn_to(self._choices)

    def refuse(self, code: str) -> None:
        """What was wished was not done."""
        if isinstance(self._now, Step):
            self._now.refuse(self._words.trouble(code) if code else "")

    def _turn_to(self, page: QWidget) -> None:
        """The card is as high as the page needs."""
        self._now = page
        for each in (self._choices, self._joining, self._making):
            each.setVisible(each is page)

    # --- the pages ---

    def _made_choices(self, theme: Theme) -> QWidget:
        page = QWidget(self)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(label(self.tr("Welcome to AgentDesk"), "hero", page))
        column.addWidget(
            label(self.tr("How do you want to begin? You can choose anew at any time."), "muted", page, wrap=True)
        )
        for icon, text, about, slot in (
            ("hard-drive", self.tr("Work on this computer"), self.tr("A workspace in a file, for you alone."), self.stay.emit),
            ("sparkles", self.tr("Try the demo"), self.tr("An invented shop with callers; nothing of it is real."), self.demo_wanted.emit),
            ("link", self.tr("Join a team"), self.tr("With the line your administrator has sent you."), self._on_join_page),
            ("users", self.tr("Make a team's workspace"), self.tr("For administrators, on a PostgreSQL server."), self._on_make_page),
        ):  # fmt: skip
            button = QPushButton(f"  {text}", page)  # a style sets an icon close to its word
            button.setProperty("look", "outcome")
            button.setIcon(theme.icon(icon, "accent", 20))
            button.setAccessibleName(text)
            button.setMinimumHeight(40)
            button.setAccessibleDescription(about)
            button.clicked.connect(slot)
            column.addSpacing(4)
            column.addWidget(button)
            column.addWidget(label(about, "muted", page, wrap=True))
        return page

    def _made_joining(self, theme: Theme) -> Step:
        about = self.tr("Paste the whole line that begins with agentdesk:join. It holds no password.")
        page = Step(theme, "link", self.tr("Join a team"), about, self.tr("Join"), self)
        self._line = QPlainTextEdit(page)
        self._line.setFixedHeight(LINE_PX)
        self._line.setTabChangesFocus(True)
        self._line.textChanged.connect(self._on_line)
        self._who = label("", "value", page, wrap=True)
        self._who.hide()
        self._password = PasswordLine(theme, page)
        page.add_field(self.tr("Invitation"), self._line)
        page.fields.addWidget(self._who)
        page.add_field(self.tr("Your password"), self._password)
        page.back.connect(self._on_back)
        page.wanted.connect(self._on_join)
        return page

    def _made_making(self, theme: Theme) -> Step:
        about = self.tr(
            "The database is there and empty; its administrator makes the workspace and is its first person."
        )
        page = Step(theme, "users", self.tr("Make a team's workspace"), about, self.tr("Make it"), self)
        self._server, self._database, self._admin = (QLineEdit(page) for _ in range(3))
        self._admin_password, self._team, self._authority = PasswordLine(theme, page), QLineEdit(page), QLineEdit(page)
        self._server.setPlaceholderText("db.shop.example:5432")
        self._database.setText("desk")
        self._authority.setPlaceholderText(self.tr("only for a private authority: the file of its certificate"))
        for text, field in (
            (self.tr("Server"), self._server), (self.tr("Database"), self._database),
            (self.tr("Administrator's login"), self._admin), (self.tr("Password"), self._admin_password),
            (self.tr("First team"), self._team), (self.tr("Certificate"), self._authority),
        ):  # fmt: skip
            page.add_field(text, field)
        page.back.connect(self._on_back)
        page.wanted.connect(self._on_make)
        return page

    # --- what is pressed ---

    @Slot()
    def _on_back(self) -> None:
        self._turn_to(self._choices)

    @Slot()
    def _on_join_page(self) -> None:
        self._turn_to(self._joining)
        self._line.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _on_make_page(self) -> None:
        self._turn_to(self._making)
        self._server.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _on_line(self) -> None:
        """Whose workspace it is, and as whom: read before anything is sent anywhere."""
        text = self._line.toPlainText()
        self._joining.refuse("")
        self._who.hide()
        if not text.strip():
            return
        try:
            told = invitation_of(text)
        except Refused as error:
            self._joining.refuse(self._words.trouble(error.code))
            return
        where = told.name or told.database
        text = self.tr("{where}, on {server}, as {login}")
        self._who.setText(text.format(where=where, server=told.servers[0], login=told.login))
        self._who.show()

    @Slot()
    def _on_join(self) -> None:
        self._joining.begin(self.tr("Joining…"))
        self.join_wanted.emit(self._line.toPlainText(), self._password.take())

    @Slot()
    def _on_make(self) -> None:
        empty = _first_empty((self._server, self._database, self._admin, self._admin_password, self._team))
        if empty is not None:
            empty.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._making.begin(self.tr("Making it…"))
        server, database, admin = (each.text().strip() for each in (self._server, self._database, self._admin))
        wish = TeamWish(server, database, admin, self._admin_password.take(), self._team.text().strip(),
                        self._authority.text().strip())  # fmt: skip
        self.make_wanted.emit(wish)


def _first_empty(fields: Sequence[QLineEdit]) -> QLineEdit | None:
    return next((each for each in fields if not each.text().strip()), None)
