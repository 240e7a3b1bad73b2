"""The page of the mailboxes: which there are, how each is reached and signed in to, and whether it works."""
