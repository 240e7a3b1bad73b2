"""Presence: what the agent is doing, what they chose, how the phone is told, and today's extension."""
