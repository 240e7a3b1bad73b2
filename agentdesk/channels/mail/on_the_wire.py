"""Knows how names and addresses go out: nothing in them begins a header of its own, and a domain has the name servers know."""

import idna


def header_line(text: str) -> str:
    """One line of signs that can be seen."""
    return " ".join("".join(sign if sign.isprintable() else " " for sign in text).split())


def wire_address(address: str) -> str:
    """A domain in another script by its name on the wire; what stands before it has none.

    Raises ValueError for a domain that is none.
    """
    local, at, domain = address.rpartition("@")
    if domain.isascii():
        return address
    return f"{local}{at}{idna.encode(domain, uts46=True).decode('ascii')}"
