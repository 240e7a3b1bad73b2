"""AgentDesk: each customer's whole contact timeline beside a live call or email pane."""

__version__ = "0.1.0"
