"""A desk that dies at any point of sending, on a relay that fails in any way: no mail is lost, none is doubled."""

import signal
import subprocess
import sys
from pathlib import Path

import imapclient
import pytest

from agentdesk.channels.mail.lines import tls_context
from agentdesk.channels.mail.post import SmtpPost
from agentdesk.domain.commands_mail import DecideMail
from agentdesk.domain.mailboxes import Mailbox
from agentdesk.domain.outbox import OutboxState
from agentdesk.services.outbox import OutboxRunner, Round
from agentdesk.services.outbox_shelf import WorkspaceOutbox
from tests.helpers.desk import Desk
from tests.helpers.mail.dovecot import PEOPLE, SUPPORT, Dovecot
from tests.helpers.mail.mails import password_of, put_mailbox, send, shop_box
from tests.helpers.mail.sender_child import POINTS

ROOT = Path(__file__).resolve().parents[3]
FAULTS = ("", "tempfail", "drop_before", "drop_after")


@pytest.mark.parametrize("point", ["-", *POINTS])
@pytest.mark.parametrize("fault", FAULTS)
def test_a_mail_goes_out_once_whatever_dies(post: Dovecot, sqlite_url: str, point: str, fault: str) -> None:
    box = shop_box(post)
    with Desk(sqlite_url) as desk:
        put_mailbox(desk, box)
        mail = send(desk, box)
        post.relay.fail_next = [fault] if fault else []
        desk.clock.turn(seconds=11)
        died = _round(desk, sqlite_url, box, post, point)
        for _ in range(6):
            state = OutboxState(desk.row("outbox")["state"])
            if state is OutboxState.DONE:
                break
            desk.clock.turn(minutes=75)  # leases and proofs are over
            for asked in _go_on(desk, box, post).asks:  # no copy has come: the person says
                desk.say(DecideMail(**desk.basics(), outbox_id=asked.outbox_id, choice="again"))
        assert desk.row("outbox")["state"] == OutboxState.DONE
    assert died == (point != "-" and not (point == "after-filing" and fault))
    taken = [each for each in post.relay.taken if mail.message_id.encode() in each.raw]
    assert len(taken) == 1
    assert _in_sent(post, mail.message_id) == 1


def _round(desk: Desk, url: str, box: Mailbox, post: Dovecot, point: str = "-") -> bool:
    """Whether it died."""
    ended = subprocess.run(
        [sys.executable, "-m", "tests.helpers.mail.sender_child", url, box.to_json(), str(box.mailbox_id),
         str(post.authority), desk.clock.now().isoformat(), point],
        cwd=ROOT, check=False, timeout=60, capture_output=True, text=True,
    )  # fmt: skip
    assert ended.returncode in {0, -signal.SIGKILL}, ended.stderr
    return ended.returncode != 0


def _go_on(desk: Desk, box: Mailbox, post: Dovecot) -> Round:
    """The next desk, alive."""
    way = SmtpPost(box, password_of, tls_context(str(post.authority)))
    return OutboxRunner(WorkspaceOutbox(desk.workspace), lambda _box: way, desk.clock).run()


def _in_sent(post: Dovecot, message_id: str) -> int:
    with imapclient.IMAPClient("localhost", port=post.imaps, ssl_context=post.ssl_context()) as line:
        line.login(SUPPORT, PEOPLE[SUPPORT])
        line.select_folder("Sent", readonly=True)
        return len(line.search(["HEADER", "Message-ID", message_id]))
