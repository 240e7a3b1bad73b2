"""Tests of the rule for machines that have everything: a test that would be skipped there has failed."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

_ROOT = Path(__file__).parents[1]
_CONFTEST = "from tests.helpers.nothing_skipped import pytest_make_collect_report, pytest_runtest_makereport\n"


@pytest.mark.parametrize(
    ("asked", "lines", "outcome"),
    [
        ("", "def test_it(): pytest.skip('no PostgreSQL')", "1 skipped"),
        ("1", "def test_it(): pytest.skip('no PostgreSQL')", "1 failed"),
        ("1", "pytestmark = pytest.mark.skipif(True, reason='no Dovecot')\ndef test_it(): pass", "1 error"),
        ("1", "pytest.importorskip('no_such_softphone')\ndef test_it(): pass", "1 error"),
        ("1", "def test_it(): pytest.skip('AGENTDESK_ASTERISK names none')", "1 skipped"),
        ("1", "def test_it(): pass", "1 passed"),
    ],
)
def test_a_skipped_test_has_failed_where_everything_is_installed(
    tmp_path: Path, asked: str, lines: str, outcome: str
) -> None:
    (tmp_path / "conftest.py").write_text(_CONFTEST)
    (tmp_path / "test_one.py").write_text(f"import pytest\n{lines}\n")
    said = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "--rootdir", str(tmp_path), str(tmp_path)],
        env=dict(os.environ) | {"AGENTDESK_NOTHING_SKIPPED": asked, "PYTHONPATH": str(_ROOT)},
        cwd=tmp_path, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert outcome in said.stdout
