"""The screen face; the only room with PySide6."""
