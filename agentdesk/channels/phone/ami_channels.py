"""Knows the channels of a phone system as its manager tells them: which are this agent's, and who talks with whom."""

from collections.abc import Iterable, Iterator

from agentdesk.channels.phone.ami_wire import Message, said
from agentdesk.domain.records import dataclass

DOWN, RING, RINGING, UP = 0, 4, 5, 6
"""`ChannelState`: nothing yet, it calls, it is called, it talks."""
MOST_CHANNELS = 5_000
"""Of the whole phone system; beyond that the oldest are forgotten."""


@dataclass(slots=True)
class Channel:
    """One leg. Known by `uid`; `linked` is the uid of the oldest leg of the same call."""

    uid: str
    name: str
    linked: str
    state: int = DOWN
    number: str = ""
    person: str = ""
    other_number: str = ""
    """Of the side this leg is connected with."""
    other_person: str = ""
    exten: str = ""
    """What was dialled when it began."""
    bridge: str = ""
    age_s: int = 0

    @property
    def endpoint(self) -> str:
        """`PJSIP/101` of `PJSIP/101-0000001b`."""
        return self.name.rpartition("-")[0]

    @property
    def is_root(self) -> bool:
        return self.uid == self.linked


class Channels:
    """By uid. `mine` is the endpoint of this agent's phone."""

    def __init__(self, mine: str) -> None:
        self._mine = mine.lower()
        self._all: dict[str, Channel] = {}

    def __iter__(self) -> Iterator[Channel]:
        return iter(self._all.values())

    def get(self, uid: str) -> Channel | None:
        return self._all.get(uid)

    def is_mine(self, channel: Channel) -> bool:
        return channel.endpoint.lower() == self._mine

    def learn(self, event: Message, prefix: str = "") -> Channel | None:
        """What an event says of a leg (`prefix` "dest": of the dialled one); None when it names none."""
        uid, name = event.get(f"{prefix}uniqueid", ""), event.get(f"{prefix}channel", "")
        if not uid or not name:
            return None
        channel = self._all.get(uid)
        if channel is None:
            channel = self._all[uid] = Channel(uid, name, event.get(f"{prefix}linkedid", "") or uid)
            channel.exten = said(event.get(f"{prefix}exten", ""))
            while len(self._all) > MOST_CHANNELS:
                del self._all[next(iter(self._all))]
        channel.name = name
        channel.linked = event.get(f"{prefix}linkedid", "") or channel.linked
        state = event.get(f"{prefix}channelstate", "")
        channel.state = int(state) if state.isdecimal() else channel.state
        for key, attribute in (
            ("calleridnum", "number"), ("calleridname", "person"),
            ("connectedlinenum", "other_number"), ("connectedlinename", "other_person"),
        ):  # fmt: skip
            value = said(event.get(f"{prefix}{key}", ""))
            if value:
                setattr(channel, attribute, value)
        return channel

    def forget(self, uid: str) -> Channel | None:
        return self._all.pop(uid, None)

    def keep_only(self, uids: Iterable[str]) -> list[Channel]:
        """Those that are not among them are gone; they are answered."""
        keep = set(uids)
        return [self._all.pop(uid) for uid in [uid for uid in self._all if uid not in keep]]

    def root_of(self, channel: Channel) -> Channel | None:
        """The caller's leg of a call that came in; None for our own, or when it is gone."""
        root = self._all.get(channel.linked)
        return root if root is not None and root.uid != channel.uid else None

    def peer_of(self, channel: Channel) -> Channel | None:
        """Whom this leg talks with, through `Local` pairs that are two ends of one wire."""
        seen = {channel.uid}
        here: Channel | None = channel
        for _ in range(8):
            here = self._beside(here, seen) if here is not None else None
            if here is None or not here.name.lower().startswith("local/"):
                return here
            seen.add(here.uid)
            here = self._other_end(here)
            if here is not None:
                seen.add(here.uid)
        return None

    def _beside(self, channel: Channel, seen: set[str]) -> Channel | None:
        if not channel.bridge:
            return None
        return next((each for each in self if each.bridge == channel.bridge and each.uid not in seen), None)

    def _other_end(self, local: Channel) -> Channel | None:
        wire, _, end = local.name.rpartition(";")
        other = f"{wire};{'2' if end == '1' else '1'}"
        return next((each for each in self if each.name == other), None)
