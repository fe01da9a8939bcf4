"""Renders a report in a process of its own."""

from __future__ import annotations

import asyncio
import io
import sys
import zipfile
from dataclasses import dataclass

from reporting_api.reports.models import Content

SECONDS = 60


class RenderingFailedError(RuntimeError):
    """The drawing process ended with an error, which is the message."""


@dataclass(frozen=True, slots=True)
class Rendered:
    html: bytes
    pdf: bytes


async def render(content: Content) -> Rendered:
    """HTML and PDF of one report; raises RenderingFailedError with what the process said."""
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "reporting_api.reports.rendering",
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    try:
        async with asyncio.timeout(SECONDS):
            out, said = await process.communicate(content.model_dump_json(by_alias=True).encode())
    except TimeoutError:
        process.kill()
        await process.wait()
        raise RenderingFailedError(f"not done in {SECONDS} seconds") from None
    if process.returncode != 0:
        raise RenderingFailedError(said.decode(errors="replace")[-2000:])
    with zipfile.ZipFile(io.BytesIO(out)) as archive:
        return Rendered(html=archive.read("report.html"), pdf=archive.read("report.pdf"))
