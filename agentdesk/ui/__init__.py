"""The screen face; the only room with PySide6.

Loaded before other modules of the house: PySide6 replaces `import` by one that reads the source of every module loaded
afterwards, and keeps it, to see whether it wants `snake_case`. Nobody here does, so the plain `import` is put back:
0.1 s of the start and the text of every library in memory.
"""

import builtins

import PySide6.QtCore  # noqa: F401 first: it is what replaces `import`

builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
