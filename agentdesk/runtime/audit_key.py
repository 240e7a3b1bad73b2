"""Knows the key that signs checkpoints: Ed25519, its secret half in this machine's keyring and nowhere else."""

from agentdesk.domain.errors import Refused
from agentdesk.services.ports import Secrets

NAME = "audit-key"
_BYTES = 32


class AuditKey:
    """Implements `services.sealing.SigningKey`. Asking a keyring may take a second: never on the GUI thread."""

    def __init__(self, secrets: Secrets) -> None:
        self._secrets = secrets

    def public(self) -> bytes:
        """The public half, 32 bytes; b"" where this machine holds no key."""
        held = self._held()
        if not held:
            return b""
        from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey  # 60 ms, and seldom needed

        return Ed25519PrivateKey.from_private_bytes(held).public_key().public_bytes_raw()

    def make(self) -> bytes:
        """A new key instead of the one that may be there; its public half. Raises Refused where nothing can keep it."""
        from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

        self._secrets.set(NAME, Ed25519PrivateKey.generate().private_bytes_raw().hex())
        return self.public()

    def sign(self, body: bytes) -> bytes:
        from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

        return Ed25519PrivateKey.from_private_bytes(self._held()).sign(body)

    def _held(self) -> bytes:
        try:
            held = bytes.fromhex(self._secrets.get(NAME) or "")
        except (Refused, ValueError):
            return b""  # a keyring that is locked, or holds something else under this name
        return held if len(held) == _BYTES else b""


def check_signature(key: bytes, body: bytes, signature: bytes) -> bool:
    """Whether the holder of `key` has signed exactly this."""
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    try:
        Ed25519PublicKey.from_public_bytes(key).verify(signature, body)
    except (InvalidSignature, ValueError):
        return False
    return True
