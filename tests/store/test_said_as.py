"""Every command said once by each role, with their own login: the database refuses nothing that the program takes, and
takes nothing the program refuses. A file, where the services alone decide, is what it is held against."""

import types
from datetime import date, datetime, timedelta
from enum import Enum
from typing import Any, Union, get_args, get_origin
from uuid import NAMESPACE_OID, UUID, uuid5

from agentdesk.domain.aftersale import RuleSpec, Trigger
from agentdesk.domain.commands import Command
from agentdesk.domain.errors import AgentDeskError
from agentdesk.domain.ids import AgentId, CustomerId, EventId
from agentdesk.domain.scorecards_begin import SCORECARDS
from agentdesk.services.wire import hints_of, kinds, plain_hint
from tests.helpers.desk import ANNA, MONDAY, ZONE, Desk

LARA, CAS, MIA = AgentId(2), AgentId(3), AgentId(4)
SAYERS = (CAS, LARA, ANNA, AgentId(0))
"""An agent, a lead, the administrator and the worker."""
_CARD = next(card for card in SCORECARDS if card.card == "call-en")
_TEXTS = {"local_due": MONDAY.replace(tzinfo=None), "zone": ZONE, "card": _CARD.card, "version": 1, "base_revision": 0,
          "role": "contact", "login": "nova", "words": "Said.", "key": "undo_s", "json_text": "5", "spec": RuleSpec(Trigger.DELIVERED).to_json(),
          "number_e164": "+31618429930", "leads": (), "recurrence": ""}  # fmt: skip
_BY_NAME: dict[str, object] = {**_TEXTS, "owner": MIA, "to_agent": MIA, "agent_id": MIA, "praised": MIA}
_NEEDS_A_WORLD = frozenset(
    {
        "AgreeCalibration",
        "AnswerReview",
        "AttachThread",
        "ClaimThread",
        "CloseCalibration",
        "CloseThread",
        "DecideContested",
        "DecideMail",
        "DecideReview",
        "GiveReview",
        "HandOverFollowUp",
        "HandOverThread",
        "LetGoThread",
        "MarkJunk",
        "OpenCalibration",
        "OpenCoaching",
        "OpenReview",
        "RecordCompliment",
        "RecordReferral",
        "ReopenThread",
        "RetractInteraction",
        "SaveScorecard",
        "ScoreCalibration",
        "SendMail",
        "SetComplaint",
        "SetMailbox",
        "SnoozeThread",
        "TakeAsPerson",
    }
)
"""What nobody is taken at here, for lack of a mail, a calibration and the like; said with logins in the tests of services."""


def an_id(name: str) -> UUID:
    return uuid5(NAMESPACE_OID, name)


def value(hint: Any, name: str, sayer: AgentId) -> Any:
    hint = plain_hint(hint)
    if isinstance(hint, type) and issubclass(hint, Enum):
        return next(iter(hint))
    if name in _BY_NAME:
        return _BY_NAME[name]
    if get_origin(hint) in {Union, types.UnionType}:
        return value(get_args(hint)[0], name, sayer) if name == "customer_id" else None
    if get_origin(hint) is tuple:
        return ()
    if hint is UUID:
        return an_id(_THERE.get(name, f"{name} of {sayer}"))
    plain = {datetime: MONDAY, date: MONDAY.date(), bool: True, str: "one", int: 1, timedelta: timedelta(1)}
    return plain[hint] if hint in plain else said(hint, sayer)


_THERE = {
    "customer_id": "customer_id",
    "event_id": "a contact",
    "interaction_id": "a contact",
    "follow_up_id": "follow_up_id",
}


def said(kind: Any, sayer: AgentId) -> Any:
    made = {name: value(hint, name, sayer) for name, (_, hint) in hints_of(kind).items()}
    if issubclass(kind, Command):
        made |= {"command_id": an_id(f"{kind.__name__} by {sayer}"), "actor": sayer, "at": MONDAY}
    return kind(**made)


def seed(desk: Desk) -> None:
    """A customer with one logged contact and one task, of an agent who says nothing here."""
    with desk.workspace.unit_of_work() as uow:
        for agent_id, name, role in ((LARA, "lara", "lead"), (CAS, "cas", "agent"), (MIA, "mia", "agent")):
            uow.rows.insert("agent", id=agent_id, login=name, name=name, team_id=1, role=role)
        uow.commit()
    desk.customer(customer_id=CustomerId(an_id("customer_id")))
    desk.log(CustomerId(an_id("customer_id")), EventId(an_id("a contact")), actor=MIA)
    desk.follow_up(CustomerId(an_id("customer_id")), follow_up_id=an_id("follow_up_id"), owner=None, queue="Desk")


def answers(desk: Desk) -> dict[str, tuple[str, ...]]:
    """By command: what each of those who say it is answered."""
    found = {}
    for name, kind in kinds().items():
        found[name] = tuple(answer(desk, said(kind, sayer)) for sayer in SAYERS)
    return found


def answer(desk: Desk, command: Command) -> str:
    try:
        desk.say(command)
    except AgentDeskError as error:
        return error.code
    return "taken"


def test_the_database_and_the_program_never_disagree_on_who_may_say_what(sqlite_url: str, postgres_url: str) -> None:
    with Desk(sqlite_url) as alone, Desk(postgres_url) as team:
        seed(alone)
        seed(team)
        by_program, by_database = answers(alone), answers(team)
    assert {name: (each, by_program[name]) for name, each in by_database.items() if each != by_program[name]} == {}
    assert {name for name, each in by_program.items() if "taken" not in each} == _NEEDS_A_WORLD
