"""Reads the timeline as a screen reader does, through AT-SPI; run by the system's Python, which has `gi`.

Arguments: the program to start. Prints what it found as JSON.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from typing import Any

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

PATIENCE_S = 30


def walk(node: Any) -> Iterator[Any]:
    yield node
    for place in range(node.get_child_count()):
        child = node.get_child_at_index(place)
        if child is not None:
            yield from walk(child)


def find_list() -> Any:
    desktop = Atspi.get_desktop(0)
    for place in range(desktop.get_child_count()):
        program = desktop.get_child_at_index(place)
        if program is not None:
            for node in walk(program):
                if node.get_role() is Atspi.Role.LIST or node.get_role_name() == "list":
                    return node
    return None


def main() -> None:
    program = subprocess.Popen(sys.argv[1:], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert program.stdin is not None
    assert program.stdout is not None
    told, answers = program.stdin, program.stdout
    while answers.readline().strip() != "shown":
        pass
    loop = GLib.MainLoop()
    found: dict[str, Any] = {"focused": [], "shown": []}

    def on_focus(event: Any) -> None:
        if event.detail1 and event.source.get_role_name() == "list item":
            found["focused"].append(event.source.get_name())
            told.write("new\n")
            told.flush()

    def on_children(event: Any) -> None:
        if event.source.get_role_name() in {"list", "list item"}:
            found["shown"].append(event.type)
            if found["focused"]:
                loop.quit()

    def look() -> bool:
        node = find_list()
        if node is None:
            return True
        items = [node.get_child_at_index(place) for place in range(node.get_child_count())]
        box = Atspi.Component.get_extents(items[0], Atspi.CoordType.SCREEN)
        found["list"] = node.get_name()
        found["roles"] = sorted({item.get_role_name() for item in items})
        found["names"] = [item.get_name() for item in items]
        found["box"] = [box.width, box.height]
        found["parent"] = items[0].get_parent().get_name()
        told.write("down\n")
        told.flush()
        return False

    focus = Atspi.EventListener.new(on_focus)
    focus.register("object:state-changed:focused")
    children = Atspi.EventListener.new(on_children)
    children.register("object:children-changed")
    children.register("object:visible-data-changed")
    children.register("object:state-changed:showing")
    GLib.timeout_add(100, look)
    GLib.timeout_add_seconds(PATIENCE_S, loop.quit)
    loop.run()
    told.write("quit\n")
    told.close()
    found["exit"] = program.wait(10)
    print(json.dumps(found))


if __name__ == "__main__":
    main()
