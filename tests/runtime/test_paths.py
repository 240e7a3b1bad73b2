"""Folders on every system."""

from pathlib import Path

from agentdesk.runtime.paths import find_paths, made

HOME = Path("/people/mai")


def test_one_variable_puts_everything_in_one_folder(tmp_path: Path) -> None:
    paths = find_paths({"AGENTDESK_HOME": str(tmp_path), "XDG_STATE_HOME": "/elsewhere"}, "linux", HOME)
    assert {paths.config, paths.data, paths.state, paths.logs} == {
        tmp_path / name for name in ("config", "data", "state", "logs")
    }


def test_linux_follows_xdg_and_ignores_relative_folders() -> None:
    paths = find_paths({"XDG_STATE_HOME": "/var/mai", "XDG_CONFIG_HOME": "here"}, "linux", HOME)
    assert paths.state == Path("/var/mai/agentdesk")
    assert paths.config == HOME / ".config" / "agentdesk"
    assert paths.data == HOME / ".local" / "share" / "agentdesk"


def test_windows_keeps_the_journal_out_of_what_roams() -> None:
    paths = find_paths({"APPDATA": "/roaming", "LOCALAPPDATA": "/local"}, "win32", HOME)
    assert paths.config == Path("/roaming/AgentDesk")
    assert paths.state == Path("/local/AgentDesk/State")


def test_macos_uses_the_library() -> None:
    paths = find_paths({}, "darwin", HOME)
    assert paths.config == HOME / "Library" / "Application Support" / "AgentDesk"
    assert paths.logs == HOME / "Library" / "Logs" / "AgentDesk"


def test_finding_makes_nothing_and_made_is_for_the_owner_only(tmp_path: Path) -> None:
    paths = find_paths({"AGENTDESK_HOME": str(tmp_path / "x")})
    assert not (tmp_path / "x").exists()
    assert made(paths.state).stat().st_mode & 0o777 == 0o700
