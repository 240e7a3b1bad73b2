"""The Merkle tree is the one of RFC 6962, and a checkpoint's text says exactly what is signed."""

import hashlib
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from agentdesk.domain import proof
from agentdesk.domain.leaf import canonical
from agentdesk.domain.proof import Checkpoint, read_checkpoint, root_of

# The leaves and roots of certificate-transparency-go and of the RFC 6962 reference tests (merkle tree of 0 to 8 leaves).
DATA = [bytes.fromhex(each) for each in (
    "", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f",
)]  # fmt: skip
ROOTS = (
    "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
    "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
    "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
    "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
)
CHECKPOINT = Checkpoint(
    n=3, first=11, last=20, root=b"\x01" * 32, previous=b"\x02" * 32,
    made_at=datetime(2026, 11, 22, 9, 0, 0, 5, tzinfo=UTC), desk="anna@desk", key=b"\x03" * 32, signature=b"\x04" * 64,
)  # fmt: skip


@pytest.mark.parametrize("count", range(len(ROOTS)))
def test_the_tree_has_the_roots_of_the_reference_tests(count: int) -> None:
    leaves = [proof.leaf_hash(data) for data in DATA[:count]]
    assert root_of(leaves).hex() == ROOTS[count]


def test_the_tree_is_split_at_the_largest_power_of_two_as_the_rfc_says() -> None:
    def by_the_rfc(leaves: list[bytes]) -> bytes:
        if len(leaves) == 1:
            return leaves[0]
        split = 1 << (len(leaves) - 1).bit_length() - 1
        return proof.node_hash(by_the_rfc(leaves[:split]), by_the_rfc(leaves[split:]))

    for count in range(1, 70):
        leaves = [hashlib.sha256(bytes([at])).digest() for at in range(count)]
        assert root_of(leaves) == by_the_rfc(leaves)


def test_a_place_is_hashed_in_the_canonical_form() -> None:
    import uuid

    row_id = uuid.UUID(int=7)
    made = proof.entry(12, 1, 345, row_id.bytes, b"\x09" * 32)
    assert made == canonical((12, 1, 345, row_id, b"\x09" * 32))


def test_a_checkpoint_is_read_back_as_it_was_written() -> None:
    assert read_checkpoint(CHECKPOINT.text()) == CHECKPOINT
    unsigned = replace(CHECKPOINT, key=b"", signature=b"", clock_back=True)
    assert read_checkpoint(unsigned.text()) == unsigned
    assert "key: unsigned" in unsigned.text()


def test_the_signature_is_no_part_of_what_is_signed_and_everything_else_is() -> None:
    assert replace(CHECKPOINT, signature=b"").body() == CHECKPOINT.body()
    changes: list[dict[str, object]] = [
        {"n": 4}, {"first": 12}, {"last": 21}, {"root": bytes(32)}, {"previous": bytes(32)}, {"desk": "bob"},
        {"made_at": datetime(2026, 11, 22, 9, tzinfo=UTC)}, {"clock_back": True}, {"complete": False}, {"key": b""},
    ]  # fmt: skip
    bodies = {CHECKPOINT.body(), *(replace(CHECKPOINT, **change).body() for change in changes)}  # type: ignore[arg-type]
    assert len(bodies) == len(changes) + 1


def test_a_desk_with_a_line_break_in_its_name_writes_no_line_of_its_own() -> None:
    sly = replace(CHECKPOINT, desk="anna\nkey: unsigned")
    assert sly.body().count(b"\n") == CHECKPOINT.body().count(b"\n")


@pytest.mark.parametrize(
    "text", ["", "agentdesk-checkpoint 1\n", CHECKPOINT.text() + "more\n", CHECKPOINT.text().replace("n: 3", "n: 03"),
             CHECKPOINT.text().replace("root", "stem"), CHECKPOINT.text().upper()],
)  # fmt: skip
def test_what_is_no_checkpoint_is_refused(text: str) -> None:
    with pytest.raises(ValueError):
        read_checkpoint(text)
