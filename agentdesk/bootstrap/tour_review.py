"""Knows the reviews' part of the tour: a draw, a contact scored with the keyboard, a dispute decided, a scorecard, the agent's own page."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from agentdesk.bootstrap.tour_steps import Look, TourSteps
from agentdesk.domain.reviews import ReviewState
from agentdesk.ui.audit.cards_section import CardsSection
from agentdesk.ui.audit.contacts import Contacts
from agentdesk.ui.audit.criterion_row import CriterionRow
from agentdesk.ui.audit.draw_dialog import DrawDialog
from agentdesk.ui.audit.reviews_section import ReviewsSection
from agentdesk.ui.figures.my_reviews import MyReviews

REVIEW_LOOKS = (
    Look("nl", "light", 1440, 900),
    Look("nl", "dark", 1440, 900),
    Look("en", "light", 1280, 720),
    Look("vi", "dark", 1280, 720),
)
MOST_ROWS = 6
FEEDBACK = {
    "nl": "Sterk: rustig gebleven. Noteer de terugbelafspraak als belofte, dan komt hij in ieders werkvoorraad.",
    "en": "Strong: stayed calm. Note the call-back as a promise, then it stands in everybody's queue.",
    "vi": "Tốt: luôn bình tĩnh. Hãy ghi hẹn gọi lại thành lời hứa để ai cũng thấy trong hàng việc.",
}


class Quiet(TourSteps):
    """Without what the bell tells meanwhile."""

    def _picture(self, station: str) -> None:
        self._program.window.notices.clear()
        super()._picture(station)


class ReviewTour(Quiet):
    """What a lead does with reviews."""

    name = "review-tour"
    login = "anke"

    def stations(self) -> None:
        self._until("the lead's own pages", lambda: self._program.leading.role.leads)
        self._draw_and_score()
        self._decide()
        page = self._program.leading.audit.show_section("scorecards")
        if not isinstance(page, CardsSection):
            raise TimeoutError("the scorecards did not come")
        self._until("a scorecard", lambda: page.editor.card is not None)
        self._rest(400)
        self._picture("review-5-scorecard")

    def _draw_and_score(self) -> None:
        page = self._program.leading.audit.show_section("contacts")
        if not isinstance(page, Contacts):
            raise TimeoutError("the list of contacts did not come")
        self._until("the contacts", lambda: page.list.current is not None)
        page.list.setFocus()
        QTest.keyClick(page.list, Qt.Key.Key_R)
        page.beside.review.draw.ask()
        dialog = self._program.window.findChild(DrawDialog)
        assert dialog is not None
        self._until("the draw", dialog.accept_button.isEnabled)
        self._rest(200)
        self._picture_of(dialog, "review-1-draw")
        dialog.accept()
        self._program.window.activateWindow()
        self._until("the first criterion", lambda: isinstance(QApplication.focusWidget(), CriterionRow))
        while isinstance(row := QApplication.focusWidget(), CriterionRow):
            key = Qt.Key.Key_3 if row.criterion.scale.marks[-1] > 1 else Qt.Key.Key_Y
            QTest.keyClick(row, key)
        box = QApplication.focusWidget()
        assert box is not None
        self._type(box, FEEDBACK[self._look.language])
        self._rest(300)
        self._picture("review-2-scored")
        drawn = page.beside.review.draw.draws
        before = len(drawn.left)
        QTest.keyClick(box, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        self._until("the saved review", lambda: len(drawn.left) < before)

    def _decide(self) -> None:
        page = self._program.leading.audit.show_section("reviews")
        if not isinstance(page, ReviewsSection):
            raise TimeoutError("the reviews did not come")
        page.show_state(ReviewState.DISPUTED)
        model = page.browser.list.model()
        self._until("the disputes", lambda: 0 < model.rowCount() < 30)
        page.browser.list.setFocus()
        for at in range(model.rowCount()):
            page.browser.list.setCurrentIndex(model.index(at, 0))
            self._rest(400)
            if page.begin_button.isVisible():
                break
        self._picture("review-3-disputed")
        if page.begin_button.isVisible():
            page.begin_button.click()
            self._rest(200)
            for _ in range(MOST_ROWS):
                row = QApplication.focusWidget() or page
                if isinstance(row, CriterionRow):
                    QTest.keyClick(row, Qt.Key.Key_4 if row.criterion.scale.marks[-1] > 1 else Qt.Key.Key_Y)
                QTest.keyClick(row, Qt.Key.Key_Down)
            self._rest(300)
            self._picture("review-4-deciding")

    def _picture_of(self, widget: QWidget, station: str) -> None:
        path = self._folder / f"{station}-{self._look.name}.png"
        widget.grab().save(str(path))
        self._taken.append(path)


class MyReviewsTour(Quiet):
    """What the agent whom it is about does."""

    name = "my-reviews-tour"

    def stations(self) -> None:
        page = self._program.leading.figures.show_section("my-reviews")
        if not isinstance(page, MyReviews):
            raise TimeoutError("my reviews did not come")
        model = page.browser.list.model()
        self._until("my reviews", lambda: model.rowCount() > 0)
        page.browser.list.setFocus()
        QTest.keyClick(page.browser.list, Qt.Key.Key_Home)
        self._until("the review", page.browser.given.isVisible)
        self._rest(600)
        self._picture("review-6-mine")
