"""Which language templates are offered in."""

from dataclasses import replace

import pytest

from agentdesk.domain.templates import MailTemplate
from agentdesk.ui.mail.around import Around
from tests.helpers.cards import a_card

TEMPLATES = tuple(MailTemplate("Late", language, "", f"in {language}") for language in ("en", "nl", "vi"))


@pytest.mark.parametrize(("theirs", "offered"), [("vi", "in vi"), ("", "in nl"), ("de", "in en")])
def test_templates_come_in_the_customers_language_else_in_the_agents(theirs: str, offered: str) -> None:
    around = Around(templates=TEMPLATES, card=replace(a_card(), language=theirs))
    assert [each.body for each in around.offered("nl")] == [offered]


def test_who_is_nobodys_customer_yet_is_written_to_in_the_agents_language() -> None:
    assert [each.body for each in Around(templates=TEMPLATES).offered("vi")] == ["in vi"]
