"""Words are removed for privacy by somebody else who leads; the proof stays, and nothing that was made of them is left."""

import zlib
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from uuid import uuid5

import pytest
import sqlcipher3

from agentdesk.domain.commands import Command, ReviseNote
from agentdesk.domain.commands_privacy import RedactWords
from agentdesk.domain.errors import AgentDeskError, NotAllowed, Refused
from agentdesk.domain.ids import AgentId, CommandId, EventId, new_uuid
from agentdesk.domain.kinds import EventKind
from agentdesk.domain.redactions import RedactionReason
from agentdesk.services import handlers
from agentdesk.services.queries import FindNotes, Revisions, TimelineRow, TimelineRows
from tests.helpers.proofs import Proofs
from tests.store.reads_world import ANNA, NOW, World, a_world

LARA, BAS, CAS = AgentId(2), AgentId(3), AgentId(4)


@pytest.fixture
def world(workspace_url: str) -> Iterator[World]:
    """Anna is the administrator, Lara and Bas lead, Cas answers calls."""
    with a_world(workspace_url) as made:
        for agent_id, name, role in ((LARA, "Lara", "lead"), (BAS, "Bas", "lead"), (CAS, "Cas", "agent")):
            made.agent(agent_id, name)
            made.update("agent", {"id": agent_id}, role=role)
        yield made


def do(world: World, command: Command) -> None:
    with world.writing() as uow:
        uow.record(command, handlers.apply(uow, command, command.at))


def turned_down(world: World, command: Command, kind: type[AgentDeskError]) -> str:
    with pytest.raises(kind) as error:
        do(world, command)
    return error.value.code


def redact(event_id: EventId, actor: AgentId = LARA, *, only_this: bool = False, words: str = "") -> RedactWords:
    return RedactWords(
        command_id=CommandId(new_uuid()), actor=actor, at=NOW, event_id=event_id, redaction_id=EventId(new_uuid()),
        reason=RedactionReason.ASKED, words=words, only_this=only_this,
    )  # fmt: skip


def a_revised_note(world: World) -> tuple[EventId, EventId]:
    """The note, and its second wording; both by Cas."""
    note = world.event(world.customer("Sanne"), "Her daughter has asthma", kind=EventKind.NOTE, agent_id=CAS)
    revision = EventId(new_uuid())
    do(world, ReviseNote(command_id=CommandId(new_uuid()), actor=CAS, at=NOW, interaction_id=note, revision_id=revision,
                         base_revision=0, subject="", note="Her daughter is ill", why="less said"))  # fmt: skip
    return note, revision


def card(world: World, event_id: EventId) -> TimelineRow:
    [row] = world.ask(TimelineRows((event_id,)))
    assert isinstance(row, TimelineRow)
    return row


def test_the_whole_interaction_loses_every_wording_and_says_who_removed_them(world: World) -> None:
    note, _ = a_revised_note(world)
    do(world, redact(note, words="Asked by letter"))
    shown = card(world, note)
    assert (shown.body, shown.extra("redacted_by"), shown.extra("redacted_reason")) == ("", "Lara", "asked")
    assert shown.extra("redacted_why") == "Asked by letter"
    assert {row.body for row in world.ask(Revisions(note))} == {""}
    for word in ("asthma", "daughter"):
        assert world.ask(FindNotes(word)) == ()


def test_one_wording_can_go_and_the_others_stay(world: World) -> None:
    note, _ = a_revised_note(world)
    do(world, redact(note, only_this=True))
    shown = card(world, note)
    assert (shown.body, shown.extra("redacted_by")) == ("Her daughter is ill", "")


def test_words_that_are_written_afterwards_are_shown_again(world: World) -> None:
    note, revision = a_revised_note(world)
    do(world, redact(revision))
    assert card(world, note).extra("redacted_by") == "Lara"
    do(world, ReviseNote(command_id=CommandId(new_uuid()), actor=CAS, at=NOW, interaction_id=note,
                         revision_id=EventId(new_uuid()), base_revision=1, subject="", note="Call back"))  # fmt: skip
    assert (card(world, note).body, card(world, note).extra("redacted_by")) == ("Call back", "")


def test_agents_remove_nothing_and_leads_not_their_own_words(world: World) -> None:
    note, _ = a_revised_note(world)
    assert turned_down(world, redact(note, CAS), NotAllowed) == "leads-only"
    own = world.event(world.customer("Bob"), "I promised too much", kind=EventKind.NOTE, agent_id=LARA)
    assert turned_down(world, redact(own), NotAllowed) == "own-words"
    do(world, redact(own, BAS))
    assert turned_down(world, redact(own, BAS), Refused) == "no-words-left"


def test_an_administrator_who_leads_alone_may_remove_their_own(world: World) -> None:
    own = world.event(world.customer("Bob"), "A password", kind=EventKind.NOTE, agent_id=ANNA)
    for lead in (LARA, BAS):
        world.update("agent", {"id": lead}, role="agent")
    do(world, redact(own, ANNA))
    assert card(world, own).body == ""


def test_a_removed_mail_leaves_no_bytes_and_no_copy(world: World) -> None:
    sanne, tim = world.customer("Sanne"), world.customer("Tim")
    world.email(tim, "tim@example.org")
    mail = world.event(sanne, "My diagnosis", kind=EventKind.EMAIL, agent_id=CAS)
    copy = world.event(
        tim, "My diagnosis", kind=EventKind.MAIL_COPY, agent_id=CAS, event_id=EventId(uuid5(mail, str(tim)))
    )
    mail_id = new_uuid()
    world.insert(
        "mail", id=mail_id, mail_key=bytes(32), thread_id=new_uuid(), received_at=NOW, size_bytes=3, event_id=mail
    )
    world.insert("mail_words", mail_id=mail_id, sender="Sanne", subject="Hi", people="sanne@example.org tim@example.org",
                 raw=zlib.compress(b"My diagnosis"))  # fmt: skip
    do(world, redact(mail))
    with world.writing() as uow:
        words = uow.rows.one("mail_words", mail_id=mail_id)
    assert words is not None
    assert (words["raw"], words["people"], words["subject"]) == (None, "", "")
    assert card(world, copy).extra("redacted_by") == "Lara"
    assert world.ask(FindNotes("diagnosis")) == ()


def test_a_mail_that_is_on_its_way_is_not_touched(world: World) -> None:
    box, mail = new_uuid(), world.event(world.customer("Sanne"), "Soon", kind=EventKind.EMAIL, agent_id=CAS)
    world.insert("mailbox", id=box, address="a@example.org", spec="{}")
    world.insert("outbox", id=new_uuid(), mailbox_id=box, message_id="<1>", sender="a", recipients="[]", raw=b"x",
                 state="queued", agent_id=CAS, event_id=mail, next_at=NOW, created_at=NOW)  # fmt: skip
    assert turned_down(world, redact(mail), Refused) == "mail-on-its-way"
    assert card(world, mail).body == "Soon"


def test_verify_holds_and_counts_what_was_redacted(workspace_url: str, world: World, tmp_path: Path) -> None:
    note, _ = a_revised_note(world)
    proofs = Proofs(workspace_url, tmp_path / "away")
    try:
        world.insert("consent", id=new_uuid(), customer_id=world.customer("Tim"), purpose="survey", channel="email",
                     state=1, at=NOW)  # fmt: skip
        proofs.clock.at = NOW + timedelta(minutes=1)
        proofs.seal()
        do(world, redact(note))
        found = proofs.look()
        assert found.holds, found.findings
        assert (found.words_redacted, found.words_erased) == (2, 0)
        assert dict(found.checked)["consent"] == 1
    finally:
        proofs.close()


def test_the_bytes_of_removed_words_are_not_in_the_file_any_more(sqlite_url: str) -> None:
    with a_world(sqlite_url) as world:
        world.agent(LARA, "Lara")
        world.update("agent", {"id": LARA}, role="lead")
        long = " ".join(f"xylophoneword{at}" for at in range(2_000))  # longer than a page of the database
        note = world.event(world.customer("Sanne"), long, kind=EventKind.NOTE, agent_id=ANNA)
        do(world, redact(note))
    file = Path(sqlite_url)
    assert b"xylophoneword1999" not in file.read_bytes()


def test_the_search_index_forgets_the_words_too(sqlite_url: str) -> None:
    with a_world(sqlite_url) as world:
        world.agent(LARA, "Lara")
        world.update("agent", {"id": LARA}, role="lead")
        note = world.event(world.customer("Sanne"), "qqzzxx", kind=EventKind.NOTE, agent_id=ANNA)
        for at in range(3):
            world.event(world.customer(f"C{at}"), "something else", kind=EventKind.NOTE)
        do(world, redact(note))
    connection = sqlcipher3.connect(Path(sqlite_url).as_posix())
    assert not any(b"qqzzxx" in bytes(block) for (block,) in connection.execute("SELECT block FROM event_fts_data"))
    connection.close()
