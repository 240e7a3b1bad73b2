"""Nouns and rules of the trade; no input or output."""
