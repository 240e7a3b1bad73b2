"""A server that is killed, hangs, or is followed by a standby that had not heard everything: nothing lost, nothing doubled."""

import threading
import time
from collections.abc import Callable
from pathlib import Path

from tests.helpers.fault_desks import counted, customer_of, desks
from tests.helpers.fault_table import written
from tests.helpers.line import line
from tests.helpers.standby import Nursery, Server, both, until

DESKS = 50


def test_a_server_killed_while_50_desks_log_loses_and_doubles_nothing(server: Server, tmp_path: Path) -> None:
    customer = customer_of(server.url)
    with desks(server.url, tmp_path, DESKS) as opened:
        began = time.monotonic()
        for desk in opened:
            for _ in range(3):
                desk.log(customer)
        until(lambda: sum(len(each.settled) for each in opened) > DESKS // 2, "half of them were logged")
        server.kill()
        for desk in opened:
            desk.log(customer)
        server.start()
        for desk in opened:
            desk.until_settled()
        count = written("server killed (kill -9) while 50 desks log", counted(server.url, opened, began))
    assert count.is_exact
    assert count.said == DESKS * 4
    assert count.refused == 0


def test_a_lagging_standby_that_is_promoted_gets_what_it_had_not_heard_once(
    servers: Nursery, ended: Callable[[Server], Server], tmp_path: Path
) -> None:
    primary = ended(servers.server())
    customer = customer_of(primary.url)
    with line(("127.0.0.1", primary.port)) as stream:
        standby = ended(primary.follow(stream.port, servers.folder()))
        until(lambda: standby.ask("SELECT 1 FROM desk.customer WHERE id = %s", customer), "the standby follows")
        with desks(both(primary, standby), tmp_path, 10) as opened:
            for desk in opened:
                desk.log(customer)
                desk.until_settled()
            heard = len(opened)
            until(lambda: standby.ask("SELECT count(*) FROM desk.ledger")[0][0] == heard, "the standby has heard them")
            stream.stall()
            for desk in opened:
                desk.log(customer)
                desk.log(customer)
            for desk in opened:
                desk.until_settled()
            primary.kill()
            began = time.monotonic()
            standby.promote()
            lost = len(opened) * 3 - int(str(standby.ask("SELECT count(*) FROM desk.ledger")[0][0]))
            for desk in opened:
                desk.log(customer)
            for desk in opened:
                desk.until_settled()
            first = time.monotonic() - began
            until(lambda: counted(standby.url, opened).is_exact, "what was lost is there again")
            count = written("lagging asynchronous standby promoted", counted(standby.url, opened, began), lost=lost)
    assert lost == len(opened) * 2
    assert count.said == len(opened) * 4
    assert count.refused == 0
    assert first < 10


def test_a_primary_that_hangs_is_left_for_the_standby_that_was_promoted(
    servers: Nursery, ended: Callable[[Server], Server], tmp_path: Path
) -> None:
    primary = ended(servers.server())
    customer = customer_of(primary.url)
    standby = ended(primary.follow(primary.port, servers.folder()))
    with desks(both(primary, standby), tmp_path, 5) as opened:
        for desk in opened:
            desk.log(customer)
        for desk in opened:
            desk.until_settled()
        until(lambda: standby.ask("SELECT count(*) FROM desk.ledger")[0][0] == len(opened), "the standby has heard all")
        primary.stall()
        began = time.monotonic()
        for desk in opened:
            desk.log(customer)
        standby.promote()
        for desk in opened:
            desk.until_settled()
        count = written("primary hangs (SIGSTOP), standby promoted", counted(standby.url, opened, began))
    assert count.is_exact
    assert count.refused == 0


def test_a_server_that_hangs_and_comes_back_has_each_contact_once(server: Server, tmp_path: Path) -> None:
    customer = customer_of(server.url)
    with desks(server.url, tmp_path, 5) as opened:
        for desk in opened:
            desk.log(customer)
            desk.until_settled()
        began = time.monotonic()
        server.stall()
        for desk in opened:
            desk.log(customer)
        threading.Event().wait(0.2)
        server.go_on()
        for desk in opened:
            desk.until_settled()
        count = written("server hangs (SIGSTOP) and goes on", counted(server.url, opened, began))
    assert count.is_exact
