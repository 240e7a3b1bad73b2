"""Knows the settings of calling out: how this line wants its numbers, which are asked first and which are never called."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QFrame, QLineEdit, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from agentdesk.domain.dial_rules import FORMS, is_prefix
from agentdesk.services.settings import WorkspaceSettings
from agentdesk.ui.controls import label
from agentdesk.ui.settings.rows import Fields, let_change, setting_row
from agentdesk.ui.shortcuts import PersonalSettings

LINE_KEYS = ("phone.country", "phone.dial_form", "phone.outside")
"""Taken up at the next start."""


class DiallingCard(QFrame):
    """Signals: `line_changed` (no payload) when this desk's line was described otherwise; `said(key, value)` with a
    workspace setting that is to be saved for everybody.
    """

    line_changed = Signal()
    said = Signal(str, object)

    def __init__(self, settings: PersonalSettings, parent: QWidget) -> None:
        super().__init__(parent)
        self._settings = settings
        self._now = WorkspaceSettings()
        self._fields = Fields()
        self.setProperty("look", "pane")
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 16)
        column.setSpacing(10)
        column.addWidget(label(self.tr("Calling"), "h2", self))
        self._build_line()
        self._premium = self._prefixes()
        self._forbidden = self._prefixes()
        hint = self.tr("For everybody. One beginning a line, as it is dialled (0900) or with its country (+31900).")
        setting_row(column, self.tr("Ask before calling"), self._premium, hint)
        more = self.tr("Each country's premium numbers, emergency numbers and codes are always asked first.")
        setting_row(column, self.tr("Never call"), self._forbidden, more)
        self._wrong = label("", "red", self, wrap=True)
        self._wrong.hide()
        column.addWidget(self._wrong)
        self._save = QPushButton(self.tr("Save for everybody"), self)
        self._save.setAccessibleDescription(self.tr("Which numbers are asked first and which are never called"))
        self._save.clicked.connect(self._on_save)
        column.addWidget(self._save, 0, Qt.AlignmentFlag.AlignRight)

    def show_settings(self, settings: WorkspaceSettings) -> None:
        """What the workspace says now."""
        self._now = settings
        self._fields.show(self._premium, "\n".join(settings.dial_premium))
        self._fields.show(self._forbidden, "\n".join(settings.dial_forbidden))
        self._country.setPlaceholderText(settings.country)

    def let_change(self, *, may: bool) -> None:
        """`may`: by an administrator."""
        let_change((self._premium, self._forbidden), (self._save,), may=may)

    def _build_line(self) -> None:
        names = {
            "national": self.tr("As this country dials them"),
            "e164": self.tr("With + and country, +31…"),
            "written": self.tr("As they stand"),
        }
        self._form = QComboBox(self)
        for form in FORMS:
            self._form.addItem(names[form], form)
        self._form.setCurrentIndex(self._form.findData(self._settings.get("phone.dial_form", "national")))
        self._form.activated.connect(self._on_line)
        self._country = self._line("phone.country", 2)
        self._outside = self._line("phone.outside", 4)
        hint = self.tr("NL, VN, DE …: whose trunk rules read a number without a country. Empty: the workspace's.")
        setting_row(self._column, self.tr("Country of this line"), self._country, hint)
        setting_row(self._column, self.tr("Numbers are dialled"), self._form)
        outside = self.tr("Where the phone system wants a digit before every number outside the house. Usually empty.")
        setting_row(self._column, self.tr("Dial for outside"), self._outside, outside)

    def _line(self, key: str, longest: int) -> QLineEdit:
        line = QLineEdit(str(self._settings.get(key, "") or ""), self)
        line.setMaxLength(longest)
        line.editingFinished.connect(self._on_line)
        return line

    def _prefixes(self) -> QPlainTextEdit:
        editor = QPlainTextEdit(self)
        editor.setFixedHeight(76)
        editor.setTabChangesFocus(True)
        return editor

    @Slot()
    def _on_line(self) -> None:
        country = self._country.text().strip().upper()
        wanted = {
            "phone.country": country if len(country) == 2 and country.isascii() and country.isalpha() else "",
            "phone.dial_form": str(self._form.currentData()),
            "phone.outside": "".join(sign for sign in self._outside.text() if sign in "0123456789*#"),
        }
        self._country.setText(wanted["phone.country"])
        self._outside.setText(wanted["phone.outside"])
        for key, value in wanted.items():
            if str(self._settings.get(key, "") or "") != value:
                self._settings.set(key, value)
                self.line_changed.emit()

    @Slot()
    def _on_save(self) -> None:
        premium, forbidden = _lines(self._premium), _lines(self._forbidden)
        wrong = next((each for each in (*premium, *forbidden) if not is_prefix(each)), "")
        self._wrong.setText(self.tr("“{text}” is no beginning of a number. Nothing was saved.").format(text=wrong))
        self._wrong.setVisible(bool(wrong))
        if wrong:
            return
        self._premium.setPlainText("\n".join(premium))
        self._forbidden.setPlainText("\n".join(forbidden))
        if premium != self._now.dial_premium:
            self.said.emit("dial_premium", premium)
        if forbidden != self._now.dial_forbidden:
            self.said.emit("dial_forbidden", forbidden)


def _lines(editor: QPlainTextEdit) -> tuple[str, ...]:
    return tuple(dict.fromkeys(filter(None, map(str.strip, editor.toPlainText().splitlines()))))
