"""Knows what an answer on the page writes: as one by mail does, the first that is sent counts; looking at a page never does."""

import logging
from enum import StrEnum
from uuid import UUID

from agentdesk.domain.ces import AskState
from agentdesk.domain.commands import Command
from agentdesk.domain.ids import SYSTEM_AGENT, CommandId
from agentdesk.domain.mail_tokens import CesClick, TokenKeys, ces_of
from agentdesk.domain.privacy import mask
from agentdesk.domain.records import dataclass
from agentdesk.services import ces_answers, mail_keys, touched
from agentdesk.services.ports import Clock, Workspace

log = logging.getLogger(__name__)

LONGEST_COMMENT = 2_000
KEYS_FOR_S = 60.0


class Outcome(StrEnum):
    COUNTED = "counted"
    SECOND = "second"
    """An answer was there already: that one counts."""
    LATE = "late"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerOnPage(Command):
    """Nobody of ours says it: the ledger keeps that a customer answered on the page."""

    survey_id: UUID
    score: int


class CesPages:
    """For the worker's page, on its thread. Raises AgentDeskError when the workspace is away, or another's to write."""

    def __init__(self, workspace: Workspace, clock: Clock) -> None:
        self._workspace, self._clock = workspace, clock
        self._keys: TokenKeys | None = None
        self._shop = ""
        self._read_at: float | None = None

    @property
    def shop(self) -> str:
        """As it calls itself; read with the keys."""
        return self._shop

    def click(self, token: str) -> CesClick | None:
        """Whether it is one of ours, unaltered; the workspace is asked at most once a minute, for its keys."""
        now = self._clock.monotonic()
        if self._read_at is None or now - self._read_at >= KEYS_FOR_S:
            with self._workspace.unit_of_work() as uow:
                self._keys = mail_keys.read(uow)
                self._shop = str(touched.setting(uow, "shop_name"))
            self._read_at = now
        return ces_of(self._keys, token) if self._keys is not None else None

    def answer(self, click: CesClick, comment: str) -> Outcome:
        """What was sent from the page, once."""
        now = self._clock.now()
        with self._workspace.unit_of_work() as uow:
            ask = uow.rows.one("ces_ask", question=click.question)
            if ask is None or ask["survey_id"] is None:
                return Outcome.UNKNOWN
            if ask["state"] == AskState.ANSWERED.value:
                return Outcome.SECOND
            if now > ces_answers.at_of(ask["expires_at"]):
                return Outcome.LATE
            names = ces_answers.take_from_page(uow, ask, click, mask(comment.strip()[:LONGEST_COMMENT]), now)
            if names is None:
                return Outcome.SECOND
            survey_id = UUID(str(ask["survey_id"]))
            said = AnswerOnPage(
                command_id=CommandId(touched.derived(survey_id, "page")), actor=SYSTEM_AGENT, at=now,
                survey_id=survey_id, score=click.score,
            )  # fmt: skip
            uow.record(said, names)
            uow.commit()
        return Outcome.COUNTED


def page_link(base: str, language: str, token: str) -> str:
    return f"{base.rstrip('/')}/a/{language}/{token}"
