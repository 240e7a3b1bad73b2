"""Knows the report about a person's or a team's service, as pages of a PDF file."""
