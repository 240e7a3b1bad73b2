"""A desk that only sends mail, made to be killed: one round of the outbox, dead at the point it was told.

Arguments: workspace, mailbox's JSON, its id, authority file, the time now (ISO), the point or "-".
"""

import os
import signal
import sys
from datetime import datetime
from uuid import UUID

from agentdesk.channels.mail.lines import tls_context
from agentdesk.channels.mail.post import SmtpPost, TwoSteps
from agentdesk.domain.ids import MailboxId
from agentdesk.domain.mailboxes import Mailbox
from agentdesk.domain.outbox import OutboxState, OutMail
from agentdesk.services.outbox import OutboxRunner
from agentdesk.services.outbox_shelf import WorkspaceOutbox
from agentdesk.store.engine import open_engine
from agentdesk.store.unit_of_work import SqlWorkspace
from tests.helpers.desk import Clock
from tests.helpers.mail.mails import password_of

POINTS = ("after-claim", "after-354", "after-body", "after-reply", "after-filing")
_point = "-"


def die_at(point: str) -> None:
    if _point == point:
        os.kill(os.getpid(), signal.SIGKILL)


class DyingShelf(WorkspaceOutbox):
    def move(self, mail: OutMail, to: OutboxState, **changes: object) -> OutMail | None:
        if to is OutboxState.DONE:
            die_at("after-filing")
        if mail.state is OutboxState.BODY_STARTED:
            die_at("after-reply")
        moved = super().move(mail, to, **changes)
        die_at({OutboxState.SENDING: "after-claim", OutboxState.BODY_STARTED: "after-354"}.get(to, ""))
        return moved


class DyingSteps(TwoSteps):
    _body = False

    def give_body(self, raw: bytes) -> tuple[int, bytes]:
        self._body = True
        return super().give_body(raw)

    def getreply(self) -> tuple[int, bytes]:
        if self._body:
            die_at("after-body")
        return super().getreply()


def main() -> None:
    global _point
    url, spec, box_id, authority, now, _point = sys.argv[1:]
    mailbox = Mailbox.from_json(MailboxId(UUID(box_id)), spec)
    clock = Clock(datetime.fromisoformat(now))
    engine = open_engine(url)
    shelf = DyingShelf(SqlWorkspace(engine, "mail", clock))
    post = SmtpPost(mailbox, password_of, tls_context(authority), DyingSteps)
    OutboxRunner(shelf, lambda _box: post, clock).run()
    engine.dispose()


if __name__ == "__main__":
    main()
