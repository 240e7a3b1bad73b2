"""Knows the file tour of ARCHITECTURE.md: every module with what it alone knows; `python -m tests.helpers.file_tour` writes it."""

import ast
import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
DOCUMENT = ROOT / "ARCHITECTURE.md"
BEGIN, END = "<!-- tour -->\n", "<!-- end of tour -->\n"


def tour() -> str:
    """One list a package, in alphabetical order."""
    lines: list[str] = []
    for folder in sorted({path.parent for path in (ROOT / "agentdesk").rglob("*.py")}):
        lines.append(f"\n**{folder.relative_to(ROOT).as_posix()}/** {_first_line(folder / '__init__.py')}\n")
        lines += [
            f"- `{path.name}`: {_first_line(path)}"
            for path in sorted(folder.glob("*.py"))
            if path.name != "__init__.py"
        ]
    return "\n".join(lines).strip() + "\n"


def written() -> str:
    text = DOCUMENT.read_text("utf-8")
    return text[text.index(BEGIN) + len(BEGIN) : text.index(END)]


def _first_line(path: Path) -> str:
    said = ast.get_docstring(ast.parse(path.read_text("utf-8"))) or ""
    line = said.split("\n\n")[0].replace("\n", " ")
    line = re.sub(r"^Knows ", "", line)
    return line[:1].lower() + line[1:]


if __name__ == "__main__":
    whole = DOCUMENT.read_text("utf-8")
    DOCUMENT.write_text(whole.replace(written(), tour()) if BEGIN in whole else whole, "utf-8")
