"""Knows what of a mail is somebody's older words: quoted lines and all that follows "On … wrote"."""

import re

_SAYS = re.compile(
    r"^\s*(?:"
    r"(?:Op|On|Am|Le|Vào|Em|El|Il)\b.{4,160}(?:schreef|wrote|schrieb|a écrit|đã viết|viết|escreveu|escribió|ha scritto)\b.*:?"
    r"|-{2,}\s*(?:Original Message|Oorspronkelijk bericht|Originele bericht|Ursprüngliche Nachricht|"
    r"Thư gốc|Forwarded message|Doorgestuurd bericht)\s*-{2,}"
    r"|_{10,}"
    r")\s*$",
    re.IGNORECASE,
)
_HEADER = re.compile(r"^\s*(?:From|Van|Von|Từ)\s*:\s*\S+", re.IGNORECASE)
_SENT = re.compile(r"^\s*(?:Sent|Verzonden|Gesendet|Đã gửi|Date|Datum|Ngày)\s*:", re.IGNORECASE)


def split_quotes(text: str) -> tuple[str, str]:
    """(own words, quoted words); the second is "" when nothing is quoted."""
    if not _may_quote(text):
        return text, ""
    own: list[str] = []
    quoted: list[str] = []
    lines = text.splitlines()
    for number, line in enumerate(lines):
        if _SAYS.match(line) or _is_header(lines, number):
            if any(each.lstrip().startswith(">") for each in lines[number + 1 :]):
                quoted.append(line)  # what is not marked below it are answers between the lines
                continue
            quoted.extend(lines[number:])
            break
        (quoted if line.lstrip().startswith(">") else own).append(line)
    mine = "\n".join(own).strip("\n")
    if not mine.strip():
        return text, ""
    return mine, "\n".join(quoted).strip("\n")


def _may_quote(text: str) -> bool:
    return ">" in text or "--" in text or "__" in text or ":" in text


def _is_header(lines: list[str], number: int) -> bool:
    return bool(_HEADER.match(lines[number])) and any(_SENT.match(each) for each in lines[number + 1 : number + 4])
