"""Knows by which address the phones of the network reach this computer."""

import socket

_ANY = frozenset({"0.0.0.0", "::"})  # noqa: S104 compared, not bound


def own_address(told: str) -> str:
    """What was told, or the address this computer would speak from; nothing is sent to find out."""
    if told not in _ANY:
        return told
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            probe.connect(("192.0.2.1", 9))
            return str(probe.getsockname()[0])
        except OSError:
            return socket.gethostname()
