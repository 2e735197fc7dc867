"""What a browser finds wrong with a page: too wide, a failing script, a request to another host, a dead link."""

from __future__ import annotations

import re
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import TYPE_CHECKING, Final, Literal
from urllib.parse import unquote, urlsplit

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Page, Request, Response

ID: Final = re.compile(r'\sid="?([^"\s>]+)')

# What sticks out of the window, unless it is in a box that scrolls; what is cut off is not to be read.
TOO_WIDE: Final = """() => {
    const width = document.documentElement.clientWidth;
    const found = [];
    if (document.documentElement.scrollWidth > width) {
        found.push(`the page is ${document.documentElement.scrollWidth} pixels wide`);
    }
    for (const element of document.querySelectorAll("main article *, main > p, header *")) {
        const right = element.getBoundingClientRect().right;
        let box = element;
        while (box && !["auto", "scroll"].includes(getComputedStyle(box).overflowX)) box = box.parentElement;
        if (right > width + 1 && (!box || box === document.documentElement)) {
            found.push(`<${element.localName}> ends at ${right | 0}: ${element.textContent.trim().slice(0, 50)}`);
        }
    }
    return found;
}"""


WIDTHS: Final = (1280, 390)
HEIGHT: Final = 900
# What a reader may prefer, and what the theme calls it.
SCHEMES: Final[dict[Literal["light", "dark"], str]] = {"light": "default", "dark": "slate"}
SWITCHED: Final = "scheme => (document.body.dataset.mdColorScheme ?? scheme) === scheme"


def window(browser: Browser, width: int) -> BrowserContext:
    """A window of a width."""
    return browser.new_context(viewport={"width": width, "height": HEIGHT})


def prefer(page: Page, scheme: Literal["light", "dark"]) -> None:
    """Let the reader prefer light or dark, and wait until the page is."""
    page.emulate_media(color_scheme=scheme)
    page.wait_for_function(SWITCHED, arg=SCHEMES[scheme])


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        """Say nothing of each request."""


class Site:
    """A folder of pages, as a server hands it out."""

    def __init__(self, folder: Path, address: str) -> None:
        self.folder = folder
        self.address = address

    def page(self, path: str) -> Path | None:
        """The file of a path, if there is one."""
        file = self.folder / unquote(path).lstrip("/")
        file = file / "index.html" if file.is_dir() else file
        return file if file.is_file() else None

    def leads_somewhere(self, link: str) -> bool:
        """Whether a link within the site has its page, and that page the anchor."""
        parts = urlsplit(link)
        file = self.page(parts.path)
        return file is not None and (
            not parts.fragment or unquote(parts.fragment) in ID.findall(file.read_text(encoding="utf-8"))
        )

    def visit(self, context: BrowserContext, path: str) -> tuple[Page, list[str]]:
        """Open a page, and say what is wrong with it, in the light and in the dark."""
        page = context.new_page()
        found: list[str] = []

        def console(message: ConsoleMessage) -> None:
            if message.type in {"error", "warning"}:
                found.append(f"the console says: {message.text}")

        def request(request: Request) -> None:
            if not request.url.startswith((self.address, "data:", "blob:")):
                found.append(f"it asks another host: {request.url}")

        def response(response: Response) -> None:
            if response.status >= 400:
                found.append(f"{response.url} is answered with {response.status}")

        page.on("console", console)
        page.on("pageerror", lambda error: found.append(f"a script fails: {error}"))
        page.on("request", request)
        page.on("response", response)
        page.goto(f"{self.address}/{path}", wait_until="networkidle")
        for scheme in SCHEMES:
            prefer(page, scheme)
            found += page.evaluate(TOO_WIDE)
        links = page.evaluate("() => [...document.links].map(link => link.href)")
        within = sorted({link for link in links if link.startswith(self.address)})
        found += [f"a link leads nowhere: {link}" for link in within if not self.leads_somewhere(link)]
        return page, found


@contextmanager
def served(folder: Path) -> Iterator[Site]:
    """Serve a folder, for as long as the block takes."""
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(_Quiet, directory=str(folder))) as server:
        thread = Thread(target=server.serve_forever, daemon=True)
        thread.start()
        yield Site(folder, f"http://127.0.0.1:{server.server_port}")
        server.shutdown()
        thread.join()
