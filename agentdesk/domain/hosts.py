"""Knows how an address names several servers, of which one takes writes: as libpq writes it, and as SQLAlchemy does.

Nothing but the standard library: the password and the journal ask for it before SQLAlchemy is loaded.
"""

import re
from urllib.parse import parse_qs, quote

_PARTS = re.compile(
    r"(?P<scheme>postgres[^:/?#]*)://(?:(?P<who>[^/?#]*)@)?(?P<hosts>[^@/?#]*)(?P<path>/[^?#]*)?(?:\?(?P<query>.*))?"
)


def spelled_out(address: str) -> str:
    """`//db1:5432,db2/desk` as SQLAlchemy reads it: every host a parameter of its own. Others stay as they are."""
    found = _PARTS.fullmatch(address)
    if found is None or "," not in found["hosts"]:
        return address
    who = f"{found['who']}@" if found["who"] else ""
    hosts = "&".join(f"host={quote(host, safe=':[]')}" for host in found["hosts"].split(",") if host)
    more = f"&{found['query']}" if found["query"] else ""
    return f"{found['scheme']}://{who}{found['path'] or '/'}?{hosts}{more}"


def hosts_of(address: str) -> tuple[str, ...]:
    """Every server the address names, the first one first; none on a file."""
    found = _PARTS.fullmatch(address)
    if found is None:
        return ()
    named = parse_qs(found["query"] or "").get("host", [])
    return tuple(host for each in (*found["hosts"].split(","), *",".join(named).split(",")) if (host := each))


def home_of(address: str) -> str:
    """What tells this workspace from others: its first server, login and database; never the password. A file is its path.

    So neither a new password nor a standby that is named afterwards is another workspace.
    """
    found = _PARTS.fullmatch(address)
    if found is None:
        return address
    login = (found["who"] or "").partition(":")[0]
    return f"postgresql://{login}@{next(iter(hosts_of(address)), '')}{found['path'] or '/'}"
