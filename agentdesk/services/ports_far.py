"""Knows how the settings reach a phone that is not ours, as a Protocol; nothing here runs."""

from typing import Protocol, runtime_checkable


@runtime_checkable
class FarPhoneSetup(Protocol):
    """The call bridge, Asterisk's manager or a FRITZ!Box. Nothing of it runs on the caller's thread."""

    kind: str
    """`bridge`, `ami` or `fritz`."""

    def save(self, password: str) -> None:
        """After the settings were written: keep the password unless it is "", and use them at once.

        `PhoneTried` tells when it could not be kept.
        """

    def ask_certificate(self) -> None:
        """`PhoneTried` tells whose certificate the phone system shows, with its fingerprint in `pin`."""

    def keep_secret(self, sender: str, secret: str) -> None:
        """What a sender signs its calls with, into the keyring; `PushWaysKnown` or `PhoneTried` answers."""

    def ask_ways(self) -> None:
        """`PushWaysKnown` answers how phones may reach the bridge."""


@runtime_checkable
class FindsCalls(Protocol):
    """A phone whose calls go on without the desk; while it `is_looking` it may yet tell of some that are on."""

    @property
    def is_looking(self) -> bool: ...
