"""The keys of our tokens: made with the first mailbox, the same for every desk, and renewed without losing old answers."""

import pytest

from agentdesk.domain.commands_mail import RenewMailKeys
from agentdesk.domain.errors import NotAllowed
from agentdesk.domain.ids import MailboxId, ThreadId, new_uuid
from agentdesk.domain.mail_tokens import SIGNS, reply_token, thread_of
from agentdesk.domain.mailboxes import Mailbox, MailServer
from agentdesk.services import mail_keys
from agentdesk.services.queries_ces import MailKeys
from agentdesk.store.reads import SqlReads
from tests.helpers.desk import BO, Desk
from tests.helpers.mail.mails import put_mailbox

BOX = Mailbox(
    mailbox_id=MailboxId(new_uuid()), address="support@shop.example", imap=MailServer("localhost", 993),
    smtp=MailServer("localhost", 465),
)  # fmt: skip


def test_the_first_mailbox_makes_the_key_that_every_desk_uses(workspace_url: str) -> None:
    with Desk(workspace_url) as one, Desk(workspace_url) as two:
        with one.workspace.unit_of_work() as uow:
            assert mail_keys.read(uow) is None
        put_mailbox(one, BOX)
        put_mailbox(two, BOX)
        reads = SqlReads(two.engine)
        keys = reads.answer(MailKeys())
        reads.close()
        with one.workspace.unit_of_work() as uow:
            assert mail_keys.read(uow) == keys
        assert keys is not None
        assert len(keys.keys) == 1
        assert len(keys.signing.secret) == 32


def test_a_renewed_key_signs_and_answers_to_older_mails_come_home(workspace_url: str) -> None:
    thread = ThreadId(new_uuid())
    with Desk(workspace_url) as desk, desk.workspace.unit_of_work() as uow:
        first = mail_keys.ensure(uow, desk.clock.now())
        old = reply_token(first, thread)
        both = mail_keys.renew(uow, desk.clock.turn(days=1))
        assert reply_token(both, thread) != old
        assert thread_of(both, old) == thread
        for _ in SIGNS:
            both = mail_keys.renew(uow, desk.clock.turn(days=1))
        assert len(both.keys) == len(SIGNS)
        assert thread_of(both, old) is None


def test_only_an_administrator_renews_it_and_the_ledger_knows(workspace_url: str) -> None:
    with Desk(workspace_url) as desk:
        put_mailbox(desk, BOX)
        desk.colleague("Bo", BO)
        with pytest.raises(NotAllowed):
            desk.say(RenewMailKeys(**desk.basics(BO)))
        desk.say(RenewMailKeys(**desk.basics()))
        assert [row["kid"] for row in desk.rows("token_key")] == ["a", "b"]
        assert [row["actor"] for row in desk.rows("ledger", kind="RenewMailKeys")] == [1]
