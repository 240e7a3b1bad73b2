"""Mail on the screen: reading it, its attachments, and the conversation that lies in front."""
