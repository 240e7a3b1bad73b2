"""Knows the keys of our tokens as rows: made when first needed, renewed when told, the old ones still read."""

import os
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from agentdesk.domain.mail_tokens import SECRET_BYTES, SIGNS, TokenKey, TokenKeys
from agentdesk.services.ports import UnitOfWork


def read(uow: UnitOfWork) -> TokenKeys | None:
    """None before the first was made."""
    rows: Sequence[Mapping[str, Any]] = uow.rows.all("token_key")
    rows = sorted(rows, key=lambda row: (row["made_at"], row["kid"]))
    keys = tuple(TokenKey(str(row["kid"]), bytes(row["secret"])) for row in rows)
    return TokenKeys(keys) if keys else None


def ensure(uow: UnitOfWork, now: datetime) -> TokenKeys:
    """Those there are, else the first one; of two desks that make it at once one is faster, and both use its."""
    return read(uow) or _with_new(uow, SIGNS[0], now)


def renew(uow: UnitOfWork, now: datetime) -> TokenKeys:
    """From now on a new key signs. When every sign has been used the oldest key goes: its tokens are years old."""
    keys = ensure(uow, now)
    kid = SIGNS[(SIGNS.index(keys.signing.kid) + 1) % len(SIGNS)]
    uow.rows.delete("token_key", kid=kid)
    return _with_new(uow, kid, now)


def _with_new(uow: UnitOfWork, kid: str, now: datetime) -> TokenKeys:
    uow.rows.insert("token_key", kid=kid, secret=os.urandom(SECRET_BYTES), made_at=now)
    made = read(uow)
    assert made is not None
    return made
