"""Knows the questions of privacy: words removed for good, and notes the customer contests."""
