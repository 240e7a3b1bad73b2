"""What a start with a window decides before there is one."""

from pathlib import Path

import pytest
import sqlcipher3

from agentdesk.bootstrap.start import is_to_be_made, me_at
from agentdesk.domain.ids import AgentId
from agentdesk.runtime.paths import find_paths
from agentdesk.store.migrate import create
from agentdesk.ui.topbar import Me


def test_the_first_start_makes_room_for_the_workspace_of_this_machine(tmp_path: Path) -> None:
    paths = find_paths({"AGENTDESK_HOME": str(tmp_path / "home")})
    assert is_to_be_made(str(paths.default_workspace), "", paths)
    assert paths.default_workspace.parent.is_dir()
    chosen = tmp_path / "drive" / "desk.agentdesk"
    assert is_to_be_made(str(chosen), str(chosen), paths)
    assert not is_to_be_made(str(chosen), "", paths)
    assert not chosen.parent.exists()


def test_the_one_who_sits_here_is_named_as_the_workspace_names_them(tmp_path: Path) -> None:
    url = str(tmp_path / "desk.agentdesk")
    create(url, login="mai", name="Mai Nguyễn")
    with sqlcipher3.connect(url) as connection:
        connection.execute(
            "INSERT INTO agent (id, login, name, team_id, role, active) "
            "SELECT 7, 'Anna', 'Anna de Boer', team_id, 'agent', 1 FROM agent WHERE login = 'mai'"
        )
        connection.execute(
            "INSERT INTO agent (id, login, name, team_id, role, active) "
            "SELECT 8, 'gone', 'Piet Gone', team_id, 'agent', 0 FROM agent WHERE login = 'mai'"
        )
    connection.close()
    assert me_at(url, "anna", 1) == Me(AgentId(7), "Anna de Boer")
    assert me_at(url, "7", 1) == Me(AgentId(7), "Anna de Boer")
    mai = me_at(url, "mai", 7)
    assert mai.name == "Mai Nguyễn", "a login goes before what the settings say"
    assert me_at(url, "root", mai.agent_id) == mai, "this computer's own name is nobody here: whom the settings name"
    assert me_at(url, "gone", mai.agent_id) == mai, "nobody who has left sits here"


@pytest.mark.parametrize("place", ["no-such.agentdesk", "notes.txt", ".", "postgresql://nobody@127.0.0.1:9/desk"])
def test_where_the_workspace_cannot_be_asked_the_login_stands(tmp_path: Path, place: str) -> None:
    (tmp_path / "notes.txt").write_text("no workspace", "utf-8")
    url = place if "://" in place else str(tmp_path / place)
    assert me_at(url, "anna", 3) == Me(AgentId(3), "anna")
    assert sorted(each.name for each in tmp_path.iterdir()) == ["notes.txt"], "nothing is made by looking"
