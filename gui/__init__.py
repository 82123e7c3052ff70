"""Jucuo 舉措樹: who does what in a Chinese government-news article."""

__version__ = "0.1.0"
