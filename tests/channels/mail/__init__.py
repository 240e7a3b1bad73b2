"""How mail goes out and comes in, against a real mail server."""
