import { Trans, useLingui } from "@lingui/react/macro";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { Breach } from "../../api/contract";
import { goOn } from "../../api/incident";
import { faultsOf } from "../../api/problem";
import { inLanguage } from "../../i18n/localised";
import { useMoment } from "../../i18n/useMoment";
import { useNow, useProgramme } from "../../programme/context";
import { useHazardWord } from "../../programme/words";
import { useDraft } from "../../session/draft";
import { useRoles } from "../../session/session";
import { Button } from "../../ui/Button";
import { bandOf } from "../../ui/band";
import { Fault } from "../../ui/Fault";
import { TextArea } from "../../ui/Field";
import { Scroll } from "../../ui/Scroll";

/** A criterion that came to hold, in words, with the number and the rows it rests on. */
export function BreachView({ breach, waveId }: { breach: Breach; waveId: string | undefined }) {
  const { t } = useLingui();
  const programme = useProgramme();
  const has = useRoles();
  const now = useNow(60_000);
  const { short } = useMoment();
  const hazard = useHazardWord();
  const opened = short(breach.openedAt, now);
  const { units } = breach;
  const [answers, otherwise] = [
    inLanguage(breach.answeredByFunction),
    inLanguage(breach.escalatesTo),
  ];
  return (
    <article className="breach" aria-label={inLanguage(breach.text)}>
      <h3>
        <span className="hit">
          <Trans>Uppfyllt {opened}</Trans>
        </span>{" "}
        {inLanguage(breach.text)}
      </h3>
      <p className="big">
        <b className="n">{breach.incidents.length}</b>{" "}
        <Trans>
          öppna på <b>{units}</b> enheter.
        </Trans>{" "}
        <span className="muted">{hazard(breach.hazardClass)}</span>
      </p>
      <Scroll label={t`Händelserna bakom kriteriet`}>
        <table className="tbl">
          <thead>
            <tr>
              <th scope="col">
                <Trans>Risk</Trans>
              </th>
              <th scope="col">
                <Trans>Händelse</Trans>
              </th>
              <th scope="col">
                <Trans>Enhet</Trans>
              </th>
              <th scope="col" className="r">
                <Trans>Hände</Trans>
              </th>
            </tr>
          </thead>
          <tbody>
            {breach.incidents.map((incident) => (
              <tr key={incident.id}>
                <td>
                  <span className={`risk risk-${bandOf(incident.risk)}`}>{incident.risk}</span>
                </td>
                <td>
                  <Link
                    to="/p/$programmeId/incidents/$incidentId"
                    params={{ programmeId: programme.id, incidentId: incident.id }}
                  >
                    {incident.what}
                  </Link>{" "}
                  <span className="id">{incident.number}</span>
                </td>
                <td>{incident.siteName}</td>
                <td className="r">{short(incident.occurredAt, now)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      <p className="sm muted">
        <Trans>
          Besvaras av {answers}. Lyfts annars till {otherwise}.
        </Trans>
      </p>
      {has("presenter") && waveId && (
        <p>
          <Link
            className="ds-button"
            to="/p/$programmeId/decisions/propose"
            params={{ programmeId: programme.id }}
            search={{ breach: breach.id, kind: "pause", wave: waveId }}
          >
            <Trans>Lägg förslag till svar</Trans>
          </Link>
        </p>
      )}
      {has("decision_maker", "duty_officer") && <GoOn breach={breach} />}
    </article>
  );
}

function GoOn({ breach }: { breach: Breach }) {
  const { t } = useLingui();
  const programme = useProgramme();
  const queries = useQueryClient();
  const draft = useDraft(`breach.${breach.id}`, { reason: "" });
  const answering = useMutation({
    mutationFn: () => goOn(programme.id, breach, draft.value.reason),
    onSuccess: () => {
      draft.clear();
      return queries.invalidateQueries({ queryKey: ["breach", programme.id] });
    },
  });
  return (
    <details>
      <summary>
        <Trans>Fortsätta, därför att …</Trans>
      </summary>
      <form
        className="go-on"
        onSubmit={(event) => {
          event.preventDefault();
          answering.mutate();
        }}
      >
        <TextArea
          label={t`Varför fortsätter vi fast kriteriet är uppfyllt?`}
          hint={t`Skälet syns för rapportörerna och för styrelsen.`}
          required
          rows={2}
          value={draft.value.reason}
          onChange={(event) => draft.change({ reason: event.target.value })}
          faults={faultsOf(answering.error, "reason")}
        />
        <Fault error={answering.error} kept={<Trans>Skälet är kvar.</Trans>} />
        <div className="acts">
          <Button type="submit" final busy={answering.isPending}>
            <Trans>Fortsätt och svara</Trans>
          </Button>
        </div>
      </form>
    </details>
  );
}
