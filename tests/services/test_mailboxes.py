"""Who may say what a mailbox of the shop is: an administrator, and the terminal where nobody is named."""

from collections.abc import Iterator

import pytest

from agentdesk.domain.commands_mail import SetMailbox
from agentdesk.domain.errors import NotAllowed
from agentdesk.domain.ids import SYSTEM_AGENT, AgentId, MailboxId, new_uuid
from agentdesk.domain.mailboxes import Mailbox, MailServer
from tests.helpers.desk import ANNA, Desk


@pytest.fixture
def desk(sqlite_url: str) -> Iterator[Desk]:
    with Desk(sqlite_url) as made:
        yield made


def a_box(desk: Desk, actor: AgentId) -> SetMailbox:
    server = MailServer("mail.example.org", 993)
    box = Mailbox(mailbox_id=MailboxId(new_uuid()), address="support@example.org", imap=server, smtp=server)
    return SetMailbox(**desk.basics(actor), mailbox_id=box.mailbox_id, spec=box.to_json())


def test_an_administrator_and_the_terminal_set_a_mailbox_and_nobody_else(desk: Desk) -> None:
    for actor in (ANNA, SYSTEM_AGENT):
        desk.say(a_box(desk, actor))
    bo = desk.colleague()
    with pytest.raises(NotAllowed, match="administrators-only"):
        desk.say(a_box(desk, bo))
    assert len(desk.rows("mailbox")) == 2
