"""Knows how the tests speak to the terminal: in this process, with its answers caught."""

import json
import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from agentdesk.__main__ import main


@dataclass(frozen=True)
class Said:
    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)


Run = Callable[..., Said]


@pytest.fixture(autouse=True)
def at_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Settings, state and rejected rows of the test stay in its own folder."""
    monkeypatch.setenv("AGENTDESK_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("AGENTDESK_AGENT", "anna")
    monkeypatch.delenv("AGENTDESK_WORKSPACE", raising=False)
    monkeypatch.delattr(os, "nice", raising=False)  # the test's process keeps its priority


@pytest.fixture
def run(workspace_url: str, capfd: pytest.CaptureFixture[str]) -> Run:
    """A command on a fresh workspace, on each database."""
    return _runner(workspace_url, capfd)


@pytest.fixture
def run_on_file(sqlite_url: str, capfd: pytest.CaptureFixture[str]) -> Run:
    """A command on a fresh workspace in a file."""
    return _runner(sqlite_url, capfd)


@pytest.fixture
def run_at(capfd: pytest.CaptureFixture[str]) -> Callable[[str], Run]:
    """A command on the workspace of a URL."""
    return lambda url: _runner(url, capfd)


def _runner(url: str, capfd: pytest.CaptureFixture[str]) -> Run:
    def run(*arguments: str) -> Said:
        capfd.readouterr()
        try:
            code = main(["--workspace", url, *arguments])
        except SystemExit as end:
            code = int(str(end.code or 0))
        out, err = capfd.readouterr()
        return Said(code, out, err)

    return run


@pytest.fixture
def shop(tmp_path: Path) -> Path:
    """A folder with two customers, an order with lines, a delivery, a review, contacts, a complaint, a follow-up."""
    folder = tmp_path / "shop"
    folder.mkdir()
    for name, text in SHOP.items():
        (folder / f"{name}.csv").write_text(text, "utf-8")
    return folder


SHOP = {
    "agents": "agent_id,name,team\nA1,Lara de Hoogh,Phone\n",
    "customers": (
        "customer_id,name,email,phone_e164,phone_as_entered,street,postcode,city,country,language,customer_since\n"
        "C1,Zoë Đặng,zoe@example.net,+31201234567,020 123 4567,Prinsengracht 12-2,1017 AB,Amsterdam,NL,nl,2026-01-02\n"
        "C2,Bob Smith,bob@example.org,,0161 496 0000,12 High Street,M1 1AE,Manchester,GB,en,2026-02-03\n"
    ),
    "orders": (
        "order_id,customer_id,placed_at,status,total,currency,payment\n"
        "O1,C1,2026-03-01 10:00:00,shipped,49.95,EUR,ideal\n"
        "O2,C1,2026-04-01 10:00:00,delivered,10.00,EUR,ideal\n"
    ),
    "order_items": (
        "order_id,line,sku,description,quantity,unit_price\n"
        "O1,1,LAMP,Lamp,1,39.95\nO1,2,BULB,Bulb,2,5.00\nO2,1,LAMP,Lamp,1,10.00\n"
    ),
    "deliveries": (
        "delivery_id,order_id,shipped_at,promised_by,delivered_at,state\n"
        "D1,O1,2026-03-02 08:00:00,2026-03-05,2026-03-04 12:30:00,delivered\n"
        "D2,O2,,2026-04-05,,overdue\n"
    ),
    "reviews": (
        "review_id,order_id,customer_id,score,title,text,answered_at\nR1,O1,C1,2,Meh,It flickers,2026-03-06 09:00:00\n"
    ),
    "contacts": (
        "contact_id,customer_id,order_id,kind,direction,started_at,duration_s,agent_id,subject,body,intent,thread_id\n"
        'CT1,C1,O1,call,in,2026-03-07 09:00:00,120,A1,Lamp flickers,"She says it flickers.\nCall her.",complaint,T1\n'
        "CT2,C2,,note,internal,2026-03-08 09:00:00,,A1,Note,Moved house,,\n"
    ),
    "complaints": (
        "complaint_id,customer_id,order_id,contact_id,opened_at,category,state,closed_at,resolution\n"
        "K1,C1,O1,CT1,2026-03-07 09:00:00,quality,closed,2026-03-09 10:00:00,refunded\n"
    ),
    "followups": (
        "followup_id,customer_id,order_id,ref,title,due_at,done_at,assignee\n"
        "F1,C1,O1,K1,Call about the lamp,2026-03-08 10:00:00,,A1\n"
        "F2,C1,O1,CT1,Send a bulb,2026-03-09 10:00:00,2026-03-09 11:00:00,A1\n"
    ),
}
