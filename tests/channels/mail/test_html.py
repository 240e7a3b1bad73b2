"""The HTML of a mail loads nothing, runs nothing and hangs nothing; its words and look stay."""

import re

import pytest

from agentdesk.channels.mail.html import LARGEST_DATA_PICTURE, cleaned
from agentdesk.channels.mail.html_shape import DEEPEST, MOST_TABLES
from agentdesk.channels.mail.html_text import text_of
from agentdesk.channels.mail.parse import read_mail
from agentdesk.domain.mail import MailWarning
from tests.channels.mail.test_attachments import PNG
from tests.helpers.mail_safety import breaches
from tests.helpers.mails import an_html

PICTURE = "data:image/png;base64," + __import__("base64").b64encode(PNG).decode()


def test_words_colours_and_tables_stay() -> None:
    page = '<table bgcolor="#eee" width="600"><tr><td style="color:red;font:700 14px Arial">Hi <b>Ann</b></td></tr></table>'
    shown = cleaned(page).html
    assert 'bgcolor="#eee"' in shown
    assert "color:red;font:700 14px Arial" in shown
    assert "<b>Ann</b>" in shown


@pytest.mark.parametrize(
    "style",
    [
        "background:url(http://x.example/)", "list-style:url('x')", "behavior:url(x)", "color:expression(1)",
        "width:999999px", "margin-left:-9999px", "font-size:9999px", "position:fixed", "color:re\\64",
        "content:'x'", "background-image:image-set('x')", "cursor:url(x),auto", "@import 'x'",
    ],
)  # fmt: skip
def test_a_style_that_fetches_hides_or_moves_is_dropped(style: str) -> None:
    assert cleaned(f'<p style="{style}">x</p>').html == "<p>x</p>"


@pytest.mark.parametrize(
    ("href", "kept"),
    [
        ("https://shop.example/a?b=1&c=2", "https://shop.example/a?b=1&amp;c=2"),
        ("mailto:a@b.example", "mailto:a@b.example"),
        ("tel:+31201234567", "tel:+31201234567"),
        ("HTTPS://shop.example/", "HTTPS://shop.example/"),
        ("javascript:alert(1)", ""), ("java\nscript:alert(1)", ""), ("\x01javascript:x", ""), ("vbscript:x", ""),
        ("data:text/html,x", ""), ("file:///etc/passwd", ""), ("//host/share", ""), ("\\\\host\\share", ""),
        ("https:\\\\host", ""), ("https:///nohost", ""), ("smb://host/x", ""), ("ms-word:x", ""), ("", ""), ("#top", ""),
    ],
)  # fmt: skip
def test_links_lead_to_the_web_to_mail_and_to_phones_only(href: str, kept: str) -> None:
    shown = cleaned(f'<a href="{href}">x</a>').html
    assert re.findall(r'href="([^"]*)"', shown) == ([kept] if kept else [])


def test_pictures_on_the_web_are_their_words_until_they_are_wished() -> None:
    page = '<img src="https://x.example/p.png" alt="Our lamp"><img src="http://x.example/t.gif"><img src="cid:a@b">'
    blocked = cleaned(page)
    assert blocked.html == '[Our lamp]<img src="cid:a@b">'
    assert blocked.blocked_pictures == 2
    wished = cleaned(page, with_pictures=True)
    assert 'src="https://x.example/p.png"' in wished.html
    assert "http://x.example" not in wished.html
    assert wished.blocked_pictures == 1


def test_a_picture_within_the_page_is_what_it_says_and_not_too_large() -> None:
    assert PICTURE in cleaned(f'<img src="{PICTURE}">').html
    for odd in (
        PICTURE.replace("image/png", "image/svg+xml"), "data:image/png;base64,PHN2Zz4=", "data:text/html,<p>",
        "data:image/png;base64," + "A" * (LARGEST_DATA_PICTURE * 2),
    ):  # fmt: skip
        shown = cleaned(f'<img src="{odd}">x')
        assert shown.html == "x"
        assert shown.blocked_pictures == 1


def test_a_bracket_in_a_title_does_not_open_a_tag() -> None:
    shown = cleaned("<table><tr><td title='a><img src=https://evil.example/x>b'>x</td></tr></table>" * 10).html
    assert "<img" not in shown
    assert breaches(shown) == []


def test_tables_lie_in_few_tables_and_nothing_lies_too_deep() -> None:
    shown = cleaned("<table><tr><td>" * 300 + "words" + "</td></tr></table>" * 300).html
    assert deepest(shown, "table") == MOST_TABLES
    assert deepest(cleaned("<div>" * 1_000 + "words").html) <= DEEPEST
    assert "words" in shown


def deepest(html: str, only: str = "") -> int:
    now = most = 0
    for closes, name in re.findall(r"<(/?)([a-z0-9]+)", html):
        if name in {"br", "img", "hr"} or (only and name != only):
            continue
        now += -1 if closes else 1
        most = max(most, now)
    return most


def test_no_cell_spans_a_million_others() -> None:
    shown = cleaned(
        '<table border="9999"><tr><td colspan="1000000" width="99999999" height="50%">x</td></tr></table>'
    ).html
    assert '<table><tbody><tr><td height="50%">x' in shown


def test_a_link_that_shows_another_host_than_it_leads_to_is_told() -> None:
    page = (
        '<a href="https://evil.example/x">https://www.bank.example/login</a> <a href="https://bank.example">bank.example</a>'
        ' <a href="https://login.bank.example">bank.example</a> <a href="https://x.example">click here</a>'
    )
    mail = read_mail(an_html(page))
    assert mail.links_elsewhere == (("https://www.bank.example/login", "evil.example"),)
    assert MailWarning.LINK_ELSEWHERE in mail.warnings


@pytest.mark.parametrize(
    "shown",
    [
        "bank\u200b.example", "\u202ebank.example", "b\u00adank.example", "bank.example.", "www.bank.example .",
        "Log in at bank.example now", "(bank.example)", "bank\u3002example", "BANK.EXAMPLE", "bän-k.example",
        "<b>bank</b>.example", '<img src="cid:logo@x" alt="https://bank.example/login">', "www.bank.pdf", "bank.example:443",
    ],
)  # fmt: skip
def test_a_host_that_a_link_shows_is_seen_through_every_disguise(shown: str) -> None:
    assert [host for _, host in cleaned(f'<a href="https://evil.example/x">{shown}</a>').links_elsewhere] == [
        "evil.example"
    ]


@pytest.mark.parametrize(
    ("href", "shown"),
    [
        ("https://bank.example./", "bank.example"), ("https://bank.example/", "Bank.Example."),
        ("https://b%C3%A4nk.example/", "bänk.example"), ("https://xn--bnk-qla.example/", "bänk.example"),
        ("https://shop.example/f", "invoice.pdf"), ("https://shop.example/f", "jan@klant.example"),
        ("https://shop.example/f", "Order 12.5 pieces, e.g. today"), ("mailto:a@shop.example", "bank.example"),
    ],
)  # fmt: skip
def test_a_link_that_leads_where_it_says_is_no_danger(href: str, shown: str) -> None:
    assert cleaned(f'<a href="{href}">{shown}</a>').links_elsewhere == ()


def test_the_words_of_a_page_are_lines_as_a_reader_sees_them() -> None:
    page = (
        "<style>p{}</style><p>Dear&nbsp;Ann,<p>one<br>two<ul><li>a<li>b</ul><table><tr><td>x</td><td>y</td></tr>"
        "<tr><td>z</td></tr></table><blockquote>old<br>words</blockquote><script>no()</script>bye"
    )
    assert text_of(cleaned(page).html) == "Dear Ann,\n\none\ntwo\n\n- a\n- b\n\nx\ty\nz\n\n> old\n> words\n\nbye"


def test_deep_boxes_still_have_words() -> None:
    assert read_mail(an_html("<div>" * 20_000 + "words")).text == "words"


@pytest.mark.parametrize(
    "page",
    [
        "<script>x</script>", "<p onclick=x onmouseover='y'>a", "<iframe src=//h></iframe>", "<object data=//h>", "<base href=//h>",
        "<meta http-equiv=refresh content='0;url=//h'>", "<link rel=stylesheet href=//h>", "<svg><image href=//h></svg>",
        "<svg/onload=x>", "<math><a xlink:href=//h>", "<video src=//h poster=//h>", "<input type=image src=//h>",
        "<body background=//h>", "<td background='//h'>", "<form action=//h><button formaction=//h>", "<img srcset='//h 2x'>",
        "<img src='file:///etc/hostname'>", "<img src='\\\\h\\x'>", "<img src=//h>", "<img lowsrc=//h dynsrc=//h>",
        "<a ping=//h href=https://a.example>x</a>", "<style>@import '//h'</style>", "<div style='background:u\\rl(//h)'>",
        "<noscript><p title='</noscript><img src=//h onerror=x>'>", "<math><mtext><table><mglyph><style><!--</style><img src=//h>",
        "<xmp><img src=//h></xmp>", "<!--><img src=//h>-->", "<![CDATA[<img src=//h>]]>", "<template><img src=//h></template>",
        "<select><style></select><img src=//h>", "<a href='https://x.example/&quot; onclick=&quot;x'>x</a>", "<img src='cid:a\"onerror=x'>",
        "<p style=\"color:red'><img src=//h>\">", "<table title='<img src=//h>'>" * 20, "<b><i title='><script>'>" * 300,
    ],
)  # fmt: skip
def test_nothing_that_loads_or_runs_is_left(page: str) -> None:
    assert breaches(cleaned(page).html) == []
