"""The dictionaries of this computer, as they are installed; and that nothing is missed where there are none."""

import sys
from pathlib import Path

import pytest

from agentdesk.runtime.spelling import OWN_WORDS, SystemSpelling


@pytest.fixture
def spelling(tmp_path: Path) -> SystemSpelling:
    pytest.importorskip("enchant", reason="no spelling is installed (pip install 'agentdesk[spelling]')")
    made = SystemSpelling(tmp_path)
    if not {"en_US", "nl_NL", "vi_VN"} <= set(made.languages()):
        pytest.skip("the dictionaries of English, Dutch and Vietnamese are not installed")
    return made


def test_wrong_words_are_found_in_three_languages(spelling: SystemSpelling) -> None:
    assert spelling.wrong("en_US", ["parcel", "parcell", "don’t"]) == {"parcell"}
    assert spelling.wrong("nl_NL", ["pakket", "paket"]) == {"paket"}
    assert spelling.wrong("vi_VN", ["hàng", "hangf"]) == {"hangf"}


def test_what_was_meant_is_among_the_suggestions(spelling: SystemSpelling) -> None:
    assert "parcel" in spelling.suggestions("en_US", "parcell")


def test_one_s_own_words_are_right_in_every_language_and_after_a_restart(
    spelling: SystemSpelling, tmp_path: Path
) -> None:
    spelling.learn("Lumeno")
    assert spelling.wrong("nl_NL", ["Lumeno"]) == frozenset()
    assert "Lumeno" in (tmp_path / OWN_WORDS).read_text("utf-8")
    assert SystemSpelling(tmp_path).wrong("en_US", ["Lumeno", "Lumenx"]) == {"Lumenx"}


def test_a_dictionary_that_is_not_there_finds_nothing_wrong(spelling: SystemSpelling) -> None:
    assert spelling.wrong("tlh_QO", ["Qapla"]) == frozenset()
    assert spelling.suggestions("tlh_QO", "Qapla") == ()


def test_own_words_that_cannot_be_kept_stop_nothing(spelling: SystemSpelling, tmp_path: Path) -> None:
    (tmp_path / OWN_WORDS).mkdir()
    spelling.learn("Lumeno")
    assert spelling.wrong("en_US", ["parcel", "parcell"]) == {"parcell"}


def test_without_enchant_there_are_no_dictionaries_and_no_error(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "enchant", None)
    spelling = SystemSpelling(tmp_path)
    assert spelling.languages() == ()
    assert spelling.wrong("en_US", ["parcell"]) == frozenset()
    assert spelling.suggestions("en_US", "parcell") == ()
    spelling.learn("Lumeno")
    assert list(tmp_path.iterdir()) == []
