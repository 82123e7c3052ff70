"""The shell: the only layer that knows everything, from start-up to the table of actions."""
