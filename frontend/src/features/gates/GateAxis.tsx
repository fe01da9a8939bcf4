import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { Gate } from "../../api/contract";
import type { Forecast } from "../../api/critical-line";
import { useMoment } from "../../i18n/useMoment";
import { useNow } from "../../programme/context";
import { share } from "./words";

interface Props {
  gates: Gate[];
  chosen: Gate | undefined;
  forecast: Forecast | undefined;
}

/** The gates in order of time; each leads to what stands in its way. */
export function GateAxis({ gates, chosen, forecast }: Props) {
  const { t } = useLingui();
  const now = useNow(60_000);
  const { day } = useMoment();
  return (
    <nav aria-label={t`Avstämningspunkter`}>
      <ol className="gates">
        {gates.map((gate) => {
          const said = forecast?.gates.find(({ code }) => code === gate.code);
          const past = gate.dueAt !== null && new Date(gate.dueAt) <= now;
          const waiting = said?.waitingFor ?? 0;
          return (
            <li key={gate.id} className={past ? "done" : undefined}>
              <Link
                from="/p/$programmeId/gates"
                to="/p/$programmeId/gates"
                search={(was) => ({ ...was, gate: gate.code })}
                aria-current={gate.id === chosen?.id ? "step" : undefined}
              >
                <b className="n">{gate.code.replace("-", "−")}</b>
              </Link>
              <span className="sm muted n">
                {gate.dueAt ? day(gate.dueAt) : <Trans>Inget datum</Trans>}
              </span>
              <span className="sm">
                {gate.lastEvaluation === null ? (
                  <Trans>Inte prövad</Trans>
                ) : gate.lastEvaluation.passed ? (
                  <Trans>Passerad</Trans>
                ) : (
                  <Trans>Inte passerad</Trans>
                )}
              </span>
              {said && (
                <span className="sm n">
                  {waiting === 0 ? (
                    <Trans>Ingen punkt kvar</Trans>
                  ) : said.probability === null || past ? (
                    <Trans>{waiting} kvar</Trans>
                  ) : (
                    <Trans>
                      {waiting} kvar, {share(said.probability)} i tid
                    </Trans>
                  )}
                </span>
              )}
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
