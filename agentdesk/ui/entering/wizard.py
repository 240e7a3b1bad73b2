"""Knows the first steps of a person: stay on this computer, look at the demo, join a team, make a team's workspace, add its people."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QLineEdit, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from agentdesk.domain.entering import MakeStep, TeamWish
from agentdesk.domain.errors import Refused
from agentdesk.domain.invitation import invitation_of
from agentdesk.ui.controls import label
from agentdesk.ui.entering.make_steps import MakeSteps
from agentdesk.ui.entering.people_page import PeoplePage
from agentdesk.ui.entering.sign_in import PasswordLine
from agentdesk.ui.entering.step import Step
from agentdesk.ui.theme import Theme
from agentdesk.ui.words import Words

WIDTH = 480
LINE_PX = 84


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
        self.people = PeoplePage(theme, self)
        for page in self._pages():
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
        elif not self.people.has_rows and not self._making.is_busy:
            self._turn_to(self._choices)

    def add_people(self, *, made: bool = False) -> None:
        """`made`: to the workspace that was just made here, which is opened afterwards."""
        self._turn_to(self.people)
        self.people.begin(self._team.text().strip() if made else "", opens=made)

    def reach(self, step: MakeStep) -> None:
        """The workspace is being made."""
        self._steps.reach(step)

    def refuse(self, code: str) -> None:
        """What was wished was not done; of making, at which step."""
        sentence = self._words.trouble(code) if code else ""
        if self._now is self._making:
            if sentence and self._steps.text:
                sentence = self.tr("Stopped at “{step}”. {why}").format(step=self._steps.text, why=sentence)
            self._steps.hide()
            self._making.form.show()
        if isinstance(self._now, Step):
            self._now.refuse(sentence)

    def _turn_to(self, page: QWidget) -> None:
        """The card is as high as the page needs."""
        self._now = page
        for each in self._pages():
            each.setVisible(each is page)

    def _pages(self) -> Sequence[QWidget]:
        return self._choices, self._joining, self._making, self.people

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
        self._steps = MakeSteps(theme, page)
        page.add_below(self._steps)
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
        self._making.form.hide()
        self._steps.begin()
        server, database, admin = (each.text().strip() for each in (self._server, self._database, self._admin))
        wish = TeamWish(server, database, admin, self._admin_password.take(), self._team.text().strip(),
                        self._authority.text().strip())  # fmt: skip
        self.make_wanted.emit(wish)


def _first_empty(fields: Sequence[QLineEdit]) -> QLineEdit | None:
    return next((each for each in fields if not each.text().strip()), None)
