"""Knows the team lead's workspace: reading what was logged, scoring it, and talking about it."""
