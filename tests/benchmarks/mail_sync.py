"""Knows how fast a large mailbox comes in: ten thousand mails on a real server, heads, bodies, and a look when nothing is new."""

import resource
import shutil
import threading
import time
from pathlib import Path
from typing import Any, Self

MAILS = 10_000
DIFFERENT = 200
ATTACHED = b"JVBERi0xLjQK" * 3750  # 45 kB


def measure(scratch: Path) -> dict[str, Any]:
    """Seconds until every head can be shown, until every body is on its timeline, and of a look when nothing is new."""
    from agentdesk.channels.mail.heads import read_head
    from agentdesk.channels.mail.inlet import ImapInlet
    from agentdesk.channels.mail.lines import tls_context
    from agentdesk.channels.mail.parse import read_mail
    from agentdesk.services.mail_receiving import FolderSynced, MailReceiver
    from agentdesk.services.mail_shelf import MailShelf
    from agentdesk.store import migrate
    from tests.helpers.desk import Desk
    from tests.helpers.mail.dovecot import Dovecot
    from tests.helpers.mail.mails import password_of, put_mailbox, shop_box

    workspace = scratch / "mail.agentdesk"
    migrate.create(str(workspace), login="anna", name="Anna de Wit")
    post = Dovecot()
    heads_s = 0.0
    try:
        megabytes = _fill(post)
        post.start()
        box = shop_box(post)
        with Desk(str(workspace)) as desk:
            put_mailbox(desk, box)
            inlet = ImapInlet(box, password_of, tls_context(str(post.authority)))
            began = time.perf_counter()

            def told(synced: FolderSynced) -> None:
                nonlocal heads_s
                if synced.heads == MAILS and not heads_s:
                    heads_s = time.perf_counter() - began

            receiver = MailReceiver(box, inlet, MailShelf(desk.workspace, box, desk.clock), read_mail, read_head, told)
            with _Heart() as heart:
                synced = receiver.sync("INBOX")
            whole_s = time.perf_counter() - began
            began = time.perf_counter()
            again = receiver.sync("INBOX")
            resync_s = time.perf_counter() - began
            inlet.close()
    finally:
        post.close()
    return {
        "mails": synced.bodies, "megabytes": megabytes, "heads_s": round(heads_s, 2), "whole_s": round(whole_s, 1),
        "resync_ms": round(resync_s * 1000, 1), "new_at_resync": again.heads, "beat_max_ms": round(heart.longest_ms, 1),
        "rss_mb": round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024),
    }  # fmt: skip


class _Heart:
    """The longest gap of a thread that wakes every 5 ms: what a window's own thread would have waited."""

    def __enter__(self) -> Self:
        self.longest_ms = 0.0
        self._ends = threading.Event()
        self._thread = threading.Thread(target=self._beat, daemon=True)
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._ends.set()
        self._thread.join()

    def _beat(self) -> None:
        last = time.perf_counter()
        while not self._ends.wait(0.005):
            now = time.perf_counter()
            self.longest_ms = max(self.longest_ms, (now - last) * 1000 - 5)
            last = now


def _fill(post: Any) -> float:
    """Straight into the server's folder, before it starts; megabytes."""
    folder: Path = post.folder / "mail" / "support"
    for name in ("cur", "new", "tmp"):
        (folder / name).mkdir(parents=True)
    size = 0
    for n in range(MAILS):
        raw = _mail(n)
        size += len(raw)
        (folder / "cur" / f"{1_700_000_000 + n}.M{n}P1.bench,S={len(raw)}:2,").write_bytes(raw)
    owner = post.folder.stat()
    for path in (post.folder / "mail", folder, *folder.rglob("*")):
        shutil.chown(path, owner.st_uid, owner.st_gid)
    return round(size / 1e6, 1)


def _mail(n: int) -> bytes:
    import base64

    words = f"Dear shop, this is question {n % DIFFERENT} about my parcel. " * (20 + n % 180)
    head = (
        f"Received: from a.example by b.example; Mon, 23 Nov 2026 10:00:{n % 60:02d} +0100\r\n"
        f"From: Customer {n % 977} <c{n % 977}@example.org>\r\nTo: support@agentdesk.test\r\n"
        f"Subject: =?utf-8?q?Vraag_{n}_over_levering?=\r\nMessage-ID: <bench{n}@example.org>\r\n"
        "Date: Mon, 23 Nov 2026 10:00:00 +0100\r\nMIME-Version: 1.0\r\n"
    )
    parts = [f"Content-Type: text/plain; charset=utf-8\r\n\r\n{words}\r\n"]
    if n % 2:
        parts.append(f"Content-Type: text/html; charset=utf-8\r\n\r\n<html><body><p>{words}</p></body></html>\r\n")
    if n % 10 == 0:
        packed = base64.encodebytes(ATTACHED).decode().replace("\n", "\r\n")
        parts.append(
            "Content-Type: application/pdf; name=invoice.pdf\r\nContent-Transfer-Encoding: base64\r\n"
            f"Content-Disposition: attachment; filename=invoice.pdf\r\n\r\n{packed}"
        )
    body = "".join(f"--b\r\n{part}" for part in parts)
    return f"{head}Content-Type: multipart/mixed; boundary=b\r\n\r\n{body}--b--\r\n".encode()


if __name__ == "__main__":
    import json
    import sys

    sys.stdout.write(json.dumps(measure(Path(sys.argv[1]))))
