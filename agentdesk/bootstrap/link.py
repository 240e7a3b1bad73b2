"""Knows the launcher: a link, or a phone program's news of a call, is handed to the running program within 50 ms.

Loads neither Qt nor argparse nor a database. `agentdesk link URL`, `agentdesk link --event newCall … NUMBER`, and the
switches with which 3CX Assistant starts a program (`/N:S /C:0612… /T:I /I:17`).
"""

import json
import sys
from collections.abc import Sequence

from agentdesk.domain.link_schemes import INVITED, LONGEST, LONGEST_INVITATION, SCHEMES
from agentdesk.runtime.instance_call import tell_open
from agentdesk.runtime.paths import find_paths

PUSH = "push:"
"""Before the JSON of a piece of news, in a message to the running program."""
DONE, USAGE, NOT_FOUND = 0, 2, 4
HELP = """usage: agentdesk link URL
       agentdesk link --event newCall|answer|hangup [--direction in|out] [--id ID] [--name TEXT] [--queue TEXT]
                      [--user TEXT] [--cause TEXT] [--from NUMBER] [--to NUMBER] [--sender NAME] [NUMBER]
       agentdesk-link /N:S|C|E [/C:NUMBER] [/T:I|O] [/I:ID]        (3CX Assistant)
URL is agentdesk://call?number=…, tel:, sip: or callto:. A link never dials: it opens the customer and asks.
When only the demo is open, the demo hears it.
exit codes: 0 handed over · 2 wrong usage · 4 AgentDesk is not open
"""
_OPTIONS = {
    "--event": "event", "--direction": "direction", "--id": "callId", "--name": "name", "--queue": "queue",
    "--user": "user", "--cause": "cause", "--from": "from", "--to": "to",
}  # fmt: skip


def run() -> int:
    """The entry point `agentdesk-link`."""
    return main(sys.argv[1:])


def is_for_us(arguments: Sequence[str]) -> bool:
    """Whether these arguments of the program are the launcher's; asking for help is not."""
    first = arguments[0] if arguments else ""
    return (first == "link" and not {"-h", "--help"} & set(arguments)) or first[:3].upper() == "/N:"


def main(arguments: Sequence[str]) -> int:
    """The exit code. A link opens the program when it is not open; news of a call does not."""
    given = [each.strip() for each in (arguments[1:] if arguments[:1] == ["link"] else arguments)]
    message = _message_of(given)
    if not message:
        sys.stderr.write(HELP)
        return USAGE
    if tell_open(find_paths().state, message):
        return DONE
    if message.startswith(PUSH):
        sys.stderr.write("AgentDesk is not open, so nobody was told of this call.\n")
        return NOT_FOUND
    from agentdesk.bootstrap.start import run_window  # Qt, 300 ms, only when there is no window yet

    return int(run_window(None, message))


def _message_of(given: Sequence[str]) -> str:
    """What is said to the running program; nothing when it is not understood."""
    longest = LONGEST_INVITATION if given and given[0].lower().startswith(INVITED) else LONGEST
    if any(len(each) > longest for each in given):
        return ""
    if len(given) == 1 and given[0].lower().startswith(SCHEMES):
        return "".join(sign for sign in given[0] if sign.isprintable())
    fields, sender = _switches(given) if given and given[0].startswith("/") else _options(given)
    return PUSH + json.dumps({"sender": sender, "fields": fields}) if fields else ""


def _switches(given: Sequence[str]) -> tuple[dict[str, str], str]:
    """`/C:0612…` is C = 0612…"""
    if not all(each[:1] == "/" and each[2:3] == ":" for each in given):
        return {}, ""
    return {each[1].upper(): each[3:] for each in given}, "3cx"


def _options(given: Sequence[str]) -> tuple[dict[str, str], str]:
    fields: dict[str, str] = {}
    sender = "program"
    rest = list(given)
    while rest:
        name = rest.pop(0)
        if name in _OPTIONS and rest:
            fields[_OPTIONS[name]] = rest.pop(0)
        elif name == "--sender" and rest:
            sender = rest.pop(0)
        elif not name.startswith("--") and not rest:
            fields.setdefault("to" if fields.get("direction") == "out" else "from", name)
        else:
            return {}, ""
    return (fields, sender) if "event" in fields else ({}, "")
