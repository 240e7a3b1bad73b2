"""Builds everything once, in order; the only room that knows every other."""
