"""Knows the command line: every command, its arguments and its exit codes. Standard library only: it starts fast."""

import argparse
from datetime import date
from functools import partial
from typing import TypeAlias
from uuid import UUID

from agentdesk import __version__
from agentdesk.cli.parser_backups import add_backups
from agentdesk.cli.parser_calibration import add_calibration
from agentdesk.cli.parser_exports import add_exports
from agentdesk.cli.parser_figures import add_figures
from agentdesk.cli.parser_privacy import add_privacy
from agentdesk.cli.parser_report import add_report
from agentdesk.cli.parser_user import add_user
from agentdesk.cli.parser_worker import add_worker

EXITS = """exit codes: 0 done · 1 refused or bad input · 2 wrong usage · 3 workspace not reachable · 4 not found
--workspace takes a file path or an SQLAlchemy URL; without it AGENTDESK_WORKSPACE, then the settings, count."""
CHANNELS = ("call", "email", "chat", "visit", "note")
MAIL_RULES = ("colleagues", "relays", "forms", "own-lists", "targets", "answer-minutes")
KINDS = ("call", "email", "chat", "visit", "note", "order", "delivery", "return", "survey", "rating", "promise",
         "follow-up", "complaint", "referral", "compliment", "occasion", "mail-copy")  # fmt: skip


Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"  # noqa: SLF001 its only name


def make_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="agentdesk",
        description="Each customer's whole contact timeline beside a live call. Without a command the window opens.",
        epilog=EXITS,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"AgentDesk {__version__}")
    parser.add_argument("--workspace", metavar="URL", default=None, help="file path or SQLAlchemy URL of the workspace")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    _workspace(commands)
    _import(commands)
    _questions(commands)
    _log(commands)
    _followups(commands)
    _audit(commands)
    add_figures(partial(_command, commands), _day)
    _phone(commands)
    _mail(commands)
    add_report(_command(commands, "report", "figures of a person or a team over a period, as a PDF file"), _day)
    _verify(commands)
    _user(commands)
    join = _command(commands, "join", "work in a team's workspace from now on, by the line its administrator sent")
    join.add_argument("line", nargs="+", metavar="LINE", help="agentdesk:join?… (in quotes)")
    join.add_argument("--password-stdin", action="store_true", help="the password is the first line of the input")
    add_worker(
        _command(commands, "worker", "look after the workspace for all desks: rules, mail, surveys, proofs, backups")
    )
    link = _command(commands, "link", "hand a phone link, or news of a call, to the window that is open", json=False)
    link.add_argument("url", nargs=argparse.REMAINDER, metavar="URL", help="agentdesk://call?number=…, tel: or sip:; or "
                      "--event newCall|answer|hangup … NUMBER, as docs/phone.md says")  # fmt: skip
    demo = _command(commands, "demo", "open AgentDesk on an invented shop, with a call coming in", json=False)
    demo.add_argument(
        "--tour", metavar="DIR", default=None, help="carry a day through off-screen, save its pictures in DIR"
    )
    demo.add_argument("--calls", metavar="FILE", default=None, help="let the callers of a recording ring, for training")
    demo.add_argument("--as", dest="login", metavar="LOGIN", default="mai", help="who you are there: mai, an agent; jonas, "
                      "who leads the team; anke, its administrator")  # fmt: skip
    demo.add_argument("--fresh", action="store_true", help="begin the day anew: what was logged in the demo goes")
    _command(commands, "doctor", "versions, paths, database, secrets and display, with advice")
    return parser


def _command(commands: Commands, name: str, text: str, *, json: bool = True) -> argparse.ArgumentParser:
    parser = commands.add_parser(
        name, help=text, description=text[0].upper() + text[1:] + ".", epilog=EXITS,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )  # fmt: skip
    if json:
        parser.add_argument("--json", action="store_true", help="answer as JSON")
    return parser


def _workspace(commands: Commands) -> None:
    parser = _command(commands, "workspace", "make, look at, check, copy, back up or upgrade a workspace", json=False)
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True)
    create = _command(actions, "create", "make a new, empty workspace")
    create.add_argument("--login", default=None, help="login of its first administrator (this computer's user)")
    create.add_argument("--name", default="", help="the administrator's name")
    create.add_argument("--team", default="Desk", help="the first team's name")
    _command(actions, "info", "what stands in it, counted")
    _command(actions, "check", "whether it is whole; changes nothing")
    add_backups(partial(_command, actions))
    copy = _command(actions, "copy", "move a whole workspace to another place or database: file to PostgreSQL and back")
    copy.add_argument("source", metavar="FROM", help="file path or URL; it stays as it is")
    copy.add_argument("target", metavar="TO", help="where nothing is yet, or the copy a killed run left half done")
    replica = _command(actions, "replica", "which standby answers searches and reports; only an administrator sets it")
    replica.add_argument("server", metavar="SERVER", nargs="?", default="",
                         help="HOST or HOST:PORT for desks that start from now on, off for none (say which)")  # fmt: skip
    _command(actions, "upgrade", "bring an older workspace up to date; a file is copied first")


def _user(commands: Commands) -> None:
    parser = _command(commands, "user", "who works here: add somebody, their team, what they may", json=False)
    add_user(partial(_command, parser.add_subparsers(dest="action", metavar="ACTION", required=True)))


def _import(commands: Commands) -> None:
    parser = _command(commands, "import", "read customers, orders, contacts … from CSV (.gz) and Excel files")
    parser.add_argument("paths", nargs="*", metavar="PATH", help="files, or folders of files")
    parser.add_argument("--mapping", metavar="FILE", help="a mapping of columns; without it the header decides")
    parser.add_argument("--dry-run", action="store_true", help="read and judge everything, write nothing")
    parser.add_argument("--plan", action="store_true", help="only say what each file would be read as")
    parser.add_argument("--strict", action="store_true", help="all or nothing: one bad row and nothing goes in")
    parser.add_argument("--watch", metavar="FOLDER", help="take complete new files of a folder until stopped")
    parser.add_argument("--silent-after", metavar="MINUTES", type=float, default=None,
                        help="with --watch: after so long without a file, say so (workspace setting)")  # fmt: skip
    parser.add_argument("--zone", default="", metavar="ZONE", help="of times without a zone, e.g. Europe/Amsterdam")
    parser.add_argument(
        "--source", default="", metavar="NAME", help="where the rows come from; ids are unique within it"
    )
    parser.add_argument("--rejects", metavar="DIR", help="where files of rejected rows go (beside the input)")
    parser.add_argument("--progress-json", action="store_true", help="one JSON object a line on stderr, for programs")
    parser.add_argument("--helper", metavar="DIR", default="", help=argparse.SUPPRESS)  # of an open window


def _questions(commands: Commands) -> None:
    find = _command(commands, "find", "find customers by name, number, mail, order or postcode; notes after /")
    find.add_argument("text", nargs="+", metavar="TEXT")
    find.add_argument("--similar", action="store_true", help="also names one or two letters off")
    find.add_argument("--limit", type=_positive, default=20)
    who = _command(commands, "who", "whose number is it")
    who.add_argument("number", metavar="NUMBER")
    who.add_argument("--country", default="", metavar="CC", help="of the line it came in on, e.g. NL")
    timeline = _command(commands, "timeline", "everything that happened with one customer, newest first")
    timeline.add_argument("ref", metavar="REF", help="external id, order number, e-mail address or id")
    timeline.add_argument("--limit", type=_positive, default=50)
    timeline.add_argument("--kind", action="append", default=[], choices=KINDS, metavar="K",
                          help="only this kind; may be repeated: " + ", ".join(KINDS))  # fmt: skip


def _log(commands: Commands) -> None:
    log = _command(commands, "log", "log a contact; when it ends with 0 it is safe on disk")
    log.add_argument("ref", metavar="REF", help="external id, order number, e-mail address or id")
    log.add_argument("--channel", required=True, choices=CHANNELS, help="how it came, or went")
    log.add_argument("--outcome", required=True, metavar="CODE",
                     help="resolved, call-back, transferred, complaint, no-answer, voicemail, wrong-number, spam, private or"
                     " internal; or one of the workspace's own")  # fmt: skip
    log.add_argument("--direction", choices=("in", "out"), default=None, help="in, or out (a note has none)")
    log.add_argument("--reason", default="", metavar="CODE")
    log.add_argument("--note", default="", metavar="TEXT")
    log.add_argument("--subject", default="", metavar="TEXT")
    log.add_argument("--order", default="", metavar="NUMBER", help="the order it was about")
    log.add_argument("--duration", type=int, default=None, metavar="SECONDS")
    log.add_argument("--at", default="", metavar="TIME", help="when it began, ISO (now)")
    log.add_argument("--follow-up", default="", metavar="WHEN", help="tomorrow-10, in-2h, +3d, 2026-12-01T10:00 …")
    log.add_argument("--title", default="", metavar="TEXT", help="what the follow-up is for")
    log.add_argument("--agent", default="", metavar="LOGIN", help="who says it")
    log.add_argument("--command-id", default="", metavar="UUID", help="a repeat with the same id changes nothing")


def _followups(commands: Commands) -> None:
    parser = _command(commands, "followups", "open follow-ups, promises and call-backs by due time")
    parser.add_argument("--due", action="store_true", help="only what is due now or late")
    parser.add_argument("--agent", default="", metavar="N", help="only this agent's: login or number")
    parser.add_argument("--limit", type=_positive, default=1000)


def _audit(commands: Commands) -> None:
    parser = _command(
        commands, "audit", "for team leads: which contacts there were, and a fair draw of them", json=False
    )
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True)
    listed = _command(actions, "list", "contacts of a period, newest first, with what about them may want reading")
    listed.add_argument("--limit", type=_positive, default=200, metavar="N")
    draw = _command(
        actions,
        "draw",
        "draw contacts to review by a seed; nobody picks, so no sign of trouble narrows it (“audit list” does), and nobody draws their own",
    )
    draw.add_argument("--by", choices=("random", "per-agent", "risk"), default="per-agent",
                      help="random, as many of each agent, or trouble likelier (per-agent)")  # fmt: skip
    draw.add_argument("--count", type=_positive, default=3, metavar="N", help="how many, with per-agent of each (3)")
    draw.add_argument(
        "--seed", default="", metavar="TEXT", help="draws the same again; without it a new one, which is said"
    )
    exported = add_exports(partial(_command, actions), _positive)
    for each in (listed, draw, exported):
        each.add_argument("--since", type=_day, metavar="DAY", help="first day, like 2026-11-01 (30 days ago)")
        each.add_argument("--until", type=_day, metavar="DAY", help="last day (today)")
        each.add_argument("--agent", default="", metavar="LOGIN", help="only this agent's")
        each.add_argument("--team", type=_positive, metavar="N", help="only this team's, by its number")
        each.add_argument("--channel", choices=CHANNELS)
    for each in (listed, exported):  # whoever draws among complaints has picked
        each.add_argument("--customer", default="", metavar="REF", help="only this customer's")
        each.add_argument("--direction", choices=("in", "out"))
        each.add_argument("--outcome", default="", metavar="KEY")
        each.add_argument("--reason", default="", metavar="KEY")
        each.add_argument("--longer", type=_positive, metavar="MINUTES", help="that lasted so long or longer")
        each.add_argument("--shorter", type=_positive, metavar="MINUTES", help="that lasted so long or less")
        each.add_argument("--ces", type=int, choices=range(1, 8), help="answered with this score or a lower one")
        each.add_argument("--complaint", action="store_true", help="that opened a complaint")
        each.add_argument("--broken-promise", action="store_true", help="in which a promise was given that was broken")
        each.add_argument("--contested", action="store_true", help="whose note the customer contests, undecided")
        each.add_argument("--redacted", action="store_true", help="of which words were removed for privacy")
        each.add_argument("--late-revision", action="store_true", help="whose note was corrected late")
        each.add_argument("--unreviewed", action="store_true", help="that nobody has reviewed")
        each.add_argument("--short-note", type=_positive, metavar="SIGNS", help="whose note has fewer signs")
        each.add_argument("--words", default="", metavar="WORDS", help="that stand in the note; the last may be begun")
    _command(actions, "views", "the filters you and other leads keep under a name")
    _reviews(actions)
    add_privacy(lambda name, text: _command(actions, name, text), _uuid)
    add_calibration(lambda name, text: _command(actions, name, text), _uuid, _positive)


def _reviews(actions: Commands) -> None:
    _command(actions, "cards", "the scorecards, with their criteria")
    review = _command(actions, "review", "score a contact; the agent it is about is told")
    review.add_argument("--card", required=True, metavar="CARD", help="as “audit cards” names it")
    review.add_argument("--source", choices=("sample", "targeted", "complaint", "requested"), default="targeted",
                        help="why it was read; only a sample counts in figures (targeted)")  # fmt: skip
    review.add_argument("--seed", default="", metavar="TEXT", help="of the draw that chose it")
    reviews = _command(actions, "reviews", "reviews, newest first; an agent sees their own")
    reviews.add_argument("--days", type=_positive, default=30, metavar="N")
    reviews.add_argument("--limit", type=_positive, default=200, metavar="N")
    show = _command(actions, "show", "one review and how its score came about")
    accept = _command(actions, "accept", "accept a review about you")
    dispute = _command(actions, "dispute", "dispute a review about you; a second lead decides")
    decide = _command(actions, "decide", "decide a dispute: it stands, or other marks do")
    for each in (review, show, accept, dispute, decide):
        each.add_argument("id", type=_uuid, metavar="ID", help="of the contact" if each is review else "of the review")
    for each in (review, accept, dispute, decide):
        each.add_argument("--say", default="", metavar="WORDS", help="to the person it is about, or the reasons")
    for each in (review, decide):
        each.add_argument(
            "--mark", action="append", default=[], metavar="KEY=MARK", help="3, 1 … or na; one for each criterion"
        )
        each.add_argument("--note", action="append", default=[], metavar="KEY=WORDS", help="why this mark")


def _phone(commands: Commands) -> None:
    parser = _command(commands, "phone", "read phone numbers; record what a phone tells, and hear it again", json=False)
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True)
    normalise = _command(actions, "normalise", "every phone number a text holds, the likeliest first")
    normalise.add_argument("text", nargs="+", metavar="TEXT")
    normalise.add_argument("--country", default="", metavar="CC", help="of the line, e.g. NL (the workspace's)")
    record = _command(actions, "record", "let the open window write what its phone tells into a new file", json=False)
    record.add_argument("file", nargs="?", default="", metavar="FILE", help="JSON lines, as docs/phone.md says")
    record.add_argument("--redact", action="store_true", help="other numbers and names for the same people")
    record.add_argument("--stop", action="store_true", help="end the recording")
    replay = _command(actions, "replay", "play a recording by the simulator and print what a desk would hear")
    replay.add_argument("file", metavar="FILE")
    replay.add_argument("--speed", type=_speed, default=1.0, metavar="N", help="so many times as fast (1)")
    redact = _command(actions, "redact", "the same recording without numbers and names, in a new file", json=False)
    redact.add_argument("file", metavar="FILE")
    redact.add_argument("into", metavar="NEW-FILE")


def _verify(commands: Commands) -> None:
    parser = _command(commands, "verify", "whether anything proved was changed unseen, on any workspace or copy of one")
    parser.add_argument(
        "--since", default="", metavar="TIME", help="rows only under checkpoints made from then on, ISO"
    )
    parser.add_argument("--checkpoints", default="", metavar="FOLDER",
                        help="hold against the checkpoints that left the database (the settings' folder)")  # fmt: skip
    parser.add_argument("--checkpoint", action="store_true", help="make one now, first; only an administrator")
    parser.add_argument("--new-key", action="store_true", help="sign with a new key from now on, e.g. after a loss")
    parser.add_argument(
        "--export", default="", metavar="FILE", help="write what an outsider needs to check it (docs/audit.md)"
    )
    parser.add_argument("--words", action="store_true", help="with --export: the words too")


def _mail(commands: Commands) -> None:
    parser = _command(commands, "mail", "read a mail; set up, try, read and count the shop's mailboxes", json=False)
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True)
    show = _command(
        actions, "show", "what the reading pane would show of a file; loads nothing, runs nothing", json=False
    )
    show.add_argument("file", metavar="FILE", help="an .eml file, or any other")
    how = show.add_mutually_exclusive_group()
    how.add_argument("--html", action="store_true", help="the cleaned HTML")
    how.add_argument("--json", action="store_true", help="answer as JSON")
    _mailboxes(actions)
    threads = _command(actions, "threads", "the conversations that wait for an answer, least time left first")
    threads.add_argument("--agent", default="", metavar="LOGIN", help="whose and nobody's (yours)")
    threads.add_argument("--limit", type=_positive, default=200, metavar="N")
    rules = _command(actions, "rules", "by what it is told whose a mail is, and how soon it is answered")
    rules.add_argument("rule", nargs="?", choices=MAIL_RULES, metavar="RULE", help=", ".join(MAIL_RULES))
    rules.add_argument("value", nargs="?", metavar="JSON", help="its new value; only an administrator")


def _mailboxes(actions: Commands) -> None:
    put = _command(actions, "set", "set a mailbox up, or change it; its password goes into the keyring")
    put.add_argument("address", metavar="ADDRESS")
    put.add_argument("--imap", required=True, metavar="HOST[:PORT]")
    put.add_argument("--smtp", required=True, metavar="HOST[:PORT]")
    put.add_argument("--starttls", action="store_true", help="TLS begins after the greeting (ports 143 and 587)")
    put.add_argument("--user", default="", help="the name to sign in with, when it is not the address")
    put.add_argument("--name", default="", help="what customers see as the sender's name")
    put.add_argument("--folder", action="append", default=[], metavar="NAME", help="to watch; several times (INBOX)")
    put.add_argument("--also", action="append", default=[], metavar="ADDRESS", help="another address that is ours")
    put.add_argument(
        "--sign-in",
        choices=("password", "microsoft", "google"),
        default="",
        help="how; the window signs in at providers",
    )
    put.add_argument("--pilot", action=argparse.BooleanOptionalAction, default=None,
                     help="sees all; marks, moves and sends nothing, until --no-pilot")  # fmt: skip
    put.add_argument("--plus", action=argparse.BooleanOptionalAction, default=None,
                     help="whether its server takes mail for support+anything@ (it does)")  # fmt: skip
    put.add_argument("--password-stdin", action="store_true", help="the password is the first line of the input")
    check = _command(actions, "check", "sign in, look into each folder, sign in for sending; say what is wrong")
    sync = _command(actions, "sync", "take in what is new")
    sync.add_argument("--once", action="store_true", help="and end (it always does)")
    gaps = _command(actions, "gaps", "count the mailbox on the server against the workspace")
    gaps.add_argument("--repair", action="store_true", help="take in what is missing")
    _old_mail(actions)
    _command(actions, "new-key", "sign the tokens in our addresses with a new key; the older ones are still read")
    for action in (check, sync, gaps):
        action.add_argument("--address", default="", help="only this mailbox")


def _old_mail(actions: Commands) -> None:
    take = _command(actions, "import", "old mail from mbox files and folders of .eml, onto its customers' timelines")
    take.add_argument("paths", nargs="+", metavar="PATH", help="mbox files, mails, or folders of both")
    take.add_argument("--mailbox", required=True, metavar="ADDRESS", help="the mailbox of ours they belong to")
    take.add_argument("--dry-run", action="store_true", help="read and match everything, write nothing")
    take.add_argument("--rejects", metavar="DIR", help="where the list of what was left out goes (beside the input)")
    take.add_argument("--helper", metavar="DIR", default="", help=argparse.SUPPRESS)  # of an open window


def _speed(text: str) -> float:
    value = float(text)
    if not 0.01 <= value <= 1_000_000:
        raise argparse.ArgumentTypeError("must be between 0.01 and 1000000")
    return value


def _uuid(text: str) -> UUID:
    try:
        return UUID(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text} is no id") from None


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text} is no day like 2026-11-01") from None


def _positive(text: str) -> int:
    value = int(text)
    if value < 1:
        raise argparse.ArgumentTypeError("must be 1 or more")
    return value
