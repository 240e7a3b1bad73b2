"""Other phone systems' words, against the requests their makers document."""

import hmac
import re
import tomllib
from pathlib import Path
from urllib.parse import parse_qs

import pytest

from agentdesk.domain.errors import Refused
from agentdesk.domain.kinds import Direction
from agentdesk.domain.pushes import CallPush, Cause, PushKind
from agentdesk.services.push_senders import FIELDS, GENERIC, Sender, load_sender, load_senders, sender_of
from agentdesk.services.recordings import read_recording

SHIPPED = Path(__file__).resolve().parents[2] / "resources" / "phone"
SENDERS = load_senders(SHIPPED)


def read(sender: str, body: str) -> CallPush | None:
    fields = {name: tuple(values) for name, values in parse_qs(body, keep_blank_values=True).items()}
    return SENDERS[sender].read(fields)


def test_every_shipped_mapping_is_read_and_says_what_to_enter() -> None:
    assert set(SENDERS) == {GENERIC, "3cx", "placetel", "sipgate", "snom"}
    for sender in SENDERS.values():
        assert sender.steps
        assert all("{token}" in step.text or step.text == "agentdesk-link" for step in sender.steps)


# --- sipgate.io: developer.sipgate.io/push-api/api-reference -----------------------------------------------------


def test_sipgates_documented_new_call() -> None:
    push = read(
        "sipgate",
        "event=newCall&from=492111234567&to=4915791234567&direction=in&callId=123456&user[]=Alice&user[]=Bob"
        "&userId[]=w0&userId[]=w1&fullUserId[]=1234567w0&fullUserId[]=1234567w1",
    )
    assert push == CallPush(
        PushKind.NEW, "123456", Direction.IN, "492111234567", "4915791234567", users=("Alice", "Bob"), sender="sipgate"
    )


def test_sipgates_documented_answer_and_hangup() -> None:
    answered = read(
        "sipgate",
        "event=answer&callId=123456&user=John+Doe&from=492111234567&to=4915791234567&direction=in"
        "&answeringNumber=21199999999",
    )
    assert answered is not None
    assert (answered.kind, answered.users, answered.answering_number) == (
        PushKind.ANSWER, ("John Doe",), "21199999999",
    )  # fmt: skip
    over = read(
        "sipgate",
        "event=hangup&cause=normalClearing&callId=123456&from=492111234567&to=4915791234567&direction=in"
        "&answeringNumber=4921199999999",
    )
    assert over is not None
    assert (over.kind, over.cause, over.call_id) == (PushKind.HANGUP, Cause.NORMAL, "123456")


def test_sipgates_digits_are_nothing_to_us_and_a_diverted_call_says_from_where() -> None:
    assert read("sipgate", "event=dtmf&dtmf=1&callId=123456") is None
    push = read("sipgate", "event=newCall&from=anonymous&to=4915791234567&direction=in&callId=1&diversion=492110000")
    assert push is not None
    assert (push.private, push.caller, push.diverted_from) == (True, "", "492110000")


def test_sipgate_is_asked_for_what_follows() -> None:
    sender = SENDERS["sipgate"]
    assert sender.answer_type == "application/xml"
    assert re.search(r'onAnswer="\{address\}" onHangup="\{address\}"', sender.answer)


# --- Placetel: github.com/Placetel/call-control-notify-api ---------------------------------------------------------

CALL_ID = "f4591ba315d81671d7a06c2a3b4f963dafd119de39cb26edd8a6476676b2f447"


def test_placetels_documented_calls() -> None:
    rings = read("placetel", f"event=IncomingCall&from=022129191999&to=0221000&call_id={CALL_ID}&direction=in")
    assert rings == CallPush(PushKind.NEW, CALL_ID, Direction.IN, "022129191999", "0221000", sender="placetel")
    dials = read(
        "placetel", f"event=OutgoingCall&from=0221000&to=23&peer=7777abcdefg%40fpbx.de&call_id={CALL_ID}&direction=out"
    )
    assert dials is not None
    assert (dials.direction, dials.theirs, dials.users) == (Direction.OUT, "23", ("7777abcdefg@fpbx.de",))
    taken = read(
        "placetel", f"event=CallAccepted&from=022129191999&to=0221000&call_id={CALL_ID}&peer=7777abcdefg@fpbx.de"
    )
    assert taken is not None
    assert (taken.kind, taken.direction, taken.users) == (PushKind.ANSWER, Direction.IN, ("7777abcdefg@fpbx.de",))


@pytest.mark.parametrize(
    ("type_", "cause"),
    [
        ("accepted", Cause.NORMAL), ("missed", Cause.NO_ANSWER), ("voicemail", Cause.FORWARDED),
        ("blocked", Cause.BUSY), ("busy", Cause.BUSY), ("canceled", Cause.CANCEL), ("unavailable", Cause.NOT_FOUND),
        ("congestion", Cause.CONGESTION),
    ],
)  # fmt: skip
def test_placetels_documented_hangups(type_: str, cause: Cause) -> None:
    over = read("placetel", f"event=HungUp&from=0221&to=0222&call_id={CALL_ID}&type={type_}&duration=0&direction=in")
    assert over is not None
    assert (over.kind, over.cause) == (PushKind.HANGUP, cause)


def test_placetels_signature_is_its_documented_one() -> None:
    signature = SENDERS["placetel"].signature
    assert signature is not None
    assert signature.header == "x-placetel-signature"
    body = (
        b"call_id=4a4cbb39578170aed9a2761a7bec8c7e704a541f52291ef603d6f5f152980c3c&event=CallAccepted"
        b"&from=0123456789&to=0987654321"
    )
    right = "c4f823c5b8806432fe2b83b1fc2ee714422e0cdfb4b5129152a7d0bbcd7792d0"
    assert signature.fits(body, right, "12345")
    assert signature.fits(body, f" {right.upper()}\t", "12345")
    for wrong in ("", right[:-1], "đ" * 64, right.replace("c", "d")):
        assert not signature.fits(body, wrong, "12345")
    assert not signature.fits(body + b"&x=1", right, "12345")
    unset = hmac.new(b"", body, "sha256").hexdigest()
    assert not signature.fits(body, unset, ""), "no secret is no proof"


# --- snom and 3CX --------------------------------------------------------------------------------------------------


def test_a_snom_phones_action_urls() -> None:
    rings = read(
        "snom", "event=incoming&remote=0612345678@192.168.1.9&display=Jan&local=101@192.168.1.9&id=abc@1.2.3.4"
    )
    assert rings is not None
    assert (rings.kind, rings.direction, rings.theirs, rings.ours, rings.name, rings.call_id) == (
        PushKind.NEW, Direction.IN, "0612345678", "101", "Jan", "abc@1.2.3.4",
    )  # fmt: skip
    dials = read("snom", "event=outgoing&remote=020123@pbx&display=&local=101@pbx&id=2")
    assert dials is not None
    assert (dials.direction, dials.theirs) == (Direction.OUT, "020123")
    missed = read("snom", "event=missed&id=2")
    assert missed is not None
    assert (missed.kind, missed.cause) == (PushKind.HANGUP, Cause.NO_ANSWER)


def test_3cx_assistants_switches() -> None:
    rings = read("3cx", "N=S&C=0612345678&T=I&I=17")
    assert rings is not None
    assert (rings.kind, rings.direction, rings.theirs, rings.call_id, rings.ours) == (
        PushKind.NEW, Direction.IN, "0612345678", "17", "",
    )  # fmt: skip
    dials = read("3cx", "N=S&C=0612345678&T=O&I=18")
    assert dials is not None
    assert (dials.direction, dials.theirs) == (Direction.OUT, "0612345678")
    for letters, kind in (("N=C&T=I", PushKind.ANSWER), ("N=E&T=O", PushKind.HANGUP), ("N=E", PushKind.HANGUP)):
        push = read("3cx", f"{letters}&I=17")
        assert push is not None
        assert (push.kind, push.call_id) == (kind, "17")


# --- mappings of other people --------------------------------------------------------------------------------------


def test_a_mapping_of_ones_own_overrules_the_shipped_one(tmp_path: Path) -> None:
    (tmp_path / "3cx.toml").write_text(
        'name = "3cx"\ntitle = "ours"\n[fields]\nfrom = "{a|b}"\n[events."*"]\nis = "newCall"'
    )
    sender = load_senders(SHIPPED, tmp_path)["3cx"]
    push = sender.read({"event": ("whatever",), "b": ("0611",)})
    assert sender.title == "ours"
    assert push is not None
    assert push.caller == "0611"


@pytest.mark.parametrize(
    "text",
    [
        "", "name = 5", 'name = "UP/../x"', 'name = "a"\nplace = "moon"', 'name = "a"\n[fields]\nnumber = "{x}"',
        'name = "a"\n[events]\nx = "newCall"', 'name = "a"\n[signature]\nheader = "h"\nalgorithm = "rot13"',
        'name = "a"\n[[enter]]\nwhere = "here"', "\x00", 'name = "a"\nfields = [1]',
    ],
)  # fmt: skip
def test_a_bad_mapping_says_where_and_the_others_stay(tmp_path: Path, text: str) -> None:
    (tmp_path / "bad.toml").write_text(text)
    with pytest.raises(Refused) as refused:
        load_sender(tmp_path / "bad.toml")
    assert refused.value.code == "bad-sender"
    assert set(load_senders(SHIPPED, tmp_path)) == set(SENDERS)


def test_a_mapping_that_is_not_there_is_said() -> None:
    with pytest.raises(Refused) as refused:
        load_sender(Path("/nowhere/at/all.toml"))
    assert refused.value.code == "file-missing"


def test_placeholders_cannot_reach_anything_but_the_fields() -> None:
    sender = Sender("x", "x", fields={"name": "{__class__} {0.real} {from!r}"}, events={"*": {"is": "newCall"}})
    push = sender.read({"from": ("1",), "event": ("e",)})
    assert push is not None
    assert push.name == ""


# --- the document --------------------------------------------------------------------------------------------------

DOCUMENT = (Path(__file__).resolve().parents[2] / "docs" / "phone.md").read_text("utf-8")


def test_the_mapping_of_the_document_is_one() -> None:
    (text,) = re.findall(r"```toml\n(.*?)```", DOCUMENT, re.DOTALL)
    sender = sender_of(tomllib.loads(text))
    push = sender.read({"event": ("incoming",), "id": ("1",), "remote": ("061",)})
    assert push is not None
    assert (push.kind, push.caller) == (PushKind.NEW, "061")


def test_the_recording_of_the_document_is_one() -> None:
    lines = re.findall(r"^    (\{.*\})$", DOCUMENT, re.MULTILINE)
    assert len(read_recording(lines).steps) == len(lines) - 1 == 5


def test_the_document_names_every_field_cause_and_shipped_mapping() -> None:
    for word in (*FIELDS - {"user"}, *(cause.value for cause in Cause), *(each for each in SENDERS if each != GENERIC)):
        assert f"`{word}`" in DOCUMENT, word
