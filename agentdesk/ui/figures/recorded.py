"""Knows the section that tells everybody what is recorded about them: made from the settings as they are now."""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QDate, QLocale, QMarginsF, Slot
from PySide6.QtGui import QPageLayout, QPageSize, QTextDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QTextBrowser, QVBoxLayout, QWidget

from agentdesk.domain.errors import AgentDeskError
from agentdesk.domain.events import CameBack, FigureSwitchesChanged, SettingsChanged
from agentdesk.services.queries import Settings
from agentdesk.services.queries_figures import FigureSwitch, FigureSwitches
from agentdesk.services.recorded import RecordedItem, recorded
from agentdesk.services.settings import WorkspaceSettings, read_workspace
from agentdesk.ui.controls import label
from agentdesk.ui.figures.words_recorded import RecordedWords
from agentdesk.ui.sections import Room

MARGIN_MM = 14.0


def recorded_section(room: Room, parent: QWidget) -> QWidget:
    return RecordedAboutMe(room, parent)


class RecordedAboutMe(QWidget):
    """One table of words that can be selected, copied and printed."""

    def __init__(self, room: Room, parent: QWidget) -> None:
        super().__init__(parent)
        self._room = room
        self._says = RecordedWords(room.words, self)
        self._settings: WorkspaceSettings | None = None
        self._switches: tuple[FigureSwitch, ...] = ()
        self._text = QTextBrowser(self)
        self._text.setAccessibleName(self.tr("What is recorded about me"))
        self._text.setOpenLinks(False)
        self._text.setFrameShape(QFrame.Shape.NoFrame)
        self._told = label("", "muted", self, wrap=True)
        self._print = QPushButton(self.tr("Print or save as PDF…"), self)
        self._print.setEnabled(False)
        self._printer: QPrinter | None = None
        self._dialog: QPrintDialog | None = None
        self._lay_out()
        self._print.clicked.connect(self._on_print)
        room.theme.changed.connect(self._show)
        room.bridge.happened.connect(self._on_happened)
        self.read()

    @Slot()
    def read(self) -> None:
        """The settings, and who sees which figure."""
        self._room.bridge.ask(Settings(), self._on_settings, owner=self, failed=self._on_failed)
        self._room.bridge.ask(FigureSwitches(), self._on_switches, owner=self, failed=self._on_failed)

    def document(self, ink: str, line: str) -> QTextDocument:
        """As it is printed and shown, in these colours."""
        document = QTextDocument(self)
        document.setDefaultFont(self._room.theme.font(13))
        document.setHtml(self._html(ink, line))
        return document

    def _on_settings(self, pairs: Sequence[tuple[str, str]]) -> None:
        self._settings, _ = read_workspace(pairs)
        self._show()

    def _on_switches(self, switches: Sequence[FigureSwitch]) -> None:
        self._switches = tuple(switches)
        self._show()

    def _on_failed(self, error: AgentDeskError) -> None:
        self._told.setText(self._room.words.error(error))

    @Slot(object)
    def _on_happened(self, event: object) -> None:
        if isinstance(event, SettingsChanged | FigureSwitchesChanged | CameBack):
            self.read()

    @Slot()
    def _show(self) -> None:
        if self._settings is None:
            return
        self._print.setEnabled(True)
        theme = self._room.theme
        self._text.setHtml(self._html(theme.color("text").name(), theme.color("border").name()))

    @Slot()
    def _on_print(self) -> None:
        """A printer, or a file: the system's own dialog has both."""
        self._printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        self._printer.setPageLayout(
            QPageLayout(
                QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Landscape,
                QMarginsF(MARGIN_MM, MARGIN_MM, MARGIN_MM, MARGIN_MM), QPageLayout.Unit.Millimeter,
            )
        )  # fmt: skip
        self._dialog = QPrintDialog(self._printer, self)
        self._dialog.setModal(True)
        self._dialog.finished.connect(self._on_printer)
        self._dialog.show()

    @Slot(int)
    def _on_printer(self, answer: int) -> None:
        if self._printer is not None and answer == QPrintDialog.DialogCode.Accepted:
            self.document("#000000", "#999999").print_(self._printer)

    def _html(self, ink: str, line: str) -> str:
        items = recorded(self._settings or WorkspaceSettings(), self._switches)
        today = self._room.clock.now().astimezone(self._room.words.zone).date()
        day = self._room.words.locale.toString(QDate(today.year, today.month, today.day), QLocale.FormatType.LongFormat)
        head = (self.tr("What"), self.tr("What for"), self.tr("Who sees it"), self.tr("How long"))
        rows = "".join(self._row(item, line) for item in items)
        cells = "".join(f"<th align='left' style='{_cell(line)}'>{escape(each)}</th>" for each in head)
        title = self.tr("What is recorded about {name}").format(name=self._room.me.name)
        made = self.tr("Made from the settings of this workspace on {day}.").format(day=day)
        never = self.tr(
            "Not recorded: sound, keys, idle time and your screen. Nobody listens in unheard. No list ranks persons."
        )
        return (
            f"<div style='color:{ink}'><h2>{escape(title)}</h2><p>{escape(made)} {escape(never)}</p>"
            f"<table width='100%' cellspacing='0' cellpadding='7'><tr>{cells}</tr>{rows}</table></div>"
        )

    def _row(self, item: RecordedItem, line: str) -> str:
        told = self._says.line(item)
        widths = ("34%", "26%", "18%", "22%")
        texts = (told.item, told.purpose, told.who, told.how_long)
        cells = "".join(
            f"<td width='{width}' style='{_cell(line)}'>{escape(text)}</td>"
            for width, text in zip(widths, texts, strict=True)
        )
        return f"<tr>{cells}</tr>"

    def _lay_out(self) -> None:
        pane = QFrame(self)
        pane.setProperty("look", "pane")
        column = QVBoxLayout(pane)
        column.setContentsMargins(14, 12, 14, 8)
        row = QHBoxLayout()
        row.addWidget(self._told, 1)
        row.addWidget(self._print)
        column.addLayout(row)
        column.addWidget(self._text, 1)
        self._text.viewport().setAutoFillBackground(False)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(13, 10, 13, 12)
        whole.addWidget(pane)


def _cell(line: str) -> str:
    return f"border-bottom:1px solid {line}; vertical-align:top"
