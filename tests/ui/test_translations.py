import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from datetime import timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication

from agentdesk.ui.translations import SourceTranslator, chosen_language, load
from agentdesk.ui.words import Words
from tests.helpers import translations
from tests.helpers.screen import NOON


def test_every_text_is_said_in_every_language() -> None:
    assert translations.problems() == []


def test_the_dutch_of_the_screen_says_je_everywhere() -> None:
    """An hour is an u too."""
    said = ET.parse(translations.ts_file("nl")).getroot().itertext()
    assert [text for text in said if re.search(r"(?<!%n )(?<!\} )\b[Uu]w?\b", text) and not text.isspace()] == []


@pytest.mark.parametrize(
    ("language", "texts"),
    [
        ("en", ("In 1 hour", "In 2 hours", "18 min late", "Resolved")),
        ("nl", ("Over 1 uur", "Over 2 uur", "18 min te laat", "Opgelost")),
        ("vi", ("Sau 1 giờ", "Sau 2 giờ", "trễ 18 phút", "Đã giải quyết")),
    ],
)
@pytest.mark.parametrize("compiled", [False, True])
def test_words_speak_the_language_with_and_without_a_compiler(
    qapp: QApplication, tmp_path: Path, language: str, texts: tuple[str, ...], *, compiled: bool
) -> None:
    shutil.copy(translations.ts_file(language), tmp_path)
    if compiled:
        ts = translations.ts_file(language, tmp_path)
        lrelease = str(Path(sys.executable).with_name("pyside6-lrelease"))
        subprocess.run([lrelease, str(ts), "-qm", str(ts.with_suffix(".qm"))], check=True, capture_output=True)
    translator = load(language, tmp_path, qapp)
    assert isinstance(translator, QTranslator)
    assert isinstance(translator, SourceTranslator) is not compiled
    qapp.installTranslator(translator)
    try:
        words = Words(language, ZoneInfo("Europe/Amsterdam"))
        spoken = (
            words.quick_pick("in-1h"),
            words.quick_pick("in-2h"),
            words.late(NOON - timedelta(minutes=18), NOON),
            words.outcome("resolved"),
        )
    finally:
        qapp.removeTranslator(translator)
    assert spoken == texts


def test_an_unknown_language_becomes_english() -> None:
    assert chosen_language("xx") == "en"
    assert chosen_language("vi") == "vi"
