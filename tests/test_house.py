"""Holds the house in order: sizes of modules, functions and widgets, and what may not be said."""

import ast
import gc
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from tests.helpers import file_tour

ROOT = Path(__file__).resolve().parent.parent
MODULES = sorted([*(ROOT / "agentdesk").rglob("*.py"), *(ROOT / "tests").rglob("*.py"), ROOT / "dev.py"])
LONGEST_MODULE = 400
LONGEST_FUNCTION = 60
MOST_PUBLIC_METHODS = 7
WIDGET = re.compile(r"^Q\w*(Widget|Frame|Window|Dialog|View|Area|Button|Edit|Label|Menu)$|Pane$")
ADOPTING = re.compile(r"\.(nextInFocusChain|previousInFocusChain|focusProxy|buddy|itemAt|takeAt)\(")
"""PySide6 makes a child of what these return: it is ended with the asked one, and the process crashes when collecting."""
OVERRIDES = re.compile(r"[a-z]+[A-Z]|^(parent|child|rect|role|state|text|object|event|data|flags|index|paint)$")


@cache
def tree_of(path: Path) -> ast.Module:
    return ast.parse(path.read_text("utf-8"))


@pytest.fixture(autouse=True, scope="module")
def trees_are_no_garbage() -> Iterator[None]:
    """Millions of nodes are not looked through while they are made, and not kept for the tests after these."""
    gc.disable()
    yield
    tree_of.cache_clear()
    gc.enable()


def test_no_module_is_over_400_lines() -> None:
    long = {
        str(path.relative_to(ROOT)): count
        for path in MODULES
        if (count := len(path.read_text("utf-8").splitlines())) > LONGEST_MODULE
    }
    assert not long


def test_no_function_is_over_60_lines() -> None:
    long = [
        f"{path.relative_to(ROOT)}:{node.name}"
        for path in MODULES
        for node in ast.walk(tree_of(path))
        if isinstance(node, ast.FunctionDef) and (node.end_lineno or 0) - node.lineno + 1 > LONGEST_FUNCTION
    ]
    assert not long


def test_no_widget_has_more_than_seven_public_methods() -> None:
    wide = []
    for path in (ROOT / "agentdesk" / "ui").rglob("*.py"):
        for node in ast.walk(tree_of(path)):
            if isinstance(node, ast.ClassDef) and any(WIDGET.search(ast.unparse(base)) for base in node.bases):
                names = [each.name for each in node.body if isinstance(each, ast.FunctionDef) and _is_public(each)]
                if len(names) > MOST_PUBLIC_METHODS:
                    wide.append(f"{path.relative_to(ROOT)}:{node.name} {len(names)}")
    assert not wide


def test_nothing_unfinished_is_left_in_the_program() -> None:
    marks = re.compile(r"\b(TODO|FIXME|XXX|raise NotImplementedError)\b")
    found = [
        str(path.relative_to(ROOT))
        for path in (ROOT / "agentdesk").rglob("*.py")
        if marks.search(path.read_text("utf-8"))
    ]
    assert not found


def test_nothing_asks_qt_for_what_python_would_adopt_and_end() -> None:
    found = [
        f"{path.relative_to(ROOT)}:{number}"
        for path in MODULES
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1)
        if ADOPTING.search(line)
    ]
    assert not found


def test_the_constraints_name_no_download_address() -> None:
    text = (ROOT / "constraints.txt").read_text("utf-8")
    assert "://" not in text
    assert "@" not in text


def test_the_file_tour_names_every_module() -> None:
    """Write it anew with `python -m tests.helpers.file_tour`."""
    assert file_tour.written() == file_tour.tour()


def _is_public(method: ast.FunctionDef) -> bool:
    decorators = {ast.unparse(each).split("(")[0] for each in method.decorator_list}
    plain = not method.name.startswith("_") and not OVERRIDES.search(method.name)
    return plain and not decorators & {"property", "Slot", "staticmethod", "classmethod"}


def test_what_is_imported_for_the_type_checker_alone_is_never_looked_up_when_the_program_runs() -> None:
    found = []
    for path in (ROOT / "agentdesk").rglob("*.py"):
        tree = tree_of(path)
        names = set(_for_the_type_checker(tree))
        used = {
            each.id for hint in _looked_up(tree) for each in ast.walk(hint) if isinstance(each, ast.Name)
        }  # fmt: skip
        found += [f"{path.relative_to(ROOT)}: {name}" for name in names & used]
    assert not found


def _for_the_type_checker(tree: ast.Module) -> list[str]:
    guarded = [
        each
        for node in tree.body
        if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING"
        for each in node.body
        if isinstance(each, ast.Import | ast.ImportFrom)
    ]
    return [alias.asname or alias.name for each in guarded for alias in each.names]


def _looked_up(tree: ast.Module) -> list[ast.expr]:
    """Hints that Python evaluates: of arguments and results wherever they stand, of fields in classes and modules."""
    if any(isinstance(node, ast.ImportFrom) and node.module == "__future__" for node in tree.body):
        return []
    hints: list[ast.expr | None] = []
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            told = node.args
            arguments = (*told.posonlyargs, *told.args, *told.kwonlyargs, told.vararg, told.kwarg)
            hints += [each.annotation for each in arguments if each is not None]
            hints.append(node.returns)
        elif isinstance(node, ast.ClassDef | ast.Module):
            hints += [each.annotation for each in node.body if isinstance(each, ast.AnnAssign)]
    return [hint for hint in hints if hint is not None]
