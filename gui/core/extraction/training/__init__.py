"""Trains the models from annotated articles: `python -m gui.core.extraction.training DIR [DIR ...]`."""
