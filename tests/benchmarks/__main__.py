"""Knows the whole benchmark: `python3 dev.py bench [--scale 10k|100k|1m] [--workspace FILE] [--out bench.json]`.

`--only flood --minutes N` floods the phone for so long; it is left out of the whole.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
STARTS = 7
IMPORT_ROWS = 60_000
LEFT_OUT = frozenset({"flood"})
"""Measured only when it is named: it lasts ten minutes."""


def main() -> int:
    parser = argparse.ArgumentParser(prog="dev.py bench", description=__doc__)
    parser.add_argument("--scale", choices=("10k", "100k", "1m"), default="100k")
    parser.add_argument("--workspace", type=Path, help="a filled workspace; made there when missing")
    parser.add_argument("--out", type=Path)
    parser.add_argument("--only", default="", help="names of measures, separated by commas")
    parser.add_argument("--minutes", type=float, default=10.0, help="how long the flood lasts")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="agentdesk-bench-") as folder:
        os.environ["AGENTDESK_HOME"] = folder
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        os.environ.pop("PYTHONDONTWRITEBYTECODE", None)  # as installed: modules are compiled once
        os.environ["PYTHONPYCACHEPREFIX"] = str(Path(folder) / "compiled")
        workspace = asked.workspace or Path(folder) / "bench.agentdesk"
        only = set(filter(None, asked.only.split(",")))
        if not workspace.exists() and (
            not only or only - {"import", "mail", "mail-screen", "verify"}
        ):  # those make their own
            from tests.benchmarks.fill import fill

            fill(workspace, asked.scale)
        results = measure(workspace, asked.scale, Path(folder), only, asked.minutes)
    text = json.dumps(results, indent=1)
    sys.stdout.write(text + "\n")
    if asked.out:
        asked.out.write_text(text + "\n", "utf-8")
    return 0


def measure(workspace: Path, scale: str, scratch: Path, only: set[str], minutes: float) -> dict[str, object]:
    from tests.benchmarks.fill import CUSTOMERS
    from tests.benchmarks.rig import calibration

    customers = CUSTOMERS[scale]
    results: dict[str, object] = {}
    parts: dict[str, Callable[[], dict[str, object]]] = {
        "start": lambda: {"start": _start(workspace)},
        "window": lambda: _window(workspace, customers),
        "shift": lambda: _shift(workspace, scratch, customers),
        "import": lambda: {"import": _import()},
        "phone": lambda: {"phone": _phone(workspace, customers)},
        "flood": lambda: {"flood": _flood(workspace, minutes)},
        "mail": lambda: {"mail": json.loads(_child("tests.benchmarks.mail_sync", str(scratch)))},
        "mail-screen": lambda: _mail_screen(scratch),
        "audit": lambda: json.loads(_child("tests.benchmarks.audit_reads", str(workspace))),
        "audit.export": lambda: {
            "audit.export": json.loads(_child("tests.benchmarks.audit_export", str(workspace), str(scratch)))
        },
        "audit.dashboard": lambda: dict(json.loads(_child("tests.benchmarks.audit_dashboard", str(workspace)))),
        "verify": lambda: {"verify": json.loads(_child("tests.benchmarks.verify_speed", str(scratch), str(customers)))},
    }
    for name, part in parts.items():
        if name in only or (not only and name not in LEFT_OUT):
            print(f"bench: {name}", file=sys.stderr, flush=True)
            results |= part()
    return {"scale": scale, "calibration_ms": calibration(), "results": results}


def _window(workspace: Path, customers: int) -> dict[str, object]:
    from tests.benchmarks import measures
    from tests.benchmarks.rig import Rig

    rig = Rig(workspace)
    rig.open()
    measures.switch(rig, customers, 20)  # warm
    found = [
        *measures.pop(rig, customers, 100),
        *measures.switch(rig, customers, 200),
        *measures.scroll(rig, 400),
        *measures.search(rig, 25),
        *measures.log(rig, customers, 100),
    ]
    rig.close()
    return {series.name: series.figures() for series in found}


def _start(workspace: Path) -> dict[str, object]:
    from tests.benchmarks.rig import Series, percentile

    series = Series("start")
    work: list[float] = []
    for turn in range(STARTS + 1):
        began = time.time()
        told = json.loads(_child("tests.benchmarks.start_child", str(workspace)))
        if turn:  # the first one compiles what an installed program has compiled already
            series.ms.append((told["painted"] - began) * 1000)
            work.append(told["work_ms"])
    return {**series.figures(), "work_median_ms": round(percentile(work, 0.5), 1)}


def _shift(workspace: Path, scratch: Path, customers: int) -> dict[str, object]:
    folder = scratch / "import"
    folder.mkdir(exist_ok=True)
    with subprocess.Popen(
        [sys.executable, "-m", "tests.benchmarks.shift", "idle", "60"], cwd=ROOT, stdout=subprocess.PIPE, text=True
    ) as control:
        told = json.loads(
            _child("tests.benchmarks.shift", str(workspace), str(folder), str(customers), "200", "100000")
        )
        idle = json.loads(control.communicate()[0])
    beat = dict(told["heartbeat"])
    beat["idle_max_ms"] = idle["max_ms"]
    beat["max_less_idle_ms"] = round(max(0.0, beat["max_ms"] - idle["max_ms"]), 2)
    return {"heartbeat": beat, "rss": {"mb": told["rss_mb"]}}


def _phone(workspace: Path, customers: int) -> dict[str, object]:
    """A call from the wire to the screen; why not, where the phone's peers are not installed."""
    figures: dict[str, object] = json.loads(_child("tests.benchmarks.phone_pop", str(workspace), str(customers), "100"))
    return figures


def _flood(workspace: Path, minutes: float) -> dict[str, object]:
    """With an idle process beside it, whose longest gap is the machine's and not ours."""
    control = [sys.executable, "-m", "tests.benchmarks.shift", "idle", str(minutes * 60)]
    with subprocess.Popen(control, cwd=ROOT, stdout=subprocess.PIPE, text=True) as idling:
        told: dict[str, object] = json.loads(_child("tests.benchmarks.flood", str(workspace), str(minutes)))
        idle = json.loads(idling.communicate()[0])
    return {**told, "idle_max_ms": idle["max_ms"]}


def _mail_screen(scratch: Path) -> dict[str, object]:
    """Each in a process of its own: there is one window in each."""
    found: dict[str, object] = {}
    for what in ("open", "arrives"):
        found |= json.loads(_child("tests.benchmarks.mail_screen", str(scratch), what))
    return found


def _import() -> dict[str, object]:
    figures: dict[str, object] = json.loads(_child("tests.benchmarks.import_speed", str(IMPORT_ROWS)))
    return figures


def _child(module: str, *arguments: str) -> str:
    """What a module's own process prints last."""
    done = subprocess.run(
        [sys.executable, "-m", module, *arguments], cwd=ROOT, capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise RuntimeError(f"{module}: {done.stderr[-2000:]}")
    return done.stdout.strip().splitlines()[-1]


if __name__ == "__main__":
    sys.exit(main())
