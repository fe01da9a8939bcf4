import { Link } from "@tanstack/react-router";
import type { AreaState, Checklist, State } from "../../api/contract";
import { useAreaWord } from "../../programme/words";
import { Shape } from "../../ui/Shape";

interface Props {
  programmeId: string;
  checklist: Checklist;
  area: AreaState | undefined;
  word: (state: State | null) => string;
}

/** One site's state in one area: shape and word, and the way to its items. */
export function Cell({ programmeId, checklist, area, word }: Props) {
  const areaWord = useAreaWord();
  if (!area || area.state === null) {
    return (
      <span className="cell c-none">
        <span aria-hidden="true">–</span>
        <span className="ds-sr-only">{word(null)}</span>
      </span>
    );
  }
  return (
    <Link
      className={`cell c-${area.state}`}
      to="/p/$programmeId/readiness/$checklistId"
      params={{ programmeId, checklistId: checklist.id }}
      search={{ area: area.area }}
    >
      <Shape state={area.state} />
      {word(area.state)}
      <span className="ds-sr-only">
        , {areaWord(area.area)}, {checklist.siteName}
      </span>
    </Link>
  );
}
