import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { getScenario, listRuns, type Scenario, withdrawScenario } from "../../api/registers";
import { useMoment } from "../../i18n/useMoment";
import { useProgramme } from "../../programme/context";
import { useSiteName } from "../../programme/SiteChoice";
import { useSaving } from "../../programme/useSaving";
import { useRoles } from "../../session/session";
import { Button } from "../../ui/Button";
import { Fault } from "../../ui/Fault";
import { TextField } from "../../ui/Field";
import { Loaded } from "../../ui/Loaded";
import { Table } from "../../ui/Table";
import { Title } from "../../ui/Title";
import { RecordRun } from "./RecordRun";
import { useTrialWords } from "./words";
import "./trials.css";

export function ScenarioPage() {
  const { t } = useLingui();
  const programme = useProgramme();
  const { scenarioId } = useParams({ from: "/p/$programmeId/trials/$scenarioId" });
  const scenario = useQuery({
    queryKey: ["scenario", programme.id, scenarioId],
    queryFn: () => getScenario(programme.id, scenarioId),
  });
  return (
    <>
      <nav className="crumb" aria-label={t`Var du är`}>
        <Link to="/p/$programmeId/trials" params={{ programmeId: programme.id }}>
          <Trans>Test och migrering</Trans>
        </Link>
        <span aria-hidden="true">/</span>
        <span>
          <Trans>Scenario</Trans>
        </span>
      </nav>
      <Loaded query={scenario}>{(found) => <Found scenario={found} />}</Loaded>
    </>
  );
}

function Found({ scenario }: { scenario: Scenario }) {
  const { t } = useLingui();
  const has = useRoles();
  const nameOf = useSiteName();
  const writes = scenario.status === "live" && has("implementer", "site_manager", "regional_lead");
  return (
    <>
      <div className="head">
        <div>
          <Title title={scenario.title} />
          <p>
            {nameOf(scenario.siteId)}
            {scenario.status === "withdrawn" && (
              <>
                {". "}
                <Trans>Struket: {scenario.withdrawnReason}</Trans>
              </>
            )}
          </p>
        </div>
      </div>
      <div className="two">
        <div className="stack">
          <section>
            <div className="sec">
              <h2>
                <Trans>Steg</Trans>
              </h2>
            </div>
            <Table
              label={t`Steg`}
              heads={[{ right: t`Nr` }, t`Vem`, t`Vad`, t`Vad som ska bli resultatet`]}
            >
              {scenario.steps.map((step, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a step is its place
                <tr key={index}>
                  <td className="r">{index + 1}</td>
                  <td>{step.who}</td>
                  <th scope="row">{step.what}</th>
                  <td>{step.expected}</td>
                </tr>
              ))}
            </Table>
          </section>
          <Runs scenario={scenario} />
        </div>
        {writes && (
          <div className="stack">
            <RecordRun scenario={scenario} />
            <details>
              <summary>
                <Trans>Stryk scenariot</Trans>
              </summary>
              <Withdraw scenario={scenario} />
            </details>
          </div>
        )}
      </div>
    </>
  );
}

function Runs({ scenario }: { scenario: Scenario }) {
  const programme = useProgramme();
  const { full } = useMoment();
  const { outcomes, steps } = useTrialWords();
  const runs = useQuery({
    queryKey: ["scenario_run", programme.id, scenario.id],
    queryFn: () => listRuns(programme.id, scenario.id),
  });
  return (
    <section>
      <div className="sec">
        <h2>
          <Trans>Körningar</Trans>
        </h2>
      </div>
      <Loaded query={runs}>
        {(all) =>
          all.length === 0 ? (
            <p className="muted">
              <Trans>Scenariot har aldrig körts. Det räknas som inte godkänt.</Trans>
            </p>
          ) : (
            <ul className="lines">
              {all.map((run) => (
                <li key={run.id}>
                  <h3 className="n">
                    {outcomes[run.outcome]}, {full(run.ranAt)}
                  </h3>
                  <p className="sm">
                    <Trans>
                      Version {run.systemVersion}. {run.stepsPassed} av {run.results.length} steg.{" "}
                      {run.criticalDefects} öppna kritiska fel.
                    </Trans>{" "}
                    {run.ownStaff ? (
                      <Trans>Egen personal.</Trans>
                    ) : (
                      <Trans>Inte egen personal, räknas därför inte som godkänd.</Trans>
                    )}
                  </p>
                  <ol className="steps sm">
                    {run.results.map((result, index) => (
                      // biome-ignore lint/suspicious/noArrayIndexKey: a step is its place
                      <li key={index}>
                        {steps[result.outcome]}
                        {result.note && <>: {result.note}</>}
                      </li>
                    ))}
                  </ol>
                  {run.note && <p>{run.note}</p>}
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </section>
  );
}

const noReason = { reason: "" };

function Withdraw({ scenario }: { scenario: Scenario }) {
  const { t } = useLingui();
  const programme = useProgramme();
  const form = useSaving(
    `withdraw.${scenario.id}`,
    noReason,
    ["scenario", "measurement", "item", "checklist"],
    ({ reason }) => reason,
    (reason) => withdrawScenario(programme.id, scenario, reason),
  );
  return (
    <form className="form" onSubmit={form.onSubmit}>
      <TextField
        label={t`Varför gäller det inte enheten?`}
        hint={t`Skälet visas bredvid varje andel från och med nu.`}
        required
        maxLength={200}
        {...form.field("reason")}
      />
      <Fault error={form.saving.error} kept={<Trans>Skälet är kvar.</Trans>} />
      <div className="acts">
        <Button type="submit" variant="secondary" busy={form.saving.isPending}>
          <Trans>Stryk scenariot</Trans>
        </Button>
      </div>
    </form>
  );
}
