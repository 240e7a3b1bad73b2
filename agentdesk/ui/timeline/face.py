"""Knows what a card says, as plain words and tokens, before anything is laid out or painted."""

from dataclasses import field

from agentdesk.domain.records import dataclass


@dataclass(frozen=True, slots=True)
class Chip:
    """A small tinted label. `action` names what a press on it asks for: `finish`, `history`, `mail` or `call`."""

    text: str
    tone: str = "slate"
    icon: str = ""
    action: str = ""


@dataclass(frozen=True, slots=True)
class Steps:
    """How far an order is: labels with dates below, `done` of them reached."""

    labels: tuple[tuple[str, str], ...]
    done: int


@dataclass(frozen=True, slots=True)
class Scale:
    """A score on a row of numbered boxes."""

    score: int
    of: int
    tone: str
    caption: str


@dataclass(frozen=True, slots=True)
class Stars:
    count: int
    caption: str


Figure = Steps | Scale | Stars


@dataclass(frozen=True, slots=True)
class Face:
    """Everything one card shows. `ticks_s` > 0: its words change with time, look again after so many seconds."""

    icon: str
    tone: str
    title: str
    meta: str
    body: str = ""
    chips: tuple[Chip, ...] = ()
    figure: Figure | None = None
    mark: tuple[str, str] | None = None
    """An (icon, tone) before the meta: saving, waiting, refused."""
    live: bool = False
    stub: bool = False
    ticks_s: int = 0
    facts: tuple[str, ...] = field(default=())
    """What the figure says, for those who do not see it."""
    short: str = ""
    """Stands for the body until the card is unfolded; "" = the body itself."""

    def extras(self) -> tuple[str, ...]:
        return (*self.facts, *(chip.text for chip in self.chips))
