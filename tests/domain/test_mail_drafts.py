"""A mail that is being written: whom it goes to, what it is called, and that it comes back as it was."""

import json

import pytest

from agentdesk.domain.ids import MailboxId, MailId, new_uuid
from agentdesk.domain.mail import Address, ReadMail, TextPiece
from agentdesk.domain.mail_drafts import (
    MOST_REFERENCES,
    KeptFile,
    MailDraft,
    MailKind,
    begun,
    people_in,
    quoted,
    subject_of,
)

ANN = Address("Ann Customer", "ann@customer.example")
BO = Address("Bo", "bo@customer.example")
SHOP = Address("Shop", "Support@shop.example")
OWN = frozenset({"support@shop.example"})
ASKED = ReadMail(
    message_id="<3@customer.example>", references=("<1@shop.example>", "<2@customer.example>"), senders=(ANN,),
    to=(SHOP,), cc=(BO,), subject="RE: Antw: parcel", pieces=(TextPiece("Where is it?\n> before\n"),),
)  # fmt: skip


def test_an_answer_goes_to_the_asker_and_those_in_copy_are_offered() -> None:
    draft = begun(MailKind.REPLY, ASKED, OWN)
    assert draft.to == (ANN,)
    assert (draft.cc, draft.offered) == ((), (BO,))


def test_an_answer_to_all_has_those_in_copy_and_never_ourselves() -> None:
    draft = begun(MailKind.REPLY_ALL, ASKED, OWN)
    assert (draft.to, draft.cc, draft.offered) == ((ANN,), (BO,), ())


def test_an_answer_goes_where_the_asker_wants_it() -> None:
    asked = ReadMail(senders=(ANN,), reply_to=(BO,), to=(SHOP,))
    draft = begun(MailKind.REPLY, asked, OWN)
    assert draft.to == (BO,)
    assert not draft.is_outsider(BO)


def test_our_own_mail_is_followed_up_to_whom_it_went() -> None:
    ours = ReadMail(senders=(SHOP,), to=(ANN,), cc=(BO,))
    draft = begun(MailKind.REPLY, ours, OWN)
    assert (draft.to, draft.offered) == ((ANN,), (BO,))


def test_an_address_of_ours_with_a_token_is_ours() -> None:
    asked = ReadMail(senders=(ANN,), to=(Address("", "support+tabc@shop.example"),))
    assert begun(MailKind.REPLY_ALL, asked, OWN).recipients == (ANN.address,)


def test_who_was_not_on_the_last_mail_is_an_outsider_of_an_answer_and_of_nothing_else() -> None:
    stranger = Address("", "third@elsewhere.example")
    assert begun(MailKind.REPLY, ASKED, OWN).is_outsider(stranger)
    assert not begun(MailKind.REPLY, ASKED, OWN).is_outsider(Address("", "BO@customer.example"))
    assert not MailDraft(kind=MailKind.NEW, to=(stranger,)).is_outsider(stranger)


def test_a_copy_is_ticked_and_unticked() -> None:
    draft = begun(MailKind.REPLY, ASKED, OWN).with_copy(BO, ticked=True)
    assert (draft.cc, draft.offered) == ((BO,), ())
    assert (draft.with_copy(BO, ticked=False).cc, draft.with_copy(BO, ticked=False).offered) == ((), (BO,))


def test_nobody_gets_a_mail_twice() -> None:
    twice = MailDraft(kind=MailKind.NEW, to=(ANN,), cc=(Address("", "ANN@customer.example"), BO))
    assert [each.lower() for each in twice.recipients] == ["ann@customer.example", "bo@customer.example"]


@pytest.mark.parametrize(
    ("kind", "before", "after"),
    [
        (MailKind.REPLY, "parcel", "Re: parcel"),
        (MailKind.REPLY, "Re: Antw: AW: RE[2]: Fwd: parcel", "Re: parcel"),
        (MailKind.REPLY, "Trả lời: gói hàng", "Re: gói hàng"),
        (MailKind.FORWARD, "TR: Re: colis", "Fwd: colis"),
        (MailKind.REPLY, "Antwoord: Doorgestuurd: pakket", "Re: pakket"),
        (MailKind.REPLY, "Refund: parcel", "Re: Refund: parcel"),
        (MailKind.REPLY, "parcel\r\nBcc: all@example.org", "Re: parcel Bcc: all@example.org"),
        (MailKind.REPLY, "", "Re:"),
        (MailKind.NEW, "Re: parcel", "Re: parcel"),
    ],
)
def test_a_subject_has_one_prefix_of_ours(kind: MailKind, before: str, after: str) -> None:
    assert subject_of(kind, before) == after


def test_the_words_answered_stand_quoted_under_whose_they_are() -> None:
    assert begun(MailKind.REPLY, ASKED, OWN, head="Ann wrote:").quoted == "Ann wrote:\n> Where is it?\n>> before"
    assert quoted("One\nTwo", "Forwarded", marked=False) == "Forwarded\nOne\nTwo"


def test_a_mail_belongs_to_the_conversation_it_answers() -> None:
    draft = begun(MailKind.REPLY, ASKED, OWN)
    assert draft.in_reply_to == "<3@customer.example>"
    assert draft.references == ("<1@shop.example>", "<2@customer.example>", "<3@customer.example>")
    ids = tuple(f"<{n}@x.example>" for n in range(60))
    long = begun(MailKind.REPLY, ReadMail(senders=(ANN,), references=ids, message_id="<last@x.example>"), OWN)
    assert len(long.references) == MOST_REFERENCES
    assert (long.references[0], long.references[-1]) == ("<0@x.example>", "<last@x.example>")


def test_a_draft_comes_back_as_it_was() -> None:
    draft = MailDraft(
        kind=MailKind.REPLY_ALL, mailbox_id=MailboxId(new_uuid()), to=(ANN,), cc=(BO,), bcc=(SHOP,), offered=(BO,),
        familiar=("ann@customer.example",), subject="Re: gói hàng", body="Chào Ann,\n\n…", template="Delay",
        attachments=(KeptFile("ab12", "label.pdf", "application/pdf", 1234),), quoted="> x", answers=MailId(new_uuid()),
        in_reply_to="<3@x>", references=("<1@x>", "<3@x>"), thread_version=4,
    )  # fmt: skip
    assert MailDraft.from_text(draft.to_text()) == draft


def test_a_draft_of_an_older_program_comes_back_and_nonsense_is_told() -> None:
    assert MailDraft.from_text(json.dumps({"kind": "reply", "body": "x"})) == MailDraft(kind=MailKind.REPLY, body="x")
    for text in ("", "[]", "{}", '{"kind": "telegram"}', '{"kind": "new", "to": [1]}'):
        with pytest.raises(ValueError):
            MailDraft.from_text(text)


def test_addresses_are_read_as_they_are_typed_or_pasted() -> None:
    people, left = people_in('Ann Customer <ann@customer.example>; "Bo" <bo@customer.example>\nann@, c@example.org')
    assert people == (ANN, BO, Address("", "c@example.org"))
    assert left == "ann@"
