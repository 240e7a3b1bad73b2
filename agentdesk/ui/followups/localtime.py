"""Knows how a naive wall-clock time enters and leaves a Qt editor without meeting this machine's zone."""

from datetime import datetime

from PySide6.QtCore import QDate, QDateTime, QTime


def to_qt(local: datetime) -> QDateTime:
    return QDateTime(QDate(local.year, local.month, local.day), QTime(local.hour, local.minute))


def from_qt(shown: QDateTime) -> datetime:
    date, time = shown.date(), shown.time()
    return datetime(date.year(), date.month(), date.day(), time.hour(), time.minute())  # noqa: DTZ001 wall-clock by design
