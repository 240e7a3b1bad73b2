"""Whose mail a mail is: the table of cases, and what stays a suggestion."""

from collections.abc import Mapping

import pytest

from agentdesk.domain.ids import CustomerId, ThreadId, new_uuid
from agentdesk.domain.mail import Address, ReadMail, TextPiece
from agentdesk.domain.mail_matching import (
    Conversation,
    FormField,
    OurSide,
    Place,
    Why,
    asker_of,
    in_copy,
    people_of,
    place_of,
    subject_key,
)

OURS = OurSide(
    mailboxes=frozenset({"support@shop.example", "sales@shop.example"}),
    colleagues=frozenset({"@staff.example", "anna@home.example"}),
    relays=frozenset({"@market.example"}),
    forms=(FormField("form@site.example", "E-mailadres"), FormField("@builder.example", "Your email")),
)
JAN, PIA = CustomerId(new_uuid()), CustomerId(new_uuid())
THREAD = ThreadId(new_uuid())
BOOK: Mapping[str, CustomerId] = {"jan@mail.example": JAN, "pia@mail.example": PIA}


def a_mail(
    sender: str = "jan@mail.example",
    *,
    reply_to: str = "",
    to: str = "support@shop.example",
    cc: str = "",
    subject: str = "Where is my parcel",
    text: str = "Hello",
) -> ReadMail:
    return ReadMail(
        senders=_addresses(sender), reply_to=_addresses(reply_to), to=_addresses(to), cc=_addresses(cc),
        subject=subject, pieces=(TextPiece(text),),
    )  # fmt: skip


def _addresses(told: str) -> tuple[Address, ...]:
    return tuple(Address("", each.strip()) for each in told.split(",") if each.strip())


FORWARD = "FYI\n\n---------- Forwarded message ---------\nFrom: Jan de Vries <Jan@Mail.example>\nDate: today\n\nHelp"
VAN = "Zie onder\n\nVan: Jan de Vries [mailto:jan@mail.example]\nVerzonden: gisteren\nAan: Support"
FORM = "Naam: Jan de Vries\nE-mailadres: jan@mail.example\nVraag: waar blijft het?"

ASKERS = (
    ("from", a_mail(), "jan@mail.example", Why.FROM),
    ("capitals", a_mail("Jan@Mail.Example"), "jan@mail.example", Why.FROM),
    ("a person's own Reply-To stays beside", a_mail(reply_to="pia@mail.example"), "jan@mail.example", Why.FROM),
    ("From is ours", a_mail("support@shop.example", reply_to="jan@mail.example"), "jan@mail.example", Why.REPLY_TO),
    ("noreply", a_mail("no-reply@web.example", reply_to="jan@mail.example"), "jan@mail.example", Why.REPLY_TO),
    ("donotreply", a_mail("DoNotReply@web.example", reply_to="jan@mail.example"), "jan@mail.example", Why.REPLY_TO),
    ("noreply without more", a_mail("noreply@web.example"), "noreply@web.example", Why.FROM),
    ("relay", a_mail("x81@market.example", reply_to="jan@mail.example"), "jan@mail.example", Why.REPLY_TO),
    ("relay that answers by itself", a_mail("x81@market.example"), "x81@market.example", Why.FROM),
    ("Reply-To is ours too", a_mail("noreply@web.example", reply_to="sales@shop.example"), "noreply@web.example", Why.FROM),
    ("a name that begins like noreply", a_mail("noreplyson@mail.example"), "noreplyson@mail.example", Why.FROM),
    ("form by address", a_mail("form@site.example", text=FORM), "jan@mail.example", Why.FORM),
    ("form by domain", a_mail("a1@builder.example", text="Your email = jan@mail.example"), "jan@mail.example", Why.FORM),
    ("form before Reply-To", a_mail("form@site.example", reply_to="pia@mail.example", text=FORM), "jan@mail.example", Why.FORM),
    ("form without its field", a_mail("form@site.example", text="Naam: Jan"), "form@site.example", Why.FROM),
    ("form names ourselves", a_mail("form@site.example", text="E-mailadres: sales@shop.example"), "form@site.example", Why.FROM),
    ("forward", a_mail("kim@staff.example", subject="Fwd: parcel", text=FORWARD), "jan@mail.example", Why.FORWARD),
    ("forward by its line", a_mail("kim@staff.example", text=FORWARD), "jan@mail.example", Why.FORWARD),
    ("Dutch forward", a_mail("anna@home.example", subject="Doorst: pakket", text=VAN), "jan@mail.example", Why.FORWARD),
    ("a colleague's own mail", a_mail("kim@staff.example", text="Lunch?"), "kim@staff.example", Why.FROM),
    ("a customer's forward is theirs", a_mail("pia@mail.example", subject="Fwd: x", text=FORWARD), "pia@mail.example", Why.FROM),
)  # fmt: skip


@pytest.mark.parametrize(("mail", "address", "why"), [case[1:] for case in ASKERS], ids=[case[0] for case in ASKERS])
def test_who_really_asks(mail: ReadMail, address: str, why: Why) -> None:
    asker = asker_of(mail, OURS)
    assert asker is not None
    assert (asker.address, asker.why) == (address, why)


@pytest.mark.parametrize("sender", ["support@shop.example", "Support+tabc@shop.example", ""])
def test_what_we_wrote_ourselves_or_nobody_wrote_asks_nothing(sender: str) -> None:
    assert asker_of(a_mail(sender), OURS) is None


def placed(mail: ReadMail, **known: Conversation) -> Place:
    return place_of(mail, OURS, BOOK.get, **known)


OF_JAN = Conversation(THREAD, JAN, frozenset({"jan@mail.example", "wife@mail.example", "support@shop.example"}))
OF_NOBODY = Conversation(THREAD, None, frozenset({"new@mail.example"}))


def test_a_known_sender_is_known() -> None:
    assert placed(a_mail()) == Place(None, JAN, Why.FROM)


def test_a_stranger_is_nobody() -> None:
    assert placed(a_mail("new@mail.example")) == Place(None, None, Why.NOTHING)


def test_a_token_brings_a_mail_home_from_any_address() -> None:
    assert placed(a_mail("other@mail.example"), by_token=OF_JAN) == Place(THREAD, JAN, Why.TOKEN)


def test_a_token_counts_before_the_mail_that_is_answered() -> None:
    other = Conversation(ThreadId(new_uuid()), PIA, frozenset({"other@mail.example"}))
    assert placed(a_mail("other@mail.example"), by_token=OF_JAN, by_answer=other).thread_id == THREAD


def test_a_token_in_another_customers_hand_does_not_mix_their_mail() -> None:
    assert placed(a_mail("pia@mail.example"), by_token=OF_JAN) == Place(None, PIA, Why.FROM)


def test_an_answer_of_the_customer_joins() -> None:
    assert placed(a_mail(), by_answer=OF_JAN) == Place(THREAD, JAN, Why.THREAD)


def test_an_answer_of_somebody_who_was_written_to_joins() -> None:
    assert placed(a_mail("Wife@mail.example"), by_answer=OF_JAN) == Place(THREAD, JAN, Why.THREAD)


def test_an_answer_of_a_stranger_is_flagged_and_not_attached() -> None:
    assert placed(a_mail("thief@mail.example"), by_answer=OF_JAN) == Place(None, None, Why.NOTHING, JAN, Why.THREAD)


def test_an_answer_of_another_customer_is_their_own() -> None:
    assert placed(a_mail("pia@mail.example"), by_answer=OF_JAN) == Place(None, PIA, Why.FROM)


def test_a_stranger_who_asked_goes_on_in_their_own_conversation() -> None:
    assert placed(a_mail("new@mail.example"), by_answer=OF_NOBODY) == Place(THREAD, None, Why.THREAD)


def test_a_colleague_who_answers_stays_in_the_conversation_and_is_no_customer() -> None:
    assert placed(a_mail("kim@staff.example"), by_answer=OF_JAN) == Place(THREAD, JAN, Why.THREAD)


def test_a_forward_of_a_colleague_only_suggests() -> None:
    mail = a_mail("kim@staff.example", subject="Fwd: parcel", text=FORWARD)
    assert placed(mail) == Place(None, None, Why.NOTHING, JAN, Why.FORWARD)


def test_a_colleague_with_an_address_in_the_book_is_no_customer() -> None:
    assert place_of(a_mail("kim@staff.example"), OURS, lambda _: JAN) == Place(None, None, Why.NOTHING)


def test_a_form_is_the_customers_who_filled_it_in() -> None:
    assert placed(a_mail("form@site.example", text=FORM)) == Place(None, JAN, Why.FORM)


def test_the_same_subject_alone_only_suggests() -> None:
    assert placed(a_mail("new@mail.example"), by_subject=OF_JAN) == Place(None, None, Why.NOTHING, JAN, Why.SUBJECT)


def test_a_known_sender_counts_more_than_a_subject() -> None:
    assert placed(a_mail("pia@mail.example"), by_subject=OF_JAN) == Place(None, PIA, Why.FROM)


def test_others_who_got_it_are_in_copy_but_neither_we_nor_the_asker() -> None:
    mail = a_mail(
        to="support+tabc@shop.example, Pia@mail.example, kim@staff.example", cc="jan@mail.example, pia@mail.example"
    )
    assert in_copy(mail, OURS, "jan@mail.example") == ("pia@mail.example",)


def test_everybody_in_the_head_takes_part() -> None:
    assert people_of(a_mail(reply_to="R@mail.example", cc="pia@mail.example")) == {
        "jan@mail.example", "r@mail.example", "support@shop.example", "pia@mail.example",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("subject", "key"),
    [
        ("Where is my parcel", "where is my parcel"),
        ("RE: Fwd: Where  is my PARCEL", "where is my parcel"),
        ("Antw: [shop] Where is my parcel", "[shop] where is my parcel"),
        ("Re[2]: Where is my parcel", "where is my parcel"),
        ("Trả lời: Đơn hàng của tôi đâu", "đơn hàng của tôi đâu"),
        ("Res: RIF：Where is my parcel", "where is my parcel"),
        ("Re(2): Where is my parcel", "where is my parcel"),
        ("[shop] Re: Where is my parcel", "where is my parcel"),
        ("Re: Vraag", ""),
        ("", ""),
    ],
)
def test_an_answer_has_the_key_of_its_subject(subject: str, key: str) -> None:
    assert subject_key(subject) == key
