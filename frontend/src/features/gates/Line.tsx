import { Plural, Trans } from "@lingui/react/macro";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import type { CriticalLine } from "../../api/critical-line";
import { Button } from "../../ui/Button";
import { Bars } from "./Bars";
import { ItemPanel } from "./ItemPanel";
import { LineTable } from "./LineTable";

const shownAtFirst = 15;

/** The critical line: a figure, the same as a table, and what can be said of the item chosen. */
export function Line({ line }: { line: CriticalLine }) {
  const search = useSearch({ from: "/p/$programmeId/gates" });
  const navigate = useNavigate({ from: "/p/$programmeId/gates" });
  const [most, setMost] = useState(shownAtFirst);
  const onPath = new Set(line.path);
  const items = line.line
    .toSorted(
      (a, b) =>
        Number(onPath.has(b.itemId)) - Number(onPath.has(a.itemId)) || a.slackDays - b.slackDays,
    )
    .slice(0, most)
    .toSorted((a, b) => Date.parse(a.beginsAt) - Date.parse(b.beginsAt));
  const chosen = line.line.find(({ itemId }) => itemId === search.item);
  const { counts } = line;
  const left = line.line.length - items.length;
  const unshown = counts.line - line.line.length;
  return (
    <section>
      <div className="sec">
        <h2>
          <Trans>Kritisk linje</Trans>
        </h2>
        <span className="end muted">
          <Plural value={counts.line} one="# öppen punkt" other="# öppna punkter" />
        </span>
      </div>
      {counts.line === 0 ? (
        <p className="muted">
          <Trans>Ingen öppen punkt hindrar driftstart.</Trans>
        </p>
      ) : (
        <>
          <p className="sm gap">
            <Trans>
              {counts.estimated} uppskattade av sina ägare, {counts.planned} enligt planen,{" "}
              {counts.overdue} försenade utan uppskattning.
            </Trans>{" "}
            {counts.outside > 0 && (
              <Plural
                value={counts.outside}
                one="# punkt väntar på något utanför urvalet, och den väntan räknas inte."
                other="# punkter väntar på något utanför urvalet, och den väntan räknas inte."
              />
            )}
          </p>
          <Bars line={line} items={items} />
          {left > 0 && (
            <Button variant="secondary" onClick={() => setMost(most + 25)}>
              <Trans>Visa fler punkter, {left} kvar</Trans>
            </Button>
          )}
          {unshown > 0 && (
            <p className="sm muted">
              <Plural
                value={unshown}
                one="# punkt till har mer slack och visas inte."
                other="# punkter till har mer slack och visas inte."
              />
            </p>
          )}
          {chosen && (
            <ItemPanel
              key={chosen.itemId}
              item={chosen}
              line={line}
              onClose={() => navigate({ search: (was) => ({ ...was, item: undefined }) })}
            />
          )}
          <LineTable line={line} items={items} />
        </>
      )}
    </section>
  );
}
