"""Knows the audit's part of the tour: a lead's list of contacts, narrowed, read along, and one in its context."""

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
        for key in (Qt.Key.Key_J, Qt.Key.Key_J, Qt.Key.Key_N):
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
        page.list.setFocus()
        revised = next((place for place in range(page.list.model().rowCount()) if _revisions(page, place)), 0)
        page.list.go_to(revised)
        QTest.keyClick(page.list, Qt.Key.Key_W)
        self._rest(1200)
        self._picture("audit-4-wordings")


def _revisions(page: Contacts, place: int) -> int:
    row: AuditRow = page.list.model().index(place, 0).data(Role.ROW)
    return row.revisions
