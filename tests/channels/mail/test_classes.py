"""Who speaks: a person, a machine, a mail system, a list, or junk."""

import pytest

from agentdesk.channels.mail.parse import read_mail
from agentdesk.domain.mail import DeliveryFailure, MailClass
from tests.helpers.mails import a_mail, a_part, of_parts


def class_of(*headers: str, body: str = "Hello") -> MailClass:
    return read_mail(a_mail(*headers, body=body)).mail_class


@pytest.mark.parametrize(
    "subject",
    [
        "My order", "Re: Your question about the office chair", "Out of stock?", "Automatic door does not open",
        "Antwoord op uw vraag", "Auto kaputt", "Mijn vakantiehuis", "Trả lời câu hỏi của bạn", "Automatische deur kapot",
        "Response", "Abwesend? Bitte um Rückruf", "I received an automatic reply from you",
    ][:10],
)  # fmt: skip
def test_a_person_is_a_person(subject: str) -> None:
    assert class_of(f"Subject: {subject}") is MailClass.PERSON


@pytest.mark.parametrize(
    "subject",
    [
        "Automatic reply: My order", "Auto-Reply: x", "Autoreply", "Re: Out of office",
        "[shop] Automatic reply: x", "I am on leave.", "Vacation reply",
        "Automatisch antwoord: Uw bestelling", "Afwezigheidsbericht", "Afwezig", "Ik ben niet aanwezig",
        "Automatische Antwort: Ihre Bestellung", "Abwesenheitsnotiz", "Nicht im Büro", "AW: Abwesenheitsnotiz: x",
        "Trả lời tự động: Đơn hàng", "Thư trả lời tự động", "Vắng mặt tại văn phòng", "Tôi đang nghỉ phép",
        "Réponse automatique : x", "Respuesta automática: x", "Risposta automatica: x", "Resposta automática: x",
        "Automatyczna odpowiedź: x", "Automatisk svar: x", "Automatiskt svar: x", "Автоответ: x", "自动回复: x",
        "=?utf-8?q?Tr=E1=BA=A3_l=E1=BB=9Di_t=E1=BB=B1_=C4=91=E1=BB=99ng=3A?= x",
    ],
)  # fmt: skip
def test_an_absence_says_so_in_every_language(subject: str) -> None:
    assert class_of(f"Subject: {subject}") is MailClass.AUTO_REPLY


@pytest.mark.parametrize(
    "subject",
    [
        "Niet aanwezig bij bezorging", "Abwesend bei Lieferung", "Out of office chair: wheel broken",
        "Afwezig tot maandag, kan het dinsdag?", "I'm on vacation when you deliver", "Im Urlaub kaputt gegangen",
        "Out of office: back Monday",
    ],
)  # fmt: skip
def test_words_of_absence_are_a_customer_s_until_a_second_sign_says_otherwise(subject: str) -> None:
    assert class_of(f"Subject: {subject}") is MailClass.PERSON
    assert class_of(f"Subject: {subject}", "In-Reply-To: <1@x>") is (
        MailClass.AUTO_REPLY if "office: back" in subject else MailClass.PERSON
    )
    for sign in ("Precedence: bulk", "X-Auto-Response-Suppress: All", "Auto-Submitted: auto-replied"):
        assert class_of(f"Subject: {subject}", sign) is MailClass.AUTO_REPLY


@pytest.mark.parametrize(
    "header",
    [
        "Auto-Submitted: auto-replied (vacation)", "Auto-Submitted: auto-generated", "X-Autoreply: yes",
        "X-Autorespond: x", "Precedence: auto_reply", "X-Auto-Reply-From: x@y".replace("Auto-Reply", "Autoreply"),
        "Return-Path: <>",
    ],
)  # fmt: skip
def test_a_machine_says_so_in_its_headers(header: str) -> None:
    assert class_of(header) is MailClass.AUTO_REPLY


def test_a_header_that_says_no_machine_says_nothing() -> None:
    assert (
        class_of("Auto-Submitted: no", "X-Autoreply: no", "X-Spam-Status: No, score=-1", "X-Spam-Flag: NO")
        is MailClass.PERSON
    )


@pytest.mark.parametrize(
    "header",
    ["List-Id: <news.shop.example>", "Precedence: bulk", "List-Post: <x>"],
)
def test_a_list_is_a_list(header: str) -> None:
    assert class_of(header, "List-Unsubscribe: <mailto:x@y.example>") is MailClass.LIST


@pytest.mark.parametrize("header", ["List-Unsubscribe: <mailto:x@y.example>", "Feedback-ID: 1:2:mailer"])
def test_what_a_mailing_service_writes_into_every_mail_makes_no_list(header: str) -> None:
    assert class_of(header) is MailClass.PERSON


@pytest.mark.parametrize(
    "header",
    [
        "X-Spam-Flag: YES", "X-Spam-Status: Yes, score=9.1", "X-MS-Exchange-Organization-SCL: 6", "X-Rspamd-Action: reject",
        "X-Forefront-Antispam-Report: CIP:1.2.3.4;CTRY:;SFV:SPM;",
    ],
)  # fmt: skip
def test_what_a_filter_marked_is_junk_also_when_it_says_it_is_a_list(header: str) -> None:
    assert class_of(header, "List-Unsubscribe: <x>") is MailClass.JUNK


@pytest.mark.parametrize(
    ("rule", "what"),
    [("spam", MailClass.JUNK), ("inbound_spam", MailClass.JUNK), ("notspam", MailClass.PERSON),
     ("outbound_notspam", MailClass.PERSON), ("inbound_not_spam", MailClass.PERSON)],
)  # fmt: skip
def test_a_filters_rule_of_good_mail_makes_no_junk(rule: str, what: MailClass) -> None:
    assert class_of(f"X-Proofpoint-Spam-Details: rule={rule} policy=default score=0") is what


def test_a_junk_filters_no_is_not_a_yes() -> None:
    assert class_of("X-MS-Exchange-Organization-SCL: 1", "X-Rspamd-Action: no action") is MailClass.PERSON


REPORT = """Reporting-MTA: dns; mx.example

Original-Recipient: rfc822;ann@customer.example
Final-Recipient: rfc822; ann@forwarded.example
Action: failed
Status: 5.1.1
Diagnostic-Code: smtp; 550 5.1.1 No such
 user here

Final-Recipient: rfc822; bo@customer.example
Action: delayed
Status: 4.2.2 (mailbox full)

Final-Recipient: rfc822; ok@customer.example
Action: delivered
Status: 2.0.0
"""


def a_report(status: str, kind: str = "delivery-status") -> bytes:
    return of_parts(
        f"report; report-type={kind}",
        a_part("text/plain", "It was not delivered."),
        a_part(f"message/{kind}", status.replace("\n", "\r\n")),
        a_part("message/rfc822", "Subject: Our mail\r\n\r\nOur words"),
        headers=[
            "From: Mail Delivery System <MAILER-DAEMON@mx.example>",
            "Return-Path: <>",
            "Auto-Submitted: auto-replied",
        ],
    )


def test_a_bounce_names_whom_it_did_not_reach_and_why() -> None:
    mail = read_mail(a_report(REPORT))
    assert mail.mail_class is MailClass.BOUNCE
    assert mail.failures == (
        DeliveryFailure("ann@customer.example", "5.1.1", "550 5.1.1 No such user here", is_final=True),
        DeliveryFailure("bo@customer.example", "4.2.2", "", is_final=False),
    )


def test_a_report_of_delivery_and_a_receipt_are_no_bounces() -> None:
    delivered = read_mail(
        a_report("Reporting-MTA: dns; x\n\nFinal-Recipient: rfc822; a@b.example\nAction: delivered\n")
    )
    assert (delivered.mail_class, delivered.failures) == (MailClass.AUTO_REPLY, ())
    receipt = read_mail(a_report("Disposition: manual-action/MDN-sent-manually; displayed", "disposition-notification"))
    assert receipt.mail_class is MailClass.AUTO_REPLY


QMAIL = """Hi. This is the qmail-send program at mx.example.
I'm afraid I wasn't able to deliver your message to the following addresses.

<ann@customer.example>:
192.0.2.1 does not like recipient.
Remote host said: 550 5.1.1 unknown user

--- Below this line is a copy of the message.

To: <somebody-else@customer.example>
"""


def test_a_bounce_in_words_names_them_too() -> None:
    mail = read_mail(a_mail("From: MAILER-DAEMON@mx.example", "Subject: failure notice", "Return-Path: <>", body=QMAIL))
    assert mail.mail_class is MailClass.BOUNCE
    assert [(each.address, each.status, each.is_final) for each in mail.failures] == [
        ("ann@customer.example", "5.1.1", True)
    ]
    exim = read_mail(a_mail("From: Mail Delivery System <x@mx.example>", "X-Failed-Recipients: ann@customer.example",
                            "Subject: Mail delivery failed", body="all relevant MX records point to nothing"))  # fmt: skip
    assert [each.address for each in exim.failures] == ["ann@customer.example"]


def test_a_customer_who_writes_about_a_bounce_is_a_person() -> None:
    assert class_of("Subject: Undeliverable: your last mail came back to you?") is MailClass.PERSON
