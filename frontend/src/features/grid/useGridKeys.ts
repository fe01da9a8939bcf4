import { type KeyboardEvent, useState } from "react";

/** A place in the grid: a row of those shown, and a column; 0 is the site itself. */
export interface Place {
  row: number;
  column: number;
}

/** Where a key leads from a place, or null when the key is not the grid's. */
export function step(
  { row, column }: Place,
  { key, ctrlKey }: { key: string; ctrlKey: boolean },
  { rows, columns, page }: { rows: number; columns: number; page: number },
): Place | null {
  const within = (to: number, count: number) => Math.max(0, Math.min(count - 1, to));
  switch (key) {
    case "ArrowLeft":
      return { row, column: within(column - 1, columns) };
    case "ArrowRight":
      return { row, column: within(column + 1, columns) };
    case "ArrowUp":
      return { row: within(row - 1, rows), column };
    case "ArrowDown":
      return { row: within(row + 1, rows), column };
    case "PageUp":
      return { row: within(row - page, rows), column };
    case "PageDown":
      return { row: within(row + page, rows), column };
    case "Home":
      return { row: ctrlKey ? 0 : row, column: 0 };
    case "End":
      return { row: ctrlKey ? rows - 1 : row, column: columns - 1 };
    default:
      return null;
  }
}

interface Shown {
  rows: number;
  columns: number;
  /** How many rows a page is. */
  page: () => number;
  /** Brings a row into view. */
  reveal: (row: number) => void;
  /** What Enter and Space do. */
  open: (place: Place) => void;
}

/** One stop for Tab; the arrows, Home, End and the page keys move within, also to rows that are not drawn yet. */
export function useGridKeys({ rows, columns, page, reveal, open }: Shown) {
  const [place, setPlace] = useState<Place>({ row: 0, column: 0 });
  const here = { row: Math.min(place.row, Math.max(0, rows - 1)), column: place.column };
  return {
    here,
    setPlace,
    onKeyDown: (event: KeyboardEvent) => {
      if (event.altKey || event.metaKey || rows === 0) return;
      if (event.key === "Enter" || event.key === " ") {
        event.preventDefault();
        open(here);
        return;
      }
      const next = step(here, event, { rows, columns, page: page() });
      if (!next) return;
      event.preventDefault();
      reveal(next.row);
      setPlace(next);
    },
  };
}
