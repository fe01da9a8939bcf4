import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { type Crossing, listCrossings } from "../../api/coexistence";
import { useMoment } from "../../i18n/useMoment";
import { useProgramme } from "../../programme/context";
import { useRoles } from "../../session/session";
import { Button } from "../../ui/Button";
import { Choices } from "../../ui/Field";
import { Loaded } from "../../ui/Loaded";
import { ChangeRoutine, WithdrawRoutine, WriteRoutine } from "./RoutineForms";
import { SideMark } from "./SideMark";
import { useLackWord } from "./words";

/** Care that crosses between old and new on the day; first what lacks a routine. */
export function Crossings({ on }: { on: string }) {
  const { t } = useLingui();
  const programme = useProgramme();
  const { day } = useMoment();
  const [shown, setShown] = useState<"lacking" | "all">("lacking");
  const [page, setPage] = useState(1);
  const lacking = shown === "lacking";
  const crossings = useQuery({
    queryKey: ["crossing", programme.id, on, shown, page],
    queryFn: () => listCrossings(programme.id, on, lacking, page),
  });
  return (
    <section>
      <div className="sec">
        <h2>
          <Trans>Korsningar mellan gammalt och nytt</Trans>
        </h2>
        <span className="end n">{day(on)}</span>
      </div>
      <Choices
        legend={t`Visa`}
        value={shown}
        onChange={(value) => {
          setShown(value);
          setPage(1);
        }}
        options={[
          { value: "lacking", label: t`De som saknar giltig rutin` },
          { value: "all", label: t`Alla korsningar` },
        ]}
      />
      <Loaded query={crossings}>
        {({ items, _meta: meta }) => (
          <>
            {items.length === 0 && (
              <p>
                {lacking ? (
                  <Trans>Alla korsningar den dagen har en giltig rutin.</Trans>
                ) : (
                  <Trans>Inget vårdflöde korsar mellan gammalt och nytt den dagen.</Trans>
                )}
              </p>
            )}
            <ul className="lines">
              {items.map((crossing) => (
                <Row key={crossing.flowId} crossing={crossing} on={on} />
              ))}
            </ul>
            {meta.totalPages > 1 && (
              <div className="acts">
                <Button variant="secondary" disabled={page === 1} onClick={() => setPage(page - 1)}>
                  <Trans>Föregående</Trans>
                </Button>
                <Button
                  variant="secondary"
                  disabled={page === meta.totalPages}
                  onClick={() => setPage(page + 1)}
                >
                  <Trans>Nästa</Trans>
                </Button>
              </div>
            )}
          </>
        )}
      </Loaded>
    </section>
  );
}

function Row({ crossing, on }: { crossing: Crossing; on: string }) {
  const { day } = useMoment();
  const lackWord = useLackWord();
  const has = useRoles();
  const writes = has("implementer", "site_manager", "regional_lead", "administrator");
  const { routine, lack, sends, receives } = crossing;
  const until = routine && day(routine.expiresOn);
  return (
    <li>
      <h3>{crossing.flowName}</h3>
      <p className="crossing-ends">
        {sends.name} <SideMark side={sends.side} /> <span aria-hidden="true">→</span>{" "}
        {receives.name} <SideMark side={receives.side} />
        {crossing.synthetic && (
          <span className="tag" data-kind="synthetic">
            <Trans>Syntetisk</Trans>
          </span>
        )}
      </p>
      {crossing.crossing === "unknown" && (
        <p className="sm">
          <Trans>Minst ena änden saknar uppgift om system, så flödet kan korsa.</Trans>
        </p>
      )}
      {lack && (
        <p>
          <b>{lackWord(lack)}</b>
        </p>
      )}
      {routine && (
        <details>
          <summary>{routine.name}</summary>
          <p className="measure">{routine.text}</p>
          <p className="sm muted">
            <Trans>
              Ägare: {routine.lineOwner}. Gäller till och med {until}.
            </Trans>
          </p>
        </details>
      )}
      {writes && (
        <div className="acts">
          {routine ? (
            <>
              <ChangeRoutine routine={routine} />
              <WithdrawRoutine routine={routine} />
            </>
          ) : (
            <WriteRoutine flowId={crossing.flowId} name={crossing.flowName} on={on} />
          )}
        </div>
      )}
    </li>
  );
}
