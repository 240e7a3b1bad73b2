"""Knows the tables of mail: the shared mailboxes, and what is on its way out, and what came in."""

from sqlalchemy import BigInteger, Boolean, Column, ForeignKey, Index, Integer, LargeBinary, Table, Text, text

from agentdesk.store.schema_base import EMPTY, FALSE, ZERO, metadata
from agentdesk.store.types import Id, UtcDateTime

mailbox = Table(
    "mailbox",
    metadata,
    Column("id", Id, primary_key=True),
    Column("address", Text, nullable=False),
    Column("spec", Text, nullable=False),  # JSON, see domain/mailboxes.py; never a password
    Column("active", Boolean, nullable=False, server_default=text("true")),
)

outbox = Table(
    "outbox",
    metadata,
    Column("id", Id, primary_key=True),
    Column("mailbox_id", Id, ForeignKey("mailbox.id"), nullable=False),
    Column("message_id", Text, nullable=False, unique=True),
    Column("sender", Text, nullable=False),
    Column("recipients", Text, nullable=False),  # JSON list of addresses, blind ones too
    Column("raw", LargeBinary, nullable=False),  # the bytes as fixed at the click
    Column("state", Text, nullable=False),  # domain/outbox.py
    Column("agent_id", Integer, nullable=False),
    Column("event_id", Id, nullable=False),  # its row on a timeline
    Column("thread_id", Id),  # mail_thread.id
    Column("tries", Integer, nullable=False, server_default=ZERO),
    Column("next_at", UtcDateTime, nullable=False),
    Column("lease_until", UtcDateTime),
    Column("uncertain_at", UtcDateTime),  # since when it is in doubt, or put off
    Column("why", Text, nullable=False, server_default=EMPTY),  # a code for words
    Column("said", Text, nullable=False, server_default=EMPTY),  # what the server wrote
    Column("created_at", UtcDateTime, nullable=False),
    Index(None, "event_id"),
    Index(None, "state"),
    Index(None, "thread_id"),
)

# How far each watched folder has been read.
mail_folder = Table(
    "mail_folder",
    metadata,
    Column("mailbox_id", Id, ForeignKey("mailbox.id"), primary_key=True),
    Column("folder", Text, primary_key=True),
    Column("uidvalidity", BigInteger, nullable=False),
    Column("uidnext", BigInteger, nullable=False),
    Column("modseq", BigInteger, nullable=False),
    Column("on_server", Integer, nullable=False),
    Column("checked_at", UtcDateTime, nullable=False),
)

# A mail, once, in however many folders and mailboxes it lies.
mail = Table(
    "mail",
    metadata,
    Column("id", Id, primary_key=True),
    Column("mail_key", LargeBinary(32), unique=True),  # domain/mail_places.mail_key; empty until its body is here
    Column("message_id", Text, nullable=False, server_default=EMPTY),
    Column("thread_id", Id, nullable=False),
    Column("mail_class", Text, nullable=False, server_default=EMPTY),  # domain/mail.MailClass
    Column("is_ours", Boolean, nullable=False, server_default=FALSE),
    Column("received_at", UtcDateTime, nullable=False),
    Column("size_bytes", Integer, nullable=False),
    Column("event_id", Id),  # its row on a timeline
    Index(None, "message_id"),
    Index(None, "thread_id", "received_at"),
    Index("ix_mail_event", "event_id", sqlite_where=text("event_id IS NOT NULL"),
          postgresql_where=text("event_id IS NOT NULL")),
    Index("ix_mail_without_body", "received_at", sqlite_where=text("mail_key IS NULL"),
          postgresql_where=text("mail_key IS NULL")),
)  # fmt: skip

# Its words: what erasure and retention remove.
mail_words = Table(
    "mail_words",
    metadata,
    Column("mail_id", Id, ForeignKey("mail.id"), primary_key=True),
    Column("sender", Text, nullable=False, server_default=EMPTY),
    Column("subject", Text, nullable=False, server_default=EMPTY),
    Column("asker", Text, nullable=False, server_default=EMPTY),  # who really asks, where that is not the sender
    Column("people", Text, nullable=False, server_default=EMPTY),  # every address of its head, lower case, by spaces
    Column("subject_key", Text, nullable=False, server_default=EMPTY),  # domain/mail_matching.subject_key
    Column("raw", LargeBinary),  # the bytes as they came, deflated (zlib)
    Index(None, "subject_key"),
)

# Where it lies on a server.
mail_place = Table(
    "mail_place",
    metadata,
    Column("mailbox_id", Id, ForeignKey("mailbox.id"), primary_key=True),
    Column("folder", Text, primary_key=True),
    Column("uidvalidity", BigInteger, primary_key=True, autoincrement=False),
    Column("uid", BigInteger, primary_key=True, autoincrement=False),
    Column("mail_id", Id, ForeignKey("mail.id"), nullable=False),
    Index(None, "mail_id"),
)

# A conversation: the mails that answer each other. Its words are those of its newest mail from outside.
mail_thread = Table(
    "mail_thread",
    metadata,
    Column("id", Id, primary_key=True),
    Column("mailbox_id", Id, ForeignKey("mailbox.id"), nullable=False),
    Column("customer_id", Id, ForeignKey("customer.id")),
    Column("state", Text, nullable=False),  # domain/mail_threads.ThreadState
    Column("newest_in", Id),  # mail.id
    Column("asked_at", UtcDateTime),  # the oldest mail nobody has answered
    Column("last_in_at", UtcDateTime),
    Column("last_out_at", UtcDateTime),
    Column("due_at", UtcDateTime),  # to be answered by
    Column("owner", Integer),
    Column("claim_until", UtcDateTime),  # empty for one that was given to its owner
    Column("snoozed_until", UtcDateTime),
    Column("handed_words", Text, nullable=False, server_default=EMPTY),
    Column("junk", Boolean, nullable=False, server_default=FALSE),
    Column("apart_in", Id),  # mail.id: the newest that no person seems to have written; it waits for nobody
    Column("apart_at", UtcDateTime),  # when that came
    Column("suggested_id", Id),  # whose it may be
    Column("suggested_why", Text, nullable=False, server_default=EMPTY),
    Column("version", Integer, nullable=False, server_default=text("1")),  # one more with every mail in or out
    Index(None, "state", "due_at"),
    Index(None, "customer_id"),
    Index("ix_mail_thread_apart", "apart_at", "id", sqlite_where=text("apart_at IS NOT NULL"),
          postgresql_where=text("apart_at IS NOT NULL")),
)  # fmt: skip

# Who reads or writes in a conversation just now; a row that is over means nothing.
mail_presence = Table(
    "mail_presence",
    metadata,
    Column("thread_id", Id, primary_key=True),
    Column("agent_id", Integer, primary_key=True, autoincrement=False),
    Column("what", Text, nullable=False),  # domain/mail_threads.PersonDoes
    Column("until", UtcDateTime, nullable=False),
)

# Answers that are being written, for the other desks of their author alone. Words are empty once they are done with.
mail_draft = Table(
    "mail_draft",
    metadata,
    Column("id", Id, primary_key=True),
    Column("agent_id", Integer, nullable=False),
    Column("thread_id", Id),  # empty for a mail that answers nothing
    Column("customer_id", Id),
    Column("desk", Text, nullable=False),  # the name of the computer
    Column("written_at", UtcDateTime, nullable=False),
    Column("words", Text, nullable=False),  # domain/mail_drafts.py
    Index(None, "agent_id", "thread_id"),
)
