"""What keeps the start short is held here by what is loaded, not by the clock."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]

NOT_FOR_THE_FIRST_PAINT = {
    "sqlalchemy", "alembic", "sqlcipher3", "psycopg", "keyring", "cryptography", "holidays", "phonenumbers", "dateutil",
    "openpyxl", "asyncio", "ssl", "email", "nh3", "charset_normalizer", "tnefparse", "quotequail", "icalendar", "lxml",
    "agentdesk.channels.mail", "PySide6.QtTest", "PySide6.QtNetwork",
    "agentdesk.store", "agentdesk.demo", "agentdesk.cli", "agentdesk.services.handlers", "agentdesk.services.imports",
    "agentdesk.ui.notes.choose_customer", "agentdesk.ui.notes.revise", "agentdesk.ui.customer.people_dialogs", "difflib",
    "agentdesk.domain.numbers", "agentdesk.domain.dialling", "agentdesk.domain.caller", "agentdesk.ui.live.dial_question",
    "agentdesk.ui.customer.points_dialog", "msal", "google", "requests", "defusedxml", "http", "agentdesk.ui.mailboxes.pane",
}  # fmt: skip

USED_AT_ONCE = {"agentdesk.services.settings.PersonalSettings", "agentdesk.services.settings.WorkspaceSettings"}
"""Their fields are read while they are loaded."""


@pytest.fixture(scope="module")
def first_paint(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    home = tmp_path_factory.mktemp("start")
    done = subprocess.run(
        [sys.executable, "-m", "tests.helpers.first_paint", str(home / "none.agentdesk")],
        cwd=ROOT, env={**os.environ, "AGENTDESK_HOME": str(home)}, capture_output=True, text=True, check=False,
        timeout=60,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return dict(json.loads(done.stdout))


def test_the_first_paint_waits_for_no_library_and_no_page_it_does_not_show(first_paint: dict[str, Any]) -> None:
    loaded = {
        name
        for name in first_paint["modules"]
        if any(name == wanted or name.startswith(f"{wanted}.") for wanted in NOT_FOR_THE_FIRST_PAINT)
    }
    assert loaded == set()


def test_no_dataclass_of_the_house_is_written_before_it_is_needed(first_paint: dict[str, Any]) -> None:
    """One from `dataclasses` costs a millisecond or two of every start: take `agentdesk.domain.records.dataclass`."""
    assert set(first_paint["made by dataclasses"]) - USED_AT_ONCE == set()


def test_importing_a_module_does_not_read_its_source(first_paint: dict[str, Any]) -> None:
    """PySide6's own `import` does, of every module, and keeps the text in memory."""
    assert first_paint["plain import"]
