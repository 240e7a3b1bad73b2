"""What a start with a window decides before there is one."""

from pathlib import Path

from agentdesk.bootstrap.start import is_to_be_made
from agentdesk.runtime.paths import find_paths


def test_the_first_start_makes_room_for_the_workspace_of_this_machine(tmp_path: Path) -> None:
    paths = find_paths({"AGENTDESK_HOME": str(tmp_path / "home")})
    assert is_to_be_made(str(paths.default_workspace), "", paths)
    assert paths.default_workspace.parent.is_dir()
    chosen = tmp_path / "drive" / "desk.agentdesk"
    assert is_to_be_made(str(chosen), str(chosen), paths)
    assert not is_to_be_made(str(chosen), "", paths)
    assert not chosen.parent.exists()
