"""Knows what a flood costs the one who works: a registered window, 50 calls a minute, and 200 malformed packets a second.

`python -m tests.benchmarks.flood WORKSPACE MINUTES` prints JSON. The calls come through a real registrar over UDP, the
packets straight to the phone's own port; the agent says no to every second call, the others are given up.
"""

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.helpers.sip import kamailio

WARM_MS = 8_000
"""The first calls of a day make what they show; every other measure is warm too."""
OVER_S = 60.0
"""What the last callers may take after the flood."""


def main(workspace: Path, minutes: float) -> dict[str, object]:
    from PySide6.QtCore import QTimer

    from agentdesk.domain.events import CallOffered, Event
    from tests.benchmarks.phone_pop import _secrets
    from tests.benchmarks.rig import Rig, percentile, resident_mb
    from tests.benchmarks.shift import Heart

    with tempfile.TemporaryDirectory(prefix="agentdesk-flood-") as folder:
        os.environ["AGENTDESK_SECRETS"] = f"file:{_secrets(Path(folder))}"
        registrar = kamailio.Kamailio(Path(folder))
        try:
            registrar.start()
            settings = {"phone.server": registrar.address, "phone.user": "agent", "phone.transport": "udp"}
            rig = Rig(workspace, "softphone", settings)
            rig.open()
            offered: list[str] = []

            def note(event: Event) -> None:
                if isinstance(event, CallOffered):
                    offered.append(event.call.number)

            rig.program.hub.listen(note)
            controller = rig.program.parts.live.controller

            def say_no() -> None:
                for item in controller.stack.ringing:
                    if "".join(filter(str.isdigit, item.number.partition("@")[0]))[-1:] in set("13579"):
                        controller.reject(item.draft_id)

            agent = QTimer(interval=300)
            agent.timeout.connect(say_no)
            address = rig.program.phone._engine.address  # type: ignore[attr-defined]
            before_mb = resident_mb()
            heart = Heart()
            with subprocess.Popen(
                [sys.executable, "-m", "tests.benchmarks.flood_caller", registrar.address, address, str(minutes * 60)],
                stdout=subprocess.PIPE, text=True,
            ) as caller:  # fmt: skip
                agent.start()
                rig.rest(WARM_MS)
                heart.start()
                rig.rest(max(1000, int(minutes * 60_000) - WARM_MS))
                beats = list(heart.gaps)
                rig.until(lambda: caller.poll() is not None, OVER_S)
                assert caller.stdout is not None
                told = json.loads(caller.stdout.read())
            rig.until(lambda: not rig.program.phone.calls, OVER_S)
            figures = {
                **told, "offered_here": len(offered), "minutes": minutes, "rss_mb": resident_mb(), "rss_before_mb": before_mb,
                "heartbeat": {
                    "median_ms": round(percentile(beats, 0.5), 2), "p99_ms": round(percentile(beats, 0.99), 2),
                    "max_ms": round(max(beats), 2), "n": len(beats),
                },
            }  # fmt: skip
            agent.stop()
            rig.close()
        finally:
            registrar.stop()
    return figures


if __name__ == "__main__":
    if reason := kamailio.why_absent():
        flood: dict[str, object] = {"left out": reason}
    else:
        flood = main(Path(sys.argv[1]), float(sys.argv[2]))
    sys.stdout.write(json.dumps(flood) + "\n")
