"""A desk without a window, made to be killed: it writes a mail, a letter every few milliseconds. Run by `tests/journeys`.

On stdout, one line each: how many letters were typed, and the second (wall clock) they were told at.
"""

import sys
import time
from datetime import UTC, datetime
from threading import Event
from uuid import UUID

from agentdesk.domain.ids import AgentId, DraftId, ThreadId
from agentdesk.domain.mail_drafts import MailDraft, MailKind
from agentdesk.domain.mail_elsewhere import WrittenMail
from agentdesk.runtime.clock import SystemClock
from agentdesk.runtime.lanes import Lane
from agentdesk.services.mail_elsewhere import ToldMail, WrittenMailTeller
from agentdesk.store.engine import open_engine
from agentdesk.store.unit_of_work import SqlWorkspace


def main() -> None:
    url, draft, thread = sys.argv[1:]
    clock = SystemClock()
    workspace = SqlWorkspace(open_engine(url), "killed-desk", clock)
    teller = WrittenMailTeller(workspace, Lane("write"), clock, AgentId(1))
    letters, pause = 0, Event()
    while True:
        letters += 1
        mail = MailDraft(kind=MailKind.REPLY, body="a" * letters).to_text()
        written = WrittenMail(DraftId(UUID(draft)), "killed-desk", datetime.now(UTC), mail)
        teller.tell(ToldMail(written, ThreadId(UUID(thread)), None))
        sys.stdout.write(f"{letters} {time.time()}\n")
        sys.stdout.flush()
        pause.wait(0.02)


if __name__ == "__main__":
    main()
