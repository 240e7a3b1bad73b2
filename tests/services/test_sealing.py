"""Who seals, and when: an administrator's desk, signed where it holds the key, in steps that hold nobody up."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from agentdesk.domain.errors import Refused
from agentdesk.runtime.audit_key import AuditKey
from agentdesk.runtime.checkpoint_folder import CheckpointFolder
from agentdesk.services.sealing import PATIENCE, Sealing
from agentdesk.services.upkeep import EVERY_S, MORE_S, Upkeep
from tests.helpers.proofs import Proofs, Secrets


@pytest.fixture
def proofs(sqlite_url: str, tmp_path: Path) -> Iterator[Proofs]:
    made = Proofs(sqlite_url, tmp_path / "away")
    yield made
    made.close()


def test_only_an_administrators_desk_seals(proofs: Proofs) -> None:
    proofs.write(3)
    assert not proofs.sealing().look("bram")
    assert proofs.sealer.newest() is None
    proofs.sealing().look("anna")
    newest = proofs.sealer.newest()
    assert newest is not None
    assert newest.rows == 5
    assert newest.key == AuditKey(proofs.secrets).public() != b""


def test_a_desk_without_the_key_waits_for_the_one_that_has_it(proofs: Proofs) -> None:
    proofs.write(3)
    proofs.seal()
    other = Sealing(proofs.sealer, proofs.clock.now, "eva@desk", AuditKey(Secrets()), proofs.folder)
    proofs.write(3)
    other.look("anna")
    assert proofs.look().checkpoints[-1].n == 1
    proofs.clock.at += PATIENCE + timedelta(seconds=1)
    other.look("anna")
    newest = proofs.look().checkpoints[-1]
    assert (newest.n, newest.key, newest.signature) == (2, b"", b"")
    assert proofs.look().unsigned == 1


def test_a_look_makes_one_checkpoint_and_comes_back_soon_while_more_rows_wait(proofs: Proofs) -> None:
    proofs.write(2500, commands=0)
    lane, asked = _Lane(), proofs.sealing()
    nothing = type("Nothing", (), {"look": lambda _: None, "check_zones": lambda *_: None})()
    upkeep = Upkeep(lane, nothing, nothing, seal=lambda: asked.look("anna"))
    upkeep.start()
    lane.run()
    assert [each.rows for each in proofs.look().checkpoints] == [1000]
    assert sorted(lane.waits) == [MORE_S, EVERY_S]
    while MORE_S in lane.waits:
        lane.run(MORE_S)
    assert [each.rows for each in proofs.look().checkpoints] == [1000, 1000, 500]
    assert lane.waits == [EVERY_S]
    upkeep.stop()


def test_a_folder_that_cannot_be_written_loses_nothing_and_gets_everything_later(
    proofs: Proofs, tmp_path: Path
) -> None:
    away = tmp_path / "away"
    away.write_text("a file where the folder should be", "utf-8")
    proofs.write(3)
    with pytest.raises(Refused, match="checkpoints-not-written"):
        proofs.seal()
    assert proofs.look(with_folder=False).checkpoints[-1].n == 1
    away.unlink()
    proofs.write(3)
    proofs.seal()
    assert CheckpointFolder(away).numbers() == [1, 2]
    verdict = proofs.look()
    assert verdict.holds, verdict.findings
    assert (verdict.compared, verdict.not_exported) == (2, 0)


def test_the_folder_of_another_workspace_is_left_as_it_is(proofs: Proofs, tmp_path: Path) -> None:
    proofs.write(3)
    proofs.seal()
    file = tmp_path / "away" / "00000001.checkpoint"
    file.write_text(file.read_text("utf-8").replace("anna@desk", "bob@desk"), "utf-8")
    before = file.read_bytes()
    with pytest.raises(Refused, match="checkpoints-kept-other"):
        proofs.sealing().hand_out()
    assert file.read_bytes() == before


class _Lane:
    """A lane whose timers are run by hand."""

    def __init__(self) -> None:
        self._timers: list[tuple[float, Callable[[], None]]] = []

    @property
    def waits(self) -> list[float]:
        return [delay for delay, _ in self._timers]

    def later(self, delay_s: float, work: Callable[[], None]) -> Callable[[], None]:
        self._timers.append((delay_s, work))
        return lambda: None

    def do(self, work: Callable[[], None]) -> None:
        raise AssertionError(work)

    def run(self, delay_s: float | None = None) -> None:
        at = 0 if delay_s is None else self.waits.index(delay_s)
        _, work = self._timers.pop(at)
        work()
