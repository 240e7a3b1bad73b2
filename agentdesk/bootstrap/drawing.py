"""Knows how a report is drawn that nobody waits for: by a process of its own, so that no window stutters and none is needed."""

import multiprocessing
import threading
from multiprocessing.connection import Connection
from typing import TYPE_CHECKING

from agentdesk.domain.errors import Refused

if TYPE_CHECKING:
    from agentdesk.services.reports import ReportFacts

PATIENCE_S = 120.0
"""Of a report that takes two seconds, on a machine that is very busy."""


def drawn_apart(facts: "ReportFacts", language: str) -> bytes:
    """Raises Refused("report-not-drawn") when the process dies or takes too long; it is gone then."""
    fresh = multiprocessing.get_context("spawn")  # a fork would have this process's threads' locks, and no threads
    here, there = fresh.Pipe(duplex=False)
    process = fresh.Process(target=_draw, args=(there, facts, language), name="report", daemon=True)
    try:
        process.start()
    except OSError as error:  # no memory, no process to be had
        raise Refused("report-not-drawn") from error
    finally:
        there.close()
    patience = threading.Timer(PATIENCE_S, process.kill)  # also of one that hangs half said
    patience.start()
    try:
        return here.recv_bytes()
    except (EOFError, OSError) as error:
        raise Refused("report-not-drawn") from error
    finally:
        patience.cancel()
        patience.join()
        here.close()
        process.kill()
        process.join()
        process.close()


def _draw(answer: Connection, facts: "ReportFacts", language: str) -> None:
    """The whole life of that process."""
    from agentdesk.runtime.paths import resources
    from agentdesk.ui.reports.printing import report_pdf, without_a_window

    app = without_a_window(resources())
    made = report_pdf(facts, language, resources())
    assert made is not None, "nobody asked it to stop"
    answer.send_bytes(made[0])
    assert app is not None  # fonts live as long as it does
    answer.close()
