"""Which mails ask a person, as the list of them is read, and that a decision takes one off it."""

from collections.abc import Iterator

import pytest

from agentdesk.domain.commands_mail import DecideMail
from agentdesk.domain.ids import MailboxId, new_uuid
from agentdesk.domain.mailboxes import Mailbox, MailServer
from agentdesk.domain.outbox import OutboxState
from agentdesk.services.queries_mail import OutboxAsks
from agentdesk.store.engine import open_engine
from agentdesk.store.reads import SqlReads
from tests.helpers.desk import Desk
from tests.helpers.mail.mails import put_mailbox, send

SERVER = MailServer("mail.shop.example", 993)


@pytest.fixture
def reads(desk: Desk, workspace_url: str) -> Iterator[SqlReads]:
    engine = open_engine(workspace_url, read_only=True)
    made = SqlReads(engine, now=desk.clock.now)
    yield made
    made.close()
    engine.dispose()


def test_what_failed_or_is_uncertain_asks_and_nothing_else_does(desk: Desk, reads: SqlReads) -> None:
    box = Mailbox(mailbox_id=MailboxId(new_uuid()), address="support@agentdesk.test", imap=SERVER, smtp=SERVER)
    put_mailbox(desk, box)
    sent = {state: send(desk, box, f"{state.value}@example.org").outbox_id for state in OutboxState}
    for state, outbox_id in sent.items():
        with desk.workspace.unit_of_work() as uow:
            uow.rows.update("outbox", {"id": outbox_id}, state=state.value, why="mail-turned-down")
            uow.commit()
    found = {each.state: each for each in reads.answer(OutboxAsks())}
    assert found.keys() == {OutboxState.FAILED, OutboxState.UNCERTAIN}
    failed = found[OutboxState.FAILED]
    assert (failed.recipients, failed.why) == (("failed@example.org",), "mail-turned-down")
    assert failed.at == desk.clock.now()
    desk.say(DecideMail(**desk.basics(), outbox_id=failed.outbox_id, choice="again"))
    assert [each.state for each in reads.answer(OutboxAsks())] == [OutboxState.UNCERTAIN]
