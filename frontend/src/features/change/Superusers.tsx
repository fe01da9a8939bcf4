import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { countSuperusers, listSuperusers, type NewSuperusers } from "../../api/registers";
import { useMoment } from "../../i18n/useMoment";
import { useProgramme, useProgrammeTime } from "../../programme/context";
import { SiteChoice, useOwnSites, useSiteName } from "../../programme/SiteChoice";
import { useSaving, whole } from "../../programme/useSaving";
import { Button } from "../../ui/Button";
import { Fault } from "../../ui/Fault";
import { Select, TextField } from "../../ui/Field";
import { Loaded } from "../../ui/Loaded";
import { Table } from "../../ui/Table";
import { optionsOf, useChangeWords, type Where } from "./words";

/** How many staff each superuser stands for, unit by unit and shift by shift. */
export function Superusers({ site, writes }: Where) {
  const { t } = useLingui();
  const programme = useProgramme();
  const nameOf = useSiteName();
  const { full } = useMoment();
  const { shifts, staffing } = useChangeWords();
  const superusers = useQuery({
    queryKey: ["superuser_count", programme.id, site],
    queryFn: () => listSuperusers(programme.id, { ...(site && { site }) }),
  });
  return (
    <section>
      <div className="sec">
        <h2>
          <Trans>Superanvändare per enhet och pass</Trans>
        </h2>
      </div>
      <Loaded query={superusers}>
        {(all) =>
          all.length === 0 ? (
            <p className="muted">
              <Trans>Inget pass är räknat.</Trans>
            </p>
          ) : (
            <Table
              label={t`Superanvändare per enhet och pass`}
              heads={[
                t`Avdelning`,
                t`Enhet`,
                t`Pass`,
                { right: t`Personal` },
                { right: t`Superanvändare` },
                t`Täthet`,
                t`Räknat`,
              ]}
            >
              {all.map((row) => (
                <tr key={row.id}>
                  <th scope="row">{row.unit}</th>
                  <td>{nameOf(row.siteId)}</td>
                  <td>{shifts[row.shift]}</td>
                  <td className="r">{row.staff}</td>
                  <td className="r">{row.superusers}</td>
                  <td>
                    <span className="tag" data-kind={row.staffing === "short" ? "ink" : undefined}>
                      {staffing[row.staffing]}
                    </span>
                  </td>
                  <td className="n">{full(row.countedAt)}</td>
                </tr>
              ))}
            </Table>
          )
        }
      </Loaded>
      {writes && (
        <details>
          <summary>
            <Trans>Räkna ett pass</Trans>
          </summary>
          <Count site={site} />
        </details>
      )}
    </section>
  );
}

const empty = { site: "", unit: "", shift: "day", staff: "", superusers: "", source: "" };

function Count({ site }: { site: string | undefined }) {
  const { t } = useLingui();
  const programme = useProgramme();
  const now = useProgrammeTime();
  const { shifts } = useChangeWords();
  const first = useOwnSites()[0]?.id ?? "";
  const form = useSaving(
    `superusers.${programme.id}`,
    empty,
    ["superuser_count", "measurement", "item", "checklist"],
    (value): NewSuperusers => ({
      siteId: value.site || (site ?? first),
      unit: value.unit,
      shift: value.shift as NewSuperusers["shift"],
      staff: Number(value.staff),
      superusers: Number(value.superusers),
      source: value.source,
      countedAt: now().toISOString(),
    }),
    (body, key) => countSuperusers(programme.id, body, key),
  );
  const chosen = form.choice("site", "siteId");
  return (
    <form className="form" onSubmit={form.onSubmit}>
      <SiteChoice label={t`Passets enhet`} {...chosen} value={chosen.value || (site ?? first)} />
      <TextField label={t`Avdelning`} required maxLength={80} {...form.field("unit")} />
      <Select label={t`Pass`} options={optionsOf(shifts)} {...form.choice("shift")} />
      <TextField label={t`Personal på passet`} {...whole} min={1} {...form.field("staff")} />
      <TextField label={t`Superanvändare på passet`} {...whole} {...form.field("superusers")} />
      <TextField
        label={t`Källa`}
        hint={t`System, lista eller iakttagelse.`}
        required
        maxLength={200}
        {...form.field("source")}
      />
      <Fault error={form.saving.error} kept={<Trans>Talen är kvar.</Trans>} />
      <div className="acts">
        <Button type="submit" busy={form.saving.isPending}>
          <Trans>Spara passet</Trans>
        </Button>
      </div>
    </form>
  );
}
