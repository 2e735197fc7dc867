"""Import one module with another text: in each process that a test starts, too, for which this is on the path."""

from __future__ import annotations

import os
import sys
from importlib.machinery import PathFinder, SourceFileLoader
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from importlib.machinery import ModuleSpec
    from types import CodeType, ModuleType

#: The name of the module, and the path of its other text.
MODULE = "HTTPSTATUS_MUTANT"
TEXT = "HTTPSTATUS_MUTANT_TEXT"


class _Loader(SourceFileLoader):
    def get_code(self, fullname: str) -> CodeType:
        text = Path(os.environ[TEXT]).read_text(encoding="utf-8")
        return compile(text, self.get_filename(fullname), "exec", dont_inherit=True)


class _Finder:
    @staticmethod
    def find_spec(fullname: str, path: Sequence[str] | None, _target: ModuleType | None = None) -> ModuleSpec | None:
        if fullname != os.environ[MODULE]:
            return None
        spec = PathFinder.find_spec(fullname, path)
        if spec is not None and spec.origin is not None:
            spec.loader = _Loader(fullname, spec.origin)
        return spec


if MODULE in os.environ:
    sys.meta_path.insert(0, _Finder)
