"""Knows how the mail that asks becomes bytes: plain text and HTML, seven answers to press, and headers no machine answers."""

from email.headerregistry import Address as HeaderAddress
from email.message import EmailMessage
from email.utils import format_datetime
from html import escape
from urllib.parse import quote

from agentdesk.channels.mail.on_the_wire import header_line
from agentdesk.domain.ces_letters import CesLetter, LetterWords, words_for
from agentdesk.domain.ces_page_words import page_words_for
from agentdesk.domain.mail import Address
from agentdesk.domain.templates_begin import salutation

_COLOURS = ("#f4c7c3", "#f7d3c0", "#f9e2bd", "#e6e8eb", "#dfeac8", "#cde5c4", "#bfe0c2")
"""Light, under dark words: where a mail program drops them the numbers can be read all the same."""


def ces_letter(letter: CesLetter) -> bytes:
    """Ready for the wire. Names with line ends are refused by the library: nothing begins a header of its own."""
    words = words_for(letter.language)
    mail = EmailMessage()
    mail["From"] = _header_address(letter.sender)
    mail["To"] = _header_address(letter.to)
    mail["Subject"] = header_line(letter.filled(words.subject))
    mail["Date"] = format_datetime(letter.at)
    mail["Message-ID"] = letter.message_id
    mail["Auto-Submitted"] = "auto-generated"
    mail["X-Auto-Response-Suppress"] = "All"
    mail.set_content(_plain(letter, words), cte="quoted-printable")
    mail.add_alternative(_html(letter, words), subtype="html", cte="quoted-printable")
    mail["Content-Language"] = letter.language
    return mail.as_bytes(policy=mail.policy.clone(linesep="\r\n", max_line_length=998))


def mailto(address: str, subject: str) -> str:
    return f"mailto:{quote(address, safe='@+')}?subject={quote(subject, safe='')}"


def _plain(letter: CesLetter, words: LetterWords) -> str:
    lines = [_greeting(letter), "", letter.filled(words.question), "", letter.filled(words.statement), "",
             letter.filled(_how(letter, words)), ""]  # fmt: skip
    for score, link in reversed(_links(letter)):
        lines += [f"{score}  {words.scale[score - 1]}", f"   <{link}>", ""]
    lines += [letter.filled(_comment(letter, words)), "", letter.shop, "", letter.filled(words.automatic), ""]
    return "\n".join(lines)


def _html(letter: CesLetter, words: LetterWords) -> str:
    cells = '<td width="6"></td>'.join(
        f'<td bgcolor="{_COLOURS[score - 1]}" width="44" height="40" align="center" style="background-color:{_COLOURS[score - 1]};'
        f'text-align:center"><a href="{escape(link)}" '
        f'title="{escape(words.scale[score - 1])}" style="display:block;padding:10px 0;color:#1d2733;font-weight:bold;text-decoration:none">{score}</a></td>'
        for score, link in _links(letter)
    )
    said = [escape(letter.filled(each)) for each in (words.question, words.statement, _how(letter, words))]
    return (
        f'<!DOCTYPE html>\n<html lang="{letter.language}"><body style="font-family:Arial,Helvetica,sans-serif;'
        f'font-size:15px;line-height:1.5;color:#1d2733;background:#ffffff">\n'
        f"<p>{escape(_greeting(letter))}</p>\n<p>{said[0]}</p>\n<p><strong>{said[1]}</strong></p>\n"
        f'<table role="presentation" cellspacing="0" cellpadding="0"><tr>{cells}</tr></table>\n'
        f'<p style="font-size:13px;color:#5b6673">1 = {escape(words.scale[0])} · 7 = {escape(words.scale[-1])}</p>\n'
        f"<p>{said[2]}</p>\n<p>{escape(letter.filled(_comment(letter, words)))}</p>\n<p>{escape(letter.shop)}</p>\n"
        f'<p style="font-size:12px;color:#5b6673">{escape(letter.filled(words.automatic))}</p>\n</body></html>\n'
    )


def _links(letter: CesLetter) -> list[tuple[int, str]]:
    """What a press on each answer opens: the page where one is set, else a mail."""
    if letter.pages:
        return [(answer[0], page) for answer, page in zip(letter.answers, letter.pages, strict=True)]
    return [(score, mailto(address, subject)) for score, address, subject in letter.answers]


def _how(letter: CesLetter, words: LetterWords) -> str:
    return page_words_for(letter.language).how if letter.pages else words.how


def _comment(letter: CesLetter, words: LetterWords) -> str:
    return page_words_for(letter.language).comment if letter.pages else words.comment


def _greeting(letter: CesLetter) -> str:
    return salutation(letter.to.name, letter.language)


def _header_address(person: Address) -> HeaderAddress:
    return HeaderAddress(display_name=header_line(person.name), addr_spec=person.address)
