"""How many reviews are needed, against Cochran's worked example (Sampling Techniques, 1977, chapter 4)."""

import math

from agentdesk.domain.confidence import reviews_needed


def test_the_size_of_a_sample_is_cochrans() -> None:
    two_deviations = math.erf(2 / math.sqrt(2))
    assert reviews_needed(3_200, 0.5, 0.05, two_deviations) == 356
    assert reviews_needed(10_000_000, 0.5, 0.05) == 385
    assert reviews_needed(20, 15, 5) == 13


def test_nobody_reviews_more_than_there_is() -> None:
    assert reviews_needed(3, 15, 0.1) == 3
    assert reviews_needed(0, 15, 5) == 0
