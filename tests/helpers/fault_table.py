"""Knows the table of faults in `docs/team-proofs.md`: what each test of a fault counted.

`python -m tests.helpers.fault_table` runs the tests of `tests/faults` and writes the table anew.
"""

import json
import os
import subprocess
import sys
import tempfile
from dataclasses import asdict
from pathlib import Path

from tests.helpers.fault_desks import Count

INTO = "AGENTDESK_FAULT_TABLE"
"""Names the file the counts are added to, while the table is made."""
DOC = Path(__file__).resolve().parents[2] / "docs" / "team-proofs.md"
BEGINS, ENDS = "<!-- fault table -->", "<!-- end of fault table -->"
HEAD = (
    "| Fault | contacts said | contacts there | doubled | refused | lost by the server | seconds |",
    "|---|---:|---:|---:|---:|---:|---:|",
)


def written(fault: str, count: Count, *, lost: int = 0) -> Count:
    """The count, which is kept for the table when it is being made. `lost`: what the server had acknowledged and lost."""
    if INTO in os.environ:
        with Path(os.environ[INTO]).open("a", encoding="utf-8") as file:
            file.write(json.dumps({"fault": fault, "lost": lost, **asdict(count)}) + "\n")
    return count


def table(lines: list[str]) -> str:
    found = {row["fault"]: row for row in map(json.loads, lines)}
    body = [
        f"| {fault} | {row['said']} | {row['there']} | {row['doubled']} | {row['refused']} | {row['lost']} "
        f"| {row['seconds']:.1f} |"
        for fault, row in sorted(found.items())
    ]
    return "\n".join((*HEAD, *body))


def main() -> int:
    with tempfile.TemporaryDirectory() as folder:
        kept = Path(folder) / "counts"
        kept.touch()
        env = {**os.environ, INTO: str(kept), "QT_QPA_PLATFORM": "offscreen"}
        code = subprocess.run([sys.executable, "-m", "pytest", "-q", "tests/faults"], env=env, check=False).returncode
        made = table(kept.read_text("utf-8").splitlines())
    text = DOC.read_text("utf-8")
    before, _, rest = text.partition(BEGINS)
    _, _, after = rest.partition(ENDS)
    DOC.write_text(f"{before}{BEGINS}\n{made}\n{ENDS}{after}", "utf-8")
    return code


if __name__ == "__main__":
    sys.exit(main())
