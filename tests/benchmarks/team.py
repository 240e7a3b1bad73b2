"""Knows the team's benchmark: `python3 dev.py bench-team [--scale 10k|100k|1m] [--folder FOLDER] [--out team.json]`.

It starts a PostgreSQL of its own, fills it when it is empty (kept in FOLDER for the next time) and measures `pop`,
`page`, `search.prefix`, `search.typo`, `search.notes`, `pop.far` over a bad line, `log.ack` with 200 desks
and `live` with 200 listeners.
"""

import argparse
import json
import sys
import tempfile
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path

from tests.benchmarks import team_line, team_live, team_logs, team_reads
from tests.benchmarks.fill import CUSTOMERS
from tests.benchmarks.rig import calibration
from tests.benchmarks.team_fill import fill_team, is_filled
from tests.benchmarks.team_logins import READER, let_in
from tests.benchmarks.team_server import LOADING, SETTINGS, TeamServer, running


def main() -> int:
    parser = argparse.ArgumentParser(prog="dev.py bench-team", description=__doc__)
    parser.add_argument("--scale", choices=tuple(CUSTOMERS), default="10k")
    parser.add_argument("--folder", type=Path, help="the server's data; made there when missing, and kept")
    parser.add_argument("--out", type=Path)
    parser.add_argument("--only", default="", help="names of measures, separated by commas")
    parser.add_argument("--desks", type=int, default=200)
    parser.add_argument("--seconds", type=float, default=60.0, help="how long the desks log")
    asked = parser.parse_args()
    with ExitStack() as kept:
        folder = asked.folder or Path(kept.enter_context(tempfile.TemporaryDirectory(prefix="adpg"))) / "team"
        _fill_if_empty(folder, asked.scale)
        server = kept.enter_context(running(folder, SETTINGS))
        only = set(filter(None, asked.only.split(",")))
        found = measure(server, CUSTOMERS[asked.scale], only, asked.desks, asked.seconds)
    results = {"scale": asked.scale, "calibration_ms": calibration(), "results": found}
    text = json.dumps(results, indent=1)
    sys.stdout.write(text + "\n")
    if asked.out:
        asked.out.write_text(text + "\n", "utf-8")
    return 0


def measure(server: TeamServer, customers: int, only: set[str], desks: int, seconds: float) -> dict[str, object]:
    def wanted(name: str) -> bool:
        return not only or name in only

    let_in(server.url())
    found = team_reads.measure(server.url(login=READER), customers, wanted)
    parts: dict[str, Callable[[], dict[str, object]]] = {
        "pop.far": lambda: team_line.measure(server.url(login=READER), customers),
        "log.ack": lambda: team_logs.measure(server.url(), customers, desks, seconds),
        "live": lambda: team_live.measure(server.url()),
    }
    for name, part in parts.items():
        if wanted(name):
            found |= part()
    return found


def _fill_if_empty(folder: Path, scale: str) -> None:
    with running(folder, SETTINGS) as server:
        if is_filled(server.url()):
            return
    with running(folder, SETTINGS | LOADING) as server:
        fill_team(server.url(), scale)


if __name__ == "__main__":
    sys.exit(main())
