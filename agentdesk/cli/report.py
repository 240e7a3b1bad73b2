"""Knows the `report` command: the figures of a person or a team over a period, as a PDF file."""

import argparse
from datetime import timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from agentdesk.cli.codes import DONE
from agentdesk.cli.output import Out
from agentdesk.cli.parts import CliParts
from agentdesk.domain.commands_looking import RecordExport
from agentdesk.domain.errors import Refused
from agentdesk.domain.ids import AgentId, TeamId
from agentdesk.services import handlers
from agentdesk.services.queries import People
from agentdesk.services.queries_figures import FigureScope
from agentdesk.services.reports import gather, must_be_possible

USUAL_DAYS = 30


def run(args: argparse.Namespace, parts: CliParts, out: Out) -> int:
    """Without --agent and --team it is about the reader. The file is there when this ends with 0; its ledger line too."""
    reader = parts.actor("")
    path = Path(args.out)
    if path.exists() and not args.over:
        raise Refused("file-exists", path=str(path))
    facts = gather(parts.reads(), _scope(args, parts, reader), parts.clock.now(), parts.zone())

    def record(command: RecordExport) -> None:
        with parts.unit_of_work() as work:
            work.record(command, handlers.apply(work, command, command.at))
            work.commit()

    pages = parts.report(facts, path, args.lang, record)
    name = facts.figures.name
    if out.as_json:
        out.answer(
            {"file": str(path), "of": name, "pages": pages, "figures": [row.figure for row in facts.figures.rows]}
        )
    else:
        out.line(f"The report about {name} is in {path}, {pages} pages. The ledger says so.")
    return DONE


def _scope(args: argparse.Namespace, parts: CliParts, reader: AgentId) -> FigureScope:
    today = parts.clock.now().astimezone(ZoneInfo(parts.zone())).date()
    until = args.until or today
    since = args.since or until - timedelta(days=USUAL_DAYS - 1)
    must_be_possible(since, until)
    if args.team:
        return FigureScope(reader=reader, since=since, until=until, team_id=team_of(args.team, parts))
    agent = parts.actor(args.agent) if args.agent else reader
    return FigureScope(reader=reader, since=since, until=until, agent_id=agent)


def team_of(name: str, parts: CliParts) -> TeamId:
    """Raises Refused("unknown-team")."""
    teams = {each.team_name: each.team_id for each in parts.reads().answer(People())}
    for known, team_id in teams.items():
        if known.casefold() == name.casefold():
            return team_id
    raise Refused("unknown-team", team=name, known=", ".join(sorted(teams)))
