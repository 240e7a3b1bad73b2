"""Signing in by the provider: the page, the answer on loopback, tokens; against real HTTPS and the real mail server."""

import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from urllib.error import HTTPError
from urllib.request import urlopen

import pytest

from agentdesk.channels.mail.inlet import ImapInlet
from agentdesk.channels.mail.lines import open_smtp, tls_context
from agentdesk.channels.mail.post import TwoSteps
from agentdesk.channels.mail.signin import Authority as Provider
from agentdesk.channels.mail.signin import authority_of, sign_in
from agentdesk.channels.mail.signin_google import Google
from agentdesk.channels.mail.signin_microsoft import Microsoft
from agentdesk.channels.mail.tokens import Keys
from agentdesk.domain.mail_apps import SignInApps
from agentdesk.domain.mailboxes import Mailbox, SignIn
from agentdesk.runtime.sealed import SealedFiles
from agentdesk.runtime.secrets import FileSecrets
from agentdesk.services.ports_mail import MailUnreachable
from tests.channels.mail.test_receiving import mail
from tests.helpers.mail.authority import CLIENT, SECRET, Authority, Browser, redirect_of
from tests.helpers.mail.dovecot import Dovecot
from tests.helpers.mail.mails import shop_box

WAYS = (SignIn.MICROSOFT, SignIn.GOOGLE)


@pytest.fixture
def authority(post: Dovecot) -> Iterator[Authority]:
    made = Authority(post)
    yield made
    made.close()
    assert made.faults == []


@pytest.fixture
def browser(post: Dovecot) -> Iterator[Browser]:
    made = Browser(post.ssl_context())
    yield made
    made.close()


class Room:
    """What one computer has: its keyring, its sealed files, and the provider's two libraries."""

    def __init__(self, folder: Path, post: Dovecot, authority: Authority) -> None:
        self.context = tls_context(str(post.authority))
        self.authority = authority
        self.secrets = FileSecrets(folder / "secrets")
        self.sealed = SealedFiles(folder / "sealed", self.secrets)
        self.folder = folder
        self.ticks = 0.0
        self.keys = self.new_keys()

    def new_keys(self) -> Keys:
        return Keys(self.secrets, self.sealed, self.provider, lambda: self.ticks)

    def provider(self, way: SignIn) -> Provider:
        url = self.authority.url
        if way is SignIn.MICROSOFT:
            return Microsoft(CLIENT, "common", self.context, url)
        return Google(CLIENT, SECRET, self.context, f"{url}/common/authorize", f"{url}/common/token")

    def sign_in(self, box: Mailbox, browser: Browser) -> None:
        kept = sign_in(box, self.provider(box.sign_in), browser.open, threading.Event(), "Signed in. <Close> me.", 20)
        self.keys.keep(box, kept)

    def count(self, box: Mailbox) -> int:
        inlet = ImapInlet(box, self.keys, self.context)
        try:
            return inlet.look("INBOX", None).mark.count
        finally:
            inlet.close()

    def code(self, work: Callable[[], Any]) -> str:
        with pytest.raises(MailUnreachable) as error:
            work()
        return error.value.code


@pytest.fixture
def room(tmp_path: Path, post: Dovecot, authority: Authority) -> Room:
    return Room(tmp_path, post, authority)


@pytest.fixture(params=WAYS)
def box(request: pytest.FixtureRequest, post: Dovecot) -> Mailbox:
    return shop_box(post, sign_in=request.param)


def test_who_signs_in_at_the_providers_page_reads_and_sends(
    room: Room, box: Mailbox, browser: Browser, post: Dovecot, authority: Authority
) -> None:
    post.deliver(mail(1))
    room.sign_in(box, browser)
    assert room.count(box) == 1
    open_smtp(box, room.keys, room.context, TwoSteps).quit()
    assert authority.grants == ["authorization_code"]
    assert authority.pages[0]["login_hint"] == box.address
    browser.close()
    assert "Signed in. &lt;Close&gt; me." in browser.seen[0]


def test_the_provider_is_asked_with_pkce_and_an_answer_with_another_verifier_is_worth_nothing(
    room: Room, box: Mailbox, browser: Browser, authority: Authority
) -> None:
    authority.is_attacked = True
    assert room.code(lambda: room.sign_in(box, browser)) == "mail-token"
    assert authority.faults.pop() == "wrong verifier"
    assert not room.keys.has(box)


def test_an_answer_of_another_sign_in_is_turned_away_and_the_right_one_still_counts(
    room: Room, box: Mailbox, browser: Browser, authority: Authority
) -> None:
    answered: list[int] = []

    def attacked(url: str) -> None:
        def go() -> None:
            redirect = redirect_of(url)
            for wrong in ("?code=evil&state=guessed", "?code=evil", "favicon.ico"):
                with pytest.raises(HTTPError) as error:
                    urlopen(redirect + wrong, timeout=5)
                answered.append(error.value.code)
                error.value.close()
            browser.open(url)

        threads.append(threading.Thread(target=go))
        threads[-1].start()

    threads: list[threading.Thread] = []
    kept = sign_in(box, room.provider(box.sign_in), attacked, threading.Event(), "", 20)
    threads[0].join()
    room.keys.keep(box, kept)
    assert answered == [404, 404, 404]
    assert room.count(box) == 0


@pytest.mark.parametrize(
    ("error", "code"), [("access_denied", "mail-signin-denied"), ("unauthorized_client", "mail-signin-setup")]
)
def test_a_no_at_the_providers_page_is_said_as_one(
    room: Room, box: Mailbox, browser: Browser, authority: Authority, error: str, code: str
) -> None:
    authority.denies = error
    assert room.code(lambda: room.sign_in(box, browser)) == code
    assert authority.grants == []


def test_who_gives_up_or_never_comes_back_is_not_waited_for(room: Room, box: Mailbox) -> None:
    given_up = threading.Event()
    provider = room.provider(box.sign_in)
    assert room.code(lambda: sign_in(box, provider, lambda _url: given_up.set(), given_up, "", 60)) == (
        "mail-signin-cancelled"
    )
    assert (
        room.code(lambda: sign_in(box, provider, lambda _url: None, threading.Event(), "", 0.1)) == "mail-signin-late"
    )


def test_a_token_about_to_expire_is_renewed_before_it_is_used_and_the_new_one_is_kept(
    room: Room, box: Mailbox, browser: Browser, authority: Authority
) -> None:
    authority.lifetime_s = 120
    room.sign_in(box, browser)
    authority.lifetime_s = 3600
    assert room.count(box) == 0
    assert authority.grants == ["authorization_code", "refresh_token"]
    room.keys = room.new_keys()  # the program was started again
    assert room.count(box) == 0
    assert authority.grants == ["authorization_code", "refresh_token"]


def test_a_token_the_mail_server_takes_no_more_is_renewed_once(
    room: Room, box: Mailbox, browser: Browser, authority: Authority, post: Dovecot
) -> None:
    real, authority.mint = authority.mint, lambda address, _seconds: post.token(address, -60)
    room.sign_in(box, browser)
    authority.mint = real
    assert room.count(box) == 0
    assert authority.grants == ["authorization_code", "refresh_token"]


def test_a_mail_server_that_refuses_every_token_is_not_asked_with_new_ones_in_a_storm(
    room: Room, box: Mailbox, browser: Browser, authority: Authority, post: Dovecot
) -> None:
    authority.mint = lambda address, _seconds: post.token(address, -60)
    room.sign_in(box, browser)
    for _ in range(5):
        assert room.code(lambda: room.count(box)) == "mail-token"
    assert authority.grants == ["authorization_code", "refresh_token"]
    room.ticks += 3600
    assert room.code(lambda: room.count(box)) == "mail-token"
    assert authority.grants.count("refresh_token") == 2


def test_a_revoked_sign_in_is_one_clear_state_until_somebody_signs_in_again(
    room: Room, box: Mailbox, browser: Browser, authority: Authority
) -> None:
    authority.lifetime_s = 120
    room.sign_in(box, browser)
    authority.is_revoked = True
    for _ in range(5):
        assert room.code(lambda: room.count(box)) == "mail-token"
    assert authority.grants == ["authorization_code", "refresh_token"]
    authority.is_revoked, authority.lifetime_s = False, 3600
    room.sign_in(box, browser)
    assert room.count(box) == 0


def test_a_provider_that_is_away_does_not_end_the_sign_in(
    room: Room, box: Mailbox, browser: Browser, authority: Authority
) -> None:
    authority.lifetime_s = 120
    room.sign_in(box, browser)
    authority.is_away = True
    assert room.code(lambda: room.count(box)) == "mail-signin-away"
    authority.is_away, authority.lifetime_s = False, 3600
    assert room.count(box) == 0


def test_a_provider_nobody_vouches_for_hears_nothing(room: Room, box: Mailbox, authority: Authority) -> None:
    room.context = tls_context()  # this computer does not know the authority
    provider = room.provider(box.sign_in)
    if box.sign_in is SignIn.GOOGLE:
        begun = provider.begin("http://127.0.0.1:1/", box.address)
        assert room.code(lambda: provider.finish(begun, {"code": "x", "state": begun.state})) == "mail-signin-tls"
    else:
        assert room.code(lambda: provider.begin("http://localhost:1/", box.address)) == "mail-signin-tls"
    assert authority.grants == []


def test_the_tokens_lie_sealed_and_only_with_the_keyring_are_they_of_use(
    room: Room, box: Mailbox, browser: Browser, authority: Authority
) -> None:
    room.sign_in(box, browser)
    (sealed,) = (room.folder / "sealed").iterdir()
    held = sealed.read_bytes()
    # Nothing shorter than this: three signs stand by chance in one sealed file of two hundred.
    for word in (b"again-", b"refresh", box.address.encode(), b"eyJhbGciO"):
        assert word not in held
    assert sealed.stat().st_mode & 0o077 == 0
    assert "again-" not in (room.folder / "secrets").read_text("utf-8")
    room.secrets.set("sealed-key", "another")
    assert room.code(lambda: room.count(box)) == "mail-not-signed-in"


def test_without_a_registered_program_there_is_a_sentence_and_no_page(room: Room) -> None:
    nothing = SignInApps()
    for way in WAYS:
        assert room.code(lambda way=way: authority_of(way, nothing, room.context)) == "mail-signin-setup"  # type: ignore[misc]


def test_the_providers_libraries_are_loaded_by_nobody_who_does_not_sign_in() -> None:
    look = "import sys, agentdesk.bootstrap.mail; print(*sorted({'msal', 'google', 'requests', 'cryptography'} & {*sys.modules}))"
    said = subprocess.run([sys.executable, "-c", look], capture_output=True, text=True, check=True, timeout=60)
    assert said.stdout.strip() == ""
