"""Knows what is attached to a mail: names, sizes, dangers, and what Outlook packed into a winmail.dat."""

from collections.abc import Iterator

from agentdesk.channels.mail.bodies import name_of, subject_of
from agentdesk.channels.mail.charsets import one_line
from agentdesk.channels.mail.dangers import judge, picture_type
from agentdesk.channels.mail.html import cid_of
from agentdesk.channels.mail.names import safe_filename
from agentdesk.channels.mail.parts import Leaf, Taken
from agentdesk.channels.mail.parts import content_of as decoded
from agentdesk.channels.mail.seals import SIGNATURE_TYPES
from agentdesk.channels.mail.winmail import NotReadable, Winmail, unpack
from agentdesk.domain.mail import Attachment, MailWarning
from agentdesk.domain.records import dataclass

_WINMAIL_TYPES = frozenset({"application/ms-tnef", "application/vnd.ms-tnef"})
_NEVER_SHOWN = frozenset({"text/x-amp-html", "text/watch-html"})
"""The same words once more, for other programs."""


@dataclass(frozen=True, slots=True)
class Found:
    attachments: tuple[Attachment, ...] = ()
    warnings: frozenset[MailWarning] = frozenset()


def attachments_of(taken: Taken, words: frozenset[int], cids: frozenset[str]) -> Found:
    """Every part that is neither words nor structure. `words`: numbers of parts; `cids`: what the HTML shows."""
    found: list[Attachment] = []
    warnings: set[MailWarning] = set()
    shown = {cid_of(f"cid:{each}") for each in cids}
    for leaf in taken.leaves:
        if leaf.number in words or leaf.content_type in SIGNATURE_TYPES | _NEVER_SHOWN:
            continue
        content, is_whole = decoded(leaf.part)
        if not is_whole:
            warnings.add(MailWarning.BROKEN_ENCODING)
        if _is_winmail(leaf):
            try:
                found += _inside(leaf, unpack(content))
            except NotReadable:
                warnings.add(MailWarning.BAD_WINMAIL)
            else:
                continue
        found.append(_attachment(leaf, content, len(found) + 1, shown))
    return Found(tuple(found), frozenset(warnings))


def winmail_of(taken: Taken) -> Winmail | None:
    """The first winmail.dat that can be read: it may hold the words too."""
    for leaf in taken.leaves:
        if _is_winmail(leaf):
            try:
                return unpack(leaf.content())
            except NotReadable:
                continue
    return None


def content_of(taken: Taken, attachment: Attachment) -> bytes:
    """The bytes of an attachment of this mail; empty when it has no such part."""
    leaf = next((each for each in taken.leaves if each.number == attachment.part), None)
    if leaf is None:
        return b""
    if attachment.inside < 0:
        return leaf.content()
    try:
        packed = unpack(leaf.content()).attachments
    except NotReadable:
        return b""
    return packed[attachment.inside].content if attachment.inside < len(packed) else b""


def _attachment(leaf: Leaf, content: bytes, number: int, shown: set[str]) -> Attachment:
    declared = name_of(leaf)
    subject = subject_of(leaf) if leaf.content_type == "message/rfc822" and not declared else ""
    name = safe_filename(f"{subject}.eml" if subject else declared, leaf.content_type, number)
    danger, kind = judge(name, leaf.content_type, content)
    cid = leaf.content_id  # named by the page, a letter would be hidden from whoever looks for files
    return Attachment(
        part=leaf.number, name=name, declared_name=declared, content_type=one_line(leaf.content_type, 100),
        size_bytes=len(content), content_id=cid, is_inline=cid in shown and bool(picture_type(content)), danger=danger, danger_kind=kind,
    )  # fmt: skip


def _inside(leaf: Leaf, winmail: Winmail) -> Iterator[Attachment]:
    for number, packed in enumerate(winmail.attachments):
        declared = one_line(packed.name, 400)
        name = safe_filename(declared, "application/octet-stream", number + 1)
        danger, kind = judge(name, "", packed.content)
        yield Attachment(
            part=leaf.number, name=name, declared_name=declared, content_type="application/octet-stream",
            size_bytes=len(packed.content), inside=number, danger=danger, danger_kind=kind,
        )  # fmt: skip


def _is_winmail(leaf: Leaf) -> bool:
    told = (leaf.headers.raw(name).lower() for name in ("content-type", "content-disposition"))
    return leaf.content_type in _WINMAIL_TYPES or any("winmail.dat" in each for each in told)
