"""Knows the dictionaries of this computer, by Enchant, and the file of the person's own words. Without Enchant: none."""

import logging
from collections.abc import Collection, Sequence
from pathlib import Path
from types import ModuleType
from typing import Any

log = logging.getLogger(__name__)

OWN_WORDS = "my-words.txt"
MOST_SUGGESTED = 6


class SystemSpelling:
    """Implements `ports_spelling.Spelling`. One thread."""

    def __init__(self, folder: Path) -> None:
        """`folder`: where the person's own words are kept."""
        self._path = folder / OWN_WORDS
        self._enchant = _enchant()
        self._broker: Any = self._enchant.Broker() if self._enchant is not None else None
        self._dictionaries: dict[str, Any] = {}
        self._own: Any = None

    def languages(self) -> Sequence[str]:
        try:
            return sorted(self._broker.list_languages()) if self._broker is not None else ()
        except self._errors as error:
            _tell(error)
            return ()

    def wrong(self, language: str, words: Collection[str]) -> frozenset[str]:
        try:
            dictionary = self._dictionary(language)
            if dictionary is None:
                return frozenset()
            own = self._own_words()
            unknown = (word for word in words if not dictionary.check(_plain(word)))
            return frozenset(word for word in unknown if own is None or not own.check(_plain(word)))
        except self._errors as error:
            _tell(error)
            return frozenset()

    def suggestions(self, language: str, word: str) -> Sequence[str]:
        try:
            dictionary = self._dictionary(language)
            return tuple(dictionary.suggest(_plain(word))[:MOST_SUGGESTED]) if dictionary is not None else ()
        except self._errors as error:
            _tell(error)
            return ()

    def learn(self, word: str) -> None:
        own = self._own_words()
        if own is not None:
            own.add(_plain(word))

    @property
    def _errors(self) -> tuple[type[Exception], ...]:
        known = (OSError, ValueError)  # a full disk; a word Enchant takes for none
        return (*known, self._enchant.errors.Error) if self._enchant is not None else known

    def _dictionary(self, language: str) -> Any:
        if self._broker is None:
            return None
        if language not in self._dictionaries:
            self._dictionaries[language] = self._broker.request_dict(language)
        return self._dictionaries[language]

    def _own_words(self) -> Any:
        """None while they cannot be kept: the dictionary goes on without them."""
        if self._own is None and self._broker is not None:
            try:
                self._path.parent.mkdir(parents=True, exist_ok=True)
                with self._path.open("a", encoding="utf-8"):
                    self._own = self._broker.request_pwl_dict(str(self._path))
            except self._errors as error:
                _tell(error)
        return self._own


def _tell(error: Exception) -> None:
    log.info("spelling is not checked: %s", type(error).__name__)


def _plain(word: str) -> str:
    """Dictionaries know the typewriter's apostrophe."""
    return word.replace("’", "'")


def _enchant() -> ModuleType | None:
    """None without the package or without the library it leads to; both are somebody's choice."""
    try:
        import enchant  # of `agentdesk[spelling]`
    except ImportError:
        return None
    return enchant  # type: ignore[no-any-return]
