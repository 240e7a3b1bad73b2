"""Knows how sure a figure about some of the contacts is for all of them: interval, and how many reviews that needs.

Shares: E. B. Wilson's score interval (1927), the method R. Newcombe recommends (Statistics in Medicine 17, 1998).
Means: Student's t, its quantile by the expansion of Abramowitz and Stegun 26.7.5. Both for samples without return from
a known number of contacts: the finite population correction (Cochran, Sampling Techniques, 1977, §2.6) narrows a mean.
"""

import math
from statistics import NormalDist, fmean

from agentdesk.domain.records import dataclass

LEVEL = 0.95
FEWEST = 30
"""Below this many only n is shown of a person, never a figure (behaviour.md §8); a setting."""


@dataclass(frozen=True, slots=True)
class Interval:
    """`low` and `high` hold the figure of all with the level asked for; in the unit of what was measured."""

    value: float
    low: float
    high: float
    n: int


def share(hits: int, n: int, level: float = LEVEL) -> Interval | None:
    """Of `n` contacts `hits` were so: as shares from 0 to 1. None without contacts."""
    if n <= 0:
        return None
    z = _z(level)
    p = hits / n
    middle = p + z * z / (2 * n)
    half = z * math.sqrt(p * (1 - p) / n + z * z / (4 * n * n))
    whole = 1 + z * z / n
    low = 0.0 if hits == 0 else (middle - half) / whole
    high = 1.0 if hits == n else (middle + half) / whole
    return Interval(p, low, high, n)


def mean(values: list[float], of: int | None = None, level: float = LEVEL) -> Interval | None:
    """The mean of a sample drawn from `of` contacts (None: far more than were drawn). None below two values."""
    return mean_of_sums(len(values), sum(values), sum((each - fmean(values)) ** 2 for each in values), of, level)


def mean_of_sums(
    n: int, total: float, deviations: float, of: int | None = None, level: float = LEVEL
) -> Interval | None:
    """The same from their sum and the sum of their squared `deviations` from the mean."""
    if n < 2:
        return None
    left = math.sqrt(max(of - n, 0) / (of - 1)) if of is not None and of > 1 else 1.0
    half = _t(level, n - 1) * math.sqrt(max(deviations, 0.0) / (n - 1) / n) * left
    middle = total / n
    return Interval(middle, middle - half, middle + half, n)


def rate(n: int, per: float, level: float = LEVEL) -> Interval | None:
    """`n` contacts in `per` hours, a Poisson count: Byar's approximation (Breslow and Day 1987, IARC 82, 2.12)."""
    if n <= 0 or per <= 0:
        return None
    third = _z(level) / 3
    low = n * (1 - 1 / (9 * n) - third / math.sqrt(n)) ** 3
    high = (n + 1) * (1 - 1 / (9 * (n + 1)) + third / math.sqrt(n + 1)) ** 3
    return Interval(n / per, low / per, high / per, n)


def reviews_needed(of: int, spread: float, within: float, level: float = LEVEL) -> int:
    """How many of `of` contacts must be drawn so that the mean is known `within` so much either way.

    `spread` is the standard deviation of a single score, in the same unit as `within`; for a share take 0.5.
    Cochran 1977, equations 4.2 and 4.4.
    """
    if of <= 0:
        return 0
    endless = (_z(level) * spread / within) ** 2
    return min(of, math.ceil(endless / (1 + endless / of) - 1e-9))


def _z(level: float) -> float:
    return NormalDist().inv_cdf((1 + level) / 2)


def _t(level: float, degrees: int) -> float:
    """Right to three decimals from 9 degrees of freedom on; what is shown has at least FEWEST - 1."""
    x = _z(level)
    x2, v = x * x, degrees
    return x + sum(
        (
            x * (x2 + 1) / (4 * v),
            x * (5 * x2**2 + 16 * x2 + 3) / (96 * v**2),
            x * (3 * x2**3 + 19 * x2**2 + 17 * x2 - 15) / (384 * v**3),
            x * (79 * x2**4 + 776 * x2**3 + 1482 * x2**2 - 1920 * x2 - 945) / (92160 * v**4),
        )
    )
