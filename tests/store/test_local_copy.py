"""What an answer of the local copy is made of, whichever Python wrote it."""

import pickle

import pytest

from agentdesk.domain.kinds import Channel, EventKind
from agentdesk.store import local_copy


def test_kinds_are_written_by_their_value_although_a_python_would_write_how_to_look_them_up(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for kind in (Channel, EventKind):  # as Python 3.11.0 to 3.11.3 does, which Debian 12 has
        monkeypatch.setattr(kind, "__reduce_ex__", lambda each, _: (getattr, (type(each), each.name)))
    answer = (Channel.CALL, EventKind.LOG)
    kept = local_copy._kept((local_copy._packed(answer), 0))
    assert kept is not None
    assert kept.answer == answer


def test_what_is_no_row_is_not_made() -> None:
    assert local_copy._kept((pickle.dumps(getattr), 0)) is None
