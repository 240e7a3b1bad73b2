"""What cards say, how their words are folded, and that painting leaks nothing."""

import sys
from collections.abc import Iterator
from datetime import date, timedelta
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from agentdesk.domain.ids import SYSTEM_AGENT
from agentdesk.domain.kinds import Direction, EventKind
from agentdesk.services.queries import TimelineRow
from agentdesk.ui.theme import Theme
from agentdesk.ui.timeline.card import Card, FoldTexts, Opened, measure
from agentdesk.ui.timeline.content import Faces
from agentdesk.ui.timeline.face import Face, Scale, Stars, Steps
from agentdesk.ui.timeline.layouts import find_words, lay_out
from agentdesk.ui.timeline.paint import CardPainter
from agentdesk.ui.timeline.quotes import split_quotes
from agentdesk.ui.timeline.sizes import FOLD_AT, Sizes
from agentdesk.ui.words import Words
from tests.helpers.timeline_rows import NOW, OTHER, a_row, many_rows

TEXTS = FoldTexts("Show all", "Show less", "Show quoted text", "Hide quoted text")


@pytest.fixture
def faces(qapp: QApplication) -> Iterator[Faces]:
    words = Words("en", ZoneInfo("Europe/Amsterdam"))
    yield Faces(words, parent=words)
    words.deleteLater()


def face_of(faces: Faces, kind: EventKind, **changes: object) -> Face:
    return faces.face(a_row(1, kind=kind, **changes), NOW)


def chips(face: Face) -> list[tuple[str, str]]:
    return [(chip.text, chip.tone) for chip in face.chips]


def test_every_kind_has_a_face_with_an_icon_that_exists(faces: Faces, theme: Theme) -> None:
    for kind in EventKind:
        face = face_of(faces, kind)
        assert face.title
        assert not theme.pixmap(face.icon, face.tone).isNull()
        assert theme.color(f"{face.tone}Soft").isValid()


def test_the_chip_of_a_missed_call_hides_the_number_of_who_is_not_checked(faces: Faces) -> None:
    missed = {"direction": Direction.IN, "outcome": "missed", "number": "+31618429930", "detail": (("answered", "no"),)}
    assert ("06 18429930", "slate") in chips(face_of(faces, EventKind.CALL, **missed))
    faces.hide(hidden=True)
    assert ("06 1 ••• 30", "slate") in chips(face_of(faces, EventKind.CALL, **missed))
    assert ("06 18429930", "slate") in chips(face_of(faces, EventKind.CALL, **missed, customer_id=None))
    faces._words.masking = "block"
    assert ("•••", "slate") in chips(face_of(faces, EventKind.CALL, **missed))


def test_calls_say_which_way_how_long_and_how_they_ended(faces: Faces) -> None:
    face = face_of(faces, EventKind.CALL, direction=Direction.OUT, duration_s=372, outcome="resolved",
                   reason="invoice", subject="charged twice")  # fmt: skip
    assert (face.title, face.meta, face.icon) == (
        "Outgoing call · charged twice",
        "14:01 · 6:12",
        "phone-outgoing",
    )
    assert chips(face) == [("Resolved", "green"), ("Invoice", "slate"), ("Joost Bakker", "slate")]


def test_a_call_that_was_transferred_says_to_whom(faces: Faces) -> None:
    sent = (("answered", "yes"), ("end_reason", "transferred"), ("sent_to", "+31201234567"))
    card = {"direction": Direction.IN, "duration_s": 30, "outcome": "transferred"}
    assert ("Transferred to 020 123 4567", "accent") in chips(face_of(faces, EventKind.CALL, **card, detail=sent))
    named = (*sent[:2], ("sent_to", "Team Levering"))
    assert ("Transferred to Team Levering", "accent") in chips(face_of(faces, EventKind.CALL, **card, detail=named))
    told = chips(face_of(faces, EventKind.CALL, **card, detail=(*named, ("handed_to", "Joost Bakker"))))
    assert ("Went on with Joost Bakker", "accent") in told
    assert not any(text.startswith("Transferred to") for text, _ in told)


def test_a_contact_says_who_spoke_for_the_customer(faces: Faces) -> None:
    lines = "partner\tyes\tPieter\nfirm\tno\tDe Linde BV\nbroken"
    face = face_of(faces, EventKind.CALL, detail=(("speakers", lines),))
    assert chips(face)[:2] == [
        ("Pieter spoke, partner, may decide", "violet"),
        ("De Linde BV spoke, firm or adviser", "violet"),
    ]


def test_a_missed_call_says_how_long_they_waited(faces: Faces) -> None:
    face = face_of(faces, EventKind.CALL, direction=Direction.IN, body="", agent_id=SYSTEM_AGENT,
                   detail=(("answered", "no"), ("wait_s", "161")))  # fmt: skip
    assert (face.title, face.tone, face.chips) == ("Missed call", "red", ())
    assert face.body == "Waited 2:41, hung up before it was answered."


def test_a_call_that_was_rejected_here_does_not_say_that_the_caller_hung_up(faces: Faces) -> None:
    face = face_of(faces, EventKind.CALL, direction=Direction.IN, body="", agent_id=SYSTEM_AGENT,
                   detail=(("answered", "no"), ("wait_s", "9"), ("end_reason", "refused")))  # fmt: skip
    assert (face.title, face.body) == ("Rejected call", "Rang 0:09, rejected here.")


def test_a_call_nobody_logged_asks_to_be_finished_first(faces: Faces) -> None:
    first = face_of(faces, EventKind.CALL, unlogged=True, detail=(("answered", "yes"),)).chips[0]
    assert (first.action, first.tone) == ("finish", "amber")


def test_a_caller_nobody_knows_is_shown_with_the_number(faces: Faces) -> None:
    face = face_of(faces, EventKind.CALL, customer_id=None, number="+31618429930")
    assert face.chips[0].text == "06 18429930"


@pytest.mark.parametrize(
    ("state", "due_in", "chip", "meta"),
    [
        ("open", 118, ("1 h 58 min left", "amber"), "by 16:00"),
        ("open", -18, ("18 min late", "red"), "22 Nov 13:44"),
        ("kept", -600, ("Kept", "green"), "22 Nov 04:02"),
        ("broken", -600, ("Broken", "red"), "22 Nov 04:02"),
        ("released", 60, ("Released", "slate"), "22 Nov 15:02"),
    ],
)
def test_a_promise_says_how_it_stands(faces: Faces, state: str, due_in: int, chip: tuple[str, str], meta: str) -> None:
    due = (NOW + timedelta(minutes=due_in)).isoformat()
    face = face_of(faces, EventKind.PROMISE, subject="call back", detail=(("state", state), ("due_at", due)))
    assert face.title == "Promise: call back"
    assert (chips(face)[0], face.meta) == (chip, meta)


def test_a_complaint_says_its_state_owner_and_age(faces: Faces) -> None:
    face = face_of(faces, EventKind.COMPLAINT, detail=(("state", "corrected"), ("owner", "Mai Nguyễn")))
    assert chips(face) == [("Corrected", "amber"), ("Mai Nguyễn", "slate")]


ORDER = (("state", "shipped"), ("total_minor", "24995"), ("currency", "EUR"), ("placed_on", "2026-11-17"),
         ("packed_on", "2026-11-18"), ("shipped_on", "2026-11-20"))  # fmt: skip


def test_an_order_shows_how_far_it_is_and_when_it_is_expected(faces: Faces) -> None:
    face = face_of(faces, EventKind.ORDER, subject="48213", body="", detail=(*ORDER, ("promised_by", "2026-11-23")))
    assert (face.title, face.meta) == ("Order 48213", "€\u00a0249.95")
    assert isinstance(face.figure, Steps)
    assert face.figure.done == 3
    assert [below for _, below in face.figure.labels] == ["17 Nov", "18 Nov", "20 Nov", "expected 23 Nov"]
    assert not face.chips


def test_an_order_that_should_have_been_there_is_late(faces: Faces) -> None:
    face = face_of(faces, EventKind.ORDER, body="", detail=(*ORDER, ("promised_by", "2026-11-20")))
    assert chips(face)[0] == ("Late: promised by 20 Nov", "red")


def test_an_answer_by_mail_names_its_agent_and_says_when_it_is_unverified(faces: Faces) -> None:
    told = (("score", "6"), ("question", "ces"), ("about", "Bo"), ("unverified", "yes"))
    face = face_of(faces, EventKind.SURVEY, detail=told, agent_id=0, body="All was well.")
    assert face.body == "“All was well.”"
    assert chips(face) == [("Bo", "slate"), ("Unverified: from another address", "amber")]
    assert isinstance(face.figure, Scale)


def test_an_answer_with_words_opens_its_mail_and_shows_what_was_noted(faces: Faces) -> None:
    told = (("score", "6"), ("mailbox", "support@shop.example"), ("note", "Thanked her."))
    face = face_of(faces, EventKind.SURVEY, detail=told, agent_id=0, body="All was well.")
    assert face.body == "Note: Thanked her.\n\n“All was well.”"
    assert [chip.action for chip in face.chips] == ["mail"]


@pytest.mark.parametrize(
    ("why", "said"),
    [("second", "Answered again: 6 of 7, the first answer counts"), ("late", "Answered too late: 6 of 7, not counted")],
)
def test_an_answer_that_does_not_count_has_no_scale_and_says_why(faces: Faces, why: str, said: str) -> None:
    face = face_of(faces, EventKind.SURVEY, detail=(("score", "6"), ("ignored", why)), agent_id=0)
    assert (face.title, face.figure) == (said, None)


def test_a_survey_is_a_scale_of_seven_and_a_rating_is_stars(faces: Faces) -> None:
    survey = face_of(faces, EventKind.SURVEY, detail=(("score", "2"), ("question", "ces")))
    assert survey.figure == Scale(2, 7, "red", "“How easy was it?” · 2 of 7")
    rating = face_of(faces, EventKind.RATING, detail=(("stars", "4"),))
    assert isinstance(rating.figure, Stars)
    assert rating.figure.count == 4


def test_a_row_that_was_moved_says_nothing_but_that(faces: Faces) -> None:
    face = face_of(faces, EventKind.NOTE, moved_to=OTHER, body="secret", subject="secret")
    assert face.stub
    assert "secret" not in f"{face.title}{face.body}{face.extras()}"


@pytest.mark.parametrize("saving", ["saving", "waiting", "refused"])
def test_what_is_not_in_the_workspace_yet_says_so_in_words_too(faces: Faces, saving: str) -> None:
    face = face_of(faces, EventKind.NOTE, saving=saving)
    assert face.mark is not None
    assert face.meta.endswith("14:01")
    assert len(face.meta) > len("14:01")


def test_a_mark_does_not_change_the_height_of_a_card(faces: Faces, theme: Theme) -> None:
    plain = laid_out(faces, theme, a_row(1))
    assert laid_out(faces, theme, a_row(1, saving="saving")).height == plain.height


def test_bad_detail_is_left_out_and_breaks_nothing(faces: Faces) -> None:
    for kind in EventKind:
        face = face_of(faces, kind, detail=tuple((key, "∞ not this") for key in (
            "state", "total_minor", "placed_on", "due_at", "score", "stars", "answered", "wait_s", "attachments",
            "promised_by", "delivered_on", "lines",
        )))  # fmt: skip
        assert face.title


def test_a_mail_s_card_counts_what_hangs_on_it(faces: Faces) -> None:
    face = face_of(faces, EventKind.EMAIL, detail=(("attachments", "label, and bill.pdf\n2026\nphoto.jpg"),))
    assert any(text.startswith("3 attachment") for text, _ in chips(face))
    assert len(chips(face_of(faces, EventKind.EMAIL, detail=()))) == len(chips(face)) - 1


# --- quotes, folds and hits ---


@pytest.mark.parametrize(
    ("body", "own"),
    [
        ("Yes.\n\nOp vr 20 nov 2026 om 14:02 schreef Sanne:\n> Is it there?", "Yes."),
        ("Yes.\n\nAm 20.11.2026 um 14:02 schrieb Jens Weber:\n> Ist es da?", "Yes."),
        ("Yes.\n\nVào ngày 20 tháng 11 Hương đã viết:\n> Có không?", "Yes."),
        ("Yes.\n\n-----Original Message-----\nFrom: a\nIs it there?", "Yes."),
        ("Yes.\n\nVan: Sanne\nVerzonden: vrijdag\nAan: ons\n\nIs het er?", "Yes."),
        ("> Is it there?\nYes.\n> And the other?\nThat too.", "Yes.\nThat too."),
        ("From: here it is 5 > 3.", "From: here it is 5 > 3."),
        ("> only a quote", "> only a quote"),
    ],
)
def test_older_words_are_told_from_own_words(body: str, own: str) -> None:
    assert split_quotes(body)[0] == own


def test_a_long_text_is_cut_at_a_line_and_a_text_just_longer_is_not(theme: Theme) -> None:
    sizes = Sizes(theme)
    lines = lay_out("\n".join(str(number) for number in range(FOLD_AT + 2)), sizes.body, 400, 18)
    assert (lines.more, lines.layout.lineCount()) == (False, FOLD_AT + 2)
    lines = lay_out("\n".join(str(number) for number in range(FOLD_AT + 9)), sizes.body, 400, 18)
    assert (lines.more, lines.layout.lineCount()) == (True, FOLD_AT)


def test_hits_are_found_however_they_are_accented() -> None:
    text = "Nguyễn Thị Hương, đường Trần, straße"
    assert find_words(text, ("nguyen", "duong")) == [(0, 6), (18, 5)]
    assert find_words(text, ("strasse",)) == [(30, 6)]
    assert find_words("overstock", ("stock",)) == []


# --- painting ---


def laid_out(faces: Faces, theme: Theme, row: TimelineRow, width: int = 620) -> Card:
    return measure(row, faces.face(row, NOW), date(2026, 11, 22), width, Sizes(theme), Opened(), TEXTS)


def test_nothing_stands_outside_its_card_at_any_width_or_text_size(faces: Faces, theme: Theme) -> None:
    for scale in (1.0, 1.5):
        theme.apply("light", scale)
        for row in many_rows(60):
            for width in (400, 560, 760):
                card = laid_out(faces, theme, row, width)
                frame = card.frame(Sizes(theme))
                assert all(frame.contains(rect) for rect, _, _ in card.chips)
                assert all(frame.contains(zone.rect) for zone in card.zones)
                if card.lines is not None:
                    assert card.lines_y + card.lines.height <= frame.bottom()
    theme.apply("light")


def test_a_card_is_sharp_at_every_ratio(faces: Faces, theme: Theme) -> None:
    painter_of = CardPainter(theme, Sizes(theme))
    card = laid_out(faces, theme, a_row(1, kind=EventKind.ORDER, body="", detail=ORDER))
    for ratio in (1.0, 1.25, 1.5, 2.0):
        image = QImage(round(card.width * ratio), round(card.height * ratio), QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(ratio)
        image.fill(theme.color("surface"))
        painter = QPainter(image)
        painter_of.paint(painter, card, "Today")
        painter.end()
        colors = {image.pixel(x, y) for x in range(0, image.width(), 3) for y in range(0, image.height(), 3)}
        assert theme.color("teal").rgb() in colors
        assert len(colors) > 8


class Speaker(QObject):
    said = Signal(object)
    yes = Signal(bool)


def test_painting_and_emitting_ten_thousand_times_loses_no_reference(faces: Faces, theme: Theme) -> None:
    # PySide6 6.12.0 drops references to None and True on CPython 3.11: a drop of one per call.
    cards = [laid_out(faces, theme, row) for row in (a_row(1, body="Short."), a_row(2, body=""))]
    painter_of = CardPainter(theme, Sizes(theme))
    image = QImage(620, 400, QImage.Format.Format_RGB32)
    speaker = Speaker()
    heard: list[object] = []
    speaker.said.connect(heard.append)
    speaker.yes.connect(heard.append)

    def once(turn: int) -> None:
        painter = QPainter(image)
        painter_of.paint(painter, cards[turn % len(cards)], "Today")
        painter.end()
        speaker.said.emit(None)
        speaker.yes.emit(True)
        heard.clear()

    for turn in range(50):
        once(turn)
    before = sys.getrefcount(None), sys.getrefcount(True)
    for turn in range(10_000):
        once(turn)
    after = sys.getrefcount(None), sys.getrefcount(True)
    assert abs(after[0] - before[0]) < 500
    assert abs(after[1] - before[1]) < 500


def test_a_mail_in_copy_is_folded_to_its_subject_until_it_is_opened(faces: Faces, theme: Theme) -> None:
    row = a_row(1, kind=EventKind.MAIL_COPY, direction=Direction.IN, subject="Our order", body="See below.\nThanks",
                detail=(("from", "Jan <jan@klant.example>"),))  # fmt: skip
    face, sizes = faces.face(row, NOW), Sizes(theme)
    assert face.title == "Our order"
    assert [chip.text for chip in face.chips] == ["In copy", "From Jan <jan@klant.example>"]
    closed = measure(row, face, None, 600, sizes, Opened(), TEXTS)
    opened = measure(row, face, None, 600, sizes, Opened(level=1), TEXTS)
    assert [zone.action for zone in closed.zones] == ["more"]
    assert [zone.action for zone in opened.zones] == ["less"]
    assert closed.height < opened.height
