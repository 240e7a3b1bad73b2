"""Knows how a thread steps behind: what takes seconds in the database gives its core to the agent's next click."""

import logging
import os
import sys
import threading
from collections.abc import Callable

log = logging.getLogger(__name__)

LOWEST_NICE = 19
QOS_CLASS_BACKGROUND = 0x09
"""macOS, sys/qos.h."""
THREAD_PRIORITY_LOWEST = -2
"""Windows, SetThreadPriority; background mode would slow its reading to a crawl beside a busy disk."""


def step_behind(work: Callable[[], object]) -> None:
    """Run it on a thread of its own with the lowest priority this system gives; for work that is almost all inside the
    database: a thread that steps behind while it holds the interpreter would hold everybody up.
    """

    def run() -> None:
        try:
            _lower_this_thread()
        except (OSError, AttributeError, TypeError):
            log.info("this thread keeps its priority")
        work()

    threading.Thread(target=run, name="behind", daemon=True).start()


def _lower_this_thread() -> None:
    if sys.platform == "linux":
        os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), LOWEST_NICE)
        return
    import ctypes

    if sys.platform == "darwin":
        ctypes.CDLL(None).pthread_set_qos_class_self_np(QOS_CLASS_BACKGROUND, 0)
    elif sys.platform == "win32":
        kernel = ctypes.WinDLL("kernel32")
        kernel.GetCurrentThread.restype = ctypes.c_void_p
        kernel.SetThreadPriority(ctypes.c_void_p(kernel.GetCurrentThread()), THREAD_PRIORITY_LOWEST)
