"""A mail made ready for the view: quotes folded and never lost, nothing wider than the pane, its pictures apart."""

import base64
import time
from html import escape

import pytest

from agentdesk.domain.mail import TextPiece
from agentdesk.ui.mail.page import LONGEST_TEXT, folded, page_of_html, page_of_source, page_of_text
from tests.channels.mail.test_attachments import PNG

QUOTE = "<blockquote><p>" + "What was said before, in many words. " * 4 + "</p></blockquote>"
ROOM = 480


def test_a_long_quote_is_folded_and_comes_back_whole() -> None:
    html = f"<p>My answer.</p>{QUOTE}<p>Regards</p>"
    assert folded(html) == "<p>My answer.</p><p>Regards</p>"
    page = page_of_html(html, ROOM, with_quotes=True)
    assert page.has_quotes
    assert "said before" in page.html


def test_a_short_quote_stays() -> None:
    html = "<p>Yes.</p><blockquote>Is it?</blockquote>"
    assert folded(html) == html


def test_quotes_within_quotes_are_folded_once() -> None:
    html = f"<p>a</p><blockquote>{QUOTE}<p>between</p>{QUOTE}</blockquote><p>b</p>"
    assert folded(html) == "<p>a</p><p>b</p>"


def test_a_mail_that_is_nothing_but_a_quote_is_shown_whole() -> None:
    assert folded(QUOTE) == QUOTE


def test_what_outlook_answers_is_folded() -> None:
    before = "<p>Thanks, that works.</p>"
    outlook = '<div style="border:none;border-top:solid #E1E1E1 1.0pt"><p><b>From:</b> Shop</p><p>' + "old " * 30
    assert folded(f"{before}{outlook}</p></div>") == before
    owa = '<hr style="width:98%"><div><font size="2"><b>Van:</b> Shop<br>' + "oud " * 30
    assert folded(f"{before}{owa}</font></div>") == before


def test_nothing_is_wider_than_the_pane() -> None:
    html = (
        '<table width="600"><tr><td width="590" style="width:600px;padding:60px 40px"><img width="580" height="90" '
        'src="cid:a@b"></td></tr></table><div style="min-width:700px;color:#333">x</div>'
    )
    page = page_of_html(html, ROOM, with_quotes=False).html
    assert '<table width="97%">' in page
    assert "600" not in page
    assert "580" not in page
    assert 'height="90"' not in page
    assert "700px" not in page
    assert "60px" not in page
    assert "color:#333" in page


def test_small_measures_stay() -> None:
    html = '<table width="300"><tr><td width="40"><img width="24" height="24" src="cid:a@b"></td></tr></table>'
    assert page_of_html(html, ROOM, with_quotes=False).html == html


def test_pictures_within_the_page_become_pictures_beside_it() -> None:
    html = f'<p>Look</p><img src="data:image/png;base64,{base64.b64encode(PNG).decode()}">'
    page = page_of_html(html, ROOM, with_quotes=False)
    assert "data:" not in page.html
    ((cid, content),) = page.pictures
    assert content == PNG
    assert f'src="cid:{cid}"' in page.html


def test_pictures_of_the_web_are_told_once_each() -> None:
    html = '<img src="https://a.example/1.png?a=1&amp;b=2"><img src="https://a.example/1.png?a=1&amp;b=2"><img src="cid:x@y">'
    assert page_of_html(html, ROOM, with_quotes=False).web_pictures == ("https://a.example/1.png?a=1&b=2",)


def test_a_page_that_names_colours_was_made_for_paper() -> None:
    assert page_of_html('<p style="color:#fff">x</p>', ROOM, with_quotes=False).names_colours
    assert page_of_html('<td bgcolor="#eee">x</td>', ROOM, with_quotes=False).names_colours
    assert not page_of_html("<p>colour: any</p>", ROOM, with_quotes=False).names_colours


def test_a_text_keeps_its_lines_and_shows_no_tags_of_its_own() -> None:
    page = page_of_text((TextPiece("a <b>\n  two"), TextPiece("> old\n", is_quoted=True)), with_quotes=False)
    assert page.html == '<div style="white-space:pre-wrap">a &lt;b&gt;\n  two</div>'
    assert page.has_quotes


def test_addresses_in_a_text_can_be_pressed_and_their_full_stop_is_none_of_them() -> None:
    page = page_of_text((TextPiece("See https://shop.example/a?b=1&c=2. Or anna@shop.example!"),), with_quotes=False)
    assert '<a href="https://shop.example/a?b=1&amp;c=2">https://shop.example/a?b=1&amp;c=2</a>. Or' in page.html
    assert '<a href="mailto:anna@shop.example">anna@shop.example</a>!' in page.html


def test_a_text_that_is_only_a_quote_is_shown() -> None:
    page = page_of_text((TextPiece("> all\n", is_quoted=True),), with_quotes=False)
    assert "all" in page.html
    assert not page.has_quotes


def test_a_text_without_end_is_cut_and_says_so() -> None:
    page = page_of_text((TextPiece("a" * (LONGEST_TEXT + 1)),), with_quotes=False)
    assert page.is_cut
    assert len(page.html) < LONGEST_TEXT + 100


@pytest.mark.parametrize("sign", ["a", "a@", "a.", "http://", "<", " ", "\n", "a@a.", "((("])
def test_no_run_of_signs_keeps_the_lane_busy(sign: str) -> None:
    began = time.perf_counter()
    page_of_text((TextPiece(sign * (LONGEST_TEXT // len(sign))),), with_quotes=False)
    page_of_html(f"<p>{escape(sign) * 100_000}</p>", ROOM, with_quotes=False)
    assert time.perf_counter() - began < 3


def test_the_original_is_shown_as_it_came() -> None:
    page = page_of_source(b"Subject: <b>\r\n\r\nx\x00\xff")
    assert page.html.startswith("<pre>Subject: &lt;b&gt;\n\nx")
    assert "\x00" not in page.html
