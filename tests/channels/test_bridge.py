"""The phone the agent already has, by what it pushes: through real sockets."""

import socket
import threading
from collections.abc import Iterator
from ipaddress import ip_network

import pytest

from agentdesk.channels.phone.bridge import TOKEN as TOKEN_NAME
from agentdesk.domain.calls import CallState, Cap, EndReason, LineState
from agentdesk.domain.events import LineChanged, PhoneFailed
from agentdesk.domain.kinds import Direction
from agentdesk.domain.phone_links import BridgeSetup
from tests.helpers.pushing import TOKEN, WAIT_S, Bridge, HeldSecrets, a_bridge

NEW_CALL = {
    "event": "newCall", "from": "493055571600", "to": "491711234567890", "direction": "in",
    "callId": "307fa962-de8d-4ffc-817b-7f6993204159", "user": ["Alice Doe", "Bob Doe"], "queue": "Returns",
}  # fmt: skip
ID = NEW_CALL["callId"]


@pytest.fixture
def bridge() -> Iterator[Bridge]:
    with a_bridge() as running:
        yield running


def test_a_call_comes_by_json_and_goes_by_form(bridge: Bridge) -> None:
    assert bridge.json(NEW_CALL) == 200
    assert bridge.form({"event": "answer", "callId": ID, "user[]": ["Bob Doe"], "answeringNumber": "21"}) == 200
    assert bridge.form({"event": "hangup", "callId": ID, "cause": "normalClearing"}) == 200
    assert [call.state for call in bridge.calls] == [CallState.OFFERED, CallState.TALKING, CallState.ENDED]
    call = bridge.calls[0]
    assert (call.number, call.dialled, call.queue, call.direction) == (
        "493055571600", "491711234567890", "Returns", Direction.IN,
    )  # fmt: skip


def test_phones_that_can_only_fetch_an_address_are_heard(bridge: Bridge) -> None:
    assert bridge.get(f"/push/{TOKEN}/snom?event=incoming&remote=0612345678@pbx&display=J%C3%BCrgen&id=1") == 200
    assert bridge.get(f"/push/{TOKEN}/snom?event=connected&id=1") == 200
    assert bridge.get(f"/push/{TOKEN}/3cx?N=S&C=0611&T=O&I=7") == 200
    snom, _, threecx = bridge.calls
    assert (snom.number, snom.display_name) == ("0612345678", "Jürgen")
    assert (threecx.number, threecx.direction) == ("0611", Direction.OUT)


def test_the_token_may_come_in_a_header(bridge: Bridge) -> None:
    for headers in ({"Authorization": f"Bearer {TOKEN}"}, {"X-AgentDesk-Token": TOKEN}):
        assert bridge.get("/push?event=newCall&callId=1&from=061", headers) == 200
        assert bridge.get("/push/snom?event=connected&id=2", headers) == 200


def test_a_sender_gets_the_answer_it_understands(bridge: Bridge) -> None:
    status, body = bridge.ask("POST", f"/push/{TOKEN}/sipgate", "event=newCall&callId=1&from=49211&direction=in")
    assert status == 200
    own = f"http://127.0.0.1:{bridge.port}/push/{TOKEN}/sipgate"
    assert body.decode() == (f'<?xml version="1.0" encoding="UTF-8"?><Response onAnswer="{own}" onHangup="{own}"/>')
    assert bridge.ask("POST", f"/push/{TOKEN}", "event=hangup&callId=5")[1] == b"{}"


def test_a_body_in_chunks_or_after_a_pause_is_whole(bridge: Bridge) -> None:
    head = f"POST /push/{TOKEN} HTTP/1.1\r\nHost: 127.0.0.1:{bridge.port}\r\n".encode()
    chunked = head + b"Transfer-Encoding: chunked\r\n\r\n9;x=y\r\nevent=new\r\n11\r\nCall&callId=9&a=b\r\n0\r\n\r\n"
    assert bridge.raw(chunked) == 200
    waits = head + b"Expect: 100-continue\r\nContent-Length: 22\r\n\r\n"
    with bridge.line() as line:
        line.sendall(waits)
        assert line.recv(64).startswith(b"HTTP/1.1 100 ")
        line.sendall(b"event=newCall&callId=8")
        assert line.recv(64).startswith(b"HTTP/1.1 200 ")


def test_old_phone_systems_letters_are_read(bridge: Bridge) -> None:
    assert bridge.get(f"/push/{TOKEN}?event=newCall&callId=1&from=06&name=M%FCller") == 200
    status, _ = bridge.ask("POST", f"/push/{TOKEN}", "event=newCall&callId=2&from=07&name=Søren".encode("cp1252"))
    assert status == 200
    assert [call.display_name for call in bridge.calls] == ["Müller", "Søren"]


# --- who may come in -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "path",
    ["/push", "/push/", "/push/wrong", f"/push/{TOKEN[:-1]}", f"/push/{TOKEN}x", f"/push/snom/{TOKEN}", "/push/%ff%00",
     f"/push?token={TOKEN}"],
)  # fmt: skip
def test_without_the_token_nothing_is_heard(bridge: Bridge, path: str) -> None:
    assert bridge.get(path) == 403
    assert bridge.get(path, {"Authorization": "Bearer đ".encode().decode("latin-1"), "X-AgentDesk-Token": ""}) == 403
    assert bridge.calls == []


@pytest.mark.parametrize(
    "headers",
    [
        {"Origin": "https://evil.example"}, {"Origin": "null"}, {"Origin": ""}, {"Origin": "http://127.0.0.1"},
        {"Referer": "https://evil.example/"}, {"Sec-Fetch-Site": "cross-site"}, {"Sec-Fetch-Mode": "no-cors"},
    ],
)  # fmt: skip
def test_a_web_page_is_refused_even_with_the_token(bridge: Bridge, headers: dict[str, str]) -> None:
    path = f"/push/{TOKEN}?event=newCall&callId=1&from=061"
    assert bridge.get(path, headers) == 403
    assert bridge.ask("OPTIONS", path, None, headers)[0] == 405
    assert bridge.calls == []


@pytest.mark.parametrize(
    "host", ["evil.example", "127.0.0.1.evil.example", "127.0.0.1:1", "", "a b", "[::1", "127.0.0.2"]
)
def test_a_page_that_calls_us_by_a_name_of_its_own_is_refused(bridge: Bridge, host: str) -> None:
    host = host if ":" in host else f"{host}:{bridge.port}"
    request = f"GET /push/{TOKEN}?event=newCall HTTP/1.1\r\nHost: {host}\r\n\r\n"
    assert bridge.raw(request.encode()) == 403
    assert bridge.raw(f"GET /push/{TOKEN}?event=newCall HTTP/1.0\r\n\r\n".encode()) == 403
    for name in ("127.0.0.1", "localhost", "LOCALHOST", f"127.0.0.1:{bridge.port}"):
        assert bridge.raw(f"GET /push/{TOKEN}?event=newCall HTTP/1.1\r\nHost: {name}\r\n\r\n".encode()) == 200


def test_it_listens_to_this_computer_only(bridge: Bridge) -> None:
    own = socket.gethostbyname(socket.gethostname())
    for address in {own, "127.0.0.2"} - {"127.0.0.1"}:
        with pytest.raises(OSError), socket.create_connection((address, bridge.port), timeout=WAIT_S):
            pass


def test_a_phone_of_the_network_comes_in_by_its_own_door_only_when_it_is_allowed() -> None:
    allowed = BridgeSetup(port=0, lan_address="127.0.0.1", lan_port=0, allowed=(ip_network("127.0.0.0/29"),))
    with a_bridge(allowed) as bridge:
        _, port = bridge.ports
        path = f"/push/{TOKEN}/snom?event=incoming&remote=061&id=1"
        assert bridge.get(path, port=port) == 200
        assert bridge.get("/push/wrong/snom?event=incoming&remote=061&id=1", port=port) == 403
        assert bridge.get(path, {"Host": f"desk.example:{port}"}, port=port) == 403
        assert bridge.get(path, {"Origin": "http://127.0.0.1"}, port=port) == 403
    strangers = BridgeSetup(port=0, lan_address="127.0.0.1", lan_port=0, allowed=(ip_network("10.0.0.0/8"),))
    with a_bridge(strangers) as bridge:
        here, port = bridge.ports
        with socket.create_connection(("127.0.0.1", port), timeout=WAIT_S) as line:
            assert _reads_nothing(line)
        assert bridge.get(f"/push/{TOKEN}?event=newCall", port=here) == 200


def _reads_nothing(line: socket.socket) -> bool:
    try:
        return line.recv(1) == b""
    except ConnectionError:
        return True


def test_a_signed_sender_needs_its_signature_besides_the_token() -> None:
    body = "call_id=4a4cbb39578170aed9a2761a7bec8c7e704a541f52291ef603d6f5f152980c3c&event=CallAccepted&from=0123456789&to=0987654321"
    signed = {"X-Placetel-Signature": "c4f823c5b8806432fe2b83b1fc2ee714422e0cdfb4b5129152a7d0bbcd7792d0"}
    held = HeldSecrets(**{TOKEN_NAME: TOKEN, "phone.sender.placetel": "12345"})
    with a_bridge(held=held) as bridge:
        assert bridge.ask("POST", f"/push/{TOKEN}/placetel", body, signed)[0] == 200
        assert bridge.ask("POST", f"/push/{TOKEN}/placetel", body)[0] == 403
        assert bridge.ask("POST", f"/push/{TOKEN}/placetel", body + "&x=1", signed)[0] == 403
    with a_bridge() as bridge:
        assert bridge.ask("POST", f"/push/{TOKEN}/placetel", body, signed)[0] == 403, "no secret was entered"


# --- hostile -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("sent", "status"),
    [
        (b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n", 400),
        (b"GET / HTTP/2\r\n\r\n", 400),
        (b"GET http://127.0.0.1/push HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n", 400),
        (b"GET /push HTTP/1.1\r\nHost 127.0.0.1\r\n\r\n", 400),
        (b"GET /push HTTP/1.1\r\nHost: 127.0.0.1\r\n folded: yes\r\n\r\n", 400),
        (b"GET /push HTTP/1.1\r\nHost: 127.0.0.1\r\nHost: 127.0.0.1\r\n\r\n", 400),
        (b"GET /../../etc/passwd HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n", 404),
        (b"GET /push\xc3\xa9 HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n", 400),
        (b"DELETE /push HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n", 405),
        (b"GET /" + b"a" * 9000 + b" HTTP/1.1\r\n\r\n", 431),
        (b"GET /push HTTP/1.1\r\n" + b"a: b\r\n" * 200 + b"\r\n", 431),
        (b"", 0),
        (b"GET /push HT", 0),
    ],
)
def test_what_is_no_request_is_turned_away(bridge: Bridge, sent: bytes, status: int) -> None:
    assert bridge.raw(sent) == status
    assert bridge.get(f"/push/{TOKEN}?event=newCall&callId=1") == 200


@pytest.mark.parametrize(
    ("header", "body", "status"),
    [
        ("Content-Length: 999999999", b"", 413),
        ("Content-Length: 99999999999999999999", b"", 400),
        ("Content-Length: -1", b"", 400),
        ("Content-Length: 5\r\nContent-Length: 6", b"12345", 400),
        ("Content-Length: 5\r\nTransfer-Encoding: chunked", b"0\r\n\r\n", 400),
        ("Transfer-Encoding: gzip", b"", 400),
        ("Transfer-Encoding: chunked", b"fffff\r\n", 413),
        ("Transfer-Encoding: chunked", b"zz\r\n", 400),
        ("Transfer-Encoding: chunked", b"1\r\nab\r\n", 400),
        ("Content-Length: 50", b"event=newCall", 0),
        ("Content-Type: multipart/form-data; boundary=x\r\nContent-Length: 3", b"--x", 415),
        ("Content-Type: application/json\r\nContent-Length: 4", b"\xff\xfe\x00{", 400),
        ("Content-Type: application/json\r\nContent-Length: 9", b'"newCall"', 400),
        ("Content-Type: application/json\r\nContent-Length: 11", b'{"event":1}', 400),
        ("Content-Length: 7", b"event=x", 400),
    ],
)
def test_a_bad_body_is_turned_away(bridge: Bridge, header: str, body: bytes, status: int) -> None:
    head = f"POST /push/{TOKEN} HTTP/1.1\r\nHost: 127.0.0.1\r\n{header}\r\n\r\n"
    assert bridge.raw(head.encode() + body) == status
    assert bridge.calls == []


@pytest.mark.parametrize(
    "body",
    [b"[" * 16_000, b'{"a":' * 2_000 + b"1" + b"}" * 2_000, b'{"event": ' + b"1" * 16_000 + b"}",
     b'{"user": [' + b'"a",' * 4_000 + b'"a"]}'],
)  # fmt: skip
def test_json_that_is_deep_or_wide_is_turned_away(bridge: Bridge, body: bytes) -> None:
    assert bridge.ask("POST", f"/push/{TOKEN}", body, {"Content-Type": "application/json"})[0] in {400, 413}
    assert bridge.json(NEW_CALL) == 200


def test_too_many_fields_are_turned_away(bridge: Bridge) -> None:
    assert bridge.ask("POST", f"/push/{TOKEN}", "&".join(f"a{n}=1" for n in range(500)))[0] == 413


def test_whoever_speaks_slowly_keeps_no_phone_out(bridge: Bridge) -> None:
    slow = []
    for _ in range(100):
        line = bridge.line()
        line.sendall(b"POST /push/")
        slow.append(line)
    try:
        assert bridge.json(NEW_CALL) == 200
        assert len(bridge.calls) == 1
        assert status_when_closed(slow[0]) == 0, "the one that has hung on longest made room"
    finally:
        for line in slow:
            line.close()


def status_when_closed(line: socket.socket) -> int:
    try:
        return len(line.recv(64))
    except ConnectionError:
        return 0


def test_a_flood_is_slowed_down_and_the_desk_keeps_its_calls(bridge: Bridge) -> None:
    statuses = [bridge.get(f"/push/{TOKEN}?event=newCall&callId=c{n}&from=06{n}") for n in range(200)]
    assert set(statuses) == {200, 429}
    assert len(bridge.phone.calls) == 50
    assert statuses[:50] == [200] * 50


def test_many_at_once_are_all_answered(bridge: Bridge) -> None:
    statuses: list[int] = []

    def push(n: int) -> None:
        said = {"callId": f"c{n}", "from": f"06{n}", "direction": "in"}
        statuses.extend(bridge.form({"event": event} | said) for event in ("newCall", "answer", "hangup"))

    threads = [threading.Thread(target=push, args=(n,)) for n in range(12)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert statuses == [200] * 36
    assert not bridge.phone.calls


def test_nothing_of_a_push_stands_in_the_log(bridge: Bridge, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(0)
    bridge.json(NEW_CALL | {"name": "Jan de Boer"})
    bridge.json({"event": "nonsense", "from": "0612345678"})
    bridge.get("/push/wrong-token?from=0612345678")
    for secret in ("493055571600", "0612345678", "Jan de Boer", TOKEN, "wrong-token"):
        assert secret not in caplog.text


# --- the phone -----------------------------------------------------------------------------------------------------


def test_what_cannot_be_controlled_has_no_button(bridge: Bridge) -> None:
    assert bridge.phone.capabilities == {Cap.CALLER_ID, Cap.SAY_OVER}
    bridge.json(NEW_CALL)
    (ref,) = bridge.phone.calls
    bridge.phone.dial("0612")
    bridge.phone.answer(ref)
    bridge.phone.reject(ref, decline=True)
    bridge.phone.hold(ref)
    bridge.phone.resume(ref)
    bridge.phone.set_mute(ref, muted=True)
    bridge.phone.transfer(ref, "7")
    bridge.phone.send_digits(ref, "1")
    told = [event.detail for event in bridge.ear.heard if isinstance(event, PhoneFailed)]
    assert told == ["dial", "answer", "reject", "hold", "hold", "mute", "transfer", "digits"]
    assert bridge.phone.calls[ref].state is CallState.OFFERED


def test_the_agent_may_say_that_a_call_is_over(bridge: Bridge) -> None:
    bridge.json(NEW_CALL)
    bridge.json({"event": "answer", "callId": ID})
    (ref,) = bridge.phone.calls
    bridge.phone.hang_up(ref)
    bridge.ear.wait_until(lambda _: bridge.calls[-1].is_over)
    assert bridge.calls[-1].end_reason is EndReason.HUNG_UP_HERE


def test_a_push_by_a_program_is_heard_like_one_by_http(bridge: Bridge) -> None:
    assert bridge.port
    bridge.phone.hear("microsip", {"event": ("newCall",), "from": ("0612345678",)})
    bridge.phone.hear("microsip", {"event": ("nonsense",)})
    bridge.phone.hear("3cx", {"N": ("S",), "C": ("0611",), "T": ("I",), "I": ("17",)})
    bridge.ear.wait_until(lambda _: len(bridge.calls) == 2)
    assert [call.number for call in bridge.calls] == ["0612345678", "0611"]


def test_another_port_and_other_names_count_at_once(bridge: Bridge) -> None:
    assert bridge.json(NEW_CALL) == 200
    bridge.ear.clear()
    bridge.phone.use(BridgeSetup(port=0, mine=("Mai",)))
    assert bridge.port
    assert bridge.ear.heard[0] != LineChanged(LineState.OFF)
    assert bridge.calls[0].end_reason is EndReason.LOST
    assert bridge.json(NEW_CALL) == 200
    assert len(bridge.calls) == 1, "it rings for others now"
    assert bridge.phone.calls == {}


def test_a_port_that_is_taken_is_said_and_taken_as_soon_as_it_is_free(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("agentdesk.channels.phone.bridge_serving.AGAIN_S", 0.02)
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = other.getsockname()[1]
        with a_bridge(BridgeSetup(port=port)) as bridge:
            bridge.ear.wait_for(LineChanged(LineState.DEGRADED, "port-taken", f"127.0.0.1:{port}"))
            other.close()
            assert bridge.port == port
            assert bridge.json(NEW_CALL) == 200
            states = [event.state for event in bridge.ear.heard if isinstance(event, LineChanged)]
            assert states == [LineState.CONNECTING, LineState.DEGRADED, LineState.READY]


def test_an_address_that_this_computer_does_not_have_is_said() -> None:
    setup = BridgeSetup(port=0, lan_address="192.0.2.1", lan_port=0, allowed=(ip_network("192.0.2.0/24"),))
    with a_bridge(setup) as bridge:
        bridge.ear.wait_for(LineChanged(LineState.DEGRADED, "no-such-address", "192.0.2.1:0"))


def test_stopping_closes_the_port_and_gives_up_what_was_on() -> None:
    with a_bridge() as bridge:
        port = bridge.port
        bridge.json(NEW_CALL)
        bridge.phone.start()
        with bridge.line() as left_open:
            bridge.phone.stop()
            bridge.phone.stop()
            assert status_when_closed(left_open) == 0
        assert bridge.calls[-1].end_reason is EndReason.LOST
        assert bridge.ear.heard[-1] == LineChanged(LineState.OFF)
        assert "call-bridge" not in {thread.name for thread in threading.enumerate()}
        with pytest.raises(OSError):
            socket.create_connection(("127.0.0.1", port), timeout=WAIT_S)
        bridge.ear.clear()
        bridge.phone.start()
        assert bridge.json(NEW_CALL) == 200, "it may be started again"
