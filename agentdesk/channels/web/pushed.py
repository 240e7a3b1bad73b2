"""Knows how a cloud phone's news reaches the worker: let in by its token, proved by its signature, read as at a desk."""

import logging
from collections.abc import Callable, Mapping

from agentdesk.channels.phone.bridge_fields import fields_of
from agentdesk.channels.phone.bridge_http import Head, Rejected, Reply, behind_token
from agentdesk.channels.phone.bridge_serving import Bucket
from agentdesk.domain.errors import AgentDeskError, Refused
from agentdesk.domain.pushes import CallPush, Fields
from agentdesk.services.ports import Clock
from agentdesk.services.push_senders import GENERIC, Sender

log = logging.getLogger(__name__)

Take = Callable[[CallPush, Fields], int]


class Pushed:
    """Answers `/push/TOKEN/SENDER`, on the server's thread."""

    def __init__(
        self, token: str, senders: Mapping[str, Sender], secret_of: Callable[[str], str], take: Take, clock: Clock
    ) -> None:
        self._token, self._senders, self._secret_of, self._take = token, senders, secret_of, take
        self._bucket = Bucket(clock)

    def answer(self, head: Head, body: bytes) -> Reply:
        """Raises Rejected."""
        sender = self._senders.get(behind_token(head, self._token) or GENERIC)
        if sender is None:
            raise Rejected(404)
        if sender.signature is not None:
            given = head.headers.get(sender.signature.header, "")
            if not sender.signature.fits(body, given, self._secret_of(sender.name)):
                raise Rejected(403)
        if not self._bucket.takes():
            raise Rejected(429)
        fields = fields_of(head, body)
        try:
            push = sender.read(fields)
            if push is not None:
                self._take(push, fields)
        except Refused as error:
            log.info("a push of %s is no news of a call: %s", sender.name, error.facts.get("field", ""))
            raise Rejected(400) from error
        except AgentDeskError as error:
            log.warning("a push of %s is lost, the workspace is away: %s", sender.name, error.code)
            raise Rejected(503) from error
        own = f"https://{head.headers.get('host', '')}{head.path}"
        return Reply(200, sender.answer.replace("{address}", own).encode(), sender.answer_type)
