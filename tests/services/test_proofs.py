"""How the proofs stand, and the day's letter: what an administrator sees of the folder, and one mail a day across desks."""

import email
import email.policy
import json
from pathlib import Path

import pytest

from agentdesk.bootstrap.proofs import checkpoint_mail
from agentdesk.domain.commands import ChangeSetting
from agentdesk.domain.commands_mail import SetMailbox
from agentdesk.domain.errors import NotAllowed
from agentdesk.domain.ids import new_uuid
from agentdesk.domain.proof import read_checkpoint
from agentdesk.domain.proof_state import Kept
from agentdesk.runtime.checkpoint_folder import CheckpointFolder
from agentdesk.services.proofs import state_of
from agentdesk.services.sealing import Sealing
from agentdesk.store.sealing import SqlSealer
from tests.helpers.desk import BO, Desk


def seal(desk: Desk, folder: Path | None = None) -> None:
    kept = None if folder is None else CheckpointFolder(folder)
    Sealing(SqlSealer(desk.engine), desk.clock.now, "anna@desk", None, kept).seal_all()


def kept(desk: Desk, folder: Path | None) -> Kept:
    return state_of(SqlSealer(desk.engine), None if folder is None else CheckpointFolder(folder), str(folder)).kept


def test_it_is_seen_whether_checkpoints_leave_the_database_and_whether_the_folder_is_whole(
    desk: Desk, tmp_path: Path
) -> None:
    folder = tmp_path / "proofs"
    assert kept(desk, None) is Kept.NOWHERE
    assert kept(desk, folder) is Kept.MISSING
    folder.mkdir()
    assert kept(desk, folder) is Kept.EMPTY
    desk.customer()
    seal(desk, folder)
    state = state_of(SqlSealer(desk.engine), CheckpointFolder(folder), str(folder))
    assert (state.kept, state.newest, state.files, state.is_signed, state.desk) == (Kept.WELL, 1, 1, False, "anna@desk")
    desk.customer("Els")
    seal(desk)
    assert kept(desk, folder) is Kept.BEHIND
    (file,) = folder.glob("*.checkpoint")
    file.write_text(file.read_text().replace("complete: yes", "complete: no"))
    assert kept(desk, folder) is Kept.OTHER


def set_mail(desk: Desk, address: str) -> None:
    desk.say(ChangeSetting(**desk.basics(), key="checkpoints_mail", json_text=json.dumps(address)))


def a_mailbox(desk: Desk) -> None:
    spec = {
        "address": "support@shop.nl", "from_name": "Shop",
        "imap": {"host": "imap.shop.nl", "port": 993, "security": "tls"},
        "smtp": {"host": "smtp.shop.nl", "port": 465, "security": "tls"},
    }  # fmt: skip
    desk.say(SetMailbox(**desk.basics(), mailbox_id=new_uuid(), spec=json.dumps(spec)))  # type: ignore[arg-type]


def test_each_day_s_checkpoint_goes_into_the_outbox_once_and_can_be_read_again(desk: Desk) -> None:
    desk.customer()
    seal(desk)
    a_mailbox(desk)
    looks = [checkpoint_mail(desk.workspace, desk.engine, desk.clock, "anna") for _ in range(2)]
    assert not looks[0].look()  # no address is set
    set_mail(desk, "notary@example.org")
    assert [each.look() for each in looks] == [True, False]
    row = desk.row("outbox")
    assert (json.loads(row["recipients"]), row["state"]) == (["notary@example.org"], "queued")
    letter = email.message_from_bytes(bytes(row["raw"]), policy=email.policy.default)
    (file,) = letter.iter_attachments()
    newest = SqlSealer(desk.engine).newest()
    assert newest is not None
    assert read_checkpoint(file.get_content().decode()) == newest
    body = letter.get_body()
    assert body is not None
    assert "not signed" in body.get_content()
    assert any(each["kind"] == "MailCheckpoint" for each in desk.rows("ledger"))
    desk.clock.turn(days=1)
    assert looks[1].look()
    assert len(desk.rows("outbox")) == 2


def test_only_an_administrator_s_desk_mails_and_sets_the_address(desk: Desk) -> None:
    desk.colleague()
    desk.customer()
    seal(desk)
    a_mailbox(desk)
    set_mail(desk, "notary@example.org")
    assert not checkpoint_mail(desk.workspace, desk.engine, desk.clock, "bo").look()
    with pytest.raises(NotAllowed):
        desk.say(ChangeSetting(**desk.basics(BO), key="checkpoints_mail", json_text='"me@example.org"'))
