"""The file of rows that were turned away: never over another, whole or not there."""

import resource
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import pytest

from agentdesk.bootstrap.cli import MAPPINGS
from agentdesk.domain.errors import Offline, Refused
from agentdesk.domain.imports import BatchOutcome, ImportedRow, ImportKind, Turned
from agentdesk.runtime.paths import resources
from agentdesk.services.imports import Importer, ImportWish
from agentdesk.services.imports_files import is_input
from agentdesk.services.imports_mapping import load_mappings
from agentdesk.services.imports_rejects import RejectsFile
from tests.helpers.desk import Clock

CUSTOMERS = "customer_id,name\nC1,Zoe\n,nobody\n"


class Store:
    """Implements `ImportStore`: takes everything, until it is away."""

    def __init__(self, *, is_away: bool = False) -> None:
        self._is_away = is_away

    def begin(self, source: str, kind: ImportKind) -> None:
        del source, kind

    def write(
        self, source: str, kind: ImportKind, rows: Sequence[ImportedRow], *, dry: bool = False, repeated: bool = False
    ) -> BatchOutcome:
        del source, kind, dry, repeated
        if self._is_away:
            raise Offline("unreachable")
        return BatchOutcome(len(rows), 0, 0, ())

    def finish(self, source: str, kind: ImportKind) -> None:
        del source, kind


def an_importer(store: Store) -> Importer:
    return Importer(store, load_mappings(resources() / MAPPINGS), Clock(), lambda turned: turned.code)


@contextmanager
def no_room() -> Iterator[None]:
    """As on a full disk: no file takes another byte."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def test_a_second_run_does_not_overwrite_the_rows_the_first_turned_away(tmp_path: Path) -> None:
    path = tmp_path / "customers.csv"
    path.write_text(CUSTOMERS, "utf-8")
    wish = ImportWish((path,), rejects_dir=tmp_path / "bad")
    (first,) = an_importer(Store()).run(wish).rejects
    first.write_text("being mended", "utf-8")
    (second,) = an_importer(Store()).run(wish).rejects
    assert first.read_text("utf-8") == "being mended"
    assert "nobody" in second.read_text("utf-8-sig")
    assert second.name == "customers-2.rejected.csv"
    assert not is_input(second)


def test_two_files_of_one_name_have_their_rejected_rows_apart(tmp_path: Path) -> None:
    paths = []
    for folder in ("north", "south"):
        (tmp_path / folder).mkdir()
        paths.append(tmp_path / folder / "customers.csv")
        paths[-1].write_text(CUSTOMERS.replace("nobody", folder), "utf-8")
    rejects = an_importer(Store()).run(ImportWish(tuple(paths), rejects_dir=tmp_path / "bad")).rejects
    assert len(rejects) == 2
    for path, folder in zip(rejects, ("north", "south"), strict=True):
        assert folder in path.read_text("utf-8-sig")


def test_a_run_that_is_to_be_repeated_leaves_no_half_a_file(tmp_path: Path) -> None:
    path = tmp_path / "customers.csv"
    path.write_text(CUSTOMERS, "utf-8")
    with pytest.raises(Offline):
        an_importer(Store(is_away=True)).run(ImportWish((path,), rejects_dir=tmp_path / "bad"))
    assert list((tmp_path / "bad").iterdir()) == []


def test_a_full_disk_is_told_as_rows_that_cannot_be_written_down(tmp_path: Path) -> None:
    rejects = RejectsFile([tmp_path / "customers.rejected.csv"], ("customer_id", "name"))
    rejects.add(Turned(3, "empty"), ["", "nobody"], "empty")
    with no_room(), pytest.raises(Refused, match="rejects-not-writable"):
        rejects.flush()
    with no_room():
        rejects.discard()
    assert list(tmp_path.iterdir()) == []
