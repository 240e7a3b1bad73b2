"""A mail that is logged keeps its own words on the timeline and in the search; the agent's note stands beside them."""

from collections.abc import Iterator

import pytest

from agentdesk.domain.commands import AttachContactPoint, LogInteraction, RetractInteraction
from agentdesk.domain.ids import CommandId, ContactPointId, CustomerId, EventId, new_uuid
from agentdesk.domain.kinds import Channel, ContactPointKind, Direction
from agentdesk.services.queries import FindNotes, TimelineRow, TimelineRows
from agentdesk.store.reads import SqlReads
from tests.helpers.desk import ANNA, Desk
from tests.helpers.mail.arrivals import Letterbox


class Shop:
    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.customer_id: CustomerId = desk.customer("Sanne de Vries")
        desk.say(
            AttachContactPoint(
                **desk.basics(), contact_point_id=ContactPointId(new_uuid()), customer_id=self.customer_id,
                kind=ContactPointKind.EMAIL, raw="sanne@voorbeeld.nl", normalised="sanne@voorbeeld.nl",
            )
        )  # fmt: skip
        found = Letterbox(desk).come("Sanne <sanne@voorbeeld.nl>", "<1@x>", words="Mijn zuigmond ontbreekt")
        assert found is not None
        self.mail: EventId = found
        self.reads = SqlReads(desk.engine)

    def log(self, note: str) -> EventId:
        log_id = EventId(new_uuid())
        self.desk.say(
            LogInteraction(
                **self.desk.basics(), interaction_id=self.mail, log_id=log_id, customer_id=self.customer_id,
                channel=Channel.EMAIL, direction=Direction.IN, outcome="resolved", reason="", note=note,
                started_at=self.desk.clock.now(), duration_s=61,
            )
        )  # fmt: skip
        return log_id

    @property
    def row(self) -> TimelineRow:
        (row,) = self.reads.answer(TimelineRows((self.mail,)))
        return row

    def finds(self, word: str) -> bool:
        return any(hit.customer_id == self.customer_id for hit in self.reads.answer(FindNotes(word)))


@pytest.fixture
def shop(workspace_url: str) -> Iterator[Shop]:
    with Desk(workspace_url) as desk:
        made = Shop(desk)
        yield made
        made.reads.close()


def test_a_logged_mail_shows_its_words_its_outcome_and_the_note(shop: Shop) -> None:
    shop.log("nagestuurd met PostNL")
    assert shop.row.body.strip() == "Mijn zuigmond ontbreekt"
    assert shop.row.subject == "My parcel"
    assert (shop.row.outcome, shop.row.duration_s) == ("resolved", 61)
    assert shop.row.extra("note", "") == "nagestuurd met PostNL"


def test_a_logged_mail_is_found_by_its_own_words_and_by_the_note(shop: Shop) -> None:
    assert shop.finds("zuigmond")
    shop.log("nagestuurd met PostNL")
    assert shop.finds("zuigmond")
    assert shop.finds("nagestuurd")


def test_undone_the_mail_stands_there_as_it_came(shop: Shop) -> None:
    log_id = shop.log("nagestuurd met PostNL")
    shop.desk.clock.turn(seconds=5)
    retract = RetractInteraction(
        command_id=CommandId(new_uuid()), actor=ANNA, at=shop.desk.clock.now(), interaction_id=log_id,
        retraction_id=EventId(new_uuid()),
    )  # fmt: skip
    shop.desk.say(retract)
    assert (shop.row.body.strip(), shop.row.outcome) == ("Mijn zuigmond ontbreekt", "")
    assert shop.finds("zuigmond")
    assert not shop.finds("nagestuurd")
