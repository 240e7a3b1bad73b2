"""The customer's header: who it is, how they are, and the one thing to see first."""
