"""Knows how the audit and the figures are put together: their doors, and what each of their sections is given."""

from typing import TYPE_CHECKING
from uuid import UUID

from agentdesk.bootstrap.exporting import Exports
from agentdesk.bootstrap.proofs import Proofs
from agentdesk.bootstrap.reporting import Reports
from agentdesk.ui.audit.door import AuditDoor
from agentdesk.ui.figures.door import FiguresDoor
from agentdesk.ui.figures.new_reviews import NewReviews
from agentdesk.ui.privacy.actions import PrivacyActions
from agentdesk.ui.role import MyRole
from agentdesk.ui.role_news import RoleNews
from agentdesk.ui.sections import Room
from agentdesk.ui.way_back import WayBack

if TYPE_CHECKING:
    from agentdesk.bootstrap.window import Program


class Leading:
    """Lives as long as the program."""

    def __init__(self, program: "Program") -> None:
        me = program.wish.me
        self.role = MyRole(program.bridge, program.personal, me.agent_id, program.window)
        RoleNews(self.role, program.window.notices, program.window)
        self._exports = Exports(program.backend, me.agent_id, lambda: str(program.words.zone))
        self._reports = Reports(program.backend, lambda: str(program.words.zone))
        self._proofs = Proofs(program.backend, lambda: program.personal.now.audit_folder)
        room = Room(
            program.screen.theme, program.words, program.shortcuts, program.bridge, program.backend.clock,
            program.personal, me, self.role, program.desk, program.window, program.half_said,
            WayBack(program.screen.theme, program.shortcuts, program.desk, program.window),
            self._exports, self._proofs, self._reports,
        )  # fmt: skip
        self.privacy = PrivacyActions(room, program.window, program.parts.timeline)
        self.audit = AuditDoor(room)
        self.figures = FiguresDoor(room)
        self.new_reviews = NewReviews(room, self._open_mine, self._open_disputed)

    def close(self) -> None:
        """Before the backend: they read there."""
        self._reports.close()
        self._exports.close()
        self._proofs.close()

    def _open_mine(self, review_id: UUID) -> None:
        from agentdesk.ui.figures.my_reviews import MyReviews

        section = self.figures.show_section("my-reviews")
        if isinstance(section, MyReviews):
            section.browser.choose(review_id)

    def _open_disputed(self, review_id: UUID) -> None:
        from agentdesk.ui.audit.reviews_section import ReviewsSection

        section = self.audit.show_section("reviews")
        if isinstance(section, ReviewsSection):
            section.browser.choose(review_id)
