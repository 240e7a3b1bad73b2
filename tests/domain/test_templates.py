"""Templates of mails: what is known is filled in, what is not stays a visible gap, and nothing in one runs."""

import time
from dataclasses import replace

import pytest

from agentdesk.domain.kinds import OrderState
from agentdesk.domain.templates import (
    FIELDS,
    LANGUAGES,
    LONGEST,
    BadTemplate,
    MailTemplate,
    checked_template,
    checked_templates,
    filled,
    gaps_in,
    in_language,
    with_template,
)
from agentdesk.domain.templates_begin import TEMPLATES, order_state, salutation

NAMES = {"order": "order number", "delivery_day": "delivery day"}


def a_template(body: str, subject: str = "") -> MailTemplate:
    return MailTemplate("Delay", "en", subject, body)


def test_what_is_known_stands_in_the_mail() -> None:
    made = filled(
        a_template("{{salutation}}\n{{ order }}", "About {{order}}"),
        {"salutation": "Dear Ann,", "order": "48213"},
        NAMES,
    )
    assert (made.subject, made.body) == ("About 48213", "Dear Ann,\n48213")
    assert gaps_in(made.subject, made.body) == ()


def test_what_is_missing_is_a_gap_that_says_what_it_is() -> None:
    made = filled(a_template("It comes on {{delivery_day}}. {{order}}"), {"order": "  "}, NAMES)
    assert made.body == "It comes on «…delivery day». «…order number»"
    assert gaps_in(made.subject, made.body) == ("«…delivery day»", "«…order number»")


def test_quoted_words_are_no_gap() -> None:
    assert gaps_in("Il a dit « bonjour », «oui» et «\n»") == ()


def test_a_part_stands_only_where_its_field_is_known() -> None:
    template = a_template("A{{#order}} of {{order}}{{/order}}{{^order}} of yours{{/order}}.")
    assert filled(template, {"order": "1"}, NAMES).body == "A of 1."
    assert filled(template, {}, NAMES).body == "A of yours."


def test_parts_within_parts_stay_hidden_with_them() -> None:
    template = a_template("x{{#order}}a{{#carrier}}b{{/carrier}}c{{/order}}")
    assert filled(template, {"carrier": "PostNL"}, NAMES).body == "x"
    assert filled(template, {"carrier": "PostNL", "order": "1"}, NAMES).body == "xabc"


@pytest.mark.parametrize("name", ["{{agent}}", "«…order number»", "Ann\r\nBcc: x@example.org", "{{#order}}"])
def test_a_customer_s_name_is_only_a_name(name: str) -> None:
    made = filled(a_template("{{customer}}!", "{{customer}}"), {"customer": name, "agent": "secret"}, NAMES)
    assert "secret" not in made.body
    assert gaps_in(made.body) == ()
    assert "\n" not in made.body + made.subject


@pytest.mark.parametrize(
    ("body", "code"),
    [
        ("{{password}}", "unknown-field"),
        ("{{ order.__class__ }}", "unknown-field"),
        ("{{ order", "unknown-field"),
        ("{{#order}}x", "not-closed"),
        ("x{{/order}}", "not-open"),
        ("{{#order}}{{#agent}}{{/order}}{{/agent}}", "not-open"),
        ("{{#order}}" * 6 + "{{/order}}" * 6, "too-deep"),
        (" \n", "empty"),
        ("x" * (LONGEST + 1), "too-long"),
    ],
)
def test_a_template_that_cannot_be_filled_is_turned_away(body: str, code: str) -> None:
    with pytest.raises(BadTemplate) as told:
        checked_template(a_template(body))
    assert told.value.code == code


def test_the_longest_template_is_filled_in_no_time() -> None:
    for body in ("{{order}}" * (LONGEST // 9), "{{" * (LONGEST // 2), "{{#order}}{{/order}}" * (LONGEST // 20)):
        began = time.perf_counter()
        try:
            filled(a_template(body), {"order": "x" * 10_000}, NAMES)
        except BadTemplate:
            assert body.startswith("{{{{")
        assert time.perf_counter() - began < 1.0


def test_no_two_of_one_name_in_one_language() -> None:
    one = a_template("x")
    with pytest.raises(BadTemplate, match="twice"):
        checked_templates((one, replace(one, name="DELAY", body="y")))
    assert len(checked_templates((one, replace(one, language="nl")))) == 2


def test_the_customer_s_language_comes_first_then_english() -> None:
    en, nl = a_template("x"), replace(a_template("y"), language="nl")
    only = MailTemplate("Alleen", "nl", "", "z")
    assert in_language((en, nl, only), "nl") == (only, nl)
    assert in_language((en, nl, only), "vi") == (only, en)
    assert in_language((nl, en), "fr") == (en,)


def test_a_template_is_written_anew_at_its_place() -> None:
    one, two = a_template("x"), replace(a_template("y"), name="Two")
    assert with_template((one, two), replace(one, body="z"), one) == (replace(one, body="z"), two)
    assert with_template((one,), replace(two, name=" Two\n "), None) == (one, two)


def test_every_workspace_begins_with_the_same_templates_in_three_languages() -> None:
    checked_templates(TEMPLATES)
    names = {each.name for each in TEMPLATES}
    assert {(each.name, each.language) for each in TEMPLATES} == {
        (name, tongue) for name in names for tongue in LANGUAGES
    }
    for each in TEMPLATES:
        everything = filled(each, dict.fromkeys(FIELDS, "known"), {})
        assert gaps_in(everything.subject, everything.body) == ()


@pytest.mark.parametrize("language", [*LANGUAGES, "fr"])
def test_a_greeting_and_a_state_are_never_empty(language: str) -> None:
    assert "Ann" in salutation("Ann", language)
    assert salutation(" ", language)
    assert all(order_state(state, language) for state in OrderState)
