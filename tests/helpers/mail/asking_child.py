"""A desk that only asks customers how easy it was, made to be killed: dead at the point it was told.

Arguments: workspace, the time now (ISO), the point.
"""

import os
import signal
import sys
from datetime import datetime

from agentdesk.channels.mail.ces_letter import ces_letter
from agentdesk.domain.ces_letters import CesLetter
from agentdesk.services.ces_asking import CesAsking
from agentdesk.store.engine import open_engine
from agentdesk.store.unit_of_work import SqlUnitOfWork, SqlWorkspace
from tests.helpers.desk import Clock

POINTS = ("composing", "before-commit", "after-commit")


def main() -> None:
    url, now, point = sys.argv[1:]
    commit = SqlUnitOfWork.commit

    def die_at(here: str) -> None:
        if here == point:
            os.kill(os.getpid(), signal.SIGKILL)

    def dying(uow: SqlUnitOfWork) -> None:
        has_asked = bool(uow.rows.all("outbox"))
        if has_asked:
            die_at("before-commit")
        commit(uow)
        if has_asked:
            die_at("after-commit")

    def composing(letter: CesLetter) -> bytes:
        die_at("composing")
        return ces_letter(letter)

    SqlUnitOfWork.commit = dying  # type: ignore[method-assign, assignment]
    clock = Clock(datetime.fromisoformat(now))
    CesAsking(SqlWorkspace(open_engine(url), "asking", clock), composing, clock).look()


if __name__ == "__main__":
    main()
