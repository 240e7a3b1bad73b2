"""Intervals against published figures: Newcombe 1998 for shares, the NIST handbook for a mean, Cochran 1977 for sizes."""

import math

import pytest

from agentdesk.domain.confidence import mean, rate, reviews_needed, share


@pytest.mark.parametrize(
    ("hits", "n", "low", "high"),
    [(81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605), (0, 20, 0.0, 0.1611), (1, 29, 0.0061, 0.1718)],
)
def test_a_share_has_the_interval_newcombe_published(hits: int, n: int, low: float, high: float) -> None:
    found = share(hits, n)
    assert found is not None
    assert (round(found.low, 4), round(found.high, 4)) == (low, high)


def test_all_and_none_stay_within_what_can_be() -> None:
    none, every = share(0, 40), share(40, 40)
    assert none is not None
    assert every is not None
    assert (none.low, every.high) == (0.0, 1.0)
    assert math.isclose(none.high, 1 - every.low)


def test_a_mean_has_the_interval_of_the_nist_handbook() -> None:
    middle, spread = 9.261460, 0.02278881  # ZARR13.DAT, 195 values; these have the same mean and deviation
    found = mean([middle + spread] * 97 + [middle - spread] * 97 + [middle])
    assert found is not None
    assert (round(found.low, 5), round(found.high, 5)) == (9.25824, 9.26468)


@pytest.mark.parametrize(("n", "t"), [(10, 2.262), (30, 2.045), (121, 1.980)])
def test_a_small_sample_is_judged_by_students_t(n: int, t: float) -> None:
    values = [1.0, -1.0] * (n // 2) + [0.0] * (n % 2)
    found = mean(values)
    assert found is not None
    deviation = math.sqrt(sum(value * value for value in values) / (n - 1))
    assert round(found.high * math.sqrt(n) / deviation, 3) == t


def test_who_reviews_everything_knows_the_mean() -> None:
    found = mean([80.0, 90.0, 70.0], of=3)
    assert found is not None
    assert found.low == found.high == 80


def test_a_count_in_hours_has_byars_interval() -> None:
    """Of ten the exact Poisson limits are 4.80 and 18.39 (Breslow and Day 1987, table 2.10)."""
    found = rate(10, 2.0)
    assert found is not None
    assert (found.value, round(found.low * 2, 1), round(found.high * 2, 1)) == (5.0, 4.8, 18.4)


def test_nothing_is_said_of_too_few() -> None:
    assert mean([80.0]) is None
    assert share(0, 0) is None


def test_the_size_of_a_sample_is_cochrans() -> None:
    two_deviations = math.erf(2 / math.sqrt(2))
    assert reviews_needed(3_200, 0.5, 0.05, two_deviations) == 356
    assert reviews_needed(10_000_000, 0.5, 0.05) == 385
    assert reviews_needed(20, 15, 5) == 13
    assert reviews_needed(0, 15, 5) == 0
