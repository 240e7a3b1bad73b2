"""What the pages say can be followed: each link leads somewhere, and each command of the team's page is one."""

import re
import shlex
from collections.abc import Iterator
from pathlib import Path

import pytest

from agentdesk.cli.parser import make_parser

ROOT = Path(__file__).resolve().parent.parent
PAGES = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").glob("*.md")])
LINK = re.compile(r"\]\(([^)\s]+)\)")
CODE = re.compile(r"`(agentdesk [^`…|\[]+)`")
LINE = re.compile(r"^ {4,}(?:r?for .* do )?((?:agentdesk|as_worker) .*)$", re.MULTILINE)
HEADING = re.compile(r"^#+ (.*)$", re.MULTILINE)


def anchor(heading: str) -> str:
    """As GitHub makes it."""
    return re.sub(r"[^\w\- ]", "", heading.strip().lower()).replace(" ", "-")


def commands(page: Path) -> Iterator[tuple[str, bool]]:
    """With whether it can be pasted; in a sentence a command may stand by its name alone."""
    text = page.read_text("utf-8")
    for line in LINE.findall(text):
        yield line.partition(" #")[0].partition("; done")[0].replace("as_worker", "agentdesk", 1), True
    for name in CODE.findall(text):
        yield name, False


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_link_of_a_page_leads_to_a_file_and_a_heading(page: Path) -> None:
    lost = []
    for link in LINK.findall(page.read_text("utf-8")):
        place, _, wanted = link.partition("#")
        if "://" in link:
            continue
        target = page.parent / place if place else page
        headings = {anchor(each) for each in HEADING.findall(target.read_text("utf-8"))} if wanted else set()
        if not target.exists() or (wanted and wanted not in headings):
            lost.append(link)
    assert not lost


def test_every_command_of_the_teams_page_is_understood(capsys: pytest.CaptureFixture[str]) -> None:
    parser, wrong, count = make_parser(), [], 0
    for command, is_whole in commands(ROOT / "docs" / "team.md"):
        count += is_whole
        try:
            parser.parse_args(shlex.split(command)[1:])
        except SystemExit:
            said = capsys.readouterr().err.splitlines()[-1]
            if is_whole or "arguments are required" not in said:
                wrong.append((command, said))
    assert not wrong
    assert count > 25


def test_the_teams_page_has_one_set_of_names() -> None:
    text = (ROOT / "docs" / "team.md").read_text("utf-8")
    assert set(re.findall(r"@([\w.-]+)[/,]", text)) == {"db.shop.example"}
    assert set(re.findall(r"user (?:add|invite|disable|enable|role|password) ([a-z]+)", text)) <= {
        "anke", "jonas", "mai", "bram", "gives",
    }  # fmt: skip
