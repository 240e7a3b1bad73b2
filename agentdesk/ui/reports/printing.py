"""Knows how the facts of a report become the bytes of a PDF file; on any thread, none of it needs the GUI's."""

import os
from collections.abc import Callable
from pathlib import Path

from PySide6.QtGui import QFontDatabase, QGuiApplication

from agentdesk.services.reports import ReportFacts
from agentdesk.ui.reports.paper import PaperDress, pdf_of
from agentdesk.ui.reports.report_pages import ReportPages
from agentdesk.ui.reports.report_words import ReportWords
from agentdesk.ui.translations import LANGUAGES, chosen_language

__all__ = ["LANGUAGES", "report_pdf", "without_a_window"]


def report_pdf(
    facts: ReportFacts, language: str, resources: Path, *,
    tell: Callable[[int, int], None] = lambda _done, _total: None, should_stop: Callable[[], bool] = lambda: False,
) -> tuple[bytes, int] | None:  # fmt: skip
    """(the file, how many pages); None when it was stopped. `language` "" is the system's."""
    words = ReportWords(chosen_language(language), resources / "translations", facts.zone, dict(facts.reasons))
    dress = PaperDress()
    pages = ReportPages(facts, words, dress)
    return pdf_of(pages.title, dress, pages.blocks(), pages.margin, tell, should_stop)


def without_a_window(resources: Path) -> QGuiApplication:
    """What fonts need where there is no window; the caller keeps it until the report is made."""
    running = QGuiApplication.instance()
    if isinstance(running, QGuiApplication):
        return running
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    app = QGuiApplication(["agentdesk"])
    for file in sorted((resources / "fonts").glob("*.otf")):
        QFontDatabase.addApplicationFont(str(file))
    return app
