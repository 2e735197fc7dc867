"""How many small mistakes the tests notice: a mutant is a module with one, and is killed by a test that fails.

``python -m mutation PART`` makes the mutants of a part of the project, runs for each the tests that reach what is
changed in it, up to the first that fails, and exits with 1 if one is alive that is not in ``equivalent.toml``, where
those stand that no test can notice, each with the reason.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parent.parent
#: What tests do without a mutant, what mypy reads of the standard library, and what was alive the last time.
FOLDER: Final = ROOT / ".mutation"
