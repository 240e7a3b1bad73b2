"""Knows charts: what is drawn is plain data, and any painter draws it, on the screen or on paper."""
