"""Knows the figures about service: one's own for everybody, the team's for those who lead it."""
