"""What was touched becomes news, each once."""

from agentdesk.domain.events import CustomerChanged, SettingsChanged, TimelineChanged, WorkChanged
from agentdesk.domain.ids import CustomerId, new_uuid
from agentdesk.services.changes import changes_of


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
