"""A desk is killed in the middle of an answer: what it wrote until a few seconds before stands at the agent's next desk."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from threading import Event
from time import monotonic

from agentdesk.domain.ids import AgentId, ThreadId, new_uuid
from agentdesk.domain.mail_drafts import MailDraft
from agentdesk.services.mail_elsewhere import EVERY_S
from agentdesk.services.queries_mail import WrittenMails
from agentdesk.store.engine import open_engine
from agentdesk.store.reads import SqlReads

ROOT = Path(__file__).resolve().parents[2]
SLOW_S = 5.0
"""What a busy machine may add."""


def until(reached: Callable[[], bool]) -> None:
    pause, end = Event(), monotonic() + 60
    while not reached():
        assert monotonic() < end
        pause.wait(0.05)


def test_a_killed_desk_s_answer_is_found_at_the_next_one(workspace_url: str) -> None:
    thread_id = ThreadId(new_uuid())
    command = (sys.executable, "-m", "tests.helpers.written_child", workspace_url, str(new_uuid()), str(thread_id))
    engine = open_engine(workspace_url)
    reads = SqlReads(engine)

    def letters() -> int:
        found = reads.answer(WrittenMails(AgentId(1), thread_id))
        return len(MailDraft.from_text(found[0].mail).body) if found else 0

    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as desk:
        try:
            until(lambda: letters() > 0)
            first = letters()
            until(lambda: letters() > first)  # told again while the typing goes on
        finally:
            desk.kill()
        typed = [line.split() for line in desk.communicate()[0].splitlines()[:-1]]  # the last may be torn
    safe = letters()
    at = {int(count): float(second) for count, second in typed}
    reads.close()
    engine.dispose()
    newest = max(at)
    assert safe <= newest + 1  # it may have been killed between the workspace and its line
    assert at[newest] - at.get(safe, at[newest]) < EVERY_S + SLOW_S
