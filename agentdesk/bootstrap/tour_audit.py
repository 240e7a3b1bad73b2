"""Knows the audit's part of the tour: a lead's list of contacts, narrowed, read along, and one in its context."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from agentdesk.bootstrap.tour_steps import Look, TourSteps
from agentdesk.services.queries_audit import AuditRow
from agentdesk.ui.audit.contact_model import Role
from agentdesk.ui.audit.contacts import Contacts

AUDIT_LOOKS = (
    Look("nl", "light", 1440, 900),
    Look("nl", "dark", 1440, 900),
    Look("en", "light", 1280, 720),
    Look("vi", "dark", 1280, 720),
)
SCREEN = 20


class AuditTour(TourSteps):
    """What a lead in a hurry does."""

    name = "audit-tour"
    login = "jonas"

    def stations(self) -> None:
        self._until("the lead's own pages", lambda: self._program.leading.role.leads)
        page = self._program.leading.audit.show_section("contacts")
        if not isinstance(page, Contacts):
            raise TimeoutError("the list of contacts did not come")
        self._until("the contacts", lambda: page.list.current is not None)
        page.list.setFocus()
        page.bar.show_choices((("period", "quarter"),))
        self._until("a reviewed contact", lambda: _first(page, _is_scored) > 0)
        page.list.go_to(_first(page, _is_scored) - 3)
        for key in (Qt.Key.Key_J, Qt.Key.Key_J, Qt.Key.Key_K, Qt.Key.Key_N):
            QTest.keyClick(page.list, key)
        self._rest(1500)
        self._program.window.notices.clear()
        self._picture("audit-1-contacts")
        page.bar.box.open_under(page.bar, own_days=False)
        self._rest(300)
        box = self._folder / f"audit-2-filters-{self._look.name}.png"
        page.bar.box.grab().save(str(box))
        self._taken.append(box)
        page.bar.box.close()
        QTest.keyClick(page.list, Qt.Key.Key_R)
        self._rest(1200)
        self._picture("audit-3-review")
        page.bar.show_choices((("period", "quarter"), ("late", "1")))
        self._until(
            "a note that was changed late", lambda: page.list.current is not None and page.list.current.revisions > 1
        )
        page.list.setFocus()
        QTest.keyClick(page.list, Qt.Key.Key_W)
        self._rest(1200)
        self._program.window.notices.clear()
        self._picture("audit-4-wordings")


def _first(page: Contacts, wanted: Callable[[AuditRow], bool]) -> int:
    """Its place in the list, behind the first screen of it where there is one; 0 when there is none."""
    model = page.list.model()
    rows: list[AuditRow] = [model.index(place, 0).data(Role.ROW) for place in range(model.rowCount())]
    found = [place for place, row in enumerate(rows) if wanted(row)]
    return next((place for place in found if place > SCREEN), found[0] if found else 0)


def _is_scored(row: AuditRow) -> bool:
    return row.score is not None
