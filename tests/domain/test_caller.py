"""Who is calling, as the wire says it: names, numbers, privacy, diversion, queue and what was dialled."""

from collections.abc import Iterable
from datetime import UTC, datetime
from random import Random

import pytest

from agentdesk.domain.caller import Caller, caller_of, tidy
from agentdesk.domain.calls import CallSnapshot, CallState
from agentdesk.domain.header_rules import HeaderRule, HeaderRules
from agentdesk.domain.ids import CallRef
from agentdesk.domain.kinds import Direction
from agentdesk.domain.sip_addresses import headers_of


def invite(*headers: str, to: str = "<sip:401@pbx.example.net>") -> bytes:
    """An INVITE with these headers between the usual ones."""
    lines = [
        "INVITE sip:401@192.0.2.20:5070 SIP/2.0",
        "Via: SIP/2.0/TLS 192.0.2.10:5061;branch=z9hG4bK1",
        f"To: {to}",
        *headers,
        "Call-ID: 1",
        "CSeq: 1 INVITE",
        "Content-Length: 0",
    ]
    return ("\r\n".join(lines) + "\r\n\r\nv=0\r\nFrom: <sip:body@example.com>\r\n").encode()


def heard(*headers: str, to: str = "<sip:401@pbx.example.net>", rules: Iterable[HeaderRule] | None = None, trusted: bool = True) -> Caller:  # fmt: skip
    more = {} if rules is None else {"rules": rules}
    return caller_of(headers_of(invite(*headers, to=to)), trusted=trusted, **more)


@pytest.mark.parametrize(
    ("stated", "number", "name"),
    [
        ('From: "Sanne de Vries" <sip:+31612345678@trunk.example.com>;tag=1', "+31612345678", "Sanne de Vries"),
        ("From: Sanne <sip:0612345678@pbx;user=phone>;tag=1", "0612345678", "Sanne"),
        ("f: <sip:0207941234@pbx>;tag=1", "0207941234", ""),
        ('From: "Vries, Sanne de" <sip:0612345678@pbx>', "0612345678", "Vries, Sanne de"),
        (
            r'From: "Jan \"Kleine\" <sip:1@2> Jansen" <sip:0612345678@pbx>',
            "0612345678",
            'Jan "Kleine" <sip:1@2> Jansen',
        ),
        ('From: "Nguyễn Thị Hà" <sip:+84903123456@pbx>', "+84903123456", "Nguyễn Thị Hà"),
        ('From: "0612345678" <sip:0612345678@pbx>', "0612345678", ""),
        ('From: "+31 6 12345678" <sip:0612345678@pbx>', "0612345678", ""),
        ('From: "Shop 24" <sip:0612345678@pbx>', "0612345678", "Shop 24"),
        ("From: <tel:+31-20-794-1234;ext=12>;tag=1", "+31-20-794-1234 ext. 12", ""),
        ("From: <sip:7941234;phone-context=+3120@example.com;user=phone>", "+31207941234", ""),
        ("From: <sip:%2B31612345678@host>", "+31612345678", ""),
        ("From: sip:0612345678@host;tag=1", "0612345678", ""),
        ("From: Anna\r\n <sip:0612345678@host>\r\n ;tag=1", "0612345678", "Anna"),
        ("From: <sip:anna@example.com>;tag=1", "sip:anna@example.com", ""),
        ('From: "Kantoor" <sip:204@pbx>', "204", "Kantoor"),
        ('From: "asterisk" <sip:asterisk@pbx>', "", ""),
        ('From: "Unavailable" <sip:unavailable@unknown.invalid>', "", ""),
    ],
)
def test_name_and_number_come_from_from(stated: str, number: str, name: str) -> None:
    caller = heard(stated)
    assert (caller.number, caller.display_name, caller.private) == (number, name, False)


def test_an_asserted_number_counts_from_a_trusted_peer_only() -> None:
    headers = ('From: "Desk" <sip:204@pbx>', 'P-Asserted-Identity: "Sanne" <sip:+31612345678@trunk>')
    assert heard(*headers).number == "+31612345678"
    stranger = heard(*headers, trusted=False)
    assert (stranger.number, stranger.display_name) == ("204", "Desk")


@pytest.mark.parametrize("sign", ["\u2028", "\u2029", "\x85", "\x0b", "\x0c", "\x1c", "\x1d", "\x1e", "\r"])
def test_no_sign_in_a_callers_name_begins_a_header_of_its_own(sign: str) -> None:
    """The phone system passes the name on as it came, so what it vouches for would be the caller's own word."""
    caller = heard(f'From: "Jan{sign}P-Asserted-Identity: <sip:+31612345678@trunk>{sign}X: " <sip:204@pbx>')
    assert caller.number == "204"
    assert heard(f'From: "Jan{sign}Privacy: id{sign}X: " <sip:204@pbx>').private is False


def test_of_two_asserted_identities_the_number_is_taken() -> None:
    caller = heard(
        "From: <sip:unknown@unknown.invalid>",
        'P-Asserted-Identity: "Sanne" <sip:sanne@example.com>, <tel:+31612345678>',
    )
    assert (caller.number, caller.display_name) == ("+31612345678", "Sanne")


def test_remote_party_id_counts_like_an_asserted_identity() -> None:
    headers = (
        "From: <sip:204@pbx>",
        'Remote-Party-ID: "Piet" <sip:+31207941234@pbx>;party=calling;privacy=off;screen=yes',
    )
    caller = heard(*headers)
    assert (caller.number, caller.display_name) == ("+31207941234", "Piet")
    assert heard(*headers, trusted=False).number == "204"
    called = heard("From: <sip:204@pbx>", "Remote-Party-ID: <sip:+31207941234@pbx>;party=called")
    assert called.number == "204"


@pytest.mark.parametrize(
    "headers",
    [
        ('From: "Anonymous" <sip:anonymous@anonymous.invalid>;tag=1', "Privacy: id"),
        ('From: "Anonymous" <sip:anonymous@anonymous.invalid>;tag=1',),
        ("From: <sip:anonymous@pbx.example.net>",),
        ('From: "Sanne" <sip:+31612345678@trunk>', "Privacy: id;critical"),
        ('From: "Sanne" <sip:+31612345678@trunk>', "Privacy: user"),
        ('From: "Sanne" <sip:+31612345678@trunk>', "Privacy: header, id"),
        ('From: "Sanne" <sip:+31612345678@trunk>', 'Remote-Party-ID: "Sanne" <sip:+31612345678@pbx>;privacy=full'),
        ('From: "Restricted" <sip:restricted@pbx>',),
        ('From: "Anoniem" <sip:0000000000@pbx>', "Privacy: id"),
    ],
)
def test_whoever_hides_stays_hidden_whatever_is_asserted(headers: tuple[str, ...]) -> None:
    asserted = 'P-Asserted-Identity: "Sanne de Vries" <sip:+31612345678@trunk>, <tel:+31612345678>'
    rule = HeaderRule("P-Asserted-Identity", "name")
    caller = heard(*headers, asserted, "X-Queue: Returns", rules=(rule, HeaderRule("X-Queue")))
    assert (caller.number, caller.display_name, caller.private) == ("", "", True)
    assert caller.queue == "Returns"
    assert "612345678" not in repr(caller)


@pytest.mark.parametrize("privacy", ["none", "session", "history", "critical"])
def test_other_privacy_hides_no_caller(privacy: str) -> None:
    caller = heard("From: <sip:0612345678@pbx>", f"Privacy: {privacy}")
    assert (caller.number, caller.private) == ("0612345678", False)


def test_a_name_may_be_hidden_alone() -> None:
    caller = heard('From: "Sanne" <sip:0612345678@pbx>', 'Remote-Party-ID: "Sanne" <sip:0612345678@pbx>;privacy=name')
    assert (caller.number, caller.display_name, caller.private) == ("0612345678", "", False)


@pytest.mark.parametrize(
    ("headers", "whom"),
    [
        (("Diversion: <sip:+31207941234@pbx>;reason=no-answer",), "+31207941234"),
        (("Diversion: <sip:205@pbx>;reason=user-busy", "Diversion: <sip:+31201112222@pbx>;reason=unconditional"), "+31201112222"),
        (('Diversion: "Returns" <sip:+31207941234@pbx>;privacy=full',), ""),
        (('Diversion: "Balie" <sip:unknown@pbx>',), "Balie"),
        (("History-Info: <sip:+31207941234@pbx>;index=1, <sip:401@pbx;cause=302>;index=1.1;mp=1",), "+31207941234"),
        (
            (
                "History-Info: <sip:+31207941234@pbx?Reason=SIP%3Bcause%3D486>;index=1",
                "History-Info: <sip:401@pbx>;index=1.1",
            ),
            "+31207941234",
        ),
        (("History-Info: <sip:+31207941234@pbx>;index=1, <sip:401@pbx>;index=1.1",), ""),
        (("History-Info: <sip:+31207941234@pbx?Privacy=history>;index=1, <sip:401@pbx;cause=302>;index=1.1",), ""),
        (("History-Info: <sip:401@pbx>;index=1",), ""),
        (("Privacy: history", "Diversion: <sip:+31207941234@pbx>"), ""),
    ],
)  # fmt: skip
def test_a_diverted_call_says_whom_the_caller_wanted_first(headers: tuple[str, ...], whom: str) -> None:
    assert heard("From: <sip:0612345678@pbx>", *headers).diverted_from == whom


def test_queue_and_dialled_number_come_from_the_usual_headers() -> None:
    caller = heard("From: <sip:0612345678@pbx>", "X-Queue: Delivery", "X-DNIS: 020 794 1234")
    assert (caller.queue, caller.dialled) == ("Delivery", "020 794 1234")
    called = heard("From: <sip:0612345678@pbx>", "P-Called-Party-ID: <sip:+31207941200@pbx>")
    assert called.dialled == "+31207941200"
    assert heard("From: <sip:0612345678@pbx>", to="<sip:+31207941234@trunk>").dialled == "+31207941234"
    assert heard("From: <sip:0612345678@pbx>", to="<sip:401@pbx>").dialled == ""


def test_the_administrator_says_how_a_header_is_read() -> None:
    rules = (
        HeaderRule("From", pattern=r'^"?(?P<queue>[^:"]+):\s*(?P<name>[^"]+)"'),
        HeaderRule("To", "queue", r"sip:\+?31207941235@", "Returns"),
        HeaderRule("X-Trunk", "line", r"^trunk-(\w+)"),
        HeaderRule("X-Broken", "queue", "(("),
    )
    prefixed = heard(
        'From: "Delivery: Sanne" <sip:0612345678@pbx>', "X-Trunk: trunk-amsterdam", "X-Broken: a", rules=rules
    )
    assert (prefixed.queue, prefixed.display_name, prefixed.line) == ("Delivery", "Sanne", "amsterdam")
    by_number = heard("From: <sip:0612345678@pbx>", to="<sip:+31207941235@trunk>", rules=rules)
    assert (by_number.queue, by_number.dialled) == ("Returns", "+31207941235")


def test_rules_that_change_count_for_the_next_call() -> None:
    rules = HeaderRules()
    assert heard("From: <sip:0612345678@pbx>", "X-Queue: Delivery", rules=rules).queue == "Delivery"
    rules.use((HeaderRule("X-Group"),))
    assert heard("From: <sip:0612345678@pbx>", "X-Queue: Delivery", "X-Group: Returns", rules=rules).queue == "Returns"


def test_what_the_wire_sends_is_shown_on_one_line_without_signs_that_steer() -> None:
    assert tidy("Jan\u202e\u0000\r\n  Jansen\t\u200f") == "Jan Jansen"
    assert tidy("x" * 5000) == "x" * 80
    assert heard(f'From: "{"x" * 3000}" <sip:0612345678@pbx>').display_name == "x" * 80


def test_a_call_carries_its_caller() -> None:
    call = CallSnapshot(
        CallRef("1"), Direction.IN, CallState.OFFERED, "", datetime(2026, 11, 22, tzinfo=UTC), queue="Returns"
    )
    caller = heard('From: "Sanne" <sip:0612345678@pbx>', "Diversion: <sip:+31207941234@pbx>")
    carried = caller.on(call)
    assert (carried.number, carried.display_name, carried.queue) == ("0612345678", "Sanne", "Returns")
    assert (carried.diverted_from, carried.private) == ("+31207941234", False)


@pytest.mark.parametrize(
    "raw", [b"", b"\r\n\r\n", b"INVITE", b"\xff\xfe\x00", b"INVITE x SIP/2.0\r\nFrom\r\n: \r\nFrom:\r\n\r\n"]
)
def test_a_message_that_says_nothing_names_nobody(raw: bytes) -> None:
    assert caller_of(headers_of(raw), trusted=True) == Caller()


def test_no_message_however_torn_raises() -> None:
    whole = invite(
        'From: "Vries, \\"Sanne\\"" <sip:+31612345678;ext=1@[2001:db8::1]:5060;user=phone?Reason=SIP%3Bcause%3D302>;tag=1',
        'P-Asserted-Identity: <tel:+31612345678>, "A" <sip:a@b>',
        "Diversion: <sip:1@2>;privacy=full",
        "History-Info: <sip:1@2?Reason=x>;index=1, <sip:2@3;cause=302>;index=1.1;mp=1",
    )
    dice = Random(7)
    for _ in range(2000):
        torn = bytearray(whole)
        for _ in range(dice.randrange(1, 20)):
            torn[dice.randrange(len(torn))] = dice.choice(b'"<>;,:@\\ \r\n?%=\xff\x00')
        caller = caller_of(headers_of(bytes(torn)), trusted=True)
        assert not caller.private or not caller.number


def test_latin_letters_of_an_old_phone_are_read() -> None:
    raw = 'INVITE sip:1@2 SIP/2.0\r\nFrom: "Müller" <sip:030123456@pbx>\r\n\r\n'.encode("latin-1")
    assert caller_of(headers_of(raw), trusted=False).display_name == "Müller"
