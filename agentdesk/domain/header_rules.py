"""Knows where phone systems say which queue or number was dialled: by default, and as an administrator says it."""

from collections.abc import Iterable, Iterator

from agentdesk.domain.records import dataclass

SHOWS = ("queue", "dialled", "line", "name")


@dataclass(frozen=True, slots=True)
class HeaderRule:
    """How the administrator reads a header of this PBX. `shows` is one of `SHOWS`.

    Without `pattern` the whole value counts; with it its first group, or its groups named like `SHOWS`. `says`
    replaces what was found: `To` with `0201234567` may say "Returns".
    """

    header: str
    shows: str = "queue"
    pattern: str = ""
    says: str = ""


HEADER_RULES = (
    HeaderRule("X-Queue"),
    HeaderRule("X-Queue-Name"),
    HeaderRule("X-QueueName"),
    HeaderRule("X-DNIS", "dialled"),
    HeaderRule("X-DID", "dialled"),
    HeaderRule("X-Dialled-Number", "dialled"),
    HeaderRule("X-Dialed-Number", "dialled"),
    HeaderRule("P-Called-Party-ID", "dialled"),
)
"""What phone systems commonly send, read when the administrator says nothing else."""


class HeaderRules:
    """The rules as they are now: given once to a phone, changed when the administrator changes them. Any thread."""

    def __init__(self) -> None:
        self._now: tuple[HeaderRule, ...] = HEADER_RULES

    def use(self, rules: Iterable[HeaderRule]) -> None:
        self._now = tuple(rules)

    def __iter__(self) -> Iterator[HeaderRule]:
        return iter(self._now)
