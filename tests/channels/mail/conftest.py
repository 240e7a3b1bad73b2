"""Knows the mail world of these tests: a real mail server and a relay that fails when told, all on loopback."""

from collections.abc import Iterator

import pytest

from tests.helpers.mail import dovecot
from tests.helpers.mail.dovecot import Dovecot


@pytest.fixture(scope="package")
def running_post() -> Iterator[Dovecot]:
    """One mail server for all these tests; those that end it make their own."""
    yield from _post()


@pytest.fixture
def post(running_post: Dovecot) -> Iterator[Dovecot]:
    """With empty mailboxes and a relay that works."""
    yield running_post
    running_post.relay.fail_next.clear()
    running_post.empty()


@pytest.fixture
def own_post() -> Iterator[Dovecot]:
    """One that may be halted."""
    yield from _post()


def _post() -> Iterator[Dovecot]:
    if reason := dovecot.why_absent():
        pytest.skip(reason)
    server = Dovecot()
    try:
        yield server.start()
    finally:
        server.close()
