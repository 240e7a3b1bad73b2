"""Older words are folded, in every language we speak, and never lost."""

import random

import pytest

from agentdesk.channels.mail.quotes import folded


def own(text: str) -> str:
    return "".join(piece.text for piece in folded(text) if not piece.is_quoted).strip()


@pytest.mark.parametrize(
    "introduction",
    [
        "On Sat, 14 Nov 2026 at 10:00, Support <support@shop.example> wrote:",
        "On Sat, 14 Nov 2026 at 10:00, Support from the shop\n<support@shop.example> wrote:",
        "Op za 14 nov 2026 om 10:00 schreef Support <support@shop.example>:",
        "Op 14-11-2026 om 10:00 heeft Support het volgende geschreven:",
        "Am 14.11.2026 um 10:00 schrieb Support:",
        "Support <support@shop.example> schrieb am Sa., 14. Nov. 2026 um 10:00 Uhr:",
        "Vào Th 7, 14 thg 11, 2026 vào lúc 10:00 Support <support@shop.example> đã viết:",
        "Le 14/11/2026 à 10:00, Support a écrit :",
        "El sáb, 14 nov 2026 a las 10:00, Support (<support@shop.example>) escribió:",
        "Il giorno sab 14 nov 2026 alle ore 10:00 Support <s@x.example> ha scritto:",
    ],
)
def test_a_quote_is_folded_with_the_line_that_introduces_it(introduction: str) -> None:
    assert own(f"Thank you!\n\nAnn\n\n{introduction}\n\n> Your order\n> was sent.\n>\n> Bo") == "Thank you!\n\nAnn"


@pytest.mark.parametrize(
    "header",
    [
        "-----Original Message-----", "-----Oorspronkelijk bericht-----", "-----Ursprüngliche Nachricht-----",
        "----- Thư gốc -----", "---------- Forwarded message ---------", "-------- Doorgestuurd bericht --------",
        "________________________________\nFrom: Bo <bo@x>\nSent: Saturday\nTo: Ann\nSubject: x",
        "Van: Bo <bo@x>\nVerzonden: zaterdag 14 november 2026\nAan: Ann\nOnderwerp: x",
        "Von: Bo\nGesendet: Samstag\nAn: Ann\nBetreff: x", "Từ: Bo\nĐã gửi: Thứ Bảy\nĐến: Ann\nChủ đề: x",
    ],
)  # fmt: skip
def test_everything_below_the_headers_of_an_older_mail_is_folded(header: str) -> None:
    assert own(f"Thanks\n\n{header}\n\nYour order was sent.\nBo") == "Thanks"


def test_answers_between_and_below_quoted_lines_stay_in_sight() -> None:
    text = "On 14 Nov 2026 Bo wrote:\n> Which colour?\n> And which size?\nRed.\n> Anything else?\nNo, thanks."
    assert own(text) == "Red.\n> Anything else?\nNo, thanks."
    assert own("> What is it about?\n\nMy lamp flickers.") == "> What is it about?\n\nMy lamp flickers."


def test_a_mail_that_is_all_quote_shows_it() -> None:
    assert own("> one\n> two\n> three\n> four") == "> one\n> two\n> three\n> four"


def test_words_that_look_like_an_introduction_are_not_folded() -> None:
    for text in ("On the phone your colleague wrote: nothing.\nSo I call again.", "From: the shop\nI want my money.",
                 "Please note:\nI am on holiday.", "Date: tomorrow\nTime: ten"):  # fmt: skip
        assert own(text) == text


def test_nothing_is_ever_lost_whatever_the_text() -> None:
    dice = random.Random(64)
    lines = ["> q", ">> q", "", " ", "own", "On 1 Jan 2026 x wrote:", "-----Original Message-----", "From: x", "Sent: y",
             "To: z", "____________________________", "\r", "| x", "-- ", "a@b.example schrieb:"]  # fmt: skip
    for _ in range(500):
        text = "\n".join(dice.choice(lines) for _ in range(dice.randrange(30)))
        assert "".join(piece.text for piece in folded(text)) == text


@pytest.mark.parametrize(
    "text",
    [
        "On " + "a " * 20_000,
        "\n" * 30_000,
        "> x\nOn a wrote:\n" * 30_000,
        "From: x\n" * 30_000,
        "- " * 50_000,
        "_" * 100_000,
    ],
)
def test_texts_that_hang_other_programs_are_folded_too(text: str) -> None:
    assert "".join(piece.text for piece in folded(text)) == text
