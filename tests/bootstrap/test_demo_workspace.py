"""The demo between two starts: its workspace kept on the same day or made anew, what was chosen in it always kept."""

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from agentdesk.bootstrap.demo import demo_settings
from agentdesk.bootstrap.demo_workspace import LOGIN, default_place, demo_workspace
from agentdesk.demo.clock import DemoClock
from agentdesk.domain.errors import Refused
from agentdesk.domain.reviews import ReviewState
from agentdesk.domain.scorecards import score
from agentdesk.runtime.paths import Paths, find_paths
from agentdesk.runtime.settings_file import SettingsFile
from agentdesk.services.queries_audit import ReviewById, Reviews
from agentdesk.store.engine import open_engine
from agentdesk.store.journal import journal_path
from agentdesk.store.reads import SqlReads


@pytest.fixture
def paths(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Paths:
    monkeypatch.setenv("AGENTDESK_HOME", str(tmp_path))
    return find_paths()


def _start(paths: Paths, *, fresh: bool = False) -> tuple[bytes, DemoClock]:
    clock = DemoClock(datetime.now(UTC))
    return demo_workspace(paths, default_place(paths), clock, fresh=fresh).read_bytes()[:8192], clock


def test_the_same_day_s_demo_is_kept_with_its_journal_and_its_clock_goes_on(paths: Paths) -> None:
    _start(paths)
    place = default_place(paths)
    journal = journal_path(paths.state, str(place), LOGIN)
    journal.parent.mkdir(parents=True, exist_ok=True)
    journal.write_bytes(b"what was said")
    stamp = place.with_name(place.name + ".demo")
    told = json.loads(stamp.read_text("utf-8"))
    stamp.write_text(json.dumps({**told, "ahead_s": told["ahead_s"] + 600}), "utf-8")
    made_at = place.stat().st_mtime_ns
    _, clock = _start(paths)
    assert place.stat().st_mtime_ns == made_at
    assert journal.exists()
    assert clock.now() > DemoClock(datetime.now(UTC)).now() + timedelta(minutes=9)

    _start(paths, fresh=True)
    assert place.stat().st_mtime_ns != made_at
    assert not journal.exists()
    stamp.write_text(json.dumps({"day": "2020-01-01", "ahead_s": 0}), "utf-8")
    made_at = place.stat().st_mtime_ns
    _start(paths)
    assert place.stat().st_mtime_ns != made_at


def test_a_file_that_no_demo_made_is_not_touched(paths: Paths, tmp_path: Path) -> None:
    real = tmp_path / "real.agentdesk"
    real.write_bytes(b"years of work")
    with pytest.raises(Refused):
        demo_workspace(paths, real, DemoClock(datetime.now(UTC)), fresh=True)
    assert real.read_bytes() == b"years of work"


def test_what_is_chosen_in_the_demo_lasts_to_the_next_one_and_changes_nothing_outside_it(paths: Paths) -> None:
    outside = {"language": "nl", "theme.scale": 1.25, "shortcuts.window.help": "F2"}
    SettingsFile(paths.settings_file).save(outside)
    first = demo_settings(paths)
    assert (first.now.language, first.now.theme_scale, first.now.mask_mode) == ("nl", 1.25, "off")
    first.set("language", "vi")
    first.set("theme.mode", "dark")
    first.set("presence.chosen", "break 2026-11-22T13:02:00+00:00 coffee")
    first.set("phone.extension", "204")

    _start(paths, fresh=True)
    again = demo_settings(paths)
    assert (again.now.language, again.now.theme_mode, again.now.theme_scale) == ("vi", "dark", 1.25)
    assert again.get("presence.chosen") is None, "each demo begins with an agent who is there"
    assert again.now.phone_extension == ""
    assert SettingsFile(paths.settings_file).read() == outside

    SettingsFile(paths.settings_file).save(outside | {"shortcuts.window.help": "F3"})
    assert demo_settings(paths).get("shortcuts.window.help") == "F3", "what was not chosen in the demo follows outside"


def test_the_demo_s_lead_has_settings_of_their_own_and_finds_what_was_reviewed(paths: Paths) -> None:
    demo_settings(paths).set("person.role", "agent")
    assert demo_settings(paths, login="jonas").get("person.role") is None

    _start(paths)
    engine = open_engine(str(default_place(paths)))
    try:
        reads = SqlReads(engine)
        now = DemoClock(datetime.now(UTC)).now()
        reviews = reads.answer(Reviews(now - timedelta(days=60), now, limit=2000))
        whole = reads.answer(ReviewById(reviews[0].review_id))
        reads.close()
    finally:
        engine.dispose()
    states = {each.state for each in reviews}
    assert {ReviewState.GIVEN, ReviewState.ACCEPTED, ReviewState.CHANGED} <= states
    assert all(each.reviewer != each.agent_id for each in reviews)
    assert whole is not None
    assert score(whole.card, {each.key: each.mark for each in whole.marks}, was_heard=False).value == reviews[0].score
