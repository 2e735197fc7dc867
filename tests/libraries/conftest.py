"""Django, which some of what is imported here asks for its settings."""

from __future__ import annotations

from typing import Final

import django
import django.conf

#: A template, and what it says.
TEMPLATE: Final = "page.html"
TEXT: Final = "text"

_LOADER: Final = ("django.template.loaders.locmem.Loader", {TEMPLATE: TEXT})
_ENGINE: Final = "django.template.backends.django.DjangoTemplates"
django.conf.settings.configure(TEMPLATES=[{"BACKEND": _ENGINE, "OPTIONS": {"loaders": [_LOADER]}}])
django.setup()
