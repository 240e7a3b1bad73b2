"""Knows whether a mail is signed or encrypted. Nothing is checked and nothing decrypted; the screen says so."""

import re

from agentdesk.channels.mail.parts import Taken, parameter, type_of
from agentdesk.domain.mail import Seal

_SIGNATURES = {
    "application/pkcs7-signature": "S/MIME", "application/x-pkcs7-signature": "S/MIME",
    "application/pgp-signature": "PGP",
}  # fmt: skip
_PKCS7 = frozenset({"application/pkcs7-mime", "application/x-pkcs7-mime"})
_BEGIN = re.compile(r"^-----BEGIN PGP (MESSAGE|SIGNED MESSAGE)-----\s*$", re.MULTILINE)

SIGNATURE_TYPES = frozenset(_SIGNATURES)


def seal_of(taken: Taken, text: str) -> tuple[Seal, str]:
    """(state, `S/MIME` or `PGP`)."""
    for part in (taken.root, *(each for leaf in taken.leaves for each in leaf.path)):
        kind, protocol = type_of(part), parameter(part, "protocol").lower()
        if kind == "multipart/encrypted":
            return Seal.ENCRYPTED, "S/MIME" if "pkcs7" in protocol else "PGP"
        if kind == "multipart/signed":
            return Seal.SIGNED, _SIGNATURES.get(protocol, "PGP" if "pgp" in protocol else "S/MIME")
    for leaf in taken.leaves:
        if leaf.content_type in _PKCS7:
            smime = leaf.parameter("smime-type").lower()
            name = leaf.parameter("name").lower()
            if smime == "signed-data" or (not smime and name.endswith(".p7s")):
                return Seal.SIGNED_CLOSED, "S/MIME"
            if smime not in {"certs-only", "compressed-data"}:
                return Seal.ENCRYPTED, "S/MIME"
        if leaf.content_type in _SIGNATURES:
            return Seal.SIGNED, _SIGNATURES[leaf.content_type]
    found = _BEGIN.search(text[:100_000])
    if found is None:
        return Seal.NONE, ""
    return (Seal.ENCRYPTED if found[1] == "MESSAGE" else Seal.SIGNED), "PGP"
