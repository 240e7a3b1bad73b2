"""Knows the words of an import: what a file is and how it is read, why it was refused, why a row was turned away."""

from pathlib import PurePath

from PySide6.QtCore import QObject

from agentdesk.domain.import_runs import RunFile, Trouble, TurnedRow
from agentdesk.domain.imports import ImportKind
from agentdesk.ui.words import Words


class _Facts(dict[str, str]):
    """A fact nobody gave shows as a question mark."""

    def __missing__(self, key: str) -> str:
        return "?"


class ImportSentences(QObject):
    """Whole sentences from codes and facts."""

    def __init__(self, words: Words, parent: QObject) -> None:
        super().__init__(parent)
        self._words = words

    def trouble(self, trouble: Trouble) -> str:
        """What happened, what is safe, what to do."""
        facts = _Facts(trouble.facts)
        if facts.get("path"):
            facts["path"] = PurePath(facts["path"]).name or facts["path"]
        if trouble.code == "wrong-header" and "kind" not in facts:
            return self.tr(
                "{path} has columns no mapping knows. Nothing was imported."
                " Correct its first row, or choose a mapping of columns."
            ).format_map(facts)
        if trouble.code == "wrong-header":
            facts["kind"] = self.kind(facts["kind"])
        known = self._file().get(trouble.code) or self._run().get(trouble.code)
        return known.format_map(facts) if known is not None else self._words.trouble(trouble.code)

    def turned(self, row: TurnedRow) -> str:
        """Why a row was rejected, or is doubted."""
        known = self._rows().get(row.code) or self._shapes().get(row.code) or self._doubts().get(row.code)
        if known is None:
            return row.code
        value = row.value if len(row.value) <= 60 else f"{row.value[:59]}…"
        return known.format(column=row.column, value=value)

    def kind(self, code: str) -> str:
        names = {
            ImportKind.AGENTS: self.tr("Colleagues"),
            ImportKind.CUSTOMERS: self.tr("Customers"),
            ImportKind.ORDERS: self.tr("Orders"),
            ImportKind.ORDER_ITEMS: self.tr("Order lines"),
            ImportKind.DELIVERIES: self.tr("Deliveries"),
            ImportKind.REVIEWS: self.tr("Star ratings"),
            ImportKind.CONTACTS: self.tr("Contacts"),
            ImportKind.COMPLAINTS: self.tr("Complaints"),
            ImportKind.FOLLOWUPS: self.tr("Follow-ups"),
        }
        return next((name for kind, name in names.items() if kind.value == code), code)

    def kinds(self, file: RunFile) -> str:
        return ", ".join(self.kind(code) for code in file.kinds) or self.tr("Looked up only")

    def mapping(self, name: str) -> str:
        names = {
            "": self.tr("Found by the first row"),
            "demo": self.tr("AgentDesk's own columns"),
            "olist": self.tr("Olist tables"),
            "online_retail": self.tr("Online Retail lines"),
        }
        return names.get(name) or PurePath(name).name

    def how(self, file: RunFile) -> str:
        """How a file is read: what was found out about it, so that a wrong guess is seen before it matters."""
        delimiters = {
            "comma": self.tr("commas"),
            "semicolon": self.tr("semicolons"),
            "tab": self.tr("tabs"),
            "bar": self.tr("bars"),
        }
        dates = {
            "year-month-day": self.tr("year-month-day"),
            "day-month-year": self.tr("day-month-year"),
            "month-day-year": self.tr("month-day-year"),
        }
        zone = (
            self.tr("times bring their own zone")
            if file.zone == "stated"
            else self.tr("times in {zone}").format(zone=file.zone)
        )
        if file.encoding == "xlsx":
            shape = self.tr("Excel sheet {name}").format(name=file.table)
        else:
            shape = self.tr("{encoding} with {delimiter}").format(
                encoding=file.encoding.upper().replace("CP1252", "Windows-1252"),
                delimiter=delimiters.get(file.delimiter, file.delimiter),
            )
        dated = self.tr("dates {order}").format(order=dates.get(file.dates, file.dates))
        return " · ".join((self.mapping(file.mapping), shape, dated, zone))

    def notice(self, code: str) -> str:
        return {
            "dates-guessed": self.tr("No day above 12 shows which comes first: dates are read as day-month-year."),
            "odd-bytes": self.tr(
                "Some lines are in another encoding or hold NULs: they will be rejected, the rest goes in."
            ),
        }.get(code, code)

    def _file(self) -> dict[str, str]:
        return {
            "file-missing": self.tr("{path} is not there. Nothing was imported. Check its drive, or choose again."),
            "file-not-readable": self.tr("{path} cannot be read. Nothing was imported. Check its rights."),
            "file-empty": self.tr("{path} is empty. Nothing was imported. Was it saved completely?"),
            "folder-empty": self.tr("No table was found in {path} (csv, tsv, gz, xlsx). Nothing was imported."),
            "file-damaged": self.tr(
                "{path} is damaged ({why}). What was read before that is safe. Get the file again and import it again."
            ),
            "file-encoding": self.tr(
                "{path} cannot be read as {encoding}. Nothing was imported. Save it as UTF-8 and choose it again."
            ),
            "no-header": self.tr(
                "{path} does not begin with a row of column names. Nothing was imported. Add that row."
            ),
            "conflict-markers": self.tr(
                "{path} has unresolved merge markers (line {line}). Nothing was imported."
                " Resolve them, then choose it again."
            ),
            "wrong-header": self.tr(
                "{path} does not have the columns of “{kind}”: {missing} is missing. Nothing was imported."
                " Correct its first row, or choose a mapping of columns."
            ),
            "nothing-to-import": self.tr("Nothing that can be imported was found in {path}. Nothing was changed."),
        }

    def _run(self) -> dict[str, str]:
        return {
            "mapping-unreadable": self.tr("The mapping {path} is not TOML: {why}. Nothing was imported."),
            "mapping-wrong": self.tr("The mapping {path} is not right: {why}. Nothing was imported."),
            "rejects-not-writable": self.tr(
                "The file of rejected rows cannot be written ({path}). What was imported is safe."
                " Check the rights of its folder."
            ),
            "import-strict": self.tr(
                "{rejected} rows would be rejected, so nothing was imported. Mend them, or untick “All or nothing”."
            ),
            "import-ended": self.tr(
                "The import was cut off. What went in is safe. Start it again: rows that are in stay as they are."
            ),
            "writer-gone": self.tr(
                "The import was cut off. What went in is safe. Start it again: rows that are in stay as they are."
            ),
            "import-running": self.tr("Another import is still running. Nothing was started. Wait for it or stop it."),
            "not-moved": self.tr(
                "{name} was read and cannot be moved out of it ({why}). That is tried again; it does not go in twice."
            ),
            "watch-ended": self.tr("The watch ended by itself. No file was lost. It is tried again each minute."),
        }

    def _rows(self) -> dict[str, str]:
        return {
            "empty": self.tr("{column} is empty"),
            "bad-time": self.tr("{column} is no time: {value}"),
            "not-a-number": self.tr("{column} is no number: {value}"),
            "not-whole": self.tr("{column} is no whole number: {value}"),
            "bad-country": self.tr("{column} is no country code of two letters: {value}"),
            "bad-state": self.tr("{column} is no state of an order: {value}"),
            "bad-stars": self.tr("{column} is not 1 to 5: {value}"),
            "bad-kind": self.tr("{column} is not call, email, chat, visit or note: {value}"),
            "bad-direction": self.tr("{column} is not in, out or internal: {value}"),
            "too-long": self.tr("{column} has {value} characters, more than 1,000,000"),
            "unknown-customer": self.tr("no such customer: {value}"),
            "unknown-order": self.tr("no such order: {value}"),
            "unknown-agent": self.tr("no such colleague: {value}"),
            "twice": self.tr("this id stands twice in the file with different content: {value}"),
        }

    def _shapes(self) -> dict[str, str]:
        return {
            "wrong-width": self.tr("has another number of columns than the first row ({value})"),
            "nul": self.tr("has a NUL byte in it"),
            "mixed-encoding": self.tr("is in another encoding than the rest of the file"),
            "conflict-marker": self.tr("is a merge conflict marker"),
            "open-quote": self.tr("opens a quote that is never closed"),
            "bad-quotes": self.tr("has quotes in the wrong place"),
            "file-damaged": self.tr("the file breaks off here: {value}"),
        }

    def _doubts(self) -> dict[str, str]:
        return {
            "odd-email": self.tr("{column} looks like no e-mail address: {value}"),
            "odd-phone": self.tr("{column} looks like no phone number: {value}"),
            "odd-total": self.tr("{column} is less than nothing: {value}"),
        }
