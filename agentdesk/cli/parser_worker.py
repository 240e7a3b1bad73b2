"""Knows the arguments of `worker`."""

import argparse


def add_worker(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--once", action="store_true", help="one whole round, then end; for a timer of the system's")
    parser.add_argument("--verbose", action="store_true", help="log more")
