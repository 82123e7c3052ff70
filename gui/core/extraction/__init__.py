"""Extraction: from an article to the organizations in it and the measures each of them took."""
