"""An import as the agent sees it: what is chosen, how far it is, what came of it, and the watched folder."""
