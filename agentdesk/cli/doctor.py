"""Knows the `doctor` command: what is installed and found here, and what to do about what is missing."""

import argparse

from agentdesk.cli.codes import DONE, REFUSED
from agentdesk.cli.output import Out
from agentdesk.cli.parts import CliParts


def run(_args: argparse.Namespace, parts: CliParts, out: Out) -> int:
    findings = parts.findings()
    broken = any(finding.is_broken for finding in findings)
    if out.as_json:
        sections: dict[str, dict[str, str]] = {}
        for finding in findings:
            sections.setdefault(finding.section, {})[finding.name] = finding.value
        out.answer({**sections, "advice": [each.advice for each in findings if each.advice], "ok": not broken})
        return REFUSED if broken else DONE
    section = ""
    for finding in findings:
        if finding.section != section:
            section = finding.section
            out.line(section)
        out.line(f"  {finding.name:<14} {finding.value}")
        if finding.advice:
            out.line(f"  {'':<14} → {finding.advice}")
    return REFUSED if broken else DONE
