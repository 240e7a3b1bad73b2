"""The desk: every table, trigger and search index of the first release, as it was then."""

from alembic import op

from agentdesk.store.migrations import first_postgresql, first_sqlite

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    connection = op.get_bind()
    first = first_postgresql if connection.dialect.name == "postgresql" else first_sqlite
    for statement in first.STATEMENTS:
        connection.exec_driver_sql(statement)
