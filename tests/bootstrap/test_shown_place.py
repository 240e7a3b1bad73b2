"""Where the workspace is, as people see it: in the title, on the page of trouble and in the terminal."""

import pytest

from agentdesk.bootstrap.cli import DeskParts
from agentdesk.bootstrap.shown_place import shown_place
from agentdesk.bootstrap.window import workspace_name


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("/srv/desk.agentdesk", "/srv/desk.agentdesk"),
        ("/srv/what?password=no.agentdesk", "/srv/what?password=no.agentdesk"),
        ("postgresql://anna:s3cret@db.example/desk", "postgresql://anna@db.example/desk"),
        ("postgresql://anna:s3?cr/et@db.example/desk", "postgresql://anna@db.example/desk"),
        ("postgresql://db.example/desk", "postgresql://db.example/desk"),
        (
            "postgresql://anna@/desk?host=/run/pg&sslmode=require",
            "postgresql://anna@/desk?host=/run/pg&sslmode=require",
        ),
    ],
)
def test_the_place_is_shown_without_its_password(url: str, shown: str) -> None:
    assert shown_place(url) == shown
    assert DeskParts(url).url == shown


@pytest.mark.parametrize(
    "url",
    [
        "postgresql://db/desk?user=anna&password=s3cret&sslmode=require",
        "postgresql://db/desk?user=anna&PassWord=s3cret",
        "postgresql://anna@db/desk?pass%77ord=s3cret",
        "postgresql://db/desk?sslpassword=s3cret",
        "postgresql://db/desk?password=what@s3cret",
        "postgresql://anna:x@s3cret@db/desk",
        "postgresql://anna:x@y?s3cret@db/desk",
    ],
)
def test_no_place_shows_a_secret_wherever_it_was_written(url: str) -> None:
    assert "s3cret" not in shown_place(url)
    assert "s3cret" not in DeskParts(url).url
    assert "s3cret" not in workspace_name(url)


def test_what_is_masked_is_named() -> None:
    url = "postgresql://db/desk?user=anna&password=s3cret&sslmode=require"
    assert shown_place(url) == "postgresql://db/desk?user=anna&password=…&sslmode=require"
    assert workspace_name(url) == "db/desk"
