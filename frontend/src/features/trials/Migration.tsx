import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { addMigrationSource, listMigrationSources } from "../../api/registers";
import { useMoment } from "../../i18n/useMoment";
import { useProgramme } from "../../programme/context";
import { SiteChoice, useOwnSites, useSiteName } from "../../programme/SiteChoice";
import { useSaving, whole } from "../../programme/useSaving";
import { Button } from "../../ui/Button";
import { Fault } from "../../ui/Fault";
import { TextField } from "../../ui/Field";
import { Loaded } from "../../ui/Loaded";
import { Table } from "../../ui/Table";
import { CountMigrated } from "./CountMigrated";
import { useTrialWords, type Where } from "./words";

/** Migrated records, source by source: what differs is explained to the last one, or stands as unexplained. */
export function Migration({ site, writes }: Where) {
  const { t } = useLingui();
  const programme = useProgramme();
  const nameOf = useSiteName();
  const { full, number } = useMoment();
  const { causes } = useTrialWords();
  const sources = useQuery({
    queryKey: ["migration_source", programme.id, site],
    queryFn: () => listMigrationSources(programme.id, { ...(site && { site }) }),
  });
  return (
    <section>
      <div className="sec">
        <h2>
          <Trans>Migrerade poster</Trans>
        </h2>
      </div>
      <Loaded query={sources}>
        {(all) =>
          all.length === 0 ? (
            <p className="muted">
              <Trans>Ingen källa finns i registret.</Trans>
            </p>
          ) : (
            <>
              <Table
                label={t`Migrerade poster`}
                heads={[
                  t`Källa`,
                  t`Enhet`,
                  { right: t`I källan` },
                  { right: t`Inlästa` },
                  { right: t`Avvisade` },
                  t`Förklarade skillnader`,
                  { right: t`Oförklarade` },
                  t`Räknat`,
                ]}
              >
                {all.map((source) => (
                  <tr key={source.id}>
                    <th scope="row">
                      {source.name}, {source.recordType}
                    </th>
                    <td>{nameOf(source.siteId)}</td>
                    <td className="r">{number(source.sourceCount)}</td>
                    <td className="r">{number(source.loaded)}</td>
                    <td className="r">{number(source.rejected)}</td>
                    <td>
                      {source.causes.length === 0
                        ? "–"
                        : source.causes.map(({ kind, cause, count }) => (
                            <p key={`${kind}${cause}`}>
                              <span className="n">{number(count)}</span> {causes[kind]}: {cause}
                            </p>
                          ))}
                    </td>
                    <td className="r">
                      {source.unexplained === 0 ? (
                        <span className="tag">
                          <Trans>0, avstämd</Trans>
                        </span>
                      ) : (
                        <span className="tag" data-kind="ink">
                          {number(source.unexplained)}
                        </span>
                      )}
                    </td>
                    <td className="n">
                      {source.countedAt ? full(source.countedAt) : <Trans>Inte räknad</Trans>}
                    </td>
                  </tr>
                ))}
              </Table>
              {writes && (
                <details>
                  <summary>
                    <Trans>Räkna en inläsning</Trans>
                  </summary>
                  <CountMigrated sources={all} />
                </details>
              )}
            </>
          )
        }
      </Loaded>
      {writes && (
        <details>
          <summary>
            <Trans>Lägg till en källa</Trans>
          </summary>
          <NewSource site={site} />
        </details>
      )}
    </section>
  );
}

const empty = { site: "", name: "", recordType: "", sourceCount: "" };

function NewSource({ site }: { site: string | undefined }) {
  const { t } = useLingui();
  const programme = useProgramme();
  const first = useOwnSites()[0]?.id ?? "";
  const form = useSaving(
    `migration-source.${programme.id}`,
    empty,
    ["migration_source", "measurement", "item", "checklist"],
    (value) => ({
      siteId: value.site || (site ?? first),
      name: value.name,
      recordType: value.recordType,
      sourceCount: Number(value.sourceCount),
    }),
    (body, key) => addMigrationSource(programme.id, body, key),
  );
  const chosen = form.choice("site", "siteId");
  return (
    <form className="form" onSubmit={form.onSubmit}>
      <SiteChoice label={t`Källans enhet`} {...chosen} value={chosen.value || (site ?? first)} />
      <TextField label={t`Källa`} required maxLength={200} {...form.field("name")} />
      <TextField label={t`Slag av poster`} required maxLength={80} {...form.field("recordType")} />
      <TextField
        label={t`Poster i källan`}
        hint={t`Alla är oförklarade tills en inläsning är räknad.`}
        {...whole}
        {...form.field("sourceCount")}
      />
      <Fault error={form.saving.error} kept={<Trans>Det du skrivit är kvar.</Trans>} />
      <div className="acts">
        <Button type="submit" busy={form.saving.isPending}>
          <Trans>Lägg till källan</Trans>
        </Button>
      </div>
    </form>
  );
}
