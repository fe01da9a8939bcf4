import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { addScenario, listScenarios } from "../../api/registers";
import { useMoment } from "../../i18n/useMoment";
import { useProgramme } from "../../programme/context";
import { SiteChoice, useOwnSites, useSiteName } from "../../programme/SiteChoice";
import { useSaving } from "../../programme/useSaving";
import { Button } from "../../ui/Button";
import { Fault } from "../../ui/Fault";
import { TextArea, TextField } from "../../ui/Field";
import { Loaded } from "../../ui/Loaded";
import { Table } from "../../ui/Table";
import { useTrialWords, type Where } from "./words";

export function Scenarios({ site, writes }: Where) {
  const { t } = useLingui();
  const programme = useProgramme();
  const nameOf = useSiteName();
  const { full } = useMoment();
  const { outcomes } = useTrialWords();
  const scenarios = useQuery({
    queryKey: ["scenario", programme.id, site],
    queryFn: () => listScenarios(programme.id, { ...(site && { site }) }),
  });
  return (
    <section>
      <div className="sec">
        <h2>
          <Trans>Patientscenarier</Trans>
        </h2>
      </div>
      <Loaded query={scenarios}>
        {(all) => {
          const live = all.filter(({ status }) => status === "live");
          const passed = live.filter(({ lastRun }) => lastRun?.outcome === "passed").length;
          const failed = live.filter(({ lastRun }) => lastRun?.outcome === "failed").length;
          const notRun = live.length - passed - failed;
          const withdrawn = all.length - live.length;
          return (
            <>
              <p className="n">
                <Trans>
                  {passed} av {live.length} godkända. {failed} underkända, {notRun} inte körda.{" "}
                  {withdrawn} strukna räknas inte.
                </Trans>
              </p>
              {all.length > 0 && (
                <Table
                  label={t`Patientscenarier`}
                  heads={[t`Scenario`, t`Enhet`, { right: t`Steg` }, t`Senaste körning`]}
                >
                  {all.map((one) => {
                    const { lastRun } = one;
                    const ran = lastRun ? full(lastRun.ranAt) : null;
                    return (
                      <tr key={one.id}>
                        <th scope="row">
                          <Link
                            to="/p/$programmeId/trials/$scenarioId"
                            params={{ programmeId: programme.id, scenarioId: one.id }}
                          >
                            {one.title}
                          </Link>
                        </th>
                        <td>{nameOf(one.siteId)}</td>
                        <td className="r">
                          {lastRun?.stepsPassed ?? 0}/{one.steps.length}
                        </td>
                        <td>
                          {one.status === "withdrawn" ? (
                            <Trans>Struket: {one.withdrawnReason}</Trans>
                          ) : lastRun ? (
                            <>
                              <b>{outcomes[lastRun.outcome]}</b> <span className="n">{ran}</span>
                            </>
                          ) : (
                            <Trans>Aldrig kört</Trans>
                          )}
                        </td>
                      </tr>
                    );
                  })}
                </Table>
              )}
            </>
          );
        }}
      </Loaded>
      {writes && (
        <details>
          <summary>
            <Trans>Lägg till ett scenario</Trans>
          </summary>
          <NewScenario site={site} />
        </details>
      )}
    </section>
  );
}

const empty = { site: "", title: "", itemCode: "", steps: "" };

/** Steps are written a line each: who | what | what should come of it. */
function stepsOf(text: string) {
  return text
    .split("\n")
    .map((line) => line.split("|").map((part) => part.trim()))
    .filter(([who]) => who)
    .map(([who, what, expected]) => ({
      who: who ?? "",
      what: what ?? "",
      expected: expected ?? "",
    }));
}

function NewScenario({ site }: { site: string | undefined }) {
  const { t } = useLingui();
  const programme = useProgramme();
  const first = useOwnSites()[0]?.id ?? "";
  const form = useSaving(
    `scenario.${programme.id}`,
    empty,
    ["scenario", "measurement", "item", "checklist"],
    (value) => ({
      siteId: value.site || (site ?? first),
      title: value.title,
      ...(value.itemCode && { itemCode: value.itemCode }),
      steps: stepsOf(value.steps),
    }),
    (body, key) => addScenario(programme.id, body, key),
  );
  const chosen = form.choice("site", "siteId");
  return (
    <form className="form" onSubmit={form.onSubmit}>
      <SiteChoice label={t`Scenariots enhet`} {...chosen} value={chosen.value || (site ?? first)} />
      <TextField label={t`Scenario`} required maxLength={200} {...form.field("title")} />
      <TextField
        label={t`Checklistans punkt`}
        hint={t`Kod som börjar på scn-, om scenariot visar en punkt. Annars tomt.`}
        {...form.field("itemCode")}
      />
      <TextArea
        label={t`Steg, ett per rad`}
        hint={t`Vem | vad | vad som ska bli resultatet`}
        required
        rows={5}
        {...form.field("steps")}
      />
      <Fault error={form.saving.error} kept={<Trans>Det du skrivit är kvar.</Trans>} />
      <div className="acts">
        <Button type="submit" busy={form.saving.isPending}>
          <Trans>Lägg till scenariot</Trans>
        </Button>
      </div>
    </form>
  );
}
