"""Knows what the columns of exported tables are called for people; the terminal writes their keys."""

from PySide6.QtCore import QObject


class Headings(QObject):
    @property
    def all(self) -> dict[str, str]:
        """By key of `services/exports_tables.py`."""
        return {
            "agent": self.tr("Agent"),
            "at": self.tr("When"),
            "ces": self.tr("Ease (CES)"),
            "channel": self.tr("Channel"),
            "command": self.tr("What was said"),
            "complaint": self.tr("Complaint"),
            "contact": self.tr("Contact"),
            "contact_at": self.tr("When the contact was"),
            "customer": self.tr("Customer"),
            "desk": self.tr("Desk"),
            "direction": self.tr("Direction"),
            "filter": self.tr("Filter"),
            "form": self.tr("Form of the file"),
            "id": self.tr("Number"),
            "kind": self.tr("Kind"),
            "note_length": self.tr("Signs in the note"),
            "outcome": self.tr("Outcome"),
            "person": self.tr("Person"),
            "reason": self.tr("Reason"),
            "restricted": self.tr("Restricted"),
            "review": self.tr("Review"),
            "reviewer": self.tr("Reviewer"),
            "revised_late": self.tr("Revised late"),
            "revisions": self.tr("Revisions"),
            "rows": self.tr("Rows"),
            "score": self.tr("Score"),
            "seconds": self.tr("Seconds"),
            "seq": self.tr("Place in the ledger"),
            "source": self.tr("Why it was read"),
            "state": self.tr("State"),
            "touched": self.tr("What it touched"),
            "what": self.tr("What"),
            "withdrawn": self.tr("Withdrawn"),
            "written_by": self.tr("Written by"),
        }
