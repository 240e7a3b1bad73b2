"""Knows how a person is added to a workspace from the window: their row, their login on the server, the line to join by.

The same services as `agentdesk user add`. Blocks: on a lane.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING

from agentdesk.bootstrap.joining import invitation_to
from agentdesk.domain.commands_team import AddPerson, login_of
from agentdesk.domain.entering import Newcomer, NewcomerStart
from agentdesk.domain.errors import Refused
from agentdesk.domain.ids import AgentId, CommandId, new_uuid
from agentdesk.domain.start_passwords import start_password
from agentdesk.services import touched
from agentdesk.services.ports import Clock, UnitOfWork
from agentdesk.services.ports_logins import LoginMade

if TYPE_CHECKING:
    from sqlalchemy import Engine


class Newcomers:
    """Into one workspace, by one administrator. What was half done is finished when it is tried again."""

    def __init__(
        self,
        url: str,
        me: AgentId,
        clock: Clock,
        unit_of_work: Callable[[], UnitOfWork],
        engine: "Callable[[], Engine]",
    ) -> None:
        """`engine`: which writes, once the workspace is open."""
        self._url, self._me, self._clock, self._unit_of_work, self._engine = url, me, clock, unit_of_work, engine
        self._half: set[str] = set()
        """Logins of people who are in the workspace, whom the server has given none yet."""

    def add(self, wish: Newcomer) -> NewcomerStart:
        """Raises NotAllowed, Refused, Conflict and Offline."""
        from agentdesk.services import handlers  # with the store, long after the start
        from agentdesk.store.logins import logins_of

        login = login_of(wish.login)
        if not login:
            raise Refused("bad-login")
        with self._unit_of_work() as work:  # which waits until the workspace is open
            shop = str(touched.setting(work, "shop_name"))
        logins = logins_of(self._engine())
        if login.casefold() not in self._half:
            if logins is not None:
                logins.must_be_free(login)
            command = AddPerson(
                command_id=CommandId(new_uuid()), actor=self._me, at=self._clock.now(), login=login, name=wish.name,
                team=wish.team, role=wish.role,
            )  # fmt: skip
            with self._unit_of_work() as work:
                work.record(command, handlers.apply(work, command, command.at))
                work.commit()
            self._half.add(login.casefold())
        password = start_password() if logins is not None else ""
        if logins is not None and logins.give(login, password) is LoginMade.SHARED:
            password = ""
        self._half.discard(login.casefold())
        made = invitation_to(self._url, login, shop)
        return NewcomerStart(password, made.line if made is not None else "")
