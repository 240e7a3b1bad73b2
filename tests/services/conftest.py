"""A desk at a fresh workspace, on both databases."""

from collections.abc import Iterator

import pytest

from tests.helpers.desk import Desk


@pytest.fixture
def desk(workspace_url: str) -> Iterator[Desk]:
    with Desk(workspace_url) as opened:
        yield opened


@pytest.fixture
def file_desk(sqlite_url: str) -> Iterator[Desk]:
    """For what does not depend on the database."""
    with Desk(sqlite_url) as opened:
        yield opened
