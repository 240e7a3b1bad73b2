"""What this computer had kept says of when it is, and stops saying so with the server's first answer."""

from datetime import timedelta

from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from agentdesk.domain.events import CameBack, ServerAway, ServerBack, WentOffline, WorkspaceState
from agentdesk.services.queries import People, Settings
from agentdesk.ui.as_of import AsOf
from agentdesk.ui.saving import SavingChip
from agentdesk.ui.theme import Theme
from agentdesk.ui.words import Words
from tests.helpers.screen import NOON, FixedReads, Stage


class KeptReads(FixedReads):
    """Says of when its answers are."""

    kept_at = None


def text_of(mark: AsOf) -> str:
    return "".join(each.text() for each in mark.findChildren(QLabel))


def test_the_oldest_of_what_is_shown_is_named_until_all_of_it_is_the_servers(
    qtbot: QtBot, stage: Stage, theme: Theme, words: Words
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    other = QWidget(window)
    mark = AsOf(theme, words, stage.bridge, window, window)
    window.show()
    reads = stage.lane._reads = KeptReads()
    answers: list[object] = []

    def ask(query: object, asker: QWidget = window) -> None:
        before = len(answers)
        stage.bridge.ask(query, answers.append, owner=asker)  # type: ignore[arg-type]
        qtbot.waitUntil(lambda: len(answers) > before)

    ask(People())
    assert mark.isHidden()
    reads.kept_at = NOON - timedelta(minutes=20)  # type: ignore[assignment]
    ask(People(), other)
    assert mark.isHidden()
    ask(People())
    assert text_of(mark) == "As of 13:42"
    reads.kept_at = NOON - timedelta(days=1)  # type: ignore[assignment]
    ask(Settings())
    assert text_of(mark) == "As of 21 Nov 14:02"
    reads.kept_at = None
    ask(Settings())
    assert text_of(mark) == "As of 13:42"
    assert mark.isVisible()
    ask(People())
    assert mark.isHidden()


def test_the_chip_says_since_when_the_server_is_away_also_when_nothing_waits(
    qtbot: QtBot, stage: Stage, theme: Theme, words: Words
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    chip = SavingChip(theme, words, stage.bridge, window)
    window.show()
    stage.hub.publish(ServerAway(NOON - timedelta(hours=1)))
    stage.hub.publish(WorkspaceState("away"))
    qtbot.waitUntil(lambda: chip.text().strip() == "Offline since 13:02")
    stage.hub.publish(WentOffline(NOON, 2))
    qtbot.waitUntil(lambda: chip.text().strip() == "2 waiting since 14:02")
    stage.hub.publish(CameBack())
    qtbot.waitUntil(lambda: chip.text().strip() == "Offline since 13:02")
    stage.hub.publish(ServerBack())
    qtbot.waitUntil(chip.isHidden)
