"""Knows that a machine which has everything may skip nothing: there, a skipped test is a failed one."""

import os
from collections.abc import Generator

import pytest

ASKED = "AGENTDESK_NOTHING_SKIPPED"
NOT_TO_BE_HAD = ("AGENTDESK_ASTERISK",)
"""What no package of Debian 12 brings; a reason that names one of these may be a reason to skip."""


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item, call: pytest.CallInfo[None]
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """For one test."""
    report = yield
    _told_as_failed(report)
    return report


@pytest.hookimpl(wrapper=True)
def pytest_make_collect_report(
    collector: pytest.Collector,
) -> Generator[None, pytest.CollectReport, pytest.CollectReport]:
    """For a whole file."""
    report = yield
    _told_as_failed(report)
    return report


def _told_as_failed(report: pytest.TestReport | pytest.CollectReport) -> None:
    if not report.skipped or not os.environ.get(ASKED) or hasattr(report, "wasxfail"):
        return
    reason = report.longrepr[2] if isinstance(report.longrepr, tuple) else str(report.longrepr)
    if not any(name in reason for name in NOT_TO_BE_HAD):
        report.outcome = "failed"
        report.longrepr = f"{reason}\nSkipped, and {ASKED} says that this machine has everything."
