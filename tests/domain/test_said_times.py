"""What people type when they say when, in three languages, and what of it is not understood."""

from datetime import datetime

import pytest

from agentdesk.domain.said_times import read_when

NOW = datetime(2026, 11, 20, 14, 5)  # noqa: DTZ001 a Friday on the agent's wall


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("21 nov 10:00", "2026-11-21 10:00"),
        ("21-11 10:00", "2026-11-21 10:00"),
        ("21/11 10", "2026-11-21 10:00"),
        ("21.11. 10.30", "2026-11-21 10:30"),
        ("21.11.2026 10:30", "2026-11-21 10:30"),
        ("2026-12-01", "2026-12-01 10:00"),
        ("2026-12-01T09:15", "2026-12-01 09:15"),
        ("1-12-26 9u", "2026-12-01 09:00"),
        ("November 23rd at 3pm", "2026-11-23 15:00"),
        ("nov 23 15:00", "2026-11-23 15:00"),
        ("the 3rd of December", "2026-12-03 10:00"),
        ("3 maart 9:00", "2027-03-03 09:00"),
        ("20 nov 9:00", "2026-11-20 09:00"),
        ("29 feb 9:00", "2028-02-29 09:00"),
        ("Sat 21 Nov 10:00", "2026-11-21 10:00"),
        ("za 21 nov. 10:00", "2026-11-21 10:00"),
        ("Th 7 21 thg 11 10:00", "2026-11-21 10:00"),
        ("21 tháng 11 lúc 9 giờ", "2026-11-21 09:00"),
        ("ngày 21 tháng 11 năm 2026 9h30", "2026-11-21 09:30"),
        ("morgen 10:00", "2026-11-21 10:00"),
        ("Morgen om 10 uur", "2026-11-21 10:00"),
        ("morgenmiddag", "2026-11-21 14:00"),
        ("overmorgen 9:30", "2026-11-22 09:30"),
        ("vandaag 16:00", "2026-11-20 16:00"),
        ("vanmiddag 4 uur", "2026-11-20 16:00"),
        ("tomorrow 10", "2026-11-21 10:00"),
        ("tomorrow", "2026-11-21 10:00"),
        ("tomorrow morning", "2026-11-21 09:00"),
        ("ngày mai 10:00", "2026-11-21 10:00"),
        ("mai 9h", "2026-11-21 09:00"),
        ("chiều mai", "2026-11-21 14:00"),
        ("3 giờ chiều mai", "2026-11-21 15:00"),
        ("ngày kia 9 giờ rưỡi", "2026-11-22 09:30"),
        ("hôm nay 16:30", "2026-11-20 16:30"),
        ("ma 9:30", "2026-11-23 09:30"),
        ("maandag", "2026-11-23 10:00"),
        ("vr 16:00", "2026-11-20 16:00"),
        ("vr 9:00", "2026-11-27 09:00"),
        ("next friday 16:00", "2026-11-27 16:00"),
        ("Thu 9:30", "2026-11-26 09:30"),
        ("volgende week", "2026-11-27 10:00"),
        ("volgende week woensdag 11:00", "2026-11-25 11:00"),
        ("thứ hai 9:00", "2026-11-23 09:00"),
        ("thứ 2 9:00", "2026-11-23 09:00"),
        ("thu hai 9:00", "2026-11-23 09:00"),
        ("t5 14h", "2026-11-26 14:00"),
        ("thứ hai tuần sau 9:00", "2026-11-23 09:00"),
        ("chủ nhật 9:00", "2026-11-22 09:00"),
        ("CN 9:00", "2026-11-22 09:00"),
        ("10:00", "2026-11-21 10:00"),
        ("16:30", "2026-11-20 16:30"),
        ("16h30", "2026-11-20 16:30"),
        ("4pm", "2026-11-20 16:00"),
        ("16", "2026-11-20 16:00"),
        ("over 3 dagen", "2026-11-23 10:00"),
        ("over 3 dagen 14:00", "2026-11-23 14:00"),
        ("over een week", "2026-11-27 10:00"),
        ("in 3 days", "2026-11-23 10:00"),
        ("in 2 hours", "2026-11-20 16:05"),
        ("over 20 min", "2026-11-20 14:25"),
        ("sau 3 ngày", "2026-11-23 10:00"),
        ("3 ngày nữa 9:00", "2026-11-23 09:00"),
        ("2 giờ nữa", "2026-11-20 16:05"),
    ],
)
def test_a_moment_is_read_as_people_type_it(text: str, expected: str) -> None:
    found = read_when(text, NOW)
    assert found is not None
    assert found.isoformat(" ", "minutes") == expected


@pytest.mark.parametrize(
    "text",
    [
        "", " ", "soon", "straks", "31-11 10:00", "30 feb", "25:00", "10:75", "tomorrow maybe", "21 nov 10:00 or later",
        "vr 21 nov 10:00", "99", "over dagen", "tomorrow 10 11", "21 nov 26:00", "😀", "1" * 500, "- -",
    ],
)  # fmt: skip
def test_what_is_not_understood_whole_is_no_moment(text: str) -> None:
    assert read_when(text, NOW) is None


def test_a_time_just_over_is_the_one_of_tomorrow() -> None:
    assert read_when("14:05", NOW) == datetime(2026, 11, 21, 14, 5)  # noqa: DTZ001 wall time
    assert read_when("14:06", NOW) == datetime(2026, 11, 20, 14, 6)  # noqa: DTZ001 wall time
