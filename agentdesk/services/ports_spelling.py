"""Knows what checking the spelling needs from this computer, as a Protocol; nothing here runs."""

from collections.abc import Collection, Sequence
from typing import Protocol


class Spelling(Protocol):
    """The dictionaries of this computer, on a lane of their own: one is read from the disk when it is first asked.

    Never raises: what cannot be looked up is not wrong.
    """

    def languages(self) -> Sequence[str]:
        """Tags like `nl_NL`; empty when nothing can be checked here."""

    def wrong(self, language: str, words: Collection[str]) -> frozenset[str]:
        """Those that stand in neither the dictionary nor the person's own words."""

    def suggestions(self, language: str, word: str) -> Sequence[str]:
        """The most likely first."""

    def learn(self, word: str) -> None:
        """One of the person's own words from now on, in every language."""
