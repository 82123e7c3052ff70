"""Qt item models over the core's values, and their roles."""
