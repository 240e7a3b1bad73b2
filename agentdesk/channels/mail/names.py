"""Knows under which name an attachment may lie on a disk: any system's, whatever its sender called it."""

import mimetypes
import re
import unicodedata

LONGEST_BYTES = 180
_LONGEST_EXTENSION = 16
_NOT_IN_NAMES = frozenset('<>:"|?*')
_RESERVED = re.compile(r"(?:con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])\s*(?:\.|$)", re.IGNORECASE)
"""Devices of Windows, also with an extension."""
_EXTENSIONS = {
    "text/plain": ".txt", "text/html": ".html", "text/calendar": ".ics", "message/rfc822": ".eml", "image/jpeg": ".jpg",
    "message/delivery-status": ".txt", "text/rfc822-headers": ".txt", "application/octet-stream": ".bin",
    "application/pdf": ".pdf", "text/vcard": ".vcf", "text/x-vcard": ".vcf",
}  # fmt: skip


def safe_filename(declared: str, content_type: str = "", number: int = 0) -> str:
    """One name without folders, devices, signs that steer or hide; at most 180 bytes, its extension kept."""
    flat = unicodedata.normalize("NFC", declared).replace("\\", "/").rstrip("/ ")
    last = flat.rsplit("/", 1)[-1]
    plain = "".join(sign for sign in last if unicodedata.category(sign)[0] != "C" and sign not in _NOT_IN_NAMES)
    # Windows drops dots and blanks at the end; a dot at the beginning hides a file elsewhere.
    name = " ".join(plain.split()).strip(" .")
    if not name:
        return _named_by_type(content_type, number)
    if _RESERVED.match(name):
        name = f"_{name}"
    return _shortened(name)


def extension_of(name: str) -> str:
    """Lower case with its dot, as the system would read it; "" without one."""
    _, dot, end = name.rstrip(" .").rpartition(".")
    return f".{end.lower()}" if dot and end and len(end) <= _LONGEST_EXTENSION else ""


def _named_by_type(content_type: str, number: int) -> str:
    kind = content_type.lower()
    # The table first: mimetypes answers otherwise on every system.
    extension = _EXTENSIONS.get(kind) or mimetypes.MimeTypes(filenames=()).guess_extension(kind) or ".bin"
    stem = "mail" if kind == "message/rfc822" else "picture" if kind.startswith("image/") else "attachment"
    return f"{stem}-{number}{extension}" if number else f"{stem}{extension}"


def _shortened(name: str) -> str:
    if len(name.encode()) <= LONGEST_BYTES:
        return name
    stem, dot, end = name.rpartition(".")
    if not stem or len(end.encode()) > _LONGEST_EXTENSION:
        stem, dot, end = name, "", ""
    room = LONGEST_BYTES - len((dot + end).encode())
    return stem.encode()[:room].decode(errors="ignore").rstrip(" .") + dot + end
