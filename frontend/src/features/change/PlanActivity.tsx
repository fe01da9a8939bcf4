import { Trans, useLingui } from "@lingui/react/macro";
import { type Activity, planActivity } from "../../api/registers";
import { fromField } from "../../i18n/moment";
import { useProgramme } from "../../programme/context";
import { SiteChoice, useOwnSites } from "../../programme/SiteChoice";
import { useSaving } from "../../programme/useSaving";
import { Button } from "../../ui/Button";
import { Fault } from "../../ui/Fault";
import { TextField } from "../../ui/Field";
import { useChangeWords } from "./words";

const empty = { site: "", title: "", responsible: "", audience: "", channel: "", plannedAt: "" };

export function PlanActivity({ kind, site }: { kind: Activity["kind"]; site: string | undefined }) {
  const { t } = useLingui();
  const programme = useProgramme();
  const { audiences } = useChangeWords();
  const first = useOwnSites()[0]?.id ?? "";
  const form = useSaving(
    `activity.${kind}.${programme.id}`,
    empty,
    ["change_activity"],
    (value) => ({
      siteId: value.site || (site ?? first),
      kind,
      title: value.title,
      responsible: value.responsible,
      audience: value.audience,
      ...(value.channel && { channel: value.channel }),
      plannedAt: fromField(value.plannedAt) ?? value.plannedAt,
    }),
    (body, key) => planActivity(programme.id, body, key),
  );
  const chosen = form.choice("site", "siteId");
  return (
    <details>
      <summary>
        <Trans>Planera</Trans>
      </summary>
      <form className="form" onSubmit={form.onSubmit}>
        <SiteChoice label={t`För enhet`} {...chosen} value={chosen.value || (site ?? first)} />
        <TextField label={t`Vad?`} required maxLength={200} {...form.field("title")} />
        <TextField
          label={t`Ansvarig funktion`}
          hint={t`En funktion, inte ett namn.`}
          required
          maxLength={80}
          {...form.field("responsible")}
        />
        <TextField label={audiences[kind]} required maxLength={200} {...form.field("audience")} />
        {kind === "communication" && (
          <TextField label={t`Kanal`} required maxLength={80} {...form.field("channel")} />
        )}
        <TextField label={t`När?`} type="datetime-local" required {...form.field("plannedAt")} />
        <Fault error={form.saving.error} kept={<Trans>Det du skrivit är kvar.</Trans>} />
        <div className="acts">
          <Button type="submit" busy={form.saving.isPending}>
            <Trans>Spara i planen</Trans>
          </Button>
        </div>
      </form>
    </details>
  );
}
