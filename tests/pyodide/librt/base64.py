"""As the standard library's."""

from __future__ import annotations

from base64 import b64decode, b64encode, urlsafe_b64decode, urlsafe_b64encode

__all__ = ["b64decode", "b64encode", "urlsafe_b64decode", "urlsafe_b64encode"]
