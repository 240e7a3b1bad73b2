"""Knows how a typed text becomes a question to the word indexes, and how alike two names are."""

from collections.abc import Sequence
from functools import lru_cache
from itertools import combinations

from agentdesk.domain.folding import words

MOST_WORDS = 8
_PIECE = 3
"""A trigram index knows nothing shorter."""


def match_all(found: Sequence[str], *, column: str = "", last_is_prefix: bool = True) -> str:
    """An FTS5 question: every word, the last one as a beginning. Words are letters and digits only."""
    terms = [f'"{word}"' for word in found[:MOST_WORDS]]
    if terms and last_is_prefix:
        terms[-1] += "*"
    asked = " AND ".join(terms)
    return f"{{{column}}} : ({asked})" if column else asked


def tsquery_all(found: Sequence[str], tags: Sequence[str] = (), *, last_is_prefix: bool = True) -> str:
    """The same question for a stored tsvector; tags carry their §."""
    terms = [f"'{word}'" for word in found[:MOST_WORDS]]
    if terms and last_is_prefix:
        terms[-1] += ":*"
    return " & ".join([*terms, *(f"'§{tag}'" for tag in tags)])


def pieces(name: str) -> list[tuple[str, ...]]:
    """Pieces of a folded name; whoever has all pieces of one group may be meant by it.

    Cut in three, a name with one letter wrong keeps two pieces as they were, and one with two letters wrong side by
    side too. Names too short for three pieces of three letters keep one of their halves.
    """
    joined = " ".join(words(name))
    if len(joined) >= 3 * _PIECE:
        cut, rest = divmod(len(joined), 3)
        sizes = [cut + (place < rest) for place in range(3)]
        starts = [0, sizes[0], sizes[0] + sizes[1]]
        parts = [joined[start : start + size] for start, size in zip(starts, sizes, strict=True)]
        return [pair for pair in combinations(parts, 2) if all(len(part) >= _PIECE for part in pair)]
    if len(joined) <= _PIECE:
        return []
    half = max(_PIECE, (len(joined) + 1) // 2)
    return list(dict.fromkeys([(joined[:half],), (joined[-half:],)]))


def trigrams(piece: str) -> list[str]:
    return list(dict.fromkeys(piece[start : start + 3] for start in range(len(piece) - 2)))


def match_pieces(groups: Sequence[Sequence[str]]) -> str:
    """An FTS5 question to a trigram table without positions: any group, each with all its trigrams."""
    asked = []
    for group in groups:
        found = [f'"{each}"' for piece in group for each in trigrams(piece)]
        if found:
            asked.append("(" + " AND ".join(found) + ")")
    return " OR ".join(asked)


def name_distance(asked: Sequence[str], name: Sequence[str], most: int = 2) -> int:
    """Letters that differ between the asked words and the words of a name, in any order; `most` + 1 when more.

    The last asked word may be the beginning of a name's word.
    """
    total = 0
    left = list(name)
    for place, word in enumerate(asked):
        is_last = place == len(asked) - 1
        if word in left:
            left.remove(word)
            continue
        allowed = min(most - total, allowed_edits(word))
        best, best_word = allowed + 1, ""
        for candidate in left:
            distance = edits(word, candidate, allowed)
            if is_last and len(candidate) > len(word):
                shortened = (candidate[: len(word) + more] for more in (-1, 0, 1))
                distance = min(distance, *(edits(word, begin, allowed) for begin in shortened))
            if distance < best:
                best, best_word = distance, candidate
        if best > allowed:
            return most + 1
        total += best
        left.remove(best_word)
    return total


def allowed_edits(word: str) -> int:
    """How many letters of a word may be wrong before it is another word."""
    return 0 if len(word) < 3 else 1 if len(word) < 6 else 2


@lru_cache(maxsize=16_384)  # the same words stand in many names
def edits(one: str, other: str, most: int) -> int:
    """Letters inserted, left out, exchanged or swapped with their neighbour; `most` + 1 when more."""
    if one == other:
        return 0
    if abs(len(one) - len(other)) > most:
        return most + 1
    before: list[int] = []
    row = list(range(len(other) + 1))
    for down, mine in enumerate(one, 1):
        earlier, before, row = before, row, [down]
        for across, theirs in enumerate(other, 1):
            cost = min(before[across] + 1, row[across - 1] + 1, before[across - 1] + (mine != theirs))
            if down > 1 and across > 1 and mine == other[across - 2] and one[down - 2] == theirs:
                cost = min(cost, earlier[across - 2] + 1)
            row.append(cost)
        if min(row) > most:
            return most + 1
    return min(row[-1], most + 1)
