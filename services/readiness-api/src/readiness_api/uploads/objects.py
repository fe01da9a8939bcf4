"""The object store: a folder, S3 or Azure behind one form. An object's key is its programme and its upload's id."""

from collections.abc import AsyncIterator
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO
from uuid import UUID

import obstore
from obstore.store import ObjectStore, from_url

from readiness_api.settings import Settings

if TYPE_CHECKING:
    from obstore import GetResult

CHUNK = 256 * 1024


class Objects:
    """Where files lie. Opened at the first use: an application built to be described reaches no store."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    @cached_property
    def _store(self) -> ObjectStore:
        url = self._settings.object_store_url
        if not url or url.startswith("file:"):
            folder = Path(url.removeprefix("file://")) if url else self._settings.data_dir / "files"
            folder.mkdir(parents=True, exist_ok=True)
            return from_url(folder.resolve().as_uri())
        options: Any = self._settings.object_store_options
        store: ObjectStore = from_url(url, config=options)
        return store

    async def put(self, programme: UUID, upload: UUID, file: BinaryIO) -> None:
        """Stores a file whole: it is there under its key or not at all."""
        await obstore.put_async(self._store, _key(programme, upload), file)

    async def read(self, programme: UUID, upload: UUID) -> AsyncIterator[bytes]:
        """A file's bytes, some at a time. Raises FileNotFoundError before the first."""
        found = await obstore.get_async(self._store, _key(programme, upload))
        return _pieces(found)

    async def remove(self, programme: UUID, upload: UUID) -> None:
        """Takes a file away; one that is not there already is."""
        try:
            await obstore.delete_async(self._store, _key(programme, upload))
        except FileNotFoundError:
            return


async def _pieces(found: "GetResult") -> AsyncIterator[bytes]:
    async for piece in found.stream(min_chunk_size=CHUNK):
        yield bytes(piece)


def _key(programme: UUID, upload: UUID) -> str:
    return f"{programme}/{upload}"
