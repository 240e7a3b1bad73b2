"""Knows the first step of every start: read the arguments, then the launcher, the terminal or the window."""

import sys
from collections.abc import Sequence

_INTERRUPTED = 130


def main(arguments: Sequence[str] | None = None) -> int:
    """The exit code. Nothing heavy is loaded before the arguments are understood."""
    given = sys.argv[1:] if arguments is None else list(arguments)
    if given and (given[0] == "link" or given[0].startswith("/")):
        from agentdesk.bootstrap import link  # a phone program waits for it: not even argparse is loaded

        if link.is_for_us(given):
            return link.main(given)
    try:
        return _started(given)
    except KeyboardInterrupt:
        sys.stderr.write("\nStopped. What was done before is safe.\n")
        return _INTERRUPTED
    except BrokenPipeError:
        import os

        # The reader of a pipe has gone (`agentdesk timeline … | head`); nothing is left to say to it.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0


def _started(given: Sequence[str]) -> int:
    import io
    import multiprocessing
    from pathlib import Path

    from agentdesk.cli.parser import make_parser  # argparse, 10 ms that a link does not have

    multiprocessing.freeze_support()
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    args = make_parser().parse_args(given)
    if args.command is None:
        from agentdesk.bootstrap.start import run_window  # Qt, 300 ms

        return int(run_window(args.workspace))
    if args.command == "demo":
        from agentdesk.bootstrap.demo import run_demo  # Qt, 300 ms
        from agentdesk.cli.output import Out
        from agentdesk.domain.errors import AgentDeskError

        try:
            tour, calls = (Path(each) if each else None for each in (args.tour, args.calls))
            return int(run_demo(tour, args.workspace, calls, login=args.login, fresh=args.fresh))
        except AgentDeskError as error:
            return Out(as_json=False).failed(error, args.workspace or "")
    from agentdesk.bootstrap.cli import cli_parts
    from agentdesk.cli.main import run

    return run(args, cli_parts)


if __name__ == "__main__":
    sys.exit(main())
