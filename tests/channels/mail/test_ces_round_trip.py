"""How easy was it, from the press that logs to the answer on the timeline, over a real mail server."""

from collections.abc import Iterator
from datetime import timedelta
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from pathlib import Path

import imapclient
import pytest

from agentdesk.channels.mail.lines import tls_context
from agentdesk.channels.mail.parse import read_mail
from agentdesk.runtime.clock import SystemClock
from tests.channels.mail.test_following import Following
from tests.helpers.mail.dovecot import PEOPLE, SUPPORT, Dovecot, submit
from tests.helpers.mail.mails import shop_box
from tests.helpers.sip.processes import until
from tests.helpers.surveys import Shop, clicks

CUSTOMER = "customer@agentdesk.test"


@pytest.fixture
def shop(sqlite_url: str, post: Dovecot, tmp_path: Path) -> Iterator[Shop]:
    """Followed by a desk, as when its window is open."""
    made = Shop(sqlite_url, shop_box(post, from_name="Lamp & Light"))
    made.desk.clock.at = SystemClock().now() - timedelta(seconds=30)
    made.sanne = made.customer(CUSTOMER)
    following = Following(sqlite_url, post, tmp_path / "secrets")
    following.secrets.set(made.box.secret_name, PEOPLE[SUPPORT])
    following.following.start(0)
    yield made
    following.close()
    made.desk.engine.dispose()


def letter_to_the_customer(post: Dovecot) -> EmailMessage:
    """What lies in the customer's own mailbox, once it does."""
    found: list[bytes] = []

    def has_come() -> bool:
        with imapclient.IMAPClient("localhost", post.imaps, ssl_context=tls_context(str(post.authority))) as line:
            line.login(CUSTOMER, PEOPLE[CUSTOMER])
            line.select_folder("INBOX", readonly=True)
            uids = line.search()
            found[:] = [line.fetch(uids, ["BODY.PEEK[]"])[uid][b"BODY[]"] for uid in uids]
        return len(found) == 1

    until(has_come, patience_s=30)
    return message_from_bytes(found[0], policy=default)


def pressed(letter: EmailMessage, score: int, words: str = "", sender: str = CUSTOMER) -> tuple[str, bytes]:
    """(where to, the mail) as the customer's mail program makes it of the link."""
    address, subject = clicks(letter)[score]
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = f"Sanne <{sender}>", address, subject
    mail["Message-ID"] = f"<answer{score}.{len(words)}@customer.example>"
    mail.set_content(words or "\n")
    return address, mail.as_bytes()


def test_log_letter_click_and_the_answer_is_on_the_timeline(shop: Shop, post: Dovecot) -> None:
    shop.desk.log(shop.sanne)
    letter = letter_to_the_customer(post)
    assert letter["Auto-Submitted"] == "auto-generated"
    assert read_mail(letter.as_bytes()).html.count("mailto:") == 7
    address, answer = pressed(letter, 2, "I had to call three times.")
    assert address.startswith("support+ces")
    submit(post, answer, [address], CUSTOMER)
    until(lambda: len(shop.answers()) == 1, patience_s=30)
    ((detail, words),) = shop.answers()
    assert (detail["score"], detail["about"], words) == ("2", "Anna de Wit", "I had to call three times.")
    assert "unverified" not in detail
    assert shop.desk.row("survey")["score"] == 2
    assert shop.desk.row("follow_up")["title"] == "CES 2/7 · I had to call three times."
    until(lambda: len(shop.desk.rows("mail")) == 2, patience_s=30)  # the letter's proof copy, and the answer
    assert len(shop.desk.cards(shop.sanne)) == 3  # the call, its answer, and the follow-up
    second, raw = pressed(letter, 7)
    submit(post, raw, [second], CUSTOMER)
    until(lambda: len(shop.answers()) == 2, patience_s=30)
    assert shop.answers()[1][0]["ignored"] == "second"
    assert shop.desk.row("survey")["score"] == 2


def test_a_forwarded_letter_is_answered_once_and_unverified(shop: Shop, post: Dovecot) -> None:
    shop.desk.log(shop.sanne)
    letter = letter_to_the_customer(post)
    _, raw = pressed(letter, 6, sender="anna@agentdesk.test")
    submit(post, raw, [SUPPORT], "anna@agentdesk.test")
    until(lambda: len(shop.answers()) == 1, patience_s=30)
    assert shop.answers()[0][0]["unverified"] == "yes"


def test_a_relay_that_fails_once_delays_the_letter_and_doubles_nothing(shop: Shop, post: Dovecot) -> None:
    post.relay.fail_next[:] = ["tempfail"]
    shop.desk.log(shop.sanne)
    letter_to_the_customer(post)
    until(lambda: shop.desk.row("outbox")["state"] == "done", patience_s=30)
    assert len(post.relay.taken) == 1
