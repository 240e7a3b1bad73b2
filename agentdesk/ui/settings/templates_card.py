"""Knows how the templates of mails are written: chosen, changed, tried out beside the words, saved for everybody."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from agentdesk.domain.templates import FIELDS, BadTemplate, MailTemplate, filled, with_template
from agentdesk.domain.templates_begin import salutation
from agentdesk.services.settings import WorkspaceSettings
from agentdesk.ui.controls import label
from agentdesk.ui.mail.template_values import FieldNames
from agentdesk.ui.settings.rows import let_change, setting_row

TONGUES = (("en", "English"), ("nl", "Nederlands"), ("vi", "Tiếng Việt"))


class TemplatesCard(QFrame):
    """Signals: `said(key, value)` with the workspace setting that is to be saved for everybody."""

    said = Signal(str, object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._all: tuple[MailTemplate, ...] = ()
        self._as_shown: MailTemplate | None = None
        self._at, self._pressed = 0, -1
        """Which one is shown; and which was chosen a first time, beside unsaved words."""
        self._fields = FieldNames(self)
        self.setProperty("look", "pane")
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 16)
        column.setSpacing(10)
        column.addWidget(label(self.tr("Templates of mails"), "h2", self))
        self._which = QComboBox(self)
        self._which.activated.connect(self._on_activated)
        setting_row(column, self.tr("Template"), self._which)
        self._name, self._subject = QLineEdit(self), QLineEdit(self)
        self._language = QComboBox(self)
        for code, tongue in TONGUES:
            self._language.addItem(tongue, code)
        self._body = QPlainTextEdit(self)
        self._body.setFixedHeight(150)
        self._body.setTabChangesFocus(True)
        marks = "  ".join(f"{{{{{field}}}}}" for field in FIELDS)
        setting_row(column, self.tr("Name"), self._name)
        setting_row(column, self.tr("Its language"), self._language)
        setting_row(column, self.tr("Subject"), self._subject, self.tr("Empty: the subject stays as it is."))
        setting_row(column, self.tr("Words"), self._body, marks)
        self._preview = label("", "muted", self, wrap=True)
        self._preview.setTextFormat(Qt.TextFormat.PlainText)
        column.addWidget(self._preview)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        self._delete, self._save = (
            QPushButton(self.tr("Delete"), self),
            QPushButton(self.tr("Save for everybody"), self),
        )
        self._save.setAccessibleDescription(self.tr("Templates of mails"))
        buttons.addWidget(self._delete)
        buttons.addWidget(self._save)
        column.addLayout(buttons)
        self._delete.clicked.connect(self._on_delete)
        self._save.clicked.connect(self._on_save)
        for signal in (self._name.textChanged, self._subject.textChanged, self._body.textChanged):
            signal.connect(self._on_typed)
        self._language.currentIndexChanged.connect(self._on_typed)

    def show_settings(self, settings: WorkspaceSettings) -> None:
        """What the workspace says now; what is being typed stays."""
        if settings.mail_templates == self._all and self._which.count():
            return
        chosen, is_typed = self._chosen, self._which.count() > 0 and self._typed != (self._chosen or self._blank)
        self._all = settings.mail_templates
        self._which.clear()
        self._which.addItem(self.tr("A new one"), None)
        names = dict(TONGUES)
        for each in self._all:
            self._which.addItem(f"{each.name} ({names[each.language]})", each)
        at = next((n + 1 for n, each in enumerate(self._all) if chosen and _key(each) == _key(chosen)), 0)
        self._which.setCurrentIndex(at)
        self._at = at
        if not is_typed:
            self._on_which()

    def let_change(self, *, may: bool) -> None:
        """`may`: by an administrator."""
        let_change((self._name, self._language, self._subject, self._body), (self._delete, self._save), may=may)

    @property
    def _chosen(self) -> MailTemplate | None:
        found: MailTemplate | None = self._which.currentData()
        return found

    @property
    def _typed(self) -> MailTemplate:
        language = str(self._language.currentData())
        return MailTemplate(self._name.text(), language, self._subject.text(), self._body.toPlainText())

    @property
    def _blank(self) -> MailTemplate:
        return MailTemplate("", str(self._language.currentData()), "", "")

    @Slot()
    def _on_activated(self) -> None:
        """What was typed and is not saved is left only by a second press."""
        wanted = self._which.currentIndex()
        if wanted == self._at:
            return
        if self._typed == self._as_shown or wanted == self._pressed:
            self._on_which()
            return
        self._pressed = wanted
        self._which.setCurrentIndex(self._at)
        self._preview.setText(self.tr("What you changed is not saved yet. Save it, or choose once more to leave it."))

    def _on_which(self) -> None:
        self._at, self._pressed = self._which.currentIndex(), -1
        shown = self._chosen or self._blank
        self._name.setText(shown.name)
        self._language.setCurrentIndex(self._language.findData(shown.language))
        self._subject.setText(shown.subject)
        self._body.setPlainText(shown.body)
        self._delete.setEnabled(self._chosen is not None)
        self._as_shown = self._typed

    @Slot()
    def _on_typed(self) -> None:
        """As a customer would read it of whom only the name is known: gaps and all."""
        typed = self._typed
        values = {"salutation": salutation("Sanne de Vries", typed.language), "customer": "Sanne de Vries"}
        try:
            text = filled(typed, values, self._fields.all()).body
        except BadTemplate as error:
            text = self._why(error)
        self._preview.setText(text)

    @Slot()
    def _on_save(self) -> None:
        try:
            after = with_template(self._all, self._typed, self._chosen)
        except BadTemplate as error:
            self._preview.setText(self._why(error))
            return
        self._as_shown = self._typed
        if after != self._all:
            self.said.emit("mail_templates", after)

    @Slot()
    def _on_delete(self) -> None:
        self.said.emit("mail_templates", tuple(each for each in self._all if each != self._chosen))

    def _why(self, error: BadTemplate) -> str:
        match error.code:
            case "unknown-field":
                return self.tr("There is no field “{word}”. Nothing was saved.").format(word=error.word)
            case "not-open" | "not-closed" | "too-deep":
                return self.tr("The part “{word}” is not opened and closed once each. Nothing was saved.").format(
                    word=error.word
                )
            case "twice":
                return self.tr("There is one of this name in this language already. Nothing was saved.")
        return self.tr("A template has a name and words, 20,000 signs at most. Nothing was saved.")


def _key(template: MailTemplate) -> tuple[str, str]:
    return template.name, template.language
