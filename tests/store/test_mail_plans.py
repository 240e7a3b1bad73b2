"""What is done with mail, round after round and mail after mail, finds its rows by an index and reads no mail in vain."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from agentdesk.channels.mail.parse import read_mail
from agentdesk.domain.ids import new_uuid
from agentdesk.domain.old_mail import FoundMail
from agentdesk.services.old_mail import OldMailTaking
from agentdesk.services.outbox import OutboxRunner
from agentdesk.services.outbox_shelf import WorkspaceOutbox
from tests.helpers.mail.arrivals import SHOP, Letterbox
from tests.helpers.mail.mails import a_mail, send
from tests.helpers.plans import Listener, walks
from tests.helpers.surveys import ADDRESS, Shop

SANNE = f"Sanne <{ADDRESS}>"
SUBJECT = "The blue lamp arrived broken"


@pytest.fixture
def shop(workspace_url: str) -> Iterator[Shop]:
    made = Shop(workspace_url)
    yield made
    made.desk.engine.dispose()


@pytest.fixture
def box(shop: Shop) -> Letterbox:
    return Letterbox(shop.desk, "sales@shop.example")


def asked_of(listener: Listener) -> list[tuple[str, object]]:
    return [(sql, bound) for sql, bound in listener.asked.items() if sql.startswith(("SELECT", "UPDATE", "DELETE"))]


def test_no_work_on_mail_walks_a_growing_table(shop: Shop, box: Letterbox, monkeypatch: pytest.MonkeyPatch) -> None:
    listener = Listener(shop.desk.engine, monkeypatch)
    box.come(SANNE, "<1@customer.example>", Subject=SUBJECT)
    box.come(SANNE, "<2@customer.example>", Subject=f"Re: {SUBJECT}", In_Reply_To="<1@customer.example>")
    box.come("Jo <jo@elsewhere.example>", "<3@elsewhere.example>", Subject=SUBJECT)
    box.come(f"Support <{SHOP}>", "<4@shop.example>", To=SANNE)
    assert shop.log_and_look() == 1
    asked = asked_of(listener)
    answered = shop.click(2, "Nobody called back.")  # the test reads all that is in the outbox
    listener.asked.clear()
    shop.arrives(answered)
    send(shop.desk, shop.box, ADDRESS)
    shop.desk.clock.turn(minutes=1)
    OutboxRunner(WorkspaceOutbox(shop.desk.workspace), lambda _box: None, shop.desk.clock).run()
    raw = a_mail(f"<{new_uuid().hex}@shop.example>", ADDRESS, shop.desk.clock.now())
    old = OldMailTaking(shop.desk.workspace, shop.box, read_mail, shop.desk.clock, lambda _t: None, lambda _l: None)
    assert old.run([FoundMail(Path("old.eml"), 1, raw)]).new == 1
    asked += asked_of(listener)
    assert any("FROM outbox" in sql or "FROM desk.outbox" in sql for sql, _ in asked)
    walked = [f"{line} in {sql}" for sql, bound in asked for line in walks(shop.desk.engine, sql, bound)]
    assert not walked, "\n".join(walked)


def test_taking_a_mail_in_reads_no_other_mail_whole(
    shop: Shop, box: Letterbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    box.come(SANNE, "<1@customer.example>", Subject=SUBJECT)
    listener = Listener(shop.desk.engine, monkeypatch)
    box.come(SANNE, "<2@customer.example>", Subject=f"Re: {SUBJECT}", In_Reply_To="<1@customer.example>")
    box.come("Jo <jo@elsewhere.example>", "<3@elsewhere.example>", Subject=SUBJECT)
    asked = [sql for sql, _ in asked_of(listener) if "mail_words" in sql and sql.startswith("SELECT")]
    assert asked
    assert not [sql for sql in asked if "mail_words.raw" in sql]


def test_a_round_that_looks_after_letters_reads_none_whole(shop: Shop, monkeypatch: pytest.MonkeyPatch) -> None:
    listener = Listener(shop.desk.engine, monkeypatch)
    shop.asking.look()
    asked = [sql for sql, _ in asked_of(listener) if "outbox" in sql]
    assert asked
    assert not [sql for sql in asked if "outbox.raw" in sql]
