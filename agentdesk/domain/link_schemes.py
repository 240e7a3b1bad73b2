"""Knows which links are ours, and how long one may be; loads nothing, for the launcher has 50 ms."""

SCHEMES = ("agentdesk:", "tel:", "sip:", "sips:", "callto:")
LONGEST = 2_000
LONGEST_INVITATION = 8_000
"""It may hold a certificate."""
INVITED = ("agentdesk:join", "agentdesk://join")
