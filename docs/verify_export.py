#!/usr/bin/env python3
"""Checks an export of AgentDesk's proofs without AgentDesk: python3 verify_export.py EXPORT [FOLDER]

Needs Python 3.9 or later and nothing else. Hashes, order and chain are checked with the standard library; signatures
where the package `cryptography` is installed, else it says that they were not. FOLDER holds the checkpoints that left
the database (00000001.checkpoint …); without it a chain that was rebuilt whole cannot be told from the first one.
Exit code 0: everything that was checked holds; 1: something does not; 2: the file is no export.

The format is described in docs/audit.md. The Merkle tree is the one of RFC 6962, section 2.1.
"""

import argparse
import hashlib
import json
import re
import sys
from pathlib import Path

FORMAT = "agentdesk-audit 1"
BODY = "agentdesk-checkpoint 1"
FIELDS = ("n", "first", "last", "root", "previous", "made", "clock", "complete", "desk", "key")
MOST_SAID = 100


class NoExport(Exception):
    """The file is not what it should be."""


class Check:
    """Counts what was looked at and what does not hold."""

    def __init__(self):
        self.rows = 0
        self.words = 0
        self.found = 0
        self.signed = 0
        self.unsigned = 0
        self.unchecked = 0

    def say(self, text):
        self.found += 1
        if self.found <= MOST_SAID:
            print(f"DOES NOT HOLD: {text}")
        elif self.found == MOST_SAID + 1:
            print("… and more, which are counted only")


# --- hashes ------------------------------------------------------------------------------------------------------


def sha256(data):
    return hashlib.sha256(data).digest()


def canonical(letter, value):
    """A value as its type letter, its length in four bytes, and its bytes."""
    if value is None:
        letter, raw = "n", b""
    elif letter == "i":
        if isinstance(value, bool) or not isinstance(value, int):
            raise NoExport(f"{value!r} is no whole number")
        raw = str(value).encode()
    elif letter == "b":
        if value not in (0, 1):
            raise NoExport(f"{value!r} is no truth")
        raw = b"\x01" if value else b"\x00"
    elif letter == "s":
        raw = value.encode("utf-8", "surrogatepass")
    elif letter in ("u", "y"):
        raw = bytes.fromhex(value)
    else:
        raise NoExport(f"{letter!r} is no type")
    return letter.encode() + len(raw).to_bytes(4, "big") + raw


def root_of(leaves):
    """The Merkle tree hash over leaf hashes; an odd one at the end goes up unchanged."""
    if not leaves:
        return sha256(b"")
    level = list(leaves)
    while len(level) > 1:
        paired = [sha256(b"\x01" + level[at] + level[at + 1]) for at in range(0, len(level) - 1, 2)]
        if len(level) % 2:
            paired.append(level[-1])
        level = paired
    return level[0]


# --- rows --------------------------------------------------------------------------------------------------------


def row_hash(row, tables, check):
    """The hash of a row's place in the order; says what does not hold about the row itself."""
    name = f"place {row['seq']}: {tables.get(str(row['kind']), {}).get('table', 'unknown table')} {row['number']}"
    leaf = bytes.fromhex(row["leaf"])
    if "facts" not in row:
        check.say(f"{name} is gone")
    else:
        check_facts(row, tables[str(row["kind"])], leaf, name, check)
    entry = b"".join((
        canonical("i", row["seq"]), canonical("i", row["kind"]), canonical("i", row["number"]),
        canonical("u", row["id"]), canonical("y", row["leaf"]),
    ))  # fmt: skip
    return sha256(b"\x00" + entry)


def check_facts(row, table, leaf, name, check):
    columns = table["columns"]
    if len(columns) != len(row["facts"]):
        check.say(f"{name} has another number of columns")
        return
    facts = dict(zip([column for column, _ in columns], row["facts"]))
    if row["id"] != facts[table["id"]]:
        check.say(f"{name}: another row stands there")
    if facts.get(table["number"], row["number"]) != row["number"]:
        check.say(f"{name} has another number")
    data = b"".join(canonical(letter, value) for (_, letter), value in zip(columns, row["facts"]))
    if "text_hash" in row:
        hashed = bytes.fromhex(row["text_hash"])
        data += hashed
        if row.get("words") is not None:
            check.words += 1
            salt, *words = row["words"]
            if sha256(bytes.fromhex(salt) + b"".join(canonical("s", each) for each in words)) != hashed:
                check.say(f"{name}: its words are not those that were proved")
    if sha256(data) != leaf:
        check.say(f"{name} was changed after it was proved")


# --- checkpoints -------------------------------------------------------------------------------------------------


def read_body(body):
    lines = body.split("\n")
    if len(lines) != len(FIELDS) + 2 or lines[0] != BODY or lines[-1]:
        raise NoExport("a checkpoint that is none")
    told = {}
    for wanted, line in zip(FIELDS, lines[1:]):
        name, _, value = line.partition(": ")
        if name != wanted:
            raise NoExport(f"a checkpoint without {wanted}")
        told[name] = value
    return {**told, **{name: int(told[name]) for name in ("n", "first", "last", "made")}}


def check_signature(told, body, signature, check):
    if told["key"] == "unsigned":
        check.unsigned += 1
        if signature:
            check.say(f"checkpoint {told['n']} is unsigned and has a signature")
        return
    try:
        from cryptography.exceptions import InvalidSignature
        from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
    except ImportError:
        check.unchecked += 1
        return
    try:
        Ed25519PublicKey.from_public_bytes(bytes.fromhex(told["key"])).verify(bytes.fromhex(signature), body.encode())
        check.signed += 1
    except (InvalidSignature, ValueError):
        check.say(f"the signature of checkpoint {told['n']} does not fit")


def check_chain(told, before, before_body, check):
    n = told["n"]
    wanted = (before["n"] + 1, before["last"] + 1, sha256(before_body.encode()).hex()) if before else (1, 1, "00" * 32)
    if (n, told["first"], told["previous"]) != wanted or told["last"] < told["first"]:
        check.say(f"checkpoint {n} does not follow from the one before it")
    if before and told["made"] < before["made"] and told["clock"] != "back":
        check.say(f"checkpoint {n} stands before the one before it, and does not say so")


def check_rows(told, rows, tables, check):
    leaves = []
    for row in rows:
        if row["seq"] != told["first"] + len(leaves):
            check.say(f"place {told['first'] + len(leaves)} is missing, twice or in another order (found {row['seq']})")
        leaves.append(row_hash(row, tables, check))
        check.rows += 1
    if len(leaves) != told["last"] - told["first"] + 1:
        check.say(f"checkpoint {told['n']} is over {told['last'] - told['first'] + 1} rows, {len(leaves)} are here")
    if root_of(leaves).hex() != told["root"]:
        check.say(f"the rows under checkpoint {told['n']} are not those it was made over")


# --- the whole ---------------------------------------------------------------------------------------------------


def check_export(path, check):
    """Every checkpoint with its rows; what the checkpoints say, by number."""
    texts = {}
    with open(path, encoding="utf-8") as file:
        head = json.loads(file.readline() or "{}")
        if not isinstance(head, dict) or head.get("format") != FORMAT:
            raise NoExport(f"its first line does not say {FORMAT}")
        tables, before, before_body = head["tables"], None, ""
        told, rows = None, []
        for line in file:
            value = json.loads(line)
            if "checkpoint" not in value:
                if told is None:
                    raise NoExport("a row before the first checkpoint")
                rows.append(value)
                continue
            if told is not None:
                check_rows(told, rows, tables, check)
            body, signature = value["checkpoint"], value["signature"]
            told, rows = read_body(body), []
            check_chain(told, before, before_body, check)
            check_signature(told, body, signature, check)
            texts[told["n"]] = f"{body}signature: {signature or '-'}\n"
            before, before_body = told, body
        if told is not None:
            check_rows(told, rows, tables, check)
    if len(texts) != head["checkpoints"]:
        check.say(f"the export says it has {head['checkpoints']} checkpoints and has {len(texts)}")
    return texts


def check_folder(folder, texts, check):
    """The checkpoints that left the database against those of the export; how many."""
    numbers = {}
    for each in Path(folder).iterdir():
        found = re.fullmatch(r"(\d{8,})\.checkpoint", each.name)
        if found:
            numbers[int(found[1])] = each
    for n, file in sorted(numbers.items()):
        if n not in texts:
            check.say(f"checkpoint {n} is in the folder and not in the export")
        elif file.read_bytes() != texts[n].encode():
            check.say(f"checkpoint {n} is not the one in the folder")
    for n in sorted(set(range(1, max(numbers, default=0))) - set(numbers)):
        check.say(f"the folder has no file of checkpoint {n}, but later ones")
    return len(numbers)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("export", help="made by: agentdesk verify --export FILE")
    parser.add_argument("folder", nargs="?", help="the checkpoints that left the database")
    asked = parser.parse_args()
    check = Check()
    try:
        texts = check_export(asked.export, check)
        compared = check_folder(asked.folder, texts, check) if asked.folder else None
    except (NoExport, ValueError, KeyError, TypeError, AttributeError) as error:
        print(f"DOES NOT HOLD: the export cannot be read ({type(error).__name__}: {error})")
        return 1
    except OSError as error:
        print(f"cannot be read: {error}", file=sys.stderr)
        return 2
    print(f"{check.rows} rows under {len(texts)} checkpoints, the words of {check.words} of them.")
    print(f"signatures: {check.signed} fit, {check.unsigned} checkpoints are unsigned, "
          f"{check.unchecked} were not checked{' (install `cryptography`)' if check.unchecked else ''}.")  # fmt: skip
    if compared is None:
        print("No folder was given: a chain that was rebuilt whole would not be noticed.")
    else:
        print(f"Held against {compared} checkpoints of the folder.")
    print("Everything that was checked holds." if not check.found else f"Found that do not hold: {check.found}.")
    return 1 if check.found else 0


if __name__ == "__main__":
    sys.exit(main())
