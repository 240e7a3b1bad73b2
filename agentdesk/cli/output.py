"""Knows how answers leave the terminal: JSON that keeps its shape, or plain lines for people."""

import json
import sys
from collections.abc import Iterable, Sequence

from agentdesk.cli.codes import code_of
from agentdesk.cli.words import sentence
from agentdesk.domain.errors import AgentDeskError


class Out:
    """Answers go to stdout, everything about them to stderr."""

    def __init__(self, *, as_json: bool) -> None:
        self.as_json = as_json

    def answer(self, plain: object) -> None:
        """The one JSON value of a command."""
        json.dump(plain, sys.stdout, ensure_ascii=False, indent=2)
        sys.stdout.write("\n")

    def line(self, text: str = "") -> None:
        sys.stdout.write(text + "\n")

    def table(self, rows: Iterable[Sequence[str]], *, right: frozenset[int] = frozenset()) -> None:
        """Columns of equal width, two spaces apart; the last one is not padded."""
        listed = [tuple(" ".join(cell.split()) for cell in row) for row in rows]
        if not listed:
            return
        widths = [max(len(row[at]) for row in listed) for at in range(len(listed[0]))]
        for row in listed:
            cells = [
                cell.rjust(width) if at in right else cell.ljust(width)
                for at, (cell, width) in enumerate(zip(row, widths, strict=True))
            ]
            self.line("  ".join(cells).rstrip())

    def note(self, text: str) -> None:
        """Beside the answer: progress, advice, what was found out."""
        sys.stderr.write(text + "\n")
        sys.stderr.flush()

    def failed(self, error: AgentDeskError, url: str) -> int:
        """The sentence on stderr, and the exit code."""
        said = sentence(error, url)
        if self.as_json:
            facts = {key: str(value) for key, value in error.facts.items() if value not in {None, ""}}
            self.answer({"error": {"code": error.code, "message": said, "facts": facts}})
        self.note(f"agentdesk: {said}")
        return code_of(error)


def shortened(text: str, length: int = 100) -> str:
    """One line of a long text."""
    flat = " ".join(text.split())
    return flat if len(flat) <= length else flat[: length - 1].rstrip() + "…"
