import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { listRehearsals, planRehearsal, type Rehearsal } from "../../api/registers";
import { fromField } from "../../i18n/moment";
import { useMoment } from "../../i18n/useMoment";
import { useProgramme } from "../../programme/context";
import { SiteChoice, useOwnSites, useSiteName } from "../../programme/SiteChoice";
import { useSaving } from "../../programme/useSaving";
import { Button } from "../../ui/Button";
import { Fault } from "../../ui/Fault";
import { Select, TextField } from "../../ui/Field";
import { Loaded } from "../../ui/Loaded";
import { FollowRehearsal } from "./FollowRehearsal";
import { optionsOf, useTrialWords, type Where } from "./words";

export function Rehearsals({ site, writes }: Where) {
  const programme = useProgramme();
  const rehearsals = useQuery({
    queryKey: ["rehearsal", programme.id, site],
    queryFn: () => listRehearsals(programme.id, { ...(site && { site }) }),
  });
  return (
    <section>
      <div className="sec">
        <h2>
          <Trans>Repetitioner</Trans>
        </h2>
      </div>
      <Loaded query={rehearsals}>
        {(all) =>
          all.length === 0 ? (
            <p className="muted">
              <Trans>Ingen repetition är planerad.</Trans>
            </p>
          ) : (
            <ul className="lines">
              {all.map((one) => (
                <li key={one.id}>
                  <One rehearsal={one} writes={writes} />
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
      {writes && (
        <details>
          <summary>
            <Trans>Planera en repetition</Trans>
          </summary>
          <Plan site={site} />
        </details>
      )}
    </section>
  );
}

function One({ rehearsal, writes }: { rehearsal: Rehearsal; writes: boolean }) {
  const nameOf = useSiteName();
  const { full } = useMoment();
  const { outcomes, rehearsals, severities } = useTrialWords();
  const { stepsInTime, stepsTotal } = rehearsal;
  return (
    <article className="stack">
      <h3>
        {rehearsal.title}{" "}
        <span className="tag" data-kind={rehearsal.outcome === "failed" ? "ink" : undefined}>
          {rehearsal.outcome ? outcomes[rehearsal.outcome] : <Trans>Planerad</Trans>}
        </span>
      </h3>
      <p className="sm n">
        {rehearsals[rehearsal.kind]}, {nameOf(rehearsal.siteId)},{" "}
        {full(rehearsal.heldAt ?? rehearsal.plannedAt)}
        {stepsTotal !== null && (
          <>
            {". "}
            <Trans>
              {stepsInTime} av {stepsTotal} steg i tid
            </Trans>
          </>
        )}
      </p>
      {rehearsal.note && <p>{rehearsal.note}</p>}
      {rehearsal.findings.length > 0 && (
        <ul className="findings sm">
          {rehearsal.findings.map((finding) => (
            <li key={finding.number}>
              <b>{severities[finding.severity]}.</b> {finding.text} <Trans>Ansvar:</Trans>{" "}
              {finding.owner}.{" "}
              {finding.resolution ? (
                <Trans>Stängd: {finding.resolution}</Trans>
              ) : (
                <b>
                  <Trans>Öppen.</Trans>
                </b>
              )}
            </li>
          ))}
        </ul>
      )}
      {writes && <FollowRehearsal rehearsal={rehearsal} />}
    </article>
  );
}

const empty = { site: "", kind: "dress", title: "", plannedAt: "" };

function Plan({ site }: { site: string | undefined }) {
  const { t } = useLingui();
  const programme = useProgramme();
  const { rehearsals } = useTrialWords();
  const first = useOwnSites()[0]?.id ?? "";
  const form = useSaving(
    `rehearsal.${programme.id}`,
    empty,
    ["rehearsal"],
    (value) => ({
      siteId: value.site || (site ?? first),
      kind: value.kind as Rehearsal["kind"],
      title: value.title,
      plannedAt: fromField(value.plannedAt) ?? value.plannedAt,
    }),
    (body, key) => planRehearsal(programme.id, body, key),
  );
  const chosen = form.choice("site", "siteId");
  return (
    <form className="form" onSubmit={form.onSubmit}>
      <SiteChoice
        label={t`Repetitionens enhet`}
        {...chosen}
        value={chosen.value || (site ?? first)}
      />
      <Select label={t`Vad repeteras?`} options={optionsOf(rehearsals)} {...form.choice("kind")} />
      <TextField label={t`Namn`} required maxLength={200} {...form.field("title")} />
      <TextField
        label={t`Planerad till`}
        type="datetime-local"
        required
        {...form.field("plannedAt")}
      />
      <Fault error={form.saving.error} kept={<Trans>Det du skrivit är kvar.</Trans>} />
      <div className="acts">
        <Button type="submit" busy={form.saving.isPending}>
          <Trans>Planera</Trans>
        </Button>
      </div>
    </form>
  );
}
