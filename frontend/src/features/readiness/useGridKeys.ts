import type { KeyboardEvent } from "react";

const steps: Record<string, [number, number]> = {
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
};

/** Arrow keys move between the links of a table; Tab still works as everywhere. */
export function useGridKeys() {
  return {
    onKeyDown: (event: KeyboardEvent<HTMLTableElement>) => {
      const step = steps[event.key];
      const cell = (event.target as HTMLElement).closest<HTMLTableCellElement>("td, th");
      const row = cell?.closest("tr");
      const body = row?.parentElement;
      if (!step || !cell || !row || !body) return;
      event.preventDefault();
      const [down, right] = step;
      let [at, column] = [row.sectionRowIndex + down, cell.cellIndex + right];
      for (;;) {
        const next = (body.children[at] as HTMLTableRowElement | undefined)?.cells[column];
        if (!next) return;
        const link = next.querySelector("a");
        if (link) {
          link.focus();
          return;
        }
        at += down;
        column += right;
      }
    },
  };
}
