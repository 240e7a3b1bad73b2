from datetime import date, timedelta

import pytest

from agentdesk.domain.kinds import ComplaintState
from agentdesk.services.attention import Urgency, most_urgent
from tests.helpers.cards import NOW, a_card, a_complaint, a_promise


def test_nothing_is_urgent_for_a_customer_without_anything_open() -> None:
    assert most_urgent(a_card(), NOW) is None


def test_an_open_complaint_comes_before_an_overdue_promise() -> None:
    card = a_card(complaints=(a_complaint(),), open_items=(a_promise(due_in=timedelta(hours=-3)),))
    found = most_urgent(card, NOW)
    assert found is not None
    assert found.urgency is Urgency.COMPLAINT
    assert found.owner_name == "Mai Nguyễn"


def test_a_corrected_complaint_stays_until_the_customer_confirms() -> None:
    found = most_urgent(a_card(complaints=(a_complaint(ComplaintState.CORRECTED),)), NOW)
    assert found is not None
    assert most_urgent(a_card(complaints=(a_complaint(ComplaintState.CONFIRMED),)), NOW) is None


@pytest.mark.parametrize(
    ("due_in", "urgency"),
    [
        (timedelta(minutes=-1), Urgency.PROMISE_OVERDUE),
        (timedelta(hours=2), Urgency.PROMISE_DUE),
        (timedelta(days=2), None),
    ],
)
def test_a_promise_is_urgent_today_and_when_it_is_late(due_in: timedelta, urgency: Urgency | None) -> None:
    found = most_urgent(a_card(open_items=(a_promise(due_in=due_in),)), NOW)
    assert (found.urgency if found else None) is urgency


def test_a_birthday_is_silent_while_something_is_broken() -> None:
    born_today = date(1980, 11, 22)
    calm = most_urgent(a_card(birthday=born_today), NOW)
    assert calm is not None
    assert calm.urgency is Urgency.BIRTHDAY
    broken = most_urgent(a_card(birthday=born_today, complaints=(a_complaint(),)), NOW)
    assert broken is not None
    assert broken.urgency is Urgency.COMPLAINT


def test_a_birthday_on_29_february_is_kept_on_the_28th_in_other_years() -> None:
    found = most_urgent(a_card(birthday=date(2000, 2, 29)), NOW.replace(year=2026, month=2, day=28))
    assert found is not None
    assert found.urgency is Urgency.BIRTHDAY
    assert most_urgent(a_card(birthday=date(2000, 2, 29)), NOW.replace(year=2028, month=2, day=28)) is None
