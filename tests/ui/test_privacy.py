"""What was removed and what is contested, as it is shown and asked: on cards, in dialogs, and in the audit."""

from collections.abc import Sequence
from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from agentdesk.domain.commands_privacy import ContestNote, DecideContested, RedactWords
from agentdesk.domain.ids import AgentId, EventId, new_uuid
from agentdesk.domain.kinds import EventKind, Role
from agentdesk.domain.redactions import ContestVerdict, RedactionReason
from agentdesk.services.queries_history import ContestRow, Contests, NoteHistory, NoteWhole, Removal, Wording
from agentdesk.ui.audit.contested import Contested
from agentdesk.ui.audit.history import History
from agentdesk.ui.half_said import HalfSaid
from agentdesk.ui.privacy.actions import PrivacyActions
from agentdesk.ui.privacy.contest import ContestDialog
from agentdesk.ui.privacy.redact import RedactDialog
from agentdesk.ui.privacy.settle import SettleDialog
from agentdesk.ui.sections import Room
from agentdesk.ui.shortcuts import Shortcuts
from agentdesk.ui.theme import Theme
from agentdesk.ui.timeline.card import FoldTexts, Opened, measure
from agentdesk.ui.timeline.content import Faces
from agentdesk.ui.timeline.menu import CardMenu
from agentdesk.ui.timeline.sizes import Sizes
from agentdesk.ui.words import Words
from tests.helpers.screen import Stage
from tests.helpers.sections import a_room, be
from tests.helpers.timeline_rows import NOW, a_row

TEXTS = FoldTexts("Show all", "Show less", "Show quoted text", "Hide quoted text")
REMOVED = (("redacted_by", "Lara"), ("redacted_at", NOW.isoformat()), ("redacted_reason", "asked"),
           ("redacted_why", "by letter"))  # fmt: skip
CONTESTED = (("contested_at", NOW.isoformat()), ("contested_words", "I was not angry"),
             ("contested_due", (NOW + timedelta(days=30)).isoformat()), ("contested_verdict", ""))  # fmt: skip
EVENT = EventId(new_uuid())


@pytest.fixture
def room(qtbot: QtBot, theme: Theme, words: Words, shortcuts: Shortcuts, stage: Stage) -> Room:
    return a_room(qtbot, theme, words, shortcuts, stage)


def wording(text: str, **changes: Any) -> Wording:
    told: dict[str, Any] = {
        "event_id": EventId(new_uuid()), "at": NOW, "agent_id": AgentId(9), "agent_name": "Cas", "subject": "",
        "body": text, "why": "", "is_late": False, "is_withdrawn": False, "removal": None,
    }  # fmt: skip
    return Wording(**(told | changes))


def whole(wordings: Sequence[Wording]) -> NoteWhole:
    return NoteWhole(EVENT, EventKind.NOTE, NOW, None, tuple(wordings), len(wordings) - 1, 24)


def contested(**changes: Any) -> ContestRow:
    told: dict[str, Any] = {
        "contest_id": new_uuid(), "event_id": EVENT, "customer_id": None, "customer_name": "Sanne de Vries",
        "kind": EventKind.NOTE, "occurred_at": NOW, "agent_name": "Cas", "note": "She was angry", "subject": "",
        "revisions": 2, "statement": "I was not angry", "opened_at": NOW, "opened_by": "Mai",
        "due_at": NOW + timedelta(days=30), "verdict": None, "decided_at": None, "decided_by": "", "words": "",
    }  # fmt: skip
    return ContestRow(**(told | changes))


def part(kind: type[Any], of: QWidget, name: str = "") -> Any:
    """By its accessible name, or by its words where it has none."""
    for each in of.findChildren(kind):
        if not name or each.accessibleName() == name or (hasattr(each, "text") and each.text() == name):
            return each
    raise AssertionError(name)


def test_a_card_whose_words_were_removed_says_by_whom_when_and_why(words: Words) -> None:
    face = Faces(words).face(a_row(1, kind=EventKind.NOTE, body="", detail=REMOVED), NOW)
    assert face.body.startswith("Words removed by Lara, ")
    assert face.body.endswith(": the customer asked for it · by letter")
    assert face.chips[0].text == "Words removed"


def test_a_contested_note_is_folded_to_the_customers_words_until_it_is_decided(words: Words, theme: Theme) -> None:
    row = a_row(1, kind=EventKind.NOTE, body="She was angry", detail=CONTESTED)
    face = Faces(words).face(row, NOW)
    assert (face.chips[0].tone, "to be decided by" in face.chips[0].text) == ("amber", True)
    sizes = Sizes(theme)
    folded = measure(row, face, None, 600, sizes, Opened(), TEXTS)
    unfolded = measure(row, face, None, 600, sizes, Opened(1), TEXTS)
    assert folded.lines is not None
    assert unfolded.lines is not None
    assert "She was angry" not in folded.lines.text
    assert "I was not angry" in folded.lines.text
    assert [zone.action for zone in folded.zones] == ["more"]
    assert unfolded.lines.text.startswith("She was angry")
    kept = a_row(1, kind=EventKind.NOTE, body="She was angry",
                 detail=(*CONTESTED[:3], ("contested_verdict", "kept"), ("decided_by", "Lara")))  # fmt: skip
    assert "kept by Lara" in Faces(words).face(kept, NOW).chips[0].text
    assert Faces(words).face(kept, NOW).short == ""


def test_only_who_leads_is_offered_to_remove_words_or_to_decide(qtbot: QtBot, room: Room, stage: Stage) -> None:
    menu = CardMenu(room.window)
    row = a_row(1, kind=EventKind.NOTE, detail=CONTESTED)

    def offered() -> set[str]:
        menu.open_for(row, QPoint(), has_words=False)
        menu.hide()
        return {str(each.data()) for each in menu.actions() if each.isVisible()} & {"redact", "settle", "contest"}

    assert offered() == set()
    menu.leads = True
    assert offered() == {"redact", "settle"}
    row = a_row(1, kind=EventKind.NOTE)
    assert offered() == {"redact", "contest"}


def test_words_are_removed_only_with_a_reason_and_by_somebody_who_knows(room: Room, stage: Stage) -> None:
    PrivacyActions(room, room.window).redact(EVENT, "Note · today")
    dialog = part(RedactDialog, room.window)
    assert not dialog.accept_button.isEnabled()
    part(QCheckBox, dialog).setChecked(True)
    reasons = part(QComboBox, dialog)
    reasons.setCurrentIndex(reasons.findData(RedactionReason.OTHER))
    assert not dialog.accept_button.isEnabled()
    part(QLineEdit, dialog).setText("a name of a child")
    dialog.accept_button.click()
    [said] = stage.clerk.said
    assert isinstance(said, RedactWords)
    assert (said.event_id, said.reason, said.words) == (EVENT, RedactionReason.OTHER, "a name of a child")


def test_a_statement_that_was_left_is_there_again_and_gone_when_it_was_said(
    qtbot: QtBot, room: Room, stage: Stage
) -> None:
    actions, row = PrivacyActions(room, room.window), a_row(1, kind=EventKind.NOTE)
    actions._on_asked("contest", row)
    dialog = part(ContestDialog, room.window)
    statement = part(QPlainTextEdit, dialog)
    qtbot.waitUntil(dialog.isVisible)
    statement.setPlainText("I was not angry")
    dialog.reject()
    assert isinstance(room.half_said, HalfSaid)
    actions._on_asked("contest", row)
    assert statement.toPlainText() == "I was not angry"
    dialog.accept_button.click()
    [said] = stage.clerk.said
    assert isinstance(said, ContestNote)
    assert (said.event_id, said.statement) == (row.event_id, "I was not angry")
    actions._on_asked("contest", row)
    assert statement.toPlainText() == ""


def test_the_history_compares_each_wording_with_the_one_before_it(qtbot: QtBot, room: Room, stage: Stage) -> None:
    gone = Removal("Lara", NOW, RedactionReason.ASKED, "")
    stage.reads.answers[NoteHistory] = whole([
        wording("", removal=gone), wording("She was angry"), wording("She was worried", is_late=True, why="told again"),
    ])  # fmt: skip
    history = History(room, room.window)
    history.show()
    history.show_event(EVENT)
    lines = part(QListWidget, history)
    qtbot.waitUntil(lambda: lines.count() == 3)
    assert "late: after 24" in lines.item(2).text()
    assert "told again" in lines.item(2).text()
    woven = part(QTextEdit, history, "What changes")
    assert woven.toPlainText() == "She was angryworried"
    part(QCheckBox, history, "Side by side").setChecked(True)
    assert part(QTextEdit, history, "Before").toPlainText() == "She was angry"
    assert part(QTextEdit, history, "After").toPlainText() == "She was worried"
    remove = part(QPushButton, history, "Remove these words…")
    assert not remove.isHidden()
    lines.setCurrentRow(0)
    assert remove.isHidden()  # they are gone already
    lines.setCurrentRow(1)
    be(stage, Role.AGENT)
    qtbot.waitUntil(remove.isHidden)


def test_a_lead_decides_about_a_contested_note_with_a_reason(qtbot: QtBot, room: Room, stage: Stage) -> None:
    stage.reads.answers[NoteHistory] = whole([wording("She was angry")])
    stage.reads.answers[Contests] = (contested(),)
    section = Contested(room, room.window)
    section.resize(1000, 600)
    section.show()
    decide = part(QPushButton, section, "Decide…")
    qtbot.waitUntil(lambda: section._chosen is not None)
    decide.click()
    dialog = part(SettleDialog, section)
    part(QLineEdit, dialog, "Why").setText("Heard both")
    assert not dialog.accept_button.isEnabled()  # other words that are the same
    named = {each.text(): each for each in dialog.findChildren(QLabel)}
    assert named["The note, to be put in other words"].isVisibleTo(dialog)
    assert not named["What changes"].isVisibleTo(dialog), "nothing yet: the same text does not stand there twice"
    part(QPlainTextEdit, dialog, "Note").setPlainText("She was worried")
    assert named["What changes"].isVisibleTo(dialog)
    assert dialog.accept_button.isEnabled()
    part(QComboBox, dialog).setCurrentIndex(2)
    dialog.accept_button.click()
    [said] = stage.clerk.said
    assert isinstance(said, DecideContested)
    assert (said.verdict, said.words, said.note, said.base_revision) == (ContestVerdict.KEPT, "Heard both", "", 2)
