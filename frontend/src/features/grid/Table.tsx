import { Trans, useLingui } from "@lingui/react/macro";
import { Link, useNavigate } from "@tanstack/react-router";
import { useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useMemo, useRef } from "react";
import type { Grid } from "../../api/contract";
import { useProgramme } from "../../programme/context";
import { useAreaWord } from "../../programme/words";
import { useStateWord } from "../../ui/Status";
import { accepted, blockedByArea, stateOf } from "./sites";
import { type Place, useGridKeys } from "./useGridKeys";

const head = 52;
/** Rows of a finger are taller than those of a mouse. */
const rowHeight = () => (matchMedia("(pointer: coarse)").matches ? 48 : 37);

interface Props {
  grid: Grid;
  /** The sites shown, by their place in the grid, in order. */
  shown: number[];
  /** All rows at once, for paper. */
  whole: boolean;
  sort: string | undefined;
  onSort: (by: string | undefined) => void;
  onWhy: (cell: string) => void;
}

/** Sites by areas. Only the rows in view are there; a row's number tells a screen reader where it is. */
export function Table({ grid, shown, whole, sort, onSort, onWhy }: Props) {
  const { t } = useLingui();
  const programme = useProgramme();
  const navigate = useNavigate();
  const box = useRef<HTMLDivElement>(null);
  const tall = useMemo(rowHeight, []);
  const rows = useVirtualizer({
    count: shown.length,
    getScrollElement: () => box.current,
    estimateSize: () => tall,
    overscan: 1,
    scrollPaddingStart: head,
    initialRect: { width: 1200, height: 544 },
  });
  const keys = useGridKeys({
    rows: shown.length,
    columns: grid.areas.length + 1,
    page: () => Math.max(1, Math.floor(((box.current?.clientHeight ?? 544) - head) / tall)),
    reveal: (row) => rows.scrollToIndex(row),
    open: ({ row, column }) => {
      const checklist = grid.sites.checklist[shown[row] ?? -1];
      if (!checklist) return;
      if (column > 0) onWhy(`${checklist}:${grid.areas[column - 1]}`);
      else
        navigate({
          to: "/p/$programmeId/readiness/$checklistId",
          params: { programmeId: programme.id, checklistId: checklist },
        });
    },
  });
  const { here } = keys;
  const pending = useRef(false);
  const held = useRef<HTMLElement | null>(null);
  const drawn = rows.getVirtualItems();
  const first = whole ? 0 : (drawn[0]?.index ?? 0);
  const last = whole ? shown.length - 1 : (drawn.at(-1)?.index ?? -1);
  const inView = here.row >= first && here.row <= last;
  // A row that scrolls away takes its focused cell with it: the box keeps the keyboard.
  useEffect(() => {
    if (!held.current || held.current.isConnected) return;
    held.current = null;
    box.current?.focus({ preventScroll: true });
  });
  // Focus follows the keys, also to a row that is drawn only after it has been scrolled to.
  useEffect(() => {
    if (!pending.current) return;
    const cell = box.current?.querySelector<HTMLElement>(`[data-at="${here.row}:${here.column}"]`);
    if (!cell) return;
    pending.current = false;
    cell.focus();
  });
  const above = whole ? 0 : first * tall;
  const below = whole ? 0 : (shown.length - 1 - last) * tall;
  return (
    <section
      className="wrap"
      ref={box}
      aria-label={t`Beredskap per enhet och område`}
      tabIndex={inView ? -1 : 0}
      onKeyDown={(event) => {
        if ((event.target as HTMLElement).closest("thead")) return;
        pending.current = true;
        keys.onKeyDown(event);
      }}
      onFocus={({ target }) => {
        held.current = target;
      }}
      onBlur={({ target }) => {
        setTimeout(() => {
          if (held.current === target && target.isConnected) held.current = null;
        });
      }}
    >
      <table
        className="grid"
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose cells are moved among by keys
        role="grid"
        aria-rowcount={shown.length + 1}
        aria-colcount={grid.areas.length + 1}
        aria-label={t`Beredskap per enhet och område`}
      >
        <Head grid={grid} shown={shown} sort={sort} onSort={onSort} />
        <Gap height={above} />
        <tbody>
          {shown.slice(first, last + 1).map((site, n) => (
            <Row
              key={site}
              grid={grid}
              site={site}
              row={first + n}
              column={here.row === first + n ? here.column : null}
              onPlace={keys.setPlace}
              onWhy={onWhy}
            />
          ))}
        </tbody>
        <Gap height={below} />
      </table>
    </section>
  );
}

function Gap({ height }: { height: number }) {
  return height > 0 ? (
    <tbody aria-hidden="true">
      <tr style={{ height }} />
    </tbody>
  ) : null;
}

function Head({ grid, shown, sort, onSort }: Pick<Props, "grid" | "shown" | "sort" | "onSort">) {
  const { t } = useLingui();
  const areaWord = useAreaWord();
  const blocked = useMemo(() => blockedByArea(grid, shown), [grid, shown]);
  const by = (name: string) => ({
    "aria-sort": sort === name ? ("ascending" as const) : undefined,
  });
  return (
    <thead>
      <tr aria-rowindex={1}>
        <th scope="col" {...by("name")}>
          <button type="button" onClick={() => onSort(sort === "name" ? undefined : "name")}>
            {sort === "name" ? <Trans>Enhet, efter namn</Trans> : <Trans>Enhet, värst först</Trans>}
          </button>
        </th>
        {grid.areas.map((area, n) => {
          const stops = blocked[n] ?? 0;
          return (
            <th key={area} scope="col" {...by(area)}>
              <button
                type="button"
                title={t`${areaWord(area)}: visa värst först`}
                onClick={() => onSort(sort === area ? undefined : area)}
              >
                {areaWord(area, true)}
                {stops > 0 && (
                  <small className="n">
                    <Trans>{stops} stopp</Trans>
                  </small>
                )}
              </button>
            </th>
          );
        })}
      </tr>
    </thead>
  );
}

interface RowProps {
  grid: Grid;
  site: number;
  row: number;
  /** The column that Tab comes to, where it is this row's. */
  column: number | null;
  onPlace: (place: Place) => void;
  onWhy: (cell: string) => void;
}

function Row({ grid, site, row, column, onPlace, onWhy }: RowProps) {
  const programme = useProgramme();
  const word = useStateWord();
  const { t } = useLingui();
  const { sites, areas } = grid;
  const checklist = sites.checklist[site] ?? null;
  const name = sites.name[site];
  const stop = (at: number) => ({
    "data-at": `${row}:${at}`,
    tabIndex: column === at ? 0 : -1,
    onFocus: () => onPlace({ row, column: at }),
  });
  return (
    <tr aria-rowindex={row + 2}>
      <th scope="row">
        {checklist ? (
          <Link
            to="/p/$programmeId/readiness/$checklistId"
            params={{ programmeId: programme.id, checklistId: checklist }}
            {...stop(0)}
          >
            {name}
          </Link>
        ) : (
          <span {...stop(0)}>
            {name}, <Trans>checklista saknas</Trans>
          </span>
        )}
      </th>
      {areas.map((area, n) => {
        const state = stateOf(grid, site, n);
        const folded = accepted(grid, site, n);
        return (
          // biome-ignore lint/a11y/useKeyWithClickEvents: Enter and Space are the grid's
          <td
            key={area}
            className={`c-${state ?? "none"}`}
            data-folded={folded || undefined}
            aria-label={folded ? t`${word(state)}, avsteg godkänt` : state ? undefined : word(null)}
            onClick={() => checklist && state && onWhy(`${checklist}:${area}`)}
            {...stop(n + 1)}
          >
            {state ? word(state) : "–"}
          </td>
        );
      })}
    </tr>
  );
}
