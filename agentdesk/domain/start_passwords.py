"""Knows what a start password looks like: easily read out and typed, and far too many to be guessed."""

import secrets

SIGNS = "abcdefghjkmnpqrstuvwxyz23456789"
"""Without those that are taken for one another."""
_GROUPS, _LONG = 4, 5


def start_password() -> str:
    """99 bits, in groups."""
    return "-".join("".join(secrets.choice(SIGNS) for _ in range(_LONG)) for _ in range(_GROUPS))
