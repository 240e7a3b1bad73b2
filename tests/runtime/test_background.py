"""What takes seconds steps behind the agent's next click."""

import os
import sys
import threading

import pytest

from agentdesk.runtime.background import LOWEST_NICE, step_behind


@pytest.mark.skipif(sys.platform != "linux", reason="thread priorities are read by the kernel's own numbers here")
def test_only_the_thread_that_steps_behind_has_the_lowest_priority() -> None:
    seen: list[int] = []
    done = threading.Event()

    def work() -> None:
        seen.append(os.getpriority(os.PRIO_PROCESS, threading.get_native_id()))
        done.set()

    before = os.getpriority(os.PRIO_PROCESS, threading.get_native_id())
    step_behind(work)

    assert done.wait(10)
    assert seen == [LOWEST_NICE]
    assert os.getpriority(os.PRIO_PROCESS, threading.get_native_id()) == before
