import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { countTraining, listTraining, type NewTraining } from "../../api/registers";
import { fromField, toField } from "../../i18n/moment";
import { useMoment } from "../../i18n/useMoment";
import { useProgramme, useProgrammeTime } from "../../programme/context";
import { SiteChoice, useOwnSites, useSiteName } from "../../programme/SiteChoice";
import { useSaving, whole } from "../../programme/useSaving";
import { Button } from "../../ui/Button";
import { Fault } from "../../ui/Fault";
import { Check, TextField } from "../../ui/Field";
import { Loaded } from "../../ui/Loaded";
import { Table } from "../../ui/Table";
import type { Where } from "./words";

export function Training({ site, writes }: Where) {
  const { t } = useLingui();
  const programme = useProgramme();
  const nameOf = useSiteName();
  const { percent, full } = useMoment();
  const training = useQuery({
    queryKey: ["training_count", programme.id, site],
    queryFn: () => listTraining(programme.id, { ...(site && { site }) }),
  });
  return (
    <section>
      <div className="sec">
        <h2>
          <Trans>Utbildning och prov per roll</Trans>
        </h2>
      </div>
      <Loaded query={training}>
        {(all) =>
          all.length === 0 ? (
            <p className="muted">
              <Trans>Ingen roll är räknad.</Trans>
            </p>
          ) : (
            <Table
              label={t`Utbildning och prov per roll`}
              heads={[
                t`Roll`,
                t`Enhet`,
                { right: t`Slutfört` },
                t`Räknas inte i utbildningen`,
                { right: t`Godkända` },
                t`Räknas inte i provet`,
                t`Källa`,
              ]}
            >
              {all.map((row) => (
                <tr key={row.id}>
                  <th scope="row">{row.role}</th>
                  <td>{nameOf(row.siteId)}</td>
                  <td className="r">
                    {percent(row.completed, row.need)}
                    <br />
                    <span className="sm">
                      {row.completed}/{row.need}
                    </span>
                  </td>
                  <td>
                    {row.exclusions}
                    {row.exclusionsReason && <>: {row.exclusionsReason}</>}
                  </td>
                  <td className="r">
                    {row.tested === null || row.passed === null ? (
                      <Trans>Inget prov</Trans>
                    ) : (
                      <>
                        {percent(row.passed, row.tested)}
                        <br />
                        <span className="sm">
                          {row.passed}/{row.tested}
                        </span>
                      </>
                    )}
                  </td>
                  <td>
                    {row.testExclusions ?? "–"}
                    {row.testExclusionsReason && <>: {row.testExclusionsReason}</>}
                  </td>
                  <td>
                    {row.source}, <span className="n">{full(row.countedAt)}</span>
                  </td>
                </tr>
              ))}
            </Table>
          )
        }
      </Loaded>
      {writes && (
        <details>
          <summary>
            <Trans>Räkna en roll</Trans>
          </summary>
          <CountTraining site={site} />
        </details>
      )}
    </section>
  );
}

const empty = {
  site: "",
  role: "",
  need: "",
  completed: "",
  exclusions: "0",
  why: "",
  test: true,
  tested: "",
  passed: "",
  testExclusions: "0",
  testWhy: "",
  source: "",
  at: "",
};

function CountTraining({ site }: { site: string | undefined }) {
  const { t } = useLingui();
  const programme = useProgramme();
  const now = useProgrammeTime();
  const first = useOwnSites()[0]?.id ?? "";
  const form = useSaving(
    `training.${programme.id}`,
    empty,
    ["training_count", "measurement", "item", "checklist"],
    (value): NewTraining => ({
      siteId: value.site || (site ?? first),
      role: value.role,
      need: Number(value.need),
      completed: Number(value.completed),
      exclusions: Number(value.exclusions),
      ...(value.why && { exclusionsReason: value.why }),
      ...(value.test && {
        tested: Number(value.tested),
        passed: Number(value.passed),
        testExclusions: Number(value.testExclusions),
        ...(value.testWhy && { testExclusionsReason: value.testWhy }),
      }),
      source: value.source,
      countedAt: (value.at && fromField(value.at)) || now().toISOString(),
    }),
    (body, key) => countTraining(programme.id, body, key),
  );
  const chosen = form.choice("site", "siteId");
  const { value } = form;
  return (
    <form className="form" onSubmit={form.onSubmit}>
      <SiteChoice label={t`Rollens enhet`} {...chosen} value={chosen.value || (site ?? first)} />
      <TextField label={t`Roll`} required maxLength={80} {...form.field("role")} />
      <TextField
        label={t`Behöver utbildningen`}
        hint={t`Alla som arbetar de första två veckorna, inhyrda också.`}
        {...whole}
        min={1}
        {...form.field("need")}
      />
      <TextField label={t`Har slutfört den`} {...whole} {...form.field("completed")} />
      <TextField label={t`Räknas inte`} {...whole} {...form.field("exclusions")} />
      {Number(value.exclusions) > 0 && (
        <TextField
          label={t`Varför räknas de inte?`}
          required
          {...form.field("why", "exclusionsReason")}
        />
      )}
      <Check
        label={t`Rollen har gjort ett prov`}
        checked={value.test}
        onChange={(test) => form.change({ test })}
      />
      {value.test && (
        <>
          <TextField
            label={t`Har gjort provet`}
            hint={t`Alla, även de underkända.`}
            {...whole}
            min={1}
            {...form.field("tested")}
          />
          <TextField label={t`Är godkända`} {...whole} {...form.field("passed")} />
          <TextField label={t`Räknas inte i provet`} {...whole} {...form.field("testExclusions")} />
          {Number(value.testExclusions) > 0 && (
            <TextField
              label={t`Varför räknas de inte i provet?`}
              required
              {...form.field("testWhy", "testExclusionsReason")}
            />
          )}
        </>
      )}
      <TextField
        label={t`Källa`}
        hint={t`System, lista eller iakttagelse.`}
        required
        maxLength={200}
        {...form.field("source")}
      />
      <TextField
        label={t`Räknat`}
        hint={t`Tomt betyder nu.`}
        type="datetime-local"
        max={toField(now())}
        {...form.field("at", "countedAt")}
      />
      <Fault error={form.saving.error} kept={<Trans>Talen är kvar.</Trans>} />
      <div className="acts">
        <Button type="submit" busy={form.saving.isPending}>
          <Trans>Spara räkningen</Trans>
        </Button>
      </div>
    </form>
  );
}
