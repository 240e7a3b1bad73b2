"""Knows how an import of the terminal runs: planned, shown, then carried out."""

from collections.abc import Callable

from agentdesk.domain.imports import ImportReport
from agentdesk.services.imports import Importer, ImportProgress, ImportWish
from agentdesk.services.imports_plan import Plan


class Runner:
    """Implements `cli.parts.ImportRunner`."""

    def __init__(self, importer: Importer) -> None:
        self._importer = importer

    def plan(self, wish: ImportWish) -> Plan:
        return self._importer.plan(wish)

    def run(
        self, wish: ImportWish, progress: Callable[[ImportProgress], None], planned: Callable[[Plan], None]
    ) -> ImportReport:
        return self._importer.run(wish, progress, planned)
