"""Figures of a workspace, and what is said about one that is damaged."""

import threading
from pathlib import Path

import pytest

from agentdesk.domain.errors import Refused
from agentdesk.domain.events import Event, WorkspaceState
from agentdesk.store.workspace import CleanEnd, info, quick_check
from tests.helpers.workspaces import seed


def test_the_figures_of_a_workspace(workspace_url: str) -> None:
    seed(workspace_url)
    figures = info(workspace_url)
    counts = dict(figures.counts)
    assert figures.code == "ready"
    assert counts["customer"] == 4
    assert counts["event"] == 8
    assert counts["agent"] == 3
    assert figures.size_bytes > 0
    assert figures.database.partition(" ")[0] in {"sqlite", "postgresql"}


def test_no_workspace_has_no_figures(tmp_path: Path) -> None:
    assert info(str(tmp_path / "none.agentdesk")).code == "missing"


def test_a_clean_end_is_remembered(sqlite_url: str) -> None:
    first = CleanEnd(sqlite_url)
    assert first.begin()
    first.end()
    assert CleanEnd(sqlite_url).begin()
    assert not CleanEnd(sqlite_url).begin(), "the one before never ended"


def test_a_sound_file_is_checked_in_the_background_after_an_unclean_end(sqlite_url: str) -> None:
    told: list[Event] = []
    worker = threading.Thread(target=lambda: CleanEnd(sqlite_url).check_if_needed(told.append, was_clean=False))
    worker.start()
    worker.join()
    assert told == [WorkspaceState("checked")]
    CleanEnd(sqlite_url).check_if_needed(told.append, was_clean=True)
    assert len(told) == 1


def test_a_damaged_page_is_found_and_told(sqlite_url: str) -> None:
    seed(sqlite_url)
    path = Path(sqlite_url)
    spoil(path)
    told: list[Event] = []
    CleanEnd(sqlite_url).check_if_needed(told.append, was_clean=False)
    assert [type(event) for event in told] == [WorkspaceState]
    assert isinstance(told[0], WorkspaceState)
    assert told[0].code == "damaged"


@pytest.mark.parametrize("was_clean", [True, False])
def test_a_file_that_went_away_with_its_drive_is_not_damaged(tmp_path: Path, was_clean: bool) -> None:
    told: list[Event] = []
    CleanEnd(str(tmp_path / "away.agentdesk")).check_if_needed(told.append, was_clean=was_clean)
    assert told == []


def test_a_file_cut_in_half_is_refused(sqlite_url: str) -> None:
    path = Path(sqlite_url)
    with path.open("r+b") as file:
        file.truncate(5000)
    with pytest.raises(Refused, match="damaged"):
        quick_check(path)


@pytest.mark.parametrize("what", ["postgres"])
def test_a_server_needs_no_mark(postgres_url: str, what: str) -> None:
    assert CleanEnd(postgres_url).begin()
    assert CleanEnd(postgres_url).begin()


def spoil(path: Path) -> None:
    """Overwrite the middle of a file, as a bad disk would."""
    size = path.stat().st_size
    with path.open("r+b") as file:
        file.seek(8192)
        file.write(b"\xa5" * (size // 2))
