import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { useMoment } from "../../i18n/useMoment";

export interface SaidDate {
  key: string;
  what: ReactNode;
  saidAt: string | null;
  reason: string | null;
  source: string | null;
}

/** Every date there has been, the first one first, each with why and where it was said. */
export function Said({ dates }: { dates: SaidDate[] }) {
  const { full } = useMoment();
  const count = dates.length;
  if (count === 0) return <>–</>;
  return (
    <details>
      <summary>
        <Trans>{count} uppgifter om datum</Trans>
      </summary>
      <ol className="lines sm">
        {dates.map((said) => (
          <li key={said.key}>
            <b>{said.what}</b>
            {said.reason && (
              <>
                <br />
                {said.reason}
              </>
            )}
            <br />
            <span className="muted">
              {said.saidAt && (said.saidAt.includes("T") ? full(said.saidAt) : said.saidAt)}
              {said.saidAt && said.source && ". "}
              {said.source}
            </span>
          </li>
        ))}
      </ol>
    </details>
  );
}
