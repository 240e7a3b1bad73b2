"""Knows how a prefix is looked up by index on both databases, for plans made before the prefix is known."""

from sqlalchemy import ColumnElement, Text, and_, bindparam, literal_column, text
from sqlalchemy.sql.expression import TextClause

LAST = "\U0010ffff"
"""Sorts after every sign a text may hold."""


def beginning_with(column: ColumnElement[str], parameter: str, *, postgres: bool) -> ColumnElement[bool]:
    """`column` begins with the bound text. PostgreSQL compares bytes, as its `text_pattern_ops` indexes do."""
    low = bindparam(parameter, type_=Text)
    high = low.concat(literal_column(f"'{LAST}'"))
    if postgres:
        return and_(column.op("~>=~", 10, is_comparison=True)(low), column.op("~<~", 10, is_comparison=True)(high))
    return and_(column >= low, column < high)


def in_order(column: ColumnElement[str], *, postgres: bool) -> ColumnElement[str] | TextClause:
    """The order the prefix index has, so that the first rows need no sorting."""
    return text(f"{column} USING ~<~") if postgres else column
