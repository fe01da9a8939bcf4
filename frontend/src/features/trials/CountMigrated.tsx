import { Trans, useLingui } from "@lingui/react/macro";
import { countMigrated, type MigrationSource, type NewCount } from "../../api/registers";
import { useProgramme, useProgrammeTime } from "../../programme/context";
import { useSaving, whole } from "../../programme/useSaving";
import { Button } from "../../ui/Button";
import { Fault } from "../../ui/Fault";
import { Select, TextField } from "../../ui/Field";
import { optionsOf, useTrialWords } from "./words";

interface Cause {
  kind: "rejected" | "not_loaded" | "extra";
  cause: string;
  count: string;
}
const empty = { source: "", sourceCount: "", loaded: "", rejected: "0", causes: [] as Cause[] };
const noCause: Cause = { kind: "rejected", cause: "", count: "" };

/** A load counted in source and target, with a cause for what differs. */
export function CountMigrated({ sources }: { sources: MigrationSource[] }) {
  const { t } = useLingui();
  const programme = useProgramme();
  const now = useProgrammeTime();
  const words = useTrialWords();
  const form = useSaving(
    `migration-count.${programme.id}`,
    empty,
    ["migration_source", "measurement", "item", "checklist"],
    (value): NewCount => ({
      sourceId: value.source || (sources[0]?.id ?? ""),
      sourceCount: Number(value.sourceCount),
      loaded: Number(value.loaded),
      rejected: Number(value.rejected),
      causes: value.causes.map((cause) => ({ ...cause, count: Number(cause.count) })),
      countedAt: now().toISOString(),
    }),
    (body, key) => countMigrated(programme.id, body, key),
  );
  const { causes } = form.value;
  const put = (index: number, part: Partial<Cause>) =>
    form.change({ causes: causes.map((one, at) => (at === index ? { ...one, ...part } : one)) });
  return (
    <form className="form" onSubmit={form.onSubmit}>
      <Select
        label={t`Vilken källa?`}
        options={sources.map(({ id, name, recordType }) => ({
          value: id,
          label: `${name}, ${recordType}`,
        }))}
        {...form.choice("source", "sourceId")}
      />
      <TextField label={t`Räknat i källan`} {...whole} {...form.field("sourceCount")} />
      <TextField label={t`Inlästa i målet`} {...whole} {...form.field("loaded")} />
      <TextField label={t`Avvisade`} {...whole} {...form.field("rejected")} />
      {causes.map((cause, index) => {
        const nth = index + 1;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a cause is its place until it is saved
          <fieldset key={index} className="cause">
            <legend>
              <Trans>Orsak {nth}</Trans>
            </legend>
            <Select
              label={t`Slag`}
              options={optionsOf(words.causes)}
              value={cause.kind}
              onChange={(kind) => put(index, { kind: kind as Cause["kind"] })}
            />
            <TextField
              label={t`Varför?`}
              required
              maxLength={200}
              value={cause.cause}
              onChange={(event) => put(index, { cause: event.target.value })}
            />
            <TextField
              label={t`Hur många?`}
              {...whole}
              min={1}
              value={cause.count}
              onChange={(event) => put(index, { count: event.target.value })}
            />
            <Button
              variant="tertiary"
              onClick={() => form.change({ causes: causes.filter((_, at) => at !== index) })}
            >
              <Trans>Ta bort orsak {nth}</Trans>
            </Button>
          </fieldset>
        );
      })}
      <Fault error={form.saving.error} kept={<Trans>Talen är kvar.</Trans>} />
      <div className="acts">
        <Button type="submit" busy={form.saving.isPending}>
          <Trans>Spara räkningen</Trans>
        </Button>
        <Button
          variant="secondary"
          disabled={causes.length >= 100}
          onClick={() => form.change({ causes: [...causes, noCause] })}
        >
          <Trans>Lägg till en orsak</Trans>
        </Button>
      </div>
    </form>
  );
}
