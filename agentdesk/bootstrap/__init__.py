"""Builds everything once, in order; the only room that knows every other."""

from agentdesk.bootstrap.demo import run_demo
from agentdesk.bootstrap.start import run_window

__all__ = ["run_demo", "run_window"]
