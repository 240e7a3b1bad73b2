"""A writer in a process of its own: whoever reads may go at any moment."""

import pytest

from agentdesk.runtime.clock import SystemClock
from agentdesk.store.import_batch import Batch
from agentdesk.store.import_events import Cards
from agentdesk.store.import_writer import Author, WriterProcess

NOTHING = Batch("customers", 0, b"", [], Cards([], [], []), [])


def test_a_writer_whose_reader_is_gone_ends_without_a_word(sqlite_url: str, capfd: pytest.CaptureFixture[str]) -> None:
    writer = WriterProcess(sqlite_url, Author(0, "test"), SystemClock())
    writer.put(NOTHING)
    writer.close()  # before it has answered: it has not even begun
    assert capfd.readouterr().err == ""
