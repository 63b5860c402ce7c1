"""Pages and iterators over all items of all pages (wire rules 1.9)."""

from __future__ import annotations

import re
from collections.abc import (
    AsyncIterator,
    Awaitable,
    Callable,
    Generator,
    Iterator,
    Mapping,
)
from typing import Any, Generic, TypeVar
from urllib.parse import urlsplit

import httpx2

from .errors import CrossOriginLinkError, PaginationLoopError
from .guards import is_list
from .operation import Pagination
from .servers import origin, resolved
from .text import members
from .types import Omit

T = TypeVar("T")


class Turn:
    """How to ask for a page: an argument to replace, or a URL to follow."""

    __slots__ = ("argument", "read", "url")

    def __init__(
        self,
        argument: tuple[str, Any] | None = None,
        *,
        url: str | None = None,
        read: int | None = None,
    ) -> None:
        self.argument = argument
        self.url = url
        self.read = read
        """How many items come before that page, where pages have numbers."""


def value_at(body: Any, pointer: str) -> Any:
    """Return what a JSON pointer names in a typed body, None where nothing is."""
    for token in pointer.split("/")[1:] if pointer else ():
        key = token.replace("~1", "/").replace("~0", "~")
        if is_list(body):
            body = body[int(key)] if key.isdigit() and int(key) < len(body) else None
        else:
            body = (members(body) or {}).get(key)
    return body


def items_of(described: Pagination, body: Any) -> list[Any]:
    """Return the items of one page."""
    found = value_at(body, described.items)
    return found if is_list(found) else []


def _same_origin(url: str, link: str) -> str:
    """Return a link as a URL; one that parsers could read in two ways is not followed."""
    try:
        target = resolved(url, link)
        same = origin(target) == origin(url) and "@" not in urlsplit(target).netloc
    except ValueError:
        target, same = "", False
    if not same or "\\" in link:
        raise CrossOriginLinkError("the next page is on another origin")
    return target


def next_turn(
    described: Pagination,
    arguments: Mapping[str, Any],
    body: Any,
    headers: httpx2.Headers,
    url: str,
    seen: set[str],
    read: int | None = None,
) -> Turn | None:
    """Return how to get the page after this one, None after the last.

    `arguments` are those of this page; `seen` holds the cursors and links used before,
    `read` tells how many items came before this page, if the turn to it said so.

    Raises:
        PaginationLoopError: The server names a page that was read before.
        CrossOriginLinkError: The server names a page of another origin.
    """
    if described.style in ("link", "url"):
        link = (
            next_link(headers, described.rel)
            if described.style == "link"
            else value_at(body, described.response)
        )
        if not isinstance(link, str) or not link:
            return None
        target = _same_origin(url, link)
        seen.add(url)
        _guard(target, seen)
        seen.add(target)
        return Turn(url=target)
    if described.style == "cursor":
        cursor = value_at(body, described.response)
        if cursor is None or cursor == "" or value_at(body, described.more) is False:
            return None
        given = arguments.get(described.request)
        _guard(str(cursor), seen | ({str(given)} if _given(given) else set()))
        seen.add(str(cursor))
        return Turn((described.request, cursor))
    return _counted_turn(described, arguments, body, read)


def _guard(name: str, seen: set[str]) -> None:
    if name in seen:
        raise PaginationLoopError("the server named the same page twice")


def _given(value: object) -> bool:
    return value is not None and not isinstance(value, Omit)


def _counted_turn(
    described: Pagination, arguments: Mapping[str, Any], body: Any, read: int | None
) -> Turn | None:
    count = len(items_of(described, body))
    more = value_at(body, described.more) if described.more else None
    if more is False or (
        not count and not (more is True and described.style == "page")
    ):
        return None
    given = arguments.get(described.request)
    position = int(given) if isinstance(given, (int, str)) else described.start
    limit = arguments.get(described.limit) if described.limit else None
    if not isinstance(limit, int):
        limit = None
    total = _total(described, body)
    if described.style == "page":
        if read is None:
            pages = position - described.start
            read = 0 if total is None else _items_before(pages, limit, count, total)
        read += count
        ended = _is_short(count, limit) if total is None else read >= total
        if ended and more is not True:
            return None
        return Turn((described.request, position + 1), read=read)
    position += count
    if total is not None:
        if position >= total:
            return None
    elif _is_short(count, limit) and more is not True:
        return None
    return Turn((described.request, position))


def _total(described: Pagination, body: Any) -> int | None:
    """Return the number of all items; beside page numbers an undeclared `total` may count pages."""
    fallback = "/total" if described.style == "offset" else ""
    pointer = described.total or fallback
    total = value_at(body, pointer) if pointer else None
    return total if isinstance(total, int) and not isinstance(total, bool) else None


def _is_short(count: int, limit: int | None) -> bool:
    return limit is not None and count < limit


def _items_before(pages: int, limit: int | None, count: int, total: int) -> int:
    """Return how many items the pages before this one hold.

    A limit that would make them more than there are was not the size of a page.
    """
    is_size = limit is not None and pages * limit + count <= total
    return max(pages, 0) * (limit if limit is not None and is_size else count)


_LINK = r"[\s,]*<([^>]*)>((?:[^,\"]|\"(?:[^\"\\]|\\.)*\")*)(?:,|$)"
_PARAMETER = r";\s*([^\s=;,]+)\s*(?:=\s*(\"(?:[^\"\\]|\\.)*\"|[^\s;,]*))?"


def next_link(headers: httpx2.Headers, rel: str = "next") -> str | None:
    """Return the target of the first Link with a relation (RFC 8288), None without one."""
    links, parameters = re.compile(_LINK), re.compile(_PARAMETER)
    for header in headers.get_list("link"):
        position = 0
        while found := links.match(header, position):
            position = found.end()
            for name, value in parameters.findall(found[2]):
                if name.lower() == "rel":
                    relations = value.strip('"').lower().split()
                    if rel.lower() in relations:
                        return str(found[1])
                    break
            if position >= len(header):
                break
    return None


class _PageState(Generic[T]):
    """What both kinds of page know."""

    def __init__(
        self,
        items: list[T],
        body: Any,
        status: int,
        headers: httpx2.Headers,
        turn: Callable[[], Turn | None],
        fetch: Callable[[Turn], Any],
    ) -> None:
        self.items = items
        """The items of this page."""
        self.body = body
        """The whole body of this page."""
        self.status = status
        self.headers = headers
        self._turn = turn
        self._fetch = fetch

    def __len__(self) -> int:
        return len(self.items)

    def __repr__(self) -> str:
        return f"{type(self).__name__}(items={self.items!r})"


class Page(_PageState[T]):
    """One page of a list. Iterating over it goes on through all later pages."""

    def next_page(self) -> Page[T] | None:
        """Fetch and return the next page, None after the last.

        Raises:
            PaginationLoopError: The server names a page that was read before.
            CrossOriginLinkError: The server names a page of another origin.
        """
        turn = self._turn()
        if turn is None:
            return None
        page: Page[T] = self._fetch(turn)
        return page

    def iter_pages(self) -> Iterator[Page[T]]:
        """Yield this page and all later ones."""
        page: Page[T] | None = self
        while page is not None:
            yield page
            page = page.next_page()

    def __iter__(self) -> Iterator[T]:
        for page in self.iter_pages():
            yield from page.items


class AsyncPage(_PageState[T]):
    """One page of a list. Iterating over it goes on through all later pages."""

    async def next_page(self) -> AsyncPage[T] | None:
        """Fetch and return the next page, None after the last.

        Raises:
            PaginationLoopError: The server names a page that was read before.
            CrossOriginLinkError: The server names a page of another origin.
        """
        turn = self._turn()
        if turn is None:
            return None
        page: AsyncPage[T] = await self._fetch(turn)
        return page

    async def iter_pages(self) -> AsyncIterator[AsyncPage[T]]:
        """Yield this page and all later ones."""
        page: AsyncPage[T] | None = self
        while page is not None:
            yield page
            page = await page.next_page()

    async def __aiter__(self) -> AsyncIterator[T]:
        async for page in self.iter_pages():
            for item in page.items:
                yield item


class AsyncPager(Awaitable[AsyncPage[T]], Generic[T]):
    """A list that is fetched when used: `await` it for the first page, or iterate over all items."""

    def __init__(self, first: Callable[[], Awaitable[AsyncPage[T]]]) -> None:
        self._first = first

    def __await__(self) -> Generator[Any, Any, AsyncPage[T]]:
        return self._first().__await__()

    async def __aiter__(self) -> AsyncIterator[T]:
        async for item in await self:
            yield item

    async def iter_pages(self) -> AsyncIterator[AsyncPage[T]]:
        """Yield all pages."""
        async for page in (await self).iter_pages():
            yield page
