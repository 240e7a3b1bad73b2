"""Colleagues and queues: who can be reached, where a call goes, and what comes along with one."""
