import { Trans } from "@lingui/react/macro";
import { type ReactNode, useEffect, useRef } from "react";
import { ProblemError, UnreachableError } from "../api/problem";

interface Props {
  error: unknown;
  /** What was kept of what the person wrote. */
  kept?: ReactNode;
  children?: ReactNode;
}

/** What happened, what was kept, what to do now. Takes focus when it appears, so that it is read. */
export function Fault({ error, kept, children }: Props) {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (error) ref.current?.focus();
  }, [error]);
  if (!error) return null;
  return (
    <div className="panel" data-kind="problem" role="alert" tabIndex={-1} ref={ref}>
      <Told error={error} />
      {kept && <p>{kept}</p>}
      {children}
    </div>
  );
}

function Told({ error }: { error: unknown }) {
  if (error instanceof UnreachableError) {
    return (
      <>
        <h3>
          <Trans>Ingen kontakt med servern</Trans>
        </h3>
        <p>
          <Trans>Försök igen när nätet är tillbaka. Samma tryck räknas bara en gång.</Trans>
        </p>
      </>
    );
  }
  if (error instanceof ProblemError) {
    const { problem } = error;
    return (
      <>
        <h3>{problem.title}</h3>
        {problem.detail && <p>{problem.detail}</p>}
        {problem.errors?.length ? (
          <ul>
            {problem.errors.map((fault) => (
              <li key={`${fault.pointer}${fault.fix}`}>{fault.fix ?? fault.expected}</li>
            ))}
          </ul>
        ) : null}
        {problem.status === 412 && (
          <p>
            <Trans>Någon annan hann före. Läs det nya och spara igen.</Trans>
          </p>
        )}
      </>
    );
  }
  return (
    <>
      <h3>
        <Trans>Sidan gick sönder här</Trans>
      </h3>
      <p>
        <Trans>Felet är vårt. Ladda om sidan och försök igen.</Trans>
      </p>
    </>
  );
}
