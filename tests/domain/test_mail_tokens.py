"""Tokens in addresses: they survive what mail servers and programs do to them, and nothing else passes for one."""

from uuid import uuid4

import pytest

from agentdesk.domain.ids import ThreadId, new_uuid
from agentdesk.domain.mail_tokens import (
    LONGEST_LOCAL_PART,
    SIGNS,
    CesClick,
    TokenKey,
    TokenKeys,
    ces_of,
    ces_token,
    message_id,
    reply_address,
    reply_token,
    thread_of,
    with_token,
)

OLD = TokenKey("a", bytes(range(32)))
NEW = TokenKey("b", bytes(range(32, 64)))
KEYS = TokenKeys((OLD,))
THREAD = ThreadId(new_uuid())
QUESTION = bytes(range(100, 110))


def test_an_answer_comes_home_by_its_address_and_by_our_message_id() -> None:
    address = with_token("support@shop.example", reply_token(KEYS, THREAD))
    assert address.startswith("support+t")
    assert thread_of(KEYS, address) == THREAD
    assert thread_of(KEYS, "", message_id(KEYS, THREAD, uuid4(), "support@shop.example")) == THREAD


@pytest.mark.parametrize("change", [str.upper, str.title, str.swapcase])
def test_a_token_survives_another_case(change: object) -> None:
    assert callable(change)
    assert thread_of(KEYS, change(with_token("support@shop.example", reply_token(KEYS, THREAD)))) == THREAD
    assert ces_of(KEYS, change(ces_token(KEYS, QUESTION, 6))) == CesClick(QUESTION, 6)


@pytest.mark.parametrize("fold", ["\r\n ", "\n\t", " ", "\r\n  "])
def test_a_token_survives_being_folded_anywhere(fold: str) -> None:
    for token in (reply_token(KEYS, THREAD), ces_token(KEYS, QUESTION, 3)):
        for at in range(1, len(token)):
            folded = f"Re: [AW: {token[:at]}{fold}{token[at:]}] more words"
            assert (thread_of(KEYS, folded) or ces_of(KEYS, folded)) in {THREAD, CesClick(QUESTION, 3)}


def test_tokens_fit_the_local_part_of_usual_addresses() -> None:
    for local in ("support", "kundenservice"[:11]):
        assert (
            len(with_token(f"{local}@shop.example", reply_token(KEYS, THREAD)).partition("@")[0]) <= LONGEST_LOCAL_PART
        )
    for local in ("support", "klantenservice", "customer-service"):
        assert len(with_token(f"{local}@shop.example", ces_token(KEYS, QUESTION, 7)).partition("@")[0]) <= 64
    assert with_token(f"{'s' * 30}@shop.example", ces_token(KEYS, QUESTION, 7)) == ""


@pytest.mark.parametrize("local", ["support", "klantenservice", "customer-service", "bestellingen.nederland"])
def test_an_answer_to_a_longer_name_comes_home_by_a_shorter_token(local: str) -> None:
    address = reply_address(KEYS, f"{local}@shop.example", THREAD)
    assert address.startswith(f"{local}+")
    assert len(address.partition("@")[0]) <= LONGEST_LOCAL_PART
    assert thread_of(KEYS, address.upper()) == thread_of(KEYS, f"{address[:30]}\r\n {address[30:]}") == THREAD
    token = address.partition("@")[0].partition("+")[2]
    for at, sign in enumerate(token):
        altered = token[:at] + SIGNS[(SIGNS.index(sign) + 1) % len(SIGNS)] + token[at + 1 :]
        assert thread_of(KEYS, altered) is None, at
    assert thread_of(TokenKeys((NEW,)), address) is None


def test_where_no_token_has_room_the_message_id_brings_it_home_alone() -> None:
    assert reply_address(KEYS, f"{'s' * 24}@shop.example", THREAD) == ""


def test_a_short_token_is_no_piece_of_a_long_one() -> None:
    assert thread_of(KEYS, "u" + reply_token(KEYS, THREAD)[1:40]) is None


def test_an_altered_score_is_refused() -> None:
    token = ces_token(KEYS, QUESTION, 6)
    for score in "1234579":
        assert ces_of(KEYS, token.replace("cesa6", f"cesa{score}", 1)) is None


def test_every_altered_sign_is_refused() -> None:
    for token in (reply_token(KEYS, THREAD), ces_token(KEYS, QUESTION, 6)):
        for at, sign in enumerate(token):
            if sign not in SIGNS or at < 3:
                continue
            for other in SIGNS:
                altered = token[:at] + other + token[at + 1 :]
                if other != sign:
                    assert thread_of(KEYS, altered) is None
                    assert ces_of(KEYS, altered) is None


def test_a_token_of_one_kind_is_none_of_the_other() -> None:
    assert thread_of(KEYS, ces_token(KEYS, QUESTION, 6)) is None
    assert ces_of(KEYS, reply_token(KEYS, THREAD)) is None


def test_after_a_rotation_the_new_key_signs_and_the_old_one_is_read() -> None:
    old_reply, old_click = reply_token(KEYS, THREAD), ces_token(KEYS, QUESTION, 2)
    both = TokenKeys((OLD, NEW))
    assert reply_token(both, THREAD)[1] == "b"
    assert thread_of(both, old_reply) == thread_of(both, reply_token(both, THREAD)) == THREAD
    assert ces_of(both, old_click) == ces_of(both, ces_token(both, QUESTION, 2)) == CesClick(QUESTION, 2)
    assert thread_of(TokenKeys((NEW,)), old_reply) is None


def test_another_workspaces_token_means_nothing_here() -> None:
    others = TokenKeys((TokenKey("a", bytes(32)),))
    assert thread_of(KEYS, reply_token(others, THREAD)) is None
    assert ces_of(KEYS, ces_token(others, QUESTION, 6)) is None


def test_a_genuine_token_is_found_behind_a_forged_one() -> None:
    forged = reply_token(TokenKeys((TokenKey("a", bytes(32)),)), THREAD)
    assert thread_of(KEYS, f"{forged} {reply_token(KEYS, THREAD)}") == THREAD


def test_long_texts_without_a_token_are_read_quickly_and_hold_none() -> None:
    assert thread_of(KEYS, "t" * 100_000, "ces" * 50_000) is None
    assert ces_of(KEYS, "ces" * 50_000, "") is None
