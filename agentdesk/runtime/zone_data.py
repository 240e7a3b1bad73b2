"""Knows which version of the world's time zones this machine has."""

import zoneinfo
from importlib import metadata
from pathlib import Path


def version() -> str:
    """As `2026a`: the system's, else that of the tzdata package, else ""."""
    for folder in zoneinfo.TZPATH:
        try:
            with (Path(folder) / "tzdata.zi").open(encoding="ascii", errors="replace") as lines:
                first = lines.readline()
        except OSError:
            continue
        if first.startswith("# version "):
            return first.removeprefix("# version ").strip()
    try:
        return metadata.version("tzdata")
    except metadata.PackageNotFoundError:
        return ""
