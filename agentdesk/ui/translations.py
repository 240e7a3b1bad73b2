"""Knows where the screen's texts come from: compiled .qm files, or the .ts files themselves when none were made."""

import xml.etree.ElementTree as ET
from pathlib import Path

from PySide6.QtCore import QLocale, QObject, QTranslator

LANGUAGES = ("en", "nl", "vi")


def chosen_language(wish: str) -> str:
    """The person's own choice, else the system's when we speak it, else English."""
    language = wish or QLocale.system().name().partition("_")[0]
    return language if language in LANGUAGES else "en"


def load(language: str, folder: Path, parent: QObject) -> QTranslator | None:
    """The translator of a language, to be installed by the caller, who keeps it; None when there is none at all."""
    compiled = folder / f"agentdesk_{language}.qm"
    source = folder / f"agentdesk_{language}.ts"
    if compiled.is_file() and not _is_older(compiled, source):
        translator = QTranslator(parent)
        if translator.load(str(compiled)):
            return translator
    if source.is_file():
        return SourceTranslator(source, language, parent)
    return None


class SourceTranslator(QTranslator):
    """Reads a .ts file as it is, so that a checkout speaks all languages without a compiler."""

    def __init__(self, source: Path, language: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._one_form = language == "vi"
        self._texts: dict[tuple[str, str, str], tuple[str, ...]] = {}
        # Piece by piece: as a whole it holds the interpreter for 50 ms, and a report reads it beside the window.
        for _, element in ET.iterparse(source):  # noqa: S314 our own file
            if element.tag == "context":
                name = element.findtext("name") or ""
                for message in element.findall("message"):
                    self._take(name, message)
                element.clear()

    def isEmpty(self) -> bool:
        return not self._texts

    def translate(self, context: str, sourceText: str, disambiguation: str | None = None, n: int = -1) -> str:
        """None, not "", for what is not here: Qt takes an empty text for a translation."""
        forms = self._texts.get((context, sourceText, disambiguation or ""))
        if forms is None:
            forms = self._texts.get((context, sourceText, ""))
        if forms is None:
            return None  # type: ignore[return-value]
        if len(forms) == 1 or self._one_form or n in {-1, 1}:
            return forms[0]
        return forms[1]

    def _take(self, context: str, message: ET.Element) -> None:
        translation = message.find("translation")
        if translation is None or translation.get("type") in {"vanished", "obsolete"}:
            return
        forms = tuple(form.text or "" for form in translation) or (translation.text or "",)
        if any(forms):
            key = (context, message.findtext("source") or "", message.findtext("comment") or "")
            self._texts[key] = forms


def _is_older(compiled: Path, source: Path) -> bool:
    return source.is_file() and source.stat().st_mtime > compiled.stat().st_mtime
