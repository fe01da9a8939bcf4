import { Trans } from "@lingui/react/macro";
import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { Button } from "./Button";
import { Fault } from "./Fault";

interface Props<T> {
  query: UseQueryResult<T>;
  children: (data: T) => ReactNode;
}

/** A part of a page that waits for an answer: shows it, says that it waits, or says why it failed. */
export function Loaded<T>({ query, children }: Props<T>) {
  if (query.data !== undefined) return children(query.data);
  if (query.error) {
    return (
      <Fault error={query.error}>
        <div className="acts">
          <Button variant="secondary" onClick={() => query.refetch()}>
            <Trans>Försök igen</Trans>
          </Button>
        </div>
      </Fault>
    );
  }
  return (
    <p className="muted" role="status">
      <Trans>Hämtar …</Trans>
    </p>
  );
}
