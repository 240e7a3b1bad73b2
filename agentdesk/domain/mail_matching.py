"""Knows whose mail a mail is: by our token, by its conversation, by who really wrote it, each with what says so.

Reply token > conversation > original sender of a colleague's forward > field of a web form > Reply-To where From is ours,
a no-reply address or a relay > From. What is not sure is only suggested.
"""

import re
from collections.abc import Callable, Iterable
from enum import StrEnum

from agentdesk.domain import mail_subjects
from agentdesk.domain.ids import CustomerId, ThreadId
from agentdesk.domain.mail import Address, ReadMail
from agentdesk.domain.records import dataclass

_ADDRESS = re.compile(r"[^\s@<>()\[\],;:\"'`*|]{1,64}@[^\s@<>()\[\],;:\"'`*|]{1,253}\.[^\s@<>()\[\],;:\"'`*|.]{2,63}")
_NO_REPLY = re.compile(
    r"(?i)^(?:(?:do)?[-_.]?no[-_.]?t?[-_.]?reply|no[-_.]?antwoord|geen[-_.]?antwoord|notifications?|mailer)\b"
)
_FORWARD_LINE = re.compile(
    r"(?i)forwarded message|original message|doorgestuurd bericht|oorspronkelijk bericht|weitergeleitete nachricht"
    r"|ursprüngliche nachricht|message transféré|thư được chuyển tiếp"
)
_FROM_LINE = re.compile(r"(?i)^[\s>*|]*(?:from|van|von|de|từ|da|fra|från)\*?\s*:\s*(?P<who>.{3,300})$")
_LINES_READ = 400
_SUBJECT_SIGNS = 12
"""A shorter subject ("Vraag", "Question") says nothing about whose it is."""
_KEY_SIGNS = 300
"""No index of a database takes a text as long as a page."""


class Why(StrEnum):
    """What said whose it is; the screen names it."""

    TOKEN = "token"  # noqa: S105 a way to know
    THREAD = "thread"
    FORWARD = "forward"
    FORM = "form"
    REPLY_TO = "reply-to"
    FROM = "from"
    SUBJECT = "subject"
    NOTHING = ""


@dataclass(frozen=True, slots=True)
class FormField:
    """A web form that mails in: who sends it, and the line of its text in which the customer's address stands."""

    sender: str
    """An address, or `@domain`."""
    field: str


@dataclass(frozen=True, slots=True)
class OurSide:
    """Who is no customer. Addresses in lower case; `@domain` means everybody there."""

    mailboxes: frozenset[str]
    colleagues: frozenset[str] = frozenset()
    relays: frozenset[str] = frozenset()
    """Those that send in a customer's name: shops, market places, call centres."""
    forms: tuple[FormField, ...] = ()

    def is_mailbox(self, address: str) -> bool:
        """One of our mailboxes, also with a token behind its plus sign."""
        return _untagged(address) in self.mailboxes

    def is_colleague(self, address: str) -> bool:
        return _is_among(address, self.colleagues)

    def is_ours(self, address: str) -> bool:
        return self.is_mailbox(address) or self.is_colleague(address)

    def speaks_for_others(self, address: str) -> bool:
        """From there, Reply-To says who asks."""
        return self.is_mailbox(address) or bool(_NO_REPLY.match(address)) or _is_among(address, self.relays)


@dataclass(frozen=True, slots=True)
class Asker:
    """Who really wrote a mail, and what says so."""

    who: Address
    why: Why

    @property
    def is_sure(self) -> bool:
        return self.why is not Why.FORWARD

    @property
    def address(self) -> str:
        return folded(self.who.address)


@dataclass(frozen=True, slots=True)
class Conversation:
    """One that a mail may belong to. `people`: every address that wrote or was written to in it, in lower case."""

    thread_id: ThreadId
    customer_id: CustomerId | None
    people: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Place:
    """Where a mail belongs. `thread_id` None: it begins a conversation of its own. A suggestion waits for an agent."""

    thread_id: ThreadId | None
    customer_id: CustomerId | None
    why: Why
    suggested_id: CustomerId | None = None
    suggested_why: Why = Why.NOTHING


def asker_of(mail: ReadMail, ours: OurSide) -> Asker | None:
    """None for what we wrote ourselves, and for a mail that names nobody."""
    sender = mail.sender
    if sender is None or not sender.address:
        return _reply_to(mail, ours)
    from_form = _form_sender(mail, ours, folded(sender.address))
    if from_form is not None:
        return from_form
    if ours.is_colleague(sender.address):
        original = _forwarded_sender(mail, ours)
        return Asker(sender, Why.FROM) if original is None else Asker(original, Why.FORWARD)
    if ours.speaks_for_others(sender.address):
        elsewhere = _reply_to(mail, ours)
        if elsewhere is not None:
            return elsewhere
        if ours.is_mailbox(sender.address):
            return None
    return Asker(sender, Why.FROM)


def place_of(
    mail: ReadMail,
    ours: OurSide,
    owner_of: Callable[[str], CustomerId | None],
    *,
    by_token: Conversation | None = None,
    by_answer: Conversation | None = None,
    by_subject: Conversation | None = None,
) -> Place:
    """Where a mail from outside belongs. `owner_of`: the one customer an address belongs to.

    `by_token`: named by a genuine token of ours; `by_answer`: that of the mail it says it answers; `by_subject`: one of
    the same subject, which alone is never more than a suggestion.
    """
    asker = asker_of(mail, ours)
    why = Why.NOTHING if asker is None else asker.why
    address = "" if asker is None else asker.address
    knows = asker is not None and not ours.is_ours(address)
    owner = owner_of(address) if knows else None
    customer = owner if asker is not None and asker.is_sure else None
    if by_token is not None and _fits(by_token, customer):
        return Place(by_token.thread_id, by_token.customer_id or customer, Why.TOKEN)
    if by_answer is not None and _takes_part(by_answer, address, customer, ours):
        return Place(by_answer.thread_id, by_answer.customer_id or customer, Why.THREAD)
    if customer is not None:
        return Place(None, customer, why)
    if owner is not None:
        return Place(None, None, Why.NOTHING, owner, why)
    for conversation, said in ((by_token or by_answer, Why.THREAD), (by_subject, Why.SUBJECT)):
        if conversation is not None and conversation.customer_id is not None:
            return Place(None, None, Why.NOTHING, conversation.customer_id, said)
    return Place(None, None, Why.NOTHING)


def in_copy(mail: ReadMail, ours: OurSide, but: str) -> tuple[str, ...]:
    """Others who got it too, each once: neither ours, nor whoever asks."""
    found = (folded(each.address) for each in (*mail.to, *mail.cc))
    return tuple(dict.fromkeys(each for each in found if each and each != folded(but) and not ours.is_ours(each)))


def people_of(mail: ReadMail) -> frozenset[str]:
    """Every address that stands in its head."""
    told = (*mail.senders, *mail.reply_to, *mail.to, *mail.cc)
    return frozenset(folded(each.address) for each in told if each.address)


def subject_key(subject: str) -> str:
    """The same for a subject and answers to it; "" where it says too little."""
    bare = " ".join(mail_subjects.topic(subject).casefold().split())
    return bare[:_KEY_SIGNS] if len(bare) >= _SUBJECT_SIGNS else ""


def folded(address: str) -> str:
    return address.strip().lower()


def _fits(conversation: Conversation, customer: CustomerId | None) -> bool:
    """A token may come back from any address, but one customer's never brings another's mail."""
    return customer is None or conversation.customer_id in {None, customer}


def _takes_part(conversation: Conversation, address: str, customer: CustomerId | None, ours: OurSide) -> bool:
    if customer is not None and conversation.customer_id is not None:
        return customer == conversation.customer_id
    return address in conversation.people or ours.is_colleague(address)


def _reply_to(mail: ReadMail, ours: OurSide) -> Asker | None:
    others = (each for each in mail.reply_to if each.address and not ours.is_ours(each.address))
    found = next(others, None)
    return None if found is None else Asker(found, Why.REPLY_TO)


def _form_sender(mail: ReadMail, ours: OurSide, sender: str) -> Asker | None:
    for form in ours.forms:
        if _is_among(sender, {form.sender.lower()}):
            line = re.compile(
                rf"(?im)^[\s>*|]*{re.escape(form.field.strip().rstrip(':'))}\s*\*?\s*[:=]?\s*(?P<who>.{{3,300}})$"
            )
            for match in line.finditer(mail.text):
                found = _address_in(match["who"], ours)
                if found is not None:
                    return Asker(found, Why.FORM)
    return None


def _forwarded_sender(mail: ReadMail, ours: OurSide) -> Address | None:
    """Of a forward, by its subject or by the line above what was forwarded."""
    text = mail.text
    if not mail_subjects.is_forward(mail.subject) and not _FORWARD_LINE.search(text[:20_000]):
        return None
    for line in text.splitlines()[:_LINES_READ]:
        match = _FROM_LINE.match(line)
        found = _address_in(match["who"], ours) if match else None
        if found is not None:
            return found
    return None


def _address_in(text: str, ours: OurSide) -> Address | None:
    for match in _ADDRESS.finditer(text):
        if not ours.is_ours(match[0]):
            name = text[: match.start()].replace("mailto:", "").strip(" \t<>[]\"'*:(")
            return Address(name, match[0])
    return None


def _is_among(address: str, known: Iterable[str]) -> bool:
    plain = folded(address)
    return bool({plain, f"@{plain.rpartition('@')[2]}"} & set(known))


def _untagged(address: str) -> str:
    local, _, domain = folded(address).rpartition("@")
    return f"{local.partition('+')[0]}@{domain}"
