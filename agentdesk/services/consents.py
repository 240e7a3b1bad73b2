"""Knows what a customer allowed, by purpose and channel: each word is kept, the newest counts."""

from collections.abc import Mapping, Sequence
from typing import Any

from agentdesk.domain.commands import SetConsent
from agentdesk.domain.contacts import Consent
from agentdesk.domain.ids import CustomerId
from agentdesk.domain.kinds import ConsentState, Purpose
from agentdesk.services import touched
from agentdesk.services.ports import UnitOfWork


def set_consent(uow: UnitOfWork, command: SetConsent) -> tuple[str, ...]:
    touched.need_customer(uow, command.customer_id)
    uow.rows.insert(
        "consent",
        id=command.consent_id,
        customer_id=command.customer_id,
        purpose=command.purpose.value,
        channel=command.channel.value,
        state=command.state.value,
        source=command.source,
        at=command.at,
    )
    return touched.customer(command.customer_id)


def consents_of(uow: UnitOfWork, customer_id: CustomerId) -> list[Consent]:
    """Every word about it, old ones too; `contacts.state_of` finds the one that counts."""
    rows: Sequence[Mapping[str, Any]] = uow.rows.all("consent", customer_id=customer_id)
    return [
        Consent(Purpose(row["purpose"]), row["channel"], ConsentState(row["state"]), row["at"])
        for row in rows
        if row["purpose"] in set(Purpose)
    ]
