"""What the phone tells is recorded for the person who asked for it, and for nobody else."""

import os
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from agentdesk.bootstrap.recording import CallRecording
from agentdesk.channels.phone.manual import ManualPhone
from agentdesk.domain.events import CallsRecorded
from agentdesk.runtime.clock import SystemClock
from agentdesk.services.hub import Hub
from tests.helpers.said import Ear


@pytest.fixture
def open_to_all() -> Iterator[None]:
    """A machine whose new files everybody may read."""
    before = os.umask(0)
    yield
    os.umask(before)


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such rights")
@pytest.mark.usefixtures("open_to_all")
def test_a_recording_is_for_its_owner_alone(tmp_path: Path) -> None:
    hub, clock, ear, path = Hub(), SystemClock(), Ear(), tmp_path / "day.jsonl"
    hub.listen(ear)
    recording = CallRecording(hub, clock, ManualPhone(hub.publish, clock), "manual")
    recording.start(path, redact=False)
    ear.wait_for(CallsRecorded(str(path), redacted=False))
    recording.close()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
