"""Knows what a question is."""

from typing import Generic, TypeVar

from agentdesk.domain.records import dataclass

R_co = TypeVar("R_co", covariant=True)


@dataclass(frozen=True, slots=True)
class Query(Generic[R_co]):
    """A question whose answer is an `R_co`."""
