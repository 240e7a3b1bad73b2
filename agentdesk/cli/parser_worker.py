"""Knows the arguments of `worker`."""

import argparse


def add_worker(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--once",
        action="store_true",
        help="one whole round, then end; for a timer of the system's. Where another process"
        " looks after the workspace nothing is done, and that is no fault: the exit code is 0",
    )
    parser.add_argument("--port", type=int, metavar="PORT", default=None,
                        help="set the port that the worker serves on its own machine, 0 for none; then end")  # fmt: skip
    parser.add_argument("--answer-page", metavar="URL", default=None,
                        help="set the https address under which customers reach that port, off for none; then end")  # fmt: skip
    parser.add_argument("--push-address", action="store_true",
                        help="say where a cloud phone pushes its calls to, with the token of this machine; then end")  # fmt: skip
    parser.add_argument("--verbose", action="store_true", help="log more")
