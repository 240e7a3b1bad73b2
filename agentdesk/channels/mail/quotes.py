"""Knows which lines of a mail are somebody's older words. They are folded in the view, and never left out of anything.

quotequail looks for the line that introduces them, on a bounded copy of the text; what follows is ours: answers below or
between quoted lines stay in sight.
"""

import re
from collections.abc import Sequence

import quotequail

from agentdesk.domain.mail import TextPiece

MOST_LINES = 3_000
"""Looked at; what comes after the introduction is not looked at again."""
LONGEST_LINE = 300
MOST_INTRODUCTIONS = 30
SHORT_QUOTE = 3
"""Lines: a quote so short with an answer below is read together with it."""

_MARK = re.compile(r"\s{0,3}(?:>|\|\s)")
_WROTE = re.compile(
    r"(?i)^\W{0,4}(?:on|op|am|le|el|il|em|den|dne|w dniu|vào|pe|på|dnia|den|il giorno|在)\b.{4,240}"
    r"(?:wrote|schreef|geschreven|schrieb|a écrit|escribió|ha scritto|escreveu|skrev|napsal|napisał|đã viết|viết|"
    r"kirjoitti|a scris|написал)\b.{0,40}:\W{0,4}$"
)
_WROTE_LATER = re.compile(
    r"(?i)^.{2,200}(?:schrieb|wrote|schreef|escribió|написал(?:\(а\))?|napisał(?:\(a\))?|đã viết|viết|skrev|a écrit)"
    r"(?: (?:am|op|on|vào|em|den|le|el)\b.{4,80})?\s?:\W{0,2}$"
)
"""`Max Mustermann <max@…> schrieb am Fr., 28. Apr. 2017 um 11:53 Uhr:`; only with a quoted line, a date or an address."""
_GMAIL = re.compile(r"^\s*\d{4}[-/]\d{1,2}[-/]\d{1,2},? \d{1,2}:\d{2}.{0,160}<[^<>]{3,200}>:\s*$")
_WRITTEN_WHEN = re.compile(r"\d{1,2}:\d{2}|\d{4}|@")
_DIVIDER = re.compile(
    r"(?i)^\s*\*?(?:-{2,}|_{5,}|\*{2,})\s*(?:original message|original appointment|forwarded message|forwarded by .{1,80}|"
    r"oorspronkelijk bericht|origineel bericht|originele bericht|doorgestuurd bericht|ursprüngliche nachricht|"
    r"weitergeleitete nachricht|message d'origine|message transféré|mensaje original|mensaje reenviado|"
    r"messaggio originale|mensagem original|wiadomość oryginalna|thư gốc|tin nhắn gốc|thư đã chuyển tiếp|"
    r"пересылаемое сообщение|исходное сообщение|ursprungligt meddelande|opprinnelig melding)\s*:?\s*"
    r"(?:-{2,}|_{5,}|\*{2,})?\*?\s*$"
)
_RULE = re.compile(r"^\s*_{20,}\s*$")
_FROM = re.compile(
    r"(?i)^\s*\*?(?:from|van|von|từ|de|da|från|fra|od|от(?: кого)?|expéditeur|remitente|发件人)\s?:\*?\s*\S"
)
_SENT = re.compile(
    r"(?i)^\s*\*?(?:sent|date|verzonden|datum|gesendet|đã gửi|ngày|gửi|envoyé|enviado(?: el)?|fecha|data|inviato|skickat|"
    r"sendt|wysłano|отправлено|дата|发送时间)\s?:\*?\s*\S"
)
_TO_OR_SUBJECT = re.compile(
    r"(?i)^\s*\*?(?:to|aan|an|tới|đến|à|para|a|till|til|do|кому|subject|onderwerp|betreff|chủ đề|tiêu đề|objet|asunto|"
    r"oggetto|assunto|ämne|emne|temat|тема)\s?:\*?"
)


def folded(text: str) -> tuple[TextPiece, ...]:
    """The text in pieces, in order; together they are the text, sign by sign."""
    lines = text.split("\n")
    quoted = _quoted(lines)
    if all(quoted[at] or not lines[at].strip() for at in range(len(lines))):
        return (TextPiece(text),) if text else ()  # a mail that is all quote shows it
    pieces: list[TextPiece] = []
    begin = 0
    for at in range(1, len(lines) + 1):
        if at == len(lines) or quoted[at] != quoted[begin]:
            run = "\n".join(lines[begin:at]) + ("\n" if at < len(lines) else "")
            pieces.append(TextPiece(run, is_quoted=quoted[begin]))
            begin = at
    return tuple(piece for piece in pieces if piece.text)


def _quoted(lines: Sequence[str]) -> list[bool]:
    """Of each line, whether it is quoted; blank lines go with what stands before them."""
    short = [line[:LONGEST_LINE] for line in lines[:MOST_LINES]]
    marked = [bool(_MARK.match(line)) for line in lines]
    last = max((at for at, line in enumerate(lines) if line.strip()), default=-1)
    begin, end = _introduction(short, marked)
    found = [False] * len(lines)
    at = introductions = 0
    has_own = False
    while at < len(lines):
        if at == begin:
            is_marked = any(marked[end : end + 6])
            if has_own and not is_marked:
                found[at:] = [True] * (len(lines) - at)
                break
            # Where nobody wrote anything above it and nothing is marked below it, they answer below.
            found[begin:end] = [True] * (end - begin)
            at = _mark_run(lines, marked, found, end, last) if is_marked else end
            introductions += 1
            begin, end = _next(short, marked, at) if introductions < MOST_INTRODUCTIONS else (-1, -1)
            continue
        if marked[at]:
            at = _mark_run(lines, marked, found, at, last)
            has_own = has_own or not found[at - 1]
            continue
        has_own = has_own or bool(lines[at].strip())
        at += 1
    return found


def _mark_run(lines: Sequence[str], marked: Sequence[bool], found: list[bool], at: int, last: int) -> int:
    """Mark the quoted lines from here and the blank ones among them; where they end. `last`: line with words."""
    begin = end = at
    while at < len(lines) and (marked[at] or not lines[at].strip()):
        at += 1
        if marked[at - 1]:
            end = at
    is_introduced = begin > 0 and found[begin - 1]
    if is_introduced or end - begin > SHORT_QUOTE or at > last:
        found[begin:at] = [True] * (at - begin)
    return max(at, begin + 1)


def _next(lines: Sequence[str], marked: Sequence[bool], after: int) -> tuple[int, int]:
    begin, end = _introduction(lines[after:], marked[after:])
    return (begin + after, end + after) if begin >= 0 else (-1, -1)


def _introduction(lines: Sequence[str], marked: Sequence[bool]) -> tuple[int, int]:
    """(first line, line after the last) of what introduces quoted words; (-1, -1) when nothing does."""
    ours = next((found for at in range(len(lines)) if not marked[at] and (found := _ours(lines, marked, at))), None)
    theirs = _quotequails(lines, marked)
    known = [each for each in (ours, theirs) if each is not None]
    return min(known) if known else (-1, -1)


def _ours(lines: Sequence[str], marked: Sequence[bool], at: int) -> tuple[int, int] | None:
    line = lines[at]
    if not line.strip():
        return None
    if _DIVIDER.match(line):
        return at, at + 1
    if _RULE.match(line) and _is_header(lines, at + 1):
        return at, at + 1
    if _is_header(lines, at):
        return at, at + 1
    for more in (1, 2, 3):  # long introductions are wrapped
        said = " ".join(each.strip() for each in lines[at : at + more])
        if any(not each.strip() for each in lines[at + 1 : at + more]):
            return None
        if ":" not in said[-6:]:
            continue
        if any(_WROTE.match(" ".join(lines[at + less : at + more])) for less in range(1, more)):
            return None  # it begins further down
        if _WROTE.match(said) or _GMAIL.match(said):
            return at, at + more
        is_sure = "@" in said or any(marked[at + more : at + more + 3])
        if is_sure and _WRITTEN_WHEN.search(said) and _WROTE_LATER.match(said):
            return at, at + more
    return None


def _is_header(lines: Sequence[str], at: int) -> bool:
    """The headers of an older mail, as Outlook puts them before it: From, and two more of them within four lines."""
    while at < len(lines) and not lines[at].strip():
        at += 1
    if at >= len(lines) or not _FROM.match(lines[at]):
        return False
    following = lines[at + 1 : at + 6]
    return any(_SENT.match(each) for each in following) and any(_TO_OR_SUBJECT.match(each) for each in following)


def _quotequails(lines: Sequence[str], marked: Sequence[bool]) -> tuple[int, int] | None:
    """The first introduction quotequail knows in a line that is not itself quoted."""
    text = "\n".join("" if is_marked else line for line, is_marked in zip(lines, marked, strict=False))
    pieces = quotequail.quote(text, limit=len(lines) + 1, quote_intro_line=True)
    if len(pieces) < 2:
        return None
    begin = pieces[0][1].count("\n") + 1
    after = quotequail.quote(text, limit=len(lines) + 1)
    return begin, max(begin + 1, after[0][1].count("\n") + 1)
