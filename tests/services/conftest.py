"""A desk at a fresh workspace, on both databases."""

from collections.abc import Iterator

import pytest

from tests.helpers import heads, news
from tests.helpers.desk import Desk


@pytest.fixture
def desk(workspace_url: str) -> Iterator[Desk]:
    with Desk(workspace_url, humble=True) as opened:
        yield opened
        assert heads.astray(opened.engine) == []


@pytest.fixture
def file_desk(sqlite_url: str) -> Iterator[Desk]:
    """For what does not depend on the database."""
    with Desk(sqlite_url) as opened:
        yield opened
        assert heads.astray(opened.engine) == []


@pytest.fixture(autouse=True)
def every_command_is_news(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Whatever a test here does is told to the screens of the other desks."""
    with news.held(monkeypatch):
        yield
