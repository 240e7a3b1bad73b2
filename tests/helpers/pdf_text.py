"""Knows how the words of one of our PDF files are read back: by the maps a reader's search uses, page by page."""

import re
import zlib

_OBJECT = re.compile(rb"(\d+) 0 obj\b(.*?)\bendobj", re.DOTALL)
_STREAM = re.compile(rb">>\s*stream\r?\n(.*)", re.DOTALL)
_PAIR = re.compile(rb"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>(?:\s*(?:<([0-9A-Fa-f]+)>|\[([^\]]*)\]))?")
_SAID = re.compile(rb"/(F\d+) [\d.]+ Tf|<([0-9A-Fa-f]+)> Tj|\b(ET)\b")


def pages_of(content: bytes) -> list[str]:
    """A line for each text that was drawn."""
    objects = {int(number): body for number, body in _OBJECT.findall(content)}
    fonts = _fonts(content, objects)
    drawn = [text for body in objects.values() if b" Tj\n" in (text := _unpacked(body))]
    return [_words(text, fonts) for text in drawn]


def _words(drawn: bytes, fonts: dict[str, dict[int, str]]) -> str:
    said, font = [], ""
    for name, glyphs, end in _SAID.findall(drawn):
        if name:
            font = name.decode()
        elif glyphs:
            said += [fonts[font].get(int(glyphs[at : at + 4], 16), "�") for at in range(0, len(glyphs), 4)]
        elif end:
            said.append("\n")
    return "".join(said).replace("\t", " ")  # one glyph is both in Inter, and Qt names the first


def _fonts(content: bytes, objects: dict[int, bytes]) -> dict[str, dict[int, str]]:
    named = re.findall(rb"/(F\d+) (\d+) 0 R", content)
    made = {}
    for name, number in named:
        (told,) = re.findall(rb"/ToUnicode (\d+) 0 R", objects[int(number)])
        made[name.decode()] = _map(_unpacked(objects[int(told)]))
    return made


def _map(told: bytes) -> dict[int, str]:
    made: dict[int, str] = {}
    for block in re.findall(rb"begin(bf\w+)(.*?)endbf", told, re.DOTALL):
        for first, last, one, many in _PAIR.findall(block[1]):
            if block[0] == b"bfchar":
                made[int(first, 16)] = _sign(last)
                continue
            signs = [_sign(each) for each in re.findall(rb"<([0-9A-Fa-f]+)>", many)]
            for place, glyph in enumerate(range(int(first, 16), int(last, 16) + 1)):
                made[glyph] = signs[place] if signs else chr(int(one, 16) + place)
    return made


def _sign(code: bytes) -> str:
    return bytes.fromhex(code.decode()).decode("utf-16-be")


def _unpacked(body: bytes) -> bytes:
    found = _STREAM.search(body)
    if found is None:
        return b""
    try:
        return zlib.decompressobj().decompress(found[1])
    except zlib.error:
        return found[1]
