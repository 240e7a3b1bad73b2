"""What the worker serves to the world behind a reverse proxy: a page to answer on, and its health."""
