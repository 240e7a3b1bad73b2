"""The settings file: read once, written whole, never in the way of the start."""

import tomllib
from collections.abc import Callable
from pathlib import Path

import pytest

from agentdesk.runtime.settings_file import SettingsFile, to_toml
from agentdesk.services.settings import Personal

VALUES: dict[str, object] = {
    "theme.mode": "dark",
    "theme.scale": 1.25,
    "queue.collapsed": True,
    "shortcuts.log": "Ctrl+1",
    "shortcuts.log.next": 'Ctrl+Enter, "x" \\ \u007f đ \n',
    "window.sizes": [240, 620, 480],
    "plain": -3,
}


def test_what_is_saved_is_read_again(tmp_path: Path) -> None:
    file = SettingsFile(tmp_path / "deep" / "settings.toml")
    file.save(VALUES)
    assert file.read() == VALUES
    assert list((tmp_path / "deep").iterdir()) == [tmp_path / "deep" / "settings.toml"]


def test_tables_written_by_hand_are_read_too(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_text('language = "nl"\n[theme]\nmode = "light"\n[shortcuts.call]\nanswer = "F9"\n')
    assert SettingsFile(path).read() == {"language": "nl", "theme.mode": "light", "shortcuts.call.answer": "F9"}


def test_no_file_is_no_settings(tmp_path: Path) -> None:
    file = SettingsFile(tmp_path / "settings.toml")
    assert file.read() == {}
    assert not file.was_bad


@pytest.mark.parametrize("content", [b"theme = = 3", b"\xff\xfe broken", b"<<<<<<< ours\n"])
def test_a_broken_file_is_put_aside_and_the_defaults_start(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "settings.toml"
    path.write_bytes(content)
    file = SettingsFile(path)
    assert file.read() == {}
    assert file.was_bad
    assert path.with_name("settings.toml.bad").read_bytes() == content


def test_only_the_newest_values_are_written_on_the_lane(tmp_path: Path) -> None:
    queue: list[Callable[[], None]] = []
    file = SettingsFile(tmp_path / "settings.toml", queue.append)
    personal = Personal(file.read(), file.save)
    personal.set("theme.mode", "dark")
    personal.set("theme.mode", "light")
    assert file.read() == {}
    assert len(queue) == 1
    queue.pop()()
    assert file.read() == {"theme.mode": "light"}


def test_a_folder_that_cannot_be_written_costs_nothing_but_the_memory(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    SettingsFile(tmp_path / "file" / "settings.toml").save(VALUES)


def test_what_no_file_can_hold_is_left_out() -> None:
    assert tomllib.loads(to_toml({"a": None, "b": object(), "c": "half \udc80"})) == {"c": "half ?"}
