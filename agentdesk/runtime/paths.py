"""Knows where things lie on this machine: settings, data, state, logs; `AGENTDESK_HOME` puts them all in one folder."""

import os
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

APP = "agentdesk"


class Paths(NamedTuple):
    """Folders; none is made before something is written into it (`made`).

    No dataclass: a link that is handed to the running program has no 16 ms for loading `dataclasses`.
    """

    config: Path
    data: Path
    """Workspaces that nobody put elsewhere."""
    state: Path
    """Journal, lock, drafts: belongs to this machine, never roams."""
    logs: Path

    @property
    def settings_file(self) -> Path:
        return self.config / "settings.toml"

    @property
    def default_workspace(self) -> Path:
        return self.data / "workspace.agentdesk"


def resources() -> Path:
    """What the program brings along: beside the package in a checkout, inside the bundle in a frozen program."""
    bundle = getattr(sys, "_MEIPASS", None)
    return (Path(bundle) if bundle else Path(__file__).resolve().parents[2]) / "resources"


def made(folder: Path) -> Path:
    """The folder, there and readable by its owner only."""
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    return folder


def find_paths(
    environ: Mapping[str, str] = os.environ, platform: str = sys.platform, home: Path | None = None
) -> Paths:
    one_place = environ.get("AGENTDESK_HOME", "").strip()
    if one_place:
        root = Path(one_place).expanduser().absolute()
        return Paths(root / "config", root / "data", root / "state", root / "logs")
    home = home or Path.home()
    if platform == "win32":
        roaming = _folder(environ, "APPDATA", home / "AppData" / "Roaming") / "AgentDesk"
        local = _folder(environ, "LOCALAPPDATA", home / "AppData" / "Local") / "AgentDesk"
        return Paths(roaming, local / "Data", local / "State", local / "Logs")
    if platform == "darwin":
        support = home / "Library" / "Application Support" / "AgentDesk"
        return Paths(support, support / "Data", support / "State", home / "Library" / "Logs" / "AgentDesk")
    state = _folder(environ, "XDG_STATE_HOME", home / ".local" / "state") / APP
    return Paths(
        _folder(environ, "XDG_CONFIG_HOME", home / ".config") / APP,
        _folder(environ, "XDG_DATA_HOME", home / ".local" / "share") / APP,
        state,
        state / "logs",
    )


def _folder(environ: Mapping[str, str], name: str, default: Path) -> Path:
    """The variable's folder; relative ones are ignored, as the XDG specification says."""
    told = environ.get(name, "")
    return Path(told) if told and Path(told).is_absolute() else default
