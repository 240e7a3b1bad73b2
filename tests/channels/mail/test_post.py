"""The mail server of these tests: what is delivered can be fetched, what is submitted reaches its reader."""

import imapclient
import pytest
from imapclient.exceptions import LoginError

from tests.helpers.mail.dovecot import PEOPLE, SUPPORT, Dovecot, submit

MAIL = (
    b"From: a@example.org\r\nTo: support@agentdesk.test\r\nSubject: Hi\r\nMessage-ID: <1@example.org>\r\n\r\nHello\r\n"
)


def test_a_mail_delivered_is_in_the_inbox_and_a_token_opens_it(post: Dovecot) -> None:
    post.deliver(MAIL)
    with imapclient.IMAPClient("localhost", port=post.imaps, ssl_context=post.ssl_context()) as line:
        line.oauth2_login(SUPPORT, post.token())
        line.select_folder("INBOX")
        assert len(line.search(["HEADER", "Message-ID", "<1@example.org>"])) == 1
    with (
        imapclient.IMAPClient("localhost", port=post.imaps, ssl_context=post.ssl_context()) as line,
        pytest.raises(LoginError),
    ):
        line.oauth2_login(SUPPORT, post.token(seconds=-60))


def test_a_mail_submitted_goes_out_and_comes_back_when_it_is_ours(post: Dovecot) -> None:
    submit(post, MAIL, ["anna@agentdesk.test", "somebody@example.org"])
    assert [each.recipients for each in post.relay.taken] == [("anna@agentdesk.test", "somebody@example.org")]
    with imapclient.IMAPClient("localhost", port=post.imaps, ssl_context=post.ssl_context()) as line:
        line.login("anna@agentdesk.test", PEOPLE["anna@agentdesk.test"])
        line.select_folder("INBOX")
        assert line.search() == [1]
