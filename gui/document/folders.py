"""Where a reader's own files are kept."""

from pathlib import Path

import platformdirs

APP = "jucuo"


def own_folder() -> Path:
    """The folder of the library and the lexicon."""
    return Path(platformdirs.user_data_dir(APP, appauthor=False))
