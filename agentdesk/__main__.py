"""Knows the first step of every start: read the arguments, then the terminal or the window."""

import argparse
import io
import multiprocessing
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from agentdesk.cli.parser import make_parser

_INTERRUPTED = 130


def main(arguments: Sequence[str] | None = None) -> int:
    """The exit code. Nothing heavy is loaded before the arguments are understood."""
    multiprocessing.freeze_support()
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    args = make_parser().parse_args(arguments)
    try:
        return _started(args)
    except KeyboardInterrupt:
        sys.stderr.write("\nStopped. What was done before is safe.\n")
        return _INTERRUPTED
    except BrokenPipeError:
        # The reader of a pipe has gone (`agentdesk timeline … | head`); nothing is left to say to it.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0


def _started(args: argparse.Namespace) -> int:
    if args.command is None:
        from agentdesk.bootstrap.start import run_window  # Qt, 300 ms

        return int(run_window(args.workspace))
    if args.command == "demo":
        from agentdesk.bootstrap.demo import run_demo  # Qt, 300 ms

        return int(run_demo(Path(args.tour) if args.tour else None, args.workspace))
    from agentdesk.bootstrap.cli import cli_parts
    from agentdesk.cli.main import run

    return run(args, cli_parts)


if __name__ == "__main__":
    sys.exit(main())
