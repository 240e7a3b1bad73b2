"""The mail: read without trust, sent without doubt; no Qt, no SQL."""
