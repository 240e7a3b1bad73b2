"""The demo world: invented people with believable days, made the same every time."""
