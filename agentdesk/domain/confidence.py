"""Knows how many reviews it takes to be sure enough of a mean score."""

import math
from statistics import NormalDist

LEVEL = 0.95


def reviews_needed(of: int, spread: float, within: float, level: float = LEVEL) -> int:
    """How many of `of` contacts must be drawn so that the mean is known `within` so much either way.

    `spread` is the standard deviation of a single score, in the same unit as `within`; for a share take 0.5.
    W. G. Cochran, Sampling Techniques (1977), equations 4.2 and 4.4.
    """
    if of <= 0:
        return 0
    endless = (NormalDist().inv_cdf((1 + level) / 2) * spread / within) ** 2
    return min(of, math.ceil(endless / (1 + endless / of) - 1e-9))
