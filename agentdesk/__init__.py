"""AgentDesk: each customer's whole contact timeline beside a live call or email pane."""

import time

__version__ = "0.1.0"

BEGAN = time.perf_counter()
"""When this process began to be AgentDesk; the log says how long the first paint took from here."""
