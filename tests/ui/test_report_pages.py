"""The report on paper: its words can be found, nothing of it is cut off, and it is drawn, not a picture."""

from dataclasses import replace

import pytest

from agentdesk.domain.figures import Estimate, Figure, MiddleHalf, unit_of
from agentdesk.runtime.paths import resources
from agentdesk.services.queries_figures import FigureScope
from agentdesk.ui.reports.paper import ROOM, PaperDress, pages_of
from agentdesk.ui.reports.printing import LANGUAGES, report_pdf
from agentdesk.ui.reports.report_charts import ReportCharts
from agentdesk.ui.reports.report_pages import ReportPages
from agentdesk.ui.reports.report_words import ReportWords
from agentdesk.ui.theme import Theme
from tests.helpers import pdf_text
from tests.helpers.reports import facts, figures, person, team

SAID = {
    "en": ("Service of one person", "5 October 2026 to 22 November 2026", "Page 1 of", "5.5 – 5.9"),
    "nl": ("Service van één persoon", "5 oktober 2026 tot en met 22 november 2026", "Pagina 1 van", "5,5 – 5,9"),
    "vi": ("Chất lượng phục vụ của một người", "5 tháng 10, 2026 đến 22 tháng 11, 2026", "Trang 1 /", "5,5 – 5,9"),
}


def text_of(scope: FigureScope, language: str) -> tuple[bytes, list[str]]:
    made = report_pdf(facts(scope), language, resources())
    assert made is not None
    pages = pdf_text.pages_of(made[0])
    assert len(pages) == made[1]
    return made[0], pages


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_words_of_a_report_can_be_found_in_its_language(theme: Theme, language: str) -> None:
    content, pages = text_of(person(), language)
    for said in ("Phạm Văn Nam", "22-11-2026 13:00", "274", *SAID[language]):
        assert said in pages[0]
    assert "\ufffd" not in "".join(pages)
    assert b"/Subtype /Image" not in content
    assert "Phạm Văn Nam".encode("utf-16-be") in content.partition(b"/Title")[2][:400]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("scope", [person(), team()], ids=["person", "team"])
def test_no_word_of_a_report_is_cut_off(theme: Theme, language: str, scope: FigureScope) -> None:
    _, pages = text_of(scope, language)
    assert [line for page in pages for line in page.splitlines() if "…" in line] == []


def test_every_page_is_filled_no_further_than_its_foot_and_a_table_goes_on_with_its_head(theme: Theme) -> None:
    of_team = facts(team())
    words = ReportWords("nl", resources() / "translations", "Europe/Amsterdam", {})
    pages = pages_of(ReportPages(of_team, words, PaperDress()).blocks())
    assert all(sum(block.height for block in page) <= ROOM for page in pages)
    printed = text_of(team(), "nl")[1]
    begun_again = [page for page in printed if page.startswith("Contact van")]
    assert begun_again


def test_what_is_too_few_says_only_n(theme: Theme) -> None:
    _, pages = text_of(person(), "en")
    lines = pages[0].splitlines()
    at = lines.index("Disputes won")
    assert lines[at : at + 4] == ["Disputes won", "too few", "12", "n = 12"]


def test_a_figure_that_is_switched_off_is_nowhere_and_neither_are_its_reviews(theme: Theme) -> None:
    only = replace(facts(person()), figures=figures(person(), (Figure.CES,)), has_reviews=False, scores=())
    made = report_pdf(only, "en", resources())
    assert made is not None
    said = "".join(pdf_text.pages_of(made[0]))
    assert "Ease for the customer (CES)" in said
    for gone in ("Quality score", "Reviews", "Wrap-up"):
        assert gone not in said


def test_a_disputed_or_unopened_score_is_not_printed(theme: Theme) -> None:
    _, pages = text_of(person(), "en")
    lines = "".join(pages).splitlines()
    for state in ("disputed", "not opened yet"):
        assert {lines[at - 2] for at, line in enumerate(lines) if line == state} == {"–"}


def test_nobody_of_a_team_is_named_in_its_report(theme: Theme) -> None:
    _, pages = text_of(team(), "en")
    assert "Phạm Văn Nam" not in "".join(pages)


def test_a_stopped_report_is_none(theme: Theme) -> None:
    assert report_pdf(facts(person()), "en", resources(), should_stop=lambda: True) is None


def test_the_middle_half_stands_only_where_the_period_is(theme: Theme) -> None:
    said = facts(person())
    words = ReportWords("en", resources() / "translations", "Europe/Amsterdam", {})
    trend = ReportCharts(said, words).trend(said.figures.rows[0])
    assert trend is not None
    assert [point.below is not None for point in trend.points] == [False] * 7 + [True] * 7


@pytest.mark.parametrize(
    ("figure", "values", "said"),
    [
        (Figure.ASKED_AGAIN, (0.0, 0.1), ["0,0%", "2,5%", "5,0%", "7,5%", "10,0%"]),
        (Figure.WRAP_UP, (60.0, 290.0), ["1 min", "2 min", "3 min", "4 min", "5 min"]),
        (Figure.WRAP_UP, (10.0, 18.0), ["10 s", "12 s", "14 s", "16 s", "18 s"]),
        (Figure.CES, (5.2, 6.6), ["5,0", "5,5", "6,0", "6,5", "7,0"]),
    ],
)
def test_an_axis_says_each_number_as_it_is(
    theme: Theme, figure: Figure, values: tuple[float, float], said: list[str]
) -> None:
    asked = facts(person())
    made = replace(asked.figures.rows[0], figure=figure, unit=unit_of(figure), middle=None)
    weeks = tuple(
        replace(week, estimate=Estimate(40, value, value, value))
        for week, value in zip(made.weeks, values * (len(made.weeks) // 2), strict=True)
    )
    words = ReportWords("nl", resources() / "translations", "Europe/Amsterdam", {})
    trend = ReportCharts(asked, words).trend(replace(made, weeks=weeks))
    assert trend is not None
    assert [tick.text for tick in trend.axis.ticks] == said


def test_a_team_is_not_drawn_beside_its_own_middle_half(theme: Theme) -> None:
    asked = facts(team())
    words = ReportWords("en", resources() / "translations", "Europe/Amsterdam", {})
    row = replace(asked.figures.rows[0], middle=MiddleHalf(80, 84, 8))
    trend = ReportCharts(asked, words).trend(row)
    assert trend is not None
    assert (trend.half, {point.below for point in trend.points}) == ("", {None})
