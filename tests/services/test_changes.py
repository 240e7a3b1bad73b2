"""What was touched becomes news, each once."""

import pytest

from agentdesk.domain.commands import ChangeSetting
from agentdesk.domain.events import CustomerChanged, SettingsChanged, TimelineChanged, WorkChanged
from agentdesk.domain.ids import CustomerId, new_uuid
from agentdesk.services.changes import changes_of
from agentdesk.services.wire import kinds
from tests.helpers import news
from tests.helpers.news import BY_KIND
from tests.helpers.workspaces import said


def test_each_thing_is_told_once_and_settings_together() -> None:
    customer = CustomerId(new_uuid())
    touched = (
        f"customer:{customer}",
        f"timeline:{customer}",
        f"timeline:{customer}",
        "setting:outcomes",
        "work",
        f"follow_up:{new_uuid()}",
        "setting:wrap_up",
        "setting:outcomes",
    )
    assert changes_of(touched) == (
        CustomerChanged(customer),
        TimelineChanged(customer),
        WorkChanged(),
        SettingsChanged(("outcomes", "wrap_up")),
    )


def test_rows_of_nobody_and_imports_change_the_timeline_of_nobody() -> None:
    assert changes_of(("timeline:none",)) == changes_of(("timeline:*",)) == (TimelineChanged(None),)


def test_what_only_a_newer_program_names_says_nothing() -> None:
    assert changes_of(("moon:3", "")) == ()


def test_it_is_known_of_every_command_which_news_it_makes() -> None:
    """The fixture of this folder holds each command that a test here says to it."""
    assert set(BY_KIND) == set(kinds())


def test_a_command_that_would_change_a_screen_unheard_is_found() -> None:
    command = said(ChangeSetting, key="country", json_text='"BE"')
    news.check(command, ("setting:country",))
    for touched in (("work",), ("setting:country", "moon:3")):
        with pytest.raises(AssertionError):
            news.check(command, touched)
