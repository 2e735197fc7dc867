"""The one command that writes everything that can be written by a machine: ``python -m generator``.

The facts stand in `registry/` and in `src/httpstatus`; what is made of them is never edited by hand. Each file is
written whole, one row a line, with the registry's date inside, so that a diff of it is a diff of the facts.
"""

from __future__ import annotations

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent

# What is generated follows the checkout, not what happens to be installed.
sys.path[:0] = [str(ROOT / "src"), str(ROOT / "plugin")]
