"""Knows how it is said, quietly, that a colleague looks at the same customer: their initials, and what they do."""

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from agentdesk.domain.onlookers import Does
from agentdesk.services.queries_people import Onlooker
from agentdesk.ui.customer.avatar import Avatar
from agentdesk.ui.theme import Theme
from agentdesk.ui.words import Words

SIZE = 20
MOST = 3
"""More are named in the tooltip."""


class OnlookersLine(QWidget):
    """Hidden while nobody else is there. Whoever knows fills it; it is not in the way of Tab."""

    def __init__(self, theme: Theme, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._words = theme, words
        self._people: tuple[Onlooker, ...] = ()
        self._room = 0
        self._faces = tuple(Avatar(theme, SIZE, self) for _ in range(MOST))
        self._sign = QLabel(self)
        self._text = QLabel(self)
        self._text.setProperty("look", "muted")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(5)
        for face in self._faces:
            row.addWidget(face)
        row.addWidget(self._sign)
        row.addWidget(self._text)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setVisible(False)
        theme.changed.connect(self._paint)

    @property
    def people(self) -> tuple[Onlooker, ...]:
        return self._people

    def show_people(self, people: Sequence[Onlooker]) -> None:
        """Who writes stands first."""
        if tuple(people) == self._people:
            return
        self._people = tuple(people)
        for face, each in zip(self._faces, self._people, strict=False):
            face.show_name(each.name, self._words.initials(each.name))
        for at, face in enumerate(self._faces):
            face.setVisible(at < len(self._people))
        whole = " · ".join(self._said(each) for each in self._people)
        self.setToolTip(whole)
        self.setAccessibleName(whole)
        self.setVisible(bool(self._people))
        self._paint()

    def fit(self, room: int) -> None:
        """Where there is no room for words, initials and a sign say it; the tooltip has the words."""
        if room != self._room:
            self._room = room
            self._paint()

    def _paint(self) -> None:
        if not self._people:
            return
        first, *others = self._people
        writes = first.does is Does.WRITING
        icon = self._theme.pixmap("pencil" if writes else "eye", "accentText" if writes else "muted", 14,
                                  self.devicePixelRatioF())  # fmt: skip
        self._sign.setPixmap(icon)
        said = self._said(first)
        if others:
            said = self.tr("{name}, %n more", "", len(others)).format(name=said)
        self._text.setText(said)
        faces = min(len(self._people), MOST) * (SIZE + 5) + 19
        self._text.setVisible(faces + self._text.fontMetrics().horizontalAdvance(said) <= self._room)

    def _said(self, each: Onlooker) -> str:
        text = self.tr("{name} is writing") if each.does is Does.WRITING else self.tr("{name} is looking")
        return text.format(name=each.name)
