"""Knows how Alembic reaches the connection that `store.migrate` gives it; run by Alembic, never imported."""

from alembic import context

from agentdesk.store.schema import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    render_as_batch=True,
)
with context.begin_transaction():
    context.run_migrations()
