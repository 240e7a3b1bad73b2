"""Knows whether every text of the screen is said in every language: nothing open, empty, uncounted or out of step.

`python -m tests.helpers.translations` brings the .ts files up to date with the sources and lists what is open.
"""

import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "resources" / "translations"
FORMS = {"en": 2, "nl": 2, "vi": 1}
_HOLE = re.compile(r"%n|%L?\d|\{[a-z_]*\}")


def problems() -> list[str]:
    """One line per fault; empty when English, Dutch and Vietnamese are complete and in step with the sources."""
    found: list[str] = []
    for language, forms in FORMS.items():
        path = ts_file(language)
        if not path.is_file():
            found.append(f"{path.name} is missing")
            continue
        found.extend(f"{path.name}: {fault}" for fault in _faults(path, forms))
    if not found:
        found.extend(_out_of_step())
    return found


def ts_file(language: str, folder: Path = FOLDER) -> Path:
    return folder / f"agentdesk_{language}.ts"


def update(folder: Path = FOLDER) -> None:
    """Let lupdate write what the sources say now; translations that are there stay."""
    sources = sorted(str(path.relative_to(ROOT)) for path in (ROOT / "agentdesk" / "ui").rglob("*.py"))
    for language in FORMS:
        command = [
            _lupdate(), *sources, "-ts", str(ts_file(language, folder)), "-source-language", "en",
            "-target-language", language, "-no-obsolete", "-locations", "none",
        ]  # fmt: skip
        subprocess.run(command, cwd=ROOT, check=True, capture_output=True)


def _faults(path: Path, forms: int) -> Iterator[str]:
    for context in ET.parse(path).getroot().iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            source = message.findtext("source") or ""
            for fault in _message_faults(message, source, forms):
                yield f"{name}: “{source}”: {fault}"


def _message_faults(message: ET.Element, source: str, forms: int) -> Iterator[str]:
    translation = message.find("translation")
    if translation is None or translation.get("type") == "unfinished":
        yield "unfinished"
        return
    counted = message.get("numerus") == "yes"
    texts = [form.text or "" for form in translation.iter("numerusform")] if counted else [translation.text or ""]
    if counted and len(texts) != forms:
        yield f"{len(texts)} plural forms instead of {forms}"
    wanted = sorted(_HOLE.findall(source))
    for text in texts:
        if not text.strip() and source.strip():
            yield "empty"
        elif sorted(_HOLE.findall(text)) != wanted:
            yield f"other placeholders in “{text}”"


def _out_of_step() -> Iterator[str]:
    with tempfile.TemporaryDirectory() as folder:
        for language in FORMS:
            shutil.copy(ts_file(language), folder)
        update(Path(folder))
        for language in FORMS:
            now, then = ts_file(language, Path(folder)), ts_file(language)
            if now.read_text("utf-8") != then.read_text("utf-8"):
                yield f"{then.name} is out of step with the sources: python -m tests.helpers.translations"


def _lupdate() -> str:
    beside = Path(sys.executable).with_name("pyside6-lupdate")
    found = shutil.which(str(beside)) or shutil.which("pyside6-lupdate")
    if found is None:
        raise FileNotFoundError("pyside6-lupdate, which comes with PySide6-Essentials")
    return found


if __name__ == "__main__":
    update()
    for problem in problems():
        sys.stdout.write(f"{problem}\n")
