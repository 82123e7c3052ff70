"""Telling, converting and folding the scripts of Chinese."""

from gui.core.script.folding import fold
from gui.core.script.projection import Projection, configuration_of, convert, project
from gui.core.script.scripts import DetectedScript, Script, detect

__all__ = ["DetectedScript", "Projection", "Script", "configuration_of", "convert", "detect", "fold", "project"]
