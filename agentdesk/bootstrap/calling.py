"""Knows what another start of the program says to this one: come forward, open a link, hear of a call, record."""

import json
import logging
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING

from agentdesk.bootstrap.link import PUSH
from agentdesk.domain.errors import AgentDeskError
from agentdesk.domain.invitation import is_invitation
from agentdesk.domain.links import is_link, link_of
from agentdesk.services.recordings import RECORD

if TYPE_CHECKING:
    from agentdesk.bootstrap.recording import CallRecording
    from agentdesk.bootstrap.window import Program
    from agentdesk.ui.links import LinkAsker, LinkCatcher

log = logging.getLogger(__name__)


class Calling:
    """Of one program; what it needs is made when it is first asked for. `hear` on any thread, the rest in the GUI's."""

    def __init__(self, program: "Program", to_screen: Callable[[str], None]) -> None:
        self._program, self._to_screen = program, to_screen
        self._asker: LinkAsker | None = None
        self._recording: CallRecording | None = None
        self._catcher: LinkCatcher | None = None
        self._told_no_bridge = False

    def start(self) -> None:
        """After the first paint."""
        if sys.platform == "darwin" and self._catcher is None:
            self.catch_links()

    def catch_links(self) -> None:
        from agentdesk.ui.links import LinkCatcher

        self._catcher = LinkCatcher(self._program.window)
        self._catcher.caught.connect(self._to_screen)

    def hear(self, message: str) -> None:
        """News of a call goes to the bridge at once; everything else is the screen's."""
        far = self._program.phone_room.far
        bridge = far.bridge if far is not None else None
        if not message.startswith(PUSH) or bridge is None:
            self._to_screen(message)
            return
        try:
            held = json.loads(message.removeprefix(PUSH))
            fields = {str(name): (str(value),) for name, value in held["fields"].items()}
            bridge.hear(str(held["sender"]), fields)
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
            log.warning("news of a call was not understood: %s", type(error).__name__)

    def show(self, message: str) -> None:
        if message.startswith(PUSH):
            if not self._told_no_bridge:
                self._told_no_bridge = True
                self._links().tell_no_bridge()
        elif message.startswith(RECORD):
            self._record(message.removeprefix(RECORD))
        elif is_invitation(message):
            self._program.entering.door.invited(message)
        elif is_link(message):
            try:
                self._links().open(link_of(message))
            except AgentDeskError as error:
                self._links().refuse(error.code)
        else:
            window = self._program.window
            window.showNormal()
            window.raise_()
            window.activateWindow()

    def close(self) -> None:
        if self._catcher is not None:
            self._catcher.let_go()
        if self._recording is not None:
            self._recording.close()

    def _links(self) -> "LinkAsker":
        if self._asker is None:
            from agentdesk.ui.links import LinkAsker  # not every day

            program = self._program
            self._asker = LinkAsker(
                program.words, program.shortcuts, program.bridge, program.phone, program.desk, program.parts.live,
                program.window,
            )  # fmt: skip
        return self._asker

    def _record(self, text: str) -> None:
        from agentdesk.bootstrap.recording import CallRecording, read_wish
        from agentdesk.ui.recording_chip import RecordingChip

        program = self._program
        if self._recording is None:
            kind = program.wish.phone or program.personal.now.phone_kind
            recording = CallRecording(program.hub, program.backend.clock, program.phone, kind)
            RecordingChip(program.screen.theme, program.words, program.bridge, program.window, recording.stop)
            self._recording = recording
        try:
            path, redact = read_wish(text)
        except (ValueError, TypeError):
            log.warning("a wish to record was not understood")
            return
        if path is None:
            self._recording.stop()
        else:
            self._recording.start(path, redact=redact)
