"""How a person gets to the desk: sign-in, lock, another user, the first run."""
