"""Knows how long a mail takes to the screen: from the click to its painted words, on mails nobody here wrote; and from the
server's IDLE line to its painted entry in the queue, from a real server.

`python -m tests.benchmarks.mail_screen FOLDER open` (or `arrives`) prints JSON. `AGENTDESK_REAL_DATA` names the folder of the real data.
"""

import json
import os
import sys
import time
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any

from tests.helpers.mail import dovecot

ARRIVALS = 20


def opened(folder: Path) -> dict[str, Any]:
    """Every real mail, each a conversation of one customer, opened one after the other on a warm desk."""
    from agentdesk.domain.ids import CustomerId, ThreadId
    from tests.benchmarks.rig import Rig, Series
    from tests.helpers.mails import real_folder

    files = sorted(path for path in real_folder().rglob("*") if path.is_file())
    workspace, customer_id, threads = _filled(folder, files)
    rig = Rig(workspace)
    rig.open()
    door, controller = rig.program.mail.door, rig.program.parts.live.controller
    door.first_mail.emit()
    rig.program.desk.open_customer(CustomerId(customer_id))
    rig.rest(1500)
    series = Series("mail.open")
    slow: dict[str, float] = {}
    for turn, (thread_id, path) in enumerate([*threads[:10], *threads]):
        wanted = ThreadId(thread_id)
        if door.mails is None:
            door.open_thread(wanted)
            rig.until(partial(door.is_shown, wanted))
        else:
            reader = door._pane.reader  # type: ignore[union-attr]
            took = rig.watch.wait({reader: partial(door.is_shown, wanted)}, partial(door.open_thread, wanted))
            if turn >= 10:
                series.ms.append(took)
                series.work.append(rig.watch.worked_ms)
                slow[path.name] = round(took, 1)
        controller.leave_unlogged()
        rig.rest(30)
    rig.close()
    slowest = dict(sorted(slow.items(), key=lambda each: -each[1])[:5])
    return {**series.figures(), "slowest": slowest}


def arrived(folder: Path) -> dict[str, Any]:
    """From the moment the desk has heard the server's line."""
    import imapclient

    from agentdesk.bootstrap.mail import AUTHORITY
    from agentdesk.ui.queue.queue_list import QueueList
    from tests.benchmarks.rig import Rig, Series
    from tests.helpers.desk import Clock, Desk
    from tests.helpers.mail.mails import put_mailbox, shop_box

    workspace = folder / "arrives.agentdesk"
    _new(workspace)
    post = dovecot.Dovecot()
    heard: list[float] = []
    check = imapclient.IMAPClient.idle_check

    def listening(line: imapclient.IMAPClient, timeout: float | None = None) -> object:
        answer = check(line, timeout)
        heard.append(time.perf_counter())
        return answer

    imapclient.IMAPClient.idle_check = listening
    try:
        post.start()
        box = shop_box(post)
        with Desk(str(workspace), Clock(datetime.now(UTC))) as desk:
            put_mailbox(desk, box)
        secrets = folder / "mail-secrets.json"
        secrets.write_text(json.dumps({box.secret_name: dovecot.PEOPLE[dovecot.SUPPORT]}), "utf-8")
        secrets.chmod(0o600)
        os.environ |= {"AGENTDESK_SECRETS": f"file:{secrets}", AUTHORITY: str(post.authority)}
        rig = Rig(workspace)
        rig.open()
        queue = rig.program.window.findChild(QueueList)
        assert queue is not None
        post.deliver(_mail(0))
        rig.until(lambda: len(rig.program.mail.door.inbox) == 1)
        rig.rest(1500)
        series = Series("mail.arrives")
        for n in range(1, ARRIVALS + 1):
            heard.clear()
            shows = partial(_waits, rig.program.mail.door, f"Question {n}.")
            rig.watch.wait({queue.viewport(): shows}, partial(post.deliver, _mail(n)))
            series.ms.append((rig.watch._done_at - heard[0]) * 1000)
            series.work.append(rig.watch.worked_ms)
            rig.rest(1200)
        rig.close()
    finally:
        imapclient.IMAPClient.idle_check = check
        post.close()
    return dict(series.figures())


def _waits(door: Any, subject: str) -> bool:
    return any(subject in row.title for row in door.inbox)


def _filled(folder: Path, files: list[Path]) -> tuple[Path, Any, list[tuple[Any, Path]]]:
    from agentdesk.domain.mail_threads import ThreadState
    from tests.helpers.desk import Clock, Desk
    from tests.helpers.mail.arrivals import Letterbox

    workspace = folder / "mails.agentdesk"
    _new(workspace)
    threads = []
    with Desk(str(workspace), Clock(datetime.now(UTC))) as desk:
        customer_id = desk.customer("Sanne de Vries")
        box = Letterbox(desk)
        for path in files:
            before = {row["id"] for row in desk.rows("mail")}
            _take(box, path.read_bytes())
            new = [row for row in desk.rows("mail") if row["id"] not in before]
            threads += [(row["thread_id"], path) for row in new]
        with desk.workspace.unit_of_work() as uow:
            for thread_id in dict.fromkeys(thread_id for thread_id, _ in threads):
                values = {"state": ThreadState.OPEN.value, "customer_id": customer_id}
                if not uow.rows.update("mail_thread", {"id": thread_id}, **values):
                    uow.rows.insert("mail_thread", id=thread_id, mailbox_id=box.mailbox.mailbox_id, **values)
            uow.rows.update("mailbox", {"id": box.mailbox.mailbox_id}, active=False)
            uow.commit()
    return workspace, customer_id, list(dict(threads).items())


def _take(box: Any, raw: bytes) -> None:
    from agentdesk.channels.mail.heads import read_head
    from agentdesk.channels.mail.parse import read_mail
    from agentdesk.domain.mail_places import HeaderSeen
    from agentdesk.services.mail_shelf import Arrived, MailShelf

    box._uid += 1
    shelf = MailShelf(box.desk.workspace, box.mailbox, box.desk.clock)
    seen = HeaderSeen(box._uid, len(raw), box.desk.clock.now(), raw)
    shelf.take_heads("INBOX", 1, [seen], {box._uid: read_head(raw)})
    shelf.take_bodies("INBOX", 1, [Arrived(box._uid, raw, read_mail(raw))])


def _new(workspace: Path) -> None:
    from agentdesk.store import migrate

    migrate.create(str(workspace), login="bench", name="Bench Agent")


def _mail(n: int) -> bytes:
    return (
        f"From: Customer {n} <c{n}@example.org>\r\nTo: {dovecot.SUPPORT}\r\nSubject: Question {n}.\r\n"
        f"Message-ID: <arrives{n}@example.org>\r\nDate: {datetime.now(UTC):%a, %d %b %Y %H:%M:%S +0000}\r\n\r\n"
        f"Where is parcel {n}?\r\n"
    ).encode()


if __name__ == "__main__":
    place, what = Path(sys.argv[1]), sys.argv[2]
    if what == "open":
        told: object = opened(place) if os.environ.get("AGENTDESK_REAL_DATA") else "no real data"
    else:
        told = dovecot.why_absent() or arrived(place)
    sys.stdout.write(json.dumps({f"mail.{what}": told}) + "\n")
