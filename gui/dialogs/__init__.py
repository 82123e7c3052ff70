"""Dialogs: questions that a window asks and answers that it gives."""
