"""`typing.NamedTuple`, made in a tenth of the time.

The standard library's compiles every annotation and a constructor for each class, which for those of the plugin took
longer than all else that its modules do when they are imported. A type checker takes this one for the standard
library's, and it does what that does, but for `_make`, `_asdict` and `_field_defaults`, which nothing here uses.
"""

from __future__ import annotations

from operator import itemgetter
from typing import TYPE_CHECKING, Any

__all__ = ["NamedTuple"]

if TYPE_CHECKING:
    from typing import NamedTuple

    from typing_extensions import Self
else:

    class NamedTuple(tuple):
        """A tuple whose items have the names that are annotated in the class, and the defaults that stand there."""

        __slots__ = ()

        def __init_subclass__(cls) -> None:
            cls._fields = cls.__match_args__ = tuple(cls.__annotations__)
            cls._defaults = {name: vars(cls)[name] for name in cls._fields if name in vars(cls)}
            for place, name in enumerate(cls._fields):
                setattr(cls, name, property(itemgetter(place)))

        def __new__(cls, *values: Any, **named: Any) -> Self:
            if named or len(values) != len(cls._fields):
                rest = cls._fields[len(values) :]
                given = cls._defaults | named
                values += tuple([given[name] for name in rest if name in given])
                if len(values) != len(cls._fields) or not named.keys() <= set(rest):
                    raise TypeError(f"{cls.__name__} takes {', '.join(cls._fields)}")
            return tuple.__new__(cls, values)

        def __getnewargs__(self) -> tuple[Any, ...]:
            return tuple(self)

        def __repr__(self) -> str:
            return f"{type(self).__name__}({', '.join(f'{name}={getattr(self, name)!r}' for name in self._fields)})"

        def _replace(self, **changes: Any) -> Self:
            if not changes.keys() <= set(self._fields):
                raise ValueError(f"{type(self).__name__} has {', '.join(self._fields)}")
            return tuple.__new__(type(self), map(changes.get, self._fields, self))
