"""Knows how long a call takes from the wire to the screen: INVITE sent by another process, through a real registrar over
TCP, to the painted call pane, and to the painted header and cards of its customer; and what an idle line costs.

`python -m tests.benchmarks.phone_pop WORKSPACE CUSTOMERS N` prints JSON. Both clocks are CLOCK_MONOTONIC (Linux).
"""

import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Self

from tests.helpers.sip import kamailio

IDLE_S = 10


class Caller:
    """The other process."""

    def __init__(self, to: str) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.benchmarks.phone_caller", to],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
        )  # fmt: skip

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._process.communicate(timeout=10)

    def ring(self, number: str) -> None:
        """The answer is waiting in `sent`."""
        self._say(f"ring {number}")

    def sent(self) -> float:
        return float(self._line())

    def stop(self) -> None:
        self._say("stop")
        self._line()

    def _say(self, text: str) -> None:
        assert self._process.stdin is not None
        self._process.stdin.write(text + "\n")
        self._process.stdin.flush()

    def _line(self) -> str:
        assert self._process.stdout is not None
        return self._process.stdout.readline().strip()


def main(workspace: Path, customers: int, n: int) -> dict[str, object]:
    from tests.benchmarks.fill import customer_uuid, phone_of
    from tests.benchmarks.measures import _call_card_shown, _skewed
    from tests.benchmarks.rig import Rig, Series, Targets

    with tempfile.TemporaryDirectory(prefix="agentdesk-phone-") as folder:
        os.environ["AGENTDESK_SECRETS"] = f"file:{_secrets(Path(folder))}"
        registrar = kamailio.Kamailio(Path(folder))
        try:
            registrar.start()
            settings = {"phone.server": registrar.address, "phone.user": "agent", "phone.transport": "tcp"}
            rig = Rig(workspace, "softphone", settings)
            rig.open()
            pane, timeline = Series("phone.pane"), Series("phone.timeline")
            live = rig.program.parts.live

            with Caller(registrar.address) as caller:

                def rings(number: str, targets: Targets, series: Series | None) -> None:
                    rig.watch.wait(targets, lambda: caller.ring(number))
                    sent = caller.sent()
                    if series is not None:
                        series.ms.append((rig.watch._done_at - sent) * 1000)
                        series.work.append(rig.watch.worked_ms)
                    caller.stop()
                    rig.until(lambda: not rig.program.phone.calls)
                    rig.rest(60)
                    rig.program.desk.open_customer(None)
                    rig.rest(20)

                for turn in range(-3, n):  # three to warm up
                    who = _skewed(rig, customers, turn)
                    measured = turn >= 0
                    rings(phone_of(who), rig.customer(customer_uuid(who)), timeline if measured else None)
                    rings(phone_of(who), {live: lambda: _call_card_shown(live)}, pane if measured else None)
            idle = _idle_percent(rig.rest)
            rig.close()
        finally:
            registrar.stop()
    return {pane.name: pane.figures(), timeline.name: timeline.figures(), "phone.idle_cpu_percent": idle}


def _idle_percent(rest: object) -> float:
    """Of one core, the whole program with its line registered and nobody at it."""
    assert callable(rest)
    worked, began = time.process_time(), time.monotonic()
    rest(IDLE_S * 1000)
    return round((time.process_time() - worked) / (time.monotonic() - began) * 100, 2)


def _secrets(folder: Path) -> Path:
    path = folder / "secrets.json"
    path.write_text(json.dumps({"phone-password": "pw-agent"}), "utf-8")
    path.chmod(0o600)
    return path


if __name__ == "__main__":
    if reason := kamailio.why_absent():
        told: dict[str, object] = {"left out": reason}
    else:
        told = main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))
    sys.stdout.write(json.dumps(told) + "\n")
