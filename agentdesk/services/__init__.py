"""Verbs: what one click means; sees the domain and ports only."""
