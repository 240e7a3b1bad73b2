"""The desk: every table, trigger and search index of the first release."""

from alembic import op

from agentdesk.store.ddl import statements, statements_before
from agentdesk.store.schema import metadata

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    connection = op.get_bind()
    for statement in statements_before(connection.dialect.name):
        connection.exec_driver_sql(statement)
    metadata.create_all(connection)
    for statement in statements(connection.dialect.name):
        connection.exec_driver_sql(statement)
