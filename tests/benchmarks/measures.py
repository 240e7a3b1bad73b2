"""Knows each measure of the desk: pop, switch, scroll, search and log, on the real window."""

import time
from functools import partial

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAction, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QListView, QWidget

from agentdesk.channels.phone.simulator import SimulatorPhone
from agentdesk.domain.events import CommandAccepted, CommandSettled
from agentdesk.domain.ids import CustomerId
from agentdesk.ui.live.call_card import CallCard
from tests.benchmarks.fill import customer_uuid, phone_of
from tests.benchmarks.rig import Rig, Series, Targets

HEAVIEST = CustomerId(customer_uuid(0))


def pop(rig: Rig, customers: int, n: int) -> list[Series]:
    """A call rings: until its number is painted, and until header and first 50 cards are."""
    pane, timeline = Series("pop.pane"), Series("pop.timeline")
    phone = simulator(rig)
    live = rig.program.parts.live
    for turn in range(n):
        who = _skewed(rig, customers, turn)
        _rings(rig, phone, phone_of(who), rig.customer(customer_uuid(who)), timeline)
        _rings(rig, phone, phone_of(who), {live: lambda: _call_card_shown(live)}, pane)
    return [pane, timeline]


def _rings(rig: Rig, phone: SimulatorPhone, number: str, targets: Targets, series: Series) -> None:
    """From the ring to painted; afterwards the caller has given up and nobody is in the centre."""
    series.ms.append(rig.watch.wait(targets, lambda: phone.ring_now(number)))
    series.work.append(rig.watch.worked_ms)
    for ref in list(phone.calls):
        phone.far_end_hangs_up(ref)
    rig.rest(60)
    rig.program.desk.open_customer(None)
    rig.rest(20)


def _call_card_shown(live: QWidget) -> bool:
    return any(card.isVisible() for card in live.findChildren(CallCard))


def switch(rig: Rig, customers: int, n: int) -> list[Series]:
    """Another customer is chosen: until header and cards are painted."""
    series = Series("switch")
    for turn in range(n):
        customer_id = CustomerId(customer_uuid(_skewed(rig, customers, turn)))
        if customer_id == rig.program.desk.current:
            continue
        choose = partial(rig.program.desk.open_customer, customer_id)
        series.ms.append(rig.watch.wait(rig.customer(customer_id), choose))
        series.work.append(rig.watch.worked_ms)
        rig.rest(5)
    return [series]


def scroll(rig: Rig, n: int) -> list[Series]:
    """Frames while scrolling the heaviest customer's timeline."""
    wheel, page = Series("scroll.wheel"), Series("scroll.page")
    rig.watch.wait(rig.customer(HEAVIEST), lambda: rig.program.desk.open_customer(HEAVIEST))
    rig.rest(4000)
    viewport, bar = rig.view.viewport(), rig.view.verticalScrollBar()
    bar.setValue(bar.maximum() // 3)
    rig.rest(500)
    for _ in range(n):
        wheel.ms.append(rig.frame(lambda: QApplication.sendEvent(viewport, _wheel_event(-60))))
        wheel.work.append(rig.watch.worked_ms)
        rig.rest(4)
    bar.setValue(bar.maximum() // 2)
    rig.rest(500)
    for _ in range(n // 2):
        page.ms.append(rig.frame(lambda: bar.setValue(bar.value() + 800)))
        page.work.append(rig.watch.worked_ms)
        rig.rest(25)
    return [wheel, page]


def search(rig: Rig, n: int) -> list[Series]:
    """A key is typed in Ctrl+K: until its results are painted; names as typed, and with two letters swapped."""
    prefix, typo = Series("search.prefix"), Series("search.typo")
    window = rig.program.window
    line = window._top.search.line
    pane = window._search
    listed = pane.findChild(QListView)
    assert listed is not None
    for turn in range(n):
        name = ("sanne ver", "daan kohofler", "george wilier", "femke hoek")[turn % 4]
        pane.open_box()
        for letter in name:
            _typed_until_found(rig, line, listed, letter, prefix)
        pane.close_box()
        rig.rest(5)
    for turn in range(n):
        name = ("snane markohof", "goerge liverstra", "fmeke hofpelzan", "daan bakowin")[turn % 4]
        pane.open_box()
        line.setText(name[:-1])
        typo.ms.append(_typed_until_similar(rig, line, listed, name[-1]))
        pane.close_box()
        rig.rest(5)
    return [prefix, typo]


def _typed_until_found(rig: Rig, line: QLineEdit, listed: QListView, letter: str, series: Series) -> None:
    """Until the answer to this letter was painted, be it the same as before, or that nobody is called so."""
    asked, changed = rig.program.bridge._tokens, list[int]()
    note = partial(changed.append, 1)
    listed.model().modelReset.connect(note)
    began, worked = time.perf_counter(), time.thread_time()
    QTest.keyClicks(line, letter)
    rig.until(lambda: bool(changed) or not any(kind == "FindCustomers" for _, kind in asked))
    listed.viewport().repaint()
    series.ms.append((time.perf_counter() - began) * 1000)
    series.work.append((time.thread_time() - worked) * 1000)
    listed.model().modelReset.disconnect(note)


def _typed_until_similar(rig: Rig, line: QLineEdit, listed: QListView, letter: str) -> float:
    """Until no question about this text is open any more and the list was painted after it."""
    asked = rig.program.bridge._tokens
    began = time.perf_counter()
    QTest.keyClicks(line, letter)
    rig.until(lambda: not any(kind == "FindCustomers" for _, kind in asked))
    listed.viewport().repaint()
    return (time.perf_counter() - began) * 1000


def log(rig: Rig, customers: int, n: int) -> list[Series]:
    """One press after a call: cost for the GUI thread, row on the screen, safe in the journal, in the workspace."""
    names = ("log.gui", "log.row", "log.saved", "log.settled")
    series = {name: Series(name) for name in names}
    phone = simulator(rig)
    for turn in range(n):
        who = _skewed(rig, customers, turn + 50)
        talk(rig, phone, who)
        rig.program.parts.live.form.note.editor.setPlainText("Nagebeld, alles in orde.")
        outcome = action(rig, "live.outcome-1")
        began, worked = time.perf_counter(), time.thread_time()
        first = len(rig.news)

        def press(outcome: QAction = outcome, began: float = began, worked: float = worked) -> None:
            outcome.trigger()
            series["log.gui"].ms.append((time.perf_counter() - began) * 1000)
            series["log.gui"].work.append((time.thread_time() - worked) * 1000)

        series["log.row"].ms.append(rig.watch.wait({rig.view.viewport(): partial(_row_is_logged, rig)}, press))
        series["log.row"].work.append(rig.watch.worked_ms)
        rig.until(partial(_has_settled, rig, first))
        accepted = [at for at, event in rig.news[first:] if isinstance(event, CommandAccepted)]
        settled = [at for at, event in rig.news[first:] if isinstance(event, CommandSettled)]
        series["log.saved"].ms.append((accepted[0] - began) * 1000)
        series["log.settled"].ms.append((settled[0] - began) * 1000)
        rig.rest(20)
    return list(series.values())


def talk(rig: Rig, phone: SimulatorPhone, who: int, pause_ms: int = 0) -> None:
    """A call comes, is answered, and the other side hangs up; it is recorded and waits for its log.

    `pause_ms`: how long the agent does nothing before each step.
    """
    phone.ring_now(phone_of(who))
    rig.until(lambda: rig.program.desk.current == customer_uuid(who))
    rig.until(lambda: all(shown() for shown in rig.customer(customer_uuid(who)).values()))  # nobody talks faster
    rig.rest(pause_ms)
    action(rig, "live.answer").trigger()
    rig.until(lambda: any(call.was_answered and not call.is_over for call in phone.calls.values()))
    rig.rest(pause_ms)
    settled = sum(isinstance(event, CommandSettled) for _, event in rig.news)
    for ref in list(phone.calls):
        phone.far_end_hangs_up(ref)
    rig.until(lambda: sum(isinstance(event, CommandSettled) for _, event in rig.news) > settled)
    rig.rest(10)


def action(rig: Rig, action_id: str) -> QAction:
    found = rig.program.window.findChild(QAction, action_id)
    assert found is not None, action_id
    return found


def simulator(rig: Rig) -> SimulatorPhone:
    phone = rig.program.phone
    assert isinstance(phone, SimulatorPhone)
    return phone


def _row_is_logged(rig: Rig) -> bool:
    """The contact whose log can be taken back stands on the timeline with its outcome."""
    undoable = rig.program.parts.live.controller.undoable
    row = rig.program.parts.timeline._store.by_id(undoable.item.interaction_id) if undoable else None
    return row is not None and bool(row.outcome)


def _has_settled(rig: Rig, first: int) -> bool:
    return any(isinstance(event, CommandSettled) for _, event in rig.news[first:])


def _skewed(rig: Rig, customers: int, turn: int) -> int:
    """Whose call it is: every tenth one of the six heaviest, as heavy customers call more; who has no rows has no cards."""
    if turn % 10 == 0:
        return turn // 10 % 6
    while not rig.has_rows(who := rig.dice.randrange(6, customers)):
        pass
    return who


def _wheel_event(pixels: int) -> QWheelEvent:
    return QWheelEvent(
        QPointF(200, 200), QPointF(200, 200), QPoint(0, pixels), QPoint(0, pixels * 2), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
