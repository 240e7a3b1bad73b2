"""What a link wants, and what it cannot have."""

import pytest

from agentdesk.domain.errors import Refused
from agentdesk.domain.links import Link, is_link, link_of


@pytest.mark.parametrize(
    ("text", "link"),
    [
        ("tel:+31201234567", Link("+31201234567")),
        ("TEL:020-123%204567", Link("020-123 4567")),
        ("tel:4567;phone-context=+3120123", Link("+31201234567")),
        ("tel:+3120123;ext=12", Link("+3120123 ext. 12")),
        ("callto:+31612345678", Link("+31612345678")),
        ("sip:0612345678@pbx.example", Link("0612345678")),
        ("sips:jan@pbx.example", Link("sips:jan@pbx.example")),
        ("sip:jan.de.boer@pbx.example;transport=tls", Link("sip:jan.de.boer@pbx.example")),
        ("agentdesk://call?number=%2B31612345678&name=Jan%20de%20Boer", Link("+31612345678", "Jan de Boer", True)),
        ("agentdesk://call?number=+31612345678", Link("+31612345678", "", True)),
        ("agentdesk:call?From=0612345678&event=newCall", Link("0612345678", "", True)),
        ("agentdesk://call/?caller=sip:0612345678@pbx", Link("0612345678", "", True)),
        ("  tel://0612345678 ", Link("0612345678")),
    ],
)
def test_a_link_names_a_number(text: str, link: Link) -> None:
    assert is_link(text)
    assert link_of(text) == link


@pytest.mark.parametrize(
    "text",
    [
        "", "0612345678", "https://example.org", "file:///etc/passwd", "javascript:alert(1)", "tel:", "tel:anonymous",
        "agentdesk://call", "agentdesk://call?number=", "agentdesk://delete?number=061", "agentdesk://call?x=1",
        "agentdesk://[", "sip:@", "tel:" + "1" * 3000, "agentdesk://call?number=agentdesk:call",
    ],
)  # fmt: skip
def test_what_names_no_number_is_refused(text: str) -> None:
    with pytest.raises(Refused) as refused:
        link_of(text)
    assert refused.value.code == "bad-link"


@pytest.mark.parametrize(
    "text", ["tel:*21*0900123%23", "tel:**21*0900%23", "agentdesk://call?number=%2321%23", "sip:*67@pbx"]
)
def test_a_feature_code_is_refused_so_that_no_link_sets_up_a_diversion(text: str) -> None:
    with pytest.raises(Refused):
        link_of(text)


def test_signs_that_steer_or_hide_do_not_reach_the_screen() -> None:
    link = link_of("agentdesk://call?number=0612%00345678&name=%E2%80%AEgnp%0D%0AJan")
    assert link == Link("0612 345678", "gnp Jan", is_caller=True)
