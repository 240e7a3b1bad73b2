"""Knows how a statement says that nobody needs its answer; see `store/talk.py`."""

from collections.abc import Mapping
from typing import Any

LATER: Mapping[str, Any] = {"agentdesk_later": True}
"""Its execution options."""
