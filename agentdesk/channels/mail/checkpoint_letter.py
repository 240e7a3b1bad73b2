"""Knows how the mail with a day's checkpoint becomes bytes: what it is for in plain words, and the checkpoint as a file."""

from email.message import EmailMessage
from email.utils import format_datetime

from agentdesk.channels.mail.on_the_wire import wire_address
from agentdesk.services.proofs import CheckpointLetter

_WORDS = """\
This is checkpoint {n} of an AgentDesk workspace, made {made} UTC{by}.

Keep this mail where whoever administers the workspace cannot change it. Each checkpoint names the one before it, so
this one stands for all entries and commands up to its own. Later, “agentdesk verify --checkpoints FOLDER”, with the
attached file in that folder, shows whether anything proved by then was changed since.
{unsigned}"""
_UNSIGNED = """
It is not signed: it proves order and content, not who made it.
"""


def checkpoint_letter(letter: CheckpointLetter) -> bytes:
    """Ready for the wire; nobody answers it, no machine does either."""
    checkpoint = letter.checkpoint
    mail = EmailMessage()
    mail["From"] = wire_address(letter.sender)
    mail["To"] = wire_address(letter.to)
    mail["Subject"] = f"AgentDesk checkpoint {checkpoint.n}, {letter.day.isoformat()}"
    mail["Date"] = format_datetime(letter.at)
    mail["Message-ID"] = letter.message_id
    mail["Auto-Submitted"] = "auto-generated"
    mail["X-Auto-Response-Suppress"] = "All"
    mail.set_content(_WORDS.format(
        n=checkpoint.n, made=checkpoint.made_at.strftime("%Y-%m-%d %H:%M"), by=f" by {checkpoint.desk}" if checkpoint.desk else "",
        unsigned="" if checkpoint.key else _UNSIGNED,
    ))  # fmt: skip
    mail.add_attachment(checkpoint.text().encode(), maintype="application", subtype="octet-stream",
                        filename=f"{checkpoint.n:08}.checkpoint")  # fmt: skip
    return mail.as_bytes(policy=mail.policy.clone(linesep="\r\n", max_line_length=998))
