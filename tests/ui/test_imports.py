"""The page of imports: every state says what is so and what can be done; the rest of the window stays in the know."""

from dataclasses import dataclass, replace
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QProgressBar, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from agentdesk.domain.events import FeedSilent, FolderWatchChanged, ImportRunChanged
from agentdesk.domain.import_runs import ImportRun, RunState, RunWish, Trouble, WatchState
from agentdesk.services.import_lines import heard_watching
from agentdesk.ui.desk import DeskController
from agentdesk.ui.imports.choose import DropBox
from agentdesk.ui.imports.door import ImportDoor
from agentdesk.ui.imports.options import Options
from agentdesk.ui.imports.pane import ImportPane
from agentdesk.ui.imports.sentences import ImportSentences
from agentdesk.ui.imports.watch_card import WatchCard
from agentdesk.ui.main_window import MainWindow, Panes
from agentdesk.ui.shortcuts import Shortcuts, is_altgr
from agentdesk.ui.theme import Theme
from agentdesk.ui.topbar import Me
from agentdesk.ui.words import Words
from tests.helpers.imports import FOLDER, WISH, AskedRuns, a_run, a_watch, states
from tests.helpers.screen import Stage
from tests.helpers.work import ME

KEY = "import.watch.here"


@dataclass
class Imports:
    window: MainWindow
    runs: AskedRuns
    stage: Stage
    shortcuts: Shortcuts
    door: ImportDoor

    @property
    def pane(self) -> ImportPane:
        found = self.window.findChild(ImportPane)
        assert found is not None
        return found

    def texts(self, inside: QWidget | None = None) -> str:
        return "\n".join(each.text() for each in (inside or self.pane).findChildren(QLabel) if each.isVisible())

    def button(self, text: str) -> QPushButton:
        return next(each for each in self.window.findChildren(QPushButton) if text in each.text() and each.isVisible())

    def show(self, run: ImportRun | None) -> None:
        self.pane.show_run(run)


@pytest.fixture
def imports(qtbot: QtBot, theme: Theme, words: Words, shortcuts: Shortcuts, stage: Stage) -> Imports:
    panes = Panes(QLabel("header"), QLabel("timeline"), QLabel("live"))
    window = MainWindow(
        theme, words, shortcuts, stage.bridge, stage.clock, stage.settings, DeskController(stage.bridge),
        Me(ME, "Mai Nguyễn"), panes,
    )  # fmt: skip
    runs = AskedRuns()
    door = ImportDoor(theme, words, shortcuts, stage.bridge, stage.settings, KEY, lambda: runs, window)  # type: ignore[arg-type, return-value]
    qtbot.addWidget(window)
    window.resize(1440, 900)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    door.open()
    return Imports(window, runs, stage, shortcuts, door)


def test_the_key_opens_the_page_and_no_two_keys_are_the_same(qtbot: QtBot, imports: Imports) -> None:
    imports.window.go_to("desk")
    assert not imports.pane.isVisible()
    QTest.keyClick(
        imports.window, Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    qtbot.waitUntil(imports.pane.isVisible)
    assert not imports.shortcuts.conflicts()
    assert not [row for row in imports.shortcuts.rows() if is_altgr(row.keys)]


def test_dropped_files_are_looked_at_before_anything_is_written(imports: Imports) -> None:
    box = imports.pane.findChild(DropBox)
    assert box is not None
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(f"{FOLDER}/orders.csv"), QUrl("https://example.org/x.csv")])
    box.dropEvent(
        QDropEvent(
            QPointF(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        )
    )
    assert imports.runs.asked == [("look", RunWish((f"{FOLDER}/orders.csv",)))]


def test_what_was_recognised_is_shown_and_starts_with_the_choices(imports: Imports) -> None:
    imports.show(states()["ready"])
    said = imports.texts()
    assert "4 files can be imported" in said
    assert "Windows-1252 with semicolons" in said
    assert "about 40,478 rows" in said
    assert "dates are read as day-month-year" in said
    options = imports.pane.findChild(Options)
    assert options is not None
    options._strict.setChecked(True)
    imports.button("Start the import").click()
    assert imports.runs.asked[-1] == ("start", replace(WISH, strict=True))


def test_other_columns_are_looked_at_again(imports: Imports) -> None:
    imports.show(states()["ready"])
    options = imports.pane.findChild(Options)
    assert options is not None
    options._mapping.setCurrentIndex(options._mapping.findData("olist"))
    options._mapping.activated.emit(options._mapping.currentIndex())
    assert imports.runs.asked[-1] == ("look", replace(WISH, mapping="olist"))


def test_a_running_import_shows_each_file_and_can_be_stopped(imports: Imports) -> None:
    imports.show(states()["running"])
    said = imports.texts()
    assert "Importing… 15 %" in said
    assert "60,000 rows · 6,383/s" in said
    bars = [each for each in imports.pane.findChildren(QProgressBar) if each.isVisible()]
    assert len(bars) == 5
    assert all(bar.accessibleName() for bar in bars)
    imports.button("Stop the import").click()
    assert imports.runs.asked[-1] == ("stop", None)


def test_the_report_counts_and_says_where_rejected_rows_lie(qtbot: QtBot, imports: Imports) -> None:
    imports.show(states()["done"])
    said = imports.texts()
    assert "5 rows were rejected; the rest is in. They lie with their reasons in customers.rejected.csv" in said
    assert "customers.csv, line 4,711: country is no country code of two letters: Holland" in said
    assert "… and 2 more" in said
    qtbot.waitUntil(lambda: "40,478" in imports.texts())
    assert imports.button("Open the folder")


def test_a_rehearsal_can_be_made_real(imports: Imports) -> None:
    run = states()["done"]
    assert run is not None
    imports.show(replace(run, wish=replace(WISH, dry_run=True), rejects=()))
    assert "nothing was written" in imports.texts()
    imports.button("Import it now").click()
    assert imports.runs.asked[-1] == ("start", WISH)


def test_what_failed_is_looked_at_again(imports: Imports) -> None:
    imports.show(states()["failed"])
    assert "orders.csv does not have the columns of “Orders”: customer_id is missing" in imports.texts()
    imports.button("Try again").click()
    assert imports.runs.asked[-1] == ("look", WISH)


def test_rows_that_went_in_and_look_wrong_are_shown(imports: Imports) -> None:
    imports.show(states()["done"])
    assert "9 rows went in and look wrong:" in imports.texts()
    assert "customers.csv, line 88: email looks like no e-mail address: sanne at example.org" in imports.texts()
    assert "… and 7 more" in imports.texts()
    imports.show(states()["stopped"])
    assert "look wrong" not in imports.texts()


def test_a_stopped_import_goes_on(imports: Imports) -> None:
    imports.show(states()["stopped"])
    assert "100,000 rows were done, and what went in is safe" in imports.texts()
    imports.button("Go on with it").click()
    assert imports.runs.asked[-1] == ("start", WISH)


def test_the_window_knows_of_an_import_on_another_page(qtbot: QtBot, imports: Imports) -> None:
    imports.window.go_to("desk")
    imports.stage.hub.publish(ImportRunChanged(states()["running"]))
    qtbot.waitUntil(lambda: any("Import 15 %" in each.text() for each in imports.window.findChildren(QPushButton)))
    imports.stage.hub.publish(ImportRunChanged(states()["done"]))
    qtbot.waitUntil(imports.window.notices.isVisible)
    assert "5 rows were rejected" in imports.texts(imports.window.notices)
    imports.button("Show").click()
    assert imports.pane.isVisible()
    assert "The import is done" in imports.texts()


def test_a_silent_feed_is_said_quietly_and_stays_in_sight(qtbot: QtBot, imports: Imports) -> None:
    imports.window.go_to("desk")
    focus = QApplication.focusWidget()
    since = datetime(2026, 11, 20, 17, 0, tzinfo=UTC)
    imports.stage.hub.publish(FolderWatchChanged(a_watch(silent_since=since)))
    imports.stage.hub.publish(FeedSilent("/srv/feed", since))
    qtbot.waitUntil(imports.window.notices.isVisible)
    assert QApplication.focusWidget() is focus
    imports.button("No files since 20 Nov 18:00").click()
    card = imports.pane.findChild(WatchCard)
    assert card is not None
    assert "Nothing has come since 20 Nov 18:00" in imports.texts(card)
    assert "Rejected: orders-1120.csv does not have" in imports.texts(card)


@pytest.mark.parametrize(
    ("code", "facts", "said"),
    [
        ("disk-full", {}, "The disk is full"),
        ("not-moved", {"name": "orders.csv", "why": "No space"}, "orders.csv was read and cannot be moved"),
    ],
)
def test_files_that_wait_say_what_for(
    qtbot: QtBot, imports: Imports, code: str, facts: dict[str, str], said: str
) -> None:
    waiting = heard_watching(a_watch(), {"event": "waiting", "code": code, "facts": facts})
    imports.stage.hub.publish(FolderWatchChanged(waiting))
    qtbot.waitUntil(lambda: imports.button("Files wait").isVisible())
    card = imports.pane.findChild(WatchCard)
    assert card is not None
    assert f"Files wait in the folder. {said}" in imports.texts(card)
    assert heard_watching(waiting, {"event": "away"}).trouble is None
    assert heard_watching(waiting, {"event": "watching"}).state is WatchState.WATCHING


def test_a_watched_folder_is_remembered_and_ended(qtbot: QtBot, imports: Imports) -> None:
    card = imports.pane.findChild(WatchCard)
    assert card is not None
    card._on_chosen("/srv/feed")
    assert imports.stage.settings.get(KEY) == "/srv/feed"
    assert imports.runs.asked[-1] == ("watch", "/srv/feed")
    imports.door.begin()
    assert imports.runs.asked[-1] == ("begin", "/srv/feed")
    card.show_watched(a_watch(state=WatchState.AWAY))
    assert "cannot be read now" in imports.texts(card)
    imports.button("Stop watching").click()
    assert imports.stage.settings.get(KEY) is None
    assert imports.runs.asked[-1] == ("watch", "")


@pytest.mark.parametrize("size", [(1280, 720), (1440, 900)])
def test_every_state_fits(imports: Imports, size: tuple[int, int]) -> None:
    imports.window.resize(*size)
    for run in states().values():
        imports.show(run)
        assert imports.pane._page.minimumSizeHint().width() <= imports.pane.viewport().width()
        nameless = [
            each for each in imports.pane.findChildren(QPushButton)
            if each.isVisible() and not (each.text() or each.accessibleName())
        ]  # fmt: skip
        assert not nameless


def test_every_error_of_an_import_has_its_own_sentence(words: Words, imports: Imports) -> None:
    from agentdesk.cli.words import _ERRORS, _TURNED

    sentences = ImportSentences(words, imports.window)
    general = sentences.trouble(Trouble("no such code"))
    of_files = {
        code
        for code in _ERRORS
        if code.startswith(("file-", "folder-empty", "mapping-", "import-", "conflict")) and code != "file-exists"
    }
    for code in {*of_files, "no-header", "wrong-header", "nothing-to-import", "rejects-not-writable", "import-ended"}:
        said = sentences.trouble(Trouble(code, {"path": "/x/a.csv"}))
        assert said.split("(")[0] != general.split("(")[0], code
        assert "a.csv" in said or "/x" not in said
    assert all(name in sentences._rows() | sentences._shapes() | sentences._doubts() for name in _TURNED)


def test_a_finished_import_of_a_closed_window_is_told(qtbot: QtBot, imports: Imports) -> None:
    imports.window.go_to("desk")
    imports.stage.hub.publish(ImportRunChanged(a_run(RunState.DONE, was_away=True)))
    qtbot.waitUntil(imports.window.notices.isVisible)
    imports.door.open()
    assert "While the window was closed" in imports.texts()
