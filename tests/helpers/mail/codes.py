"""Knows every reason why a mailbox cannot be reached, as the sources name them: each needs a sentence."""

import re
from pathlib import Path

import agentdesk

_CHANNEL = Path(agentdesk.__file__).resolve().parent / "channels" / "mail"
_RAISED = re.compile(r'"(mail-[a-z-]+)"')
_LINES = ("lines", "inlet", "post", "watcher", "trial", "tokens", "loopback", "signin*")
"""The modules that speak with servers; others take mails apart."""
_OF_A_MAIL = {"mail-later", "mail-uncertain", "mail-turned-down", "mail-recipient"}
"""Of one mail on its way out, not of its mailbox."""


def mail_codes() -> set[str]:
    """Those that leave the channel as MailUnreachable."""
    paths = [path for name in _LINES for path in _CHANNEL.glob(f"{name}.py")]
    return {code for path in paths for code in _RAISED.findall(path.read_text("utf-8"))} - _OF_A_MAIL
