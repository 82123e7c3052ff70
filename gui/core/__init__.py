"""The core: plain functions over frozen values, without Qt."""
