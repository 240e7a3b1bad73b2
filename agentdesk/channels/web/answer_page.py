"""Knows how the answer page looks: one form, seven answers, no script, nothing fetched, good under a thumb and in the dark."""

from html import escape

from agentdesk.domain.ces_letters import words_for
from agentdesk.domain.ces_page_words import page_words_for
from agentdesk.domain.mail_tokens import SCORES

POLICY = "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
_STYLE = """
:root{color-scheme:light dark;--paper:#f4f6f8;--card:#fff;--ink:#1d2733;--soft:#5b6673;--line:#d5dbe2;--on:#1f5fbf;--on-ink:#fff}
@media(prefers-color-scheme:dark){:root{--paper:#12171d;--card:#1b222b;--ink:#e8edf3;--soft:#a3afbc;--line:#36414e;--on:#7fb0ff;--on-ink:#0d1520}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:17px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif}
main{max-width:34rem;margin:0 auto;padding:1.25rem 1rem 3rem}
.card{background:var(--card);border:1px solid var(--line);border-radius:14px;padding:1.25rem}
h1{font-size:1.35rem;line-height:1.3;margin:.25rem 0 .5rem}
p{margin:.5rem 0}.soft{color:var(--soft);font-size:.95rem}
fieldset{border:0;padding:0;margin:1rem 0}
label.one{display:flex;align-items:center;gap:.75rem;min-height:48px;padding:.35rem .75rem;margin:.4rem 0;border:1px solid var(--line);border-radius:10px;cursor:pointer}
label.one:has(input:checked){border-color:var(--on);box-shadow:inset 0 0 0 1px var(--on)}
label.one:focus-within{outline:3px solid var(--on);outline-offset:2px}
input[type=radio]{width:1.25rem;height:1.25rem;accent-color:var(--on);margin:0;flex:none}
b{min-width:1ch}
textarea{width:100%;min-height:6rem;padding:.6rem .75rem;border:1px solid var(--line);border-radius:10px;background:var(--card);color:var(--ink);font:inherit}
button{width:100%;min-height:52px;margin-top:1rem;border:0;border-radius:10px;background:var(--on);color:var(--on-ink);font:inherit;font-weight:600;cursor:pointer}
button:focus-visible,textarea:focus-visible{outline:3px solid var(--on);outline-offset:2px}
"""


def asking(language: str, shop: str, path: str, chosen: int) -> bytes:
    """The form; `chosen` is the answer that was pressed in the mail. It is counted when it is sent, not before."""
    words, scale = page_words_for(language), words_for(language)
    statement = f"<p><strong>{escape(scale.statement.format(shop=shop, agent=''))}</strong></p>" if shop else ""
    answers = "".join(
        f'<label class="one"><input type="radio" name="score" value="{score}" required{" checked" if score == chosen else ""}>'
        f"<b>{score}</b><span>{escape(scale.scale[score - 1])}</span></label>"
        for score in reversed(SCORES)
    )
    return _page(language, words.title, (
        f"<h1>{escape(words.title)}</h1>{statement}<p class='soft'>{escape(words.choose)}</p>"
        f'<form method="post" action="{escape(path)}"><fieldset>{answers}</fieldset>'
        f'<label for="words">{escape(words.more)}</label><textarea id="words" name="words" maxlength="2000"></textarea>'
        f"<button>{escape(words.send)}</button></form>"
    ))  # fmt: skip


def said(language: str, text: str, *, is_over: bool = True) -> bytes:
    words = page_words_for(language)
    rest = f"<p class='soft'>{escape(words.close)}</p>" if is_over else ""
    return _page(language, words.title, f"<h1 role='status'>{escape(text)}</h1>{rest}")


def _page(language: str, title: str, inside: str) -> bytes:
    return (
        f'<!DOCTYPE html>\n<html lang="{language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, '
        f'initial-scale=1"><meta name="robots" content="noindex, nofollow"><title>{escape(title)}</title><style>{_STYLE}</style></head>'
        f'<body><main><div class="card">{inside}</div></main></body></html>\n'
    ).encode()
