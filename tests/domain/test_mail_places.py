"""When two mails are the same one."""

import pytest

from agentdesk.domain.mail_places import mail_key

MAIL = b"From: a@x.example\r\nSubject: Hi\r\nMessage-ID: <1@x.example>\r\n\r\nHello\r\n"


@pytest.mark.parametrize(
    "added",
    [b"Received: by mx\r\n by two\r\n", b"X-MS-Exchange-Organization-SCL: 1\r\n", b"X-Microsoft-Exchange-Diagnostics: 1;AM0\r\n",
     b"X-EOPAttributedMessage: 0\r\n", b"DKIM-Signature: v=1\r\n", b"X-Anything-A-Server-Says: x\r\n"],
)  # fmt: skip
def test_what_servers_add_on_the_way_into_two_mailboxes_makes_no_second_mail(added: bytes) -> None:
    assert mail_key(added + MAIL) == mail_key(MAIL)


def test_headers_folded_anew_are_the_same() -> None:
    assert mail_key(MAIL.replace(b"Subject: Hi", b"subject:\r\n  Hi")) == mail_key(MAIL)


@pytest.mark.parametrize(
    ("this", "that"), [(b"Hello", b"Pay here"), (b"Hi", b"Ho"), (b"a@x", b"b@x"), (b"Subject", b"Reply-To: c@y.example\r\nSubject")]
)  # fmt: skip
def test_a_mail_with_another_s_id_is_another(this: bytes, that: bytes) -> None:
    assert mail_key(MAIL.replace(this, that)) != mail_key(MAIL)


def test_what_is_hardly_a_mail_is_told_apart() -> None:
    assert len({mail_key(raw) for raw in (b"", b"not a mail at all", b"nor this", b"\x00\xff")}) == 4
