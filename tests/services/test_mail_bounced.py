"""Which reports of mail systems are believed, and what says that an address takes mail again."""

import pytest

from tests.helpers.desk import Desk
from tests.helpers.mail.arrivals import Letterbox
from tests.helpers.mail.mails import send

JAN = "jan@klant.example"


@pytest.fixture
def box(desk: Desk) -> Letterbox:
    customer_id = desk.customer("Jan de Boer")
    desk.put("contact_point", customer_id=customer_id, kind=2, raw=JAN, normalised=JAN)
    return Letterbox(desk)


def report(box: Letterbox, message_id: str, status: str = "5.1.1", about: str = JAN) -> None:
    words = (
        "--B\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mail.example\r\n\r\n"
        f"Final-Recipient: rfc822; {about}\r\nAction: failed\r\nStatus: {status}\r\n\r\n"
        f"--B\r\nContent-Type: message/rfc822\r\n\r\nSubject: Hi\r\nMessage-ID: {message_id}\r\n\r\nHello\r\n--B--\r\n"
    )
    kind = "multipart/report; report-type=delivery-status; boundary=B"
    box.come("MAILER-DAEMON@mail.example", "<b@mail.example>", words=words, Content_Type=kind)


def is_bounced(desk: Desk) -> bool:
    return bool(desk.row("contact_point", normalised=JAN)["bounced"])


def test_a_report_about_a_mail_of_ours_marks_its_address_and_a_mail_from_there_clears_it(
    desk: Desk, box: Letterbox
) -> None:
    report(box, send(desk, box.mailbox, JAN).message_id)
    assert is_bounced(desk)
    box.come(f"Jan <{JAN}>", "<2@klant.example>")
    assert not is_bounced(desk)


def test_a_report_that_somebody_made_up_marks_nobody(desk: Desk, box: Letterbox) -> None:
    report(box, "<made-up@agentdesk.test>")
    assert not is_bounced(desk)


def test_a_report_about_a_mail_to_somebody_else_marks_nobody(desk: Desk, box: Letterbox) -> None:
    report(box, send(desk, box.mailbox, "other@klant.example").message_id)
    assert not is_bounced(desk)


def test_a_mailbox_that_is_full_today_is_no_address_that_takes_no_mail(desk: Desk, box: Letterbox) -> None:
    report(box, send(desk, box.mailbox, JAN).message_id, status="4.2.2")
    assert not is_bounced(desk)
