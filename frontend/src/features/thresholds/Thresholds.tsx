import { Trans, useLingui } from "@lingui/react/macro";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useIdempotencyKey } from "../../api/idempotency";
import { listMeasures, type Measure, setThreshold, thresholdHistory } from "../../api/items";
import { faultsOf } from "../../api/problem";
import { inLanguage } from "../../i18n/localised";
import { useMoment } from "../../i18n/useMoment";
import { useProgramme } from "../../programme/context";
import { useAreaWord } from "../../programme/words";
import { useRoles } from "../../session/session";
import { Button } from "../../ui/Button";
import { Fault } from "../../ui/Fault";
import { TextArea, TextField } from "../../ui/Field";
import { Loaded } from "../../ui/Loaded";
import { Title } from "../../ui/Title";

type Limits = NonNullable<Measure["current"]>;
const hundred = 100;

/** What is measured and by which limits it is judged; the programme's own with their history. */
export function Thresholds() {
  const { t } = useLingui();
  const programme = useProgramme();
  const measures = useQuery({
    queryKey: ["threshold", programme.id],
    queryFn: () => listMeasures(programme.id),
  });
  return (
    <>
      <div className="head">
        <div>
          <Title title={t`Gränsvärden`} />
          <p>
            <Trans>
              Mallens gränser, och de som programmet har satt i stället. En ny gräns gäller genast i
              varje checklista; de tidigare står kvar.
            </Trans>
          </p>
        </div>
      </div>
      <Loaded query={measures}>
        {(all) => (
          <ul className="lines">
            {all.map((measure) => (
              <li key={measure.code}>
                <One measure={measure} />
              </li>
            ))}
          </ul>
        )}
      </Loaded>
    </>
  );
}

function useLimits(): (limits: Limits | null) => string {
  const { t } = useLingui();
  const { percent } = useMoment();
  const share = (value: number) => percent(value, 1);
  return (limits) => {
    const { atLeast, neverBelow, atMost, neverAbove } = limits ?? {};
    const said = [
      typeof atLeast === "number" && t`minst ${share(atLeast)}`,
      typeof neverBelow === "number" && t`aldrig under ${share(neverBelow)}`,
      typeof atMost === "number" && t`högst ${share(atMost)}`,
      typeof neverAbove === "number" && t`aldrig över ${share(neverAbove)}`,
    ].filter((one) => one !== false);
    return said.join(", ") || t`ingen gräns`;
  };
}

function One({ measure }: { measure: Measure }) {
  const has = useRoles();
  const area = useAreaWord();
  const limits = useLimits();
  const { full } = useMoment();
  const set = measure.setAt ? full(measure.setAt) : "";
  const now = limits(measure.current);
  const shipped = limits(measure.shipped);
  return (
    <article className="stack">
      <h2>{inLanguage(measure.text)}</h2>
      <p className="sm muted">
        {area(measure.area)}, {measure.code}
      </p>
      <p>
        <b>
          <Trans>Gäller: {now}.</Trans>
        </b>{" "}
        {measure.number > 0 && (
          <Trans>
            Satt {set} av {measure.setBy}: {measure.reason} Mallens gräns är {shipped}.
          </Trans>
        )}
      </p>
      {measure.number > 0 && <Earlier code={measure.code} />}
      {has("regional_lead", "administrator") && <Change key={measure.number} measure={measure} />}
    </article>
  );
}

function Earlier({ code }: { code: string }) {
  const programme = useProgramme();
  const limits = useLimits();
  const { full } = useMoment();
  const [open, setOpen] = useState(false);
  const history = useQuery({
    queryKey: ["threshold", programme.id, code],
    queryFn: () => thresholdHistory(programme.id, code),
    enabled: open,
  });
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <Trans>Historik</Trans>
      </summary>
      <Loaded query={history}>
        {(all) => (
          <ol className="sm">
            {all.map((one) => (
              <li key={one.id}>
                {full(one.setAt)}: {limits(one.limits)}. {one.setBy}. {one.reason}
              </li>
            ))}
          </ol>
        )}
      </Loaded>
    </details>
  );
}

function Change({ measure }: { measure: Measure }) {
  const { t } = useLingui();
  const programme = useProgramme();
  const queries = useQueryClient();
  const keyFor = useIdempotencyKey();
  const ceiling =
    typeof measure.current?.atMost === "number" || typeof measure.current?.neverAbove === "number";
  const [first, second] = ceiling
    ? (["atMost", "neverAbove"] as const)
    : (["atLeast", "neverBelow"] as const);
  const shown = (value?: number | null) =>
    typeof value === "number" ? String(Math.round(value * hundred * hundred) / hundred) : "";
  const [wanted, setWanted] = useState(shown(measure.current?.[first]));
  const [never, setNever] = useState(shown(measure.current?.[second]));
  const [reason, setReason] = useState("");
  const saving = useMutation({
    mutationFn: () => {
      const body = {
        code: measure.code,
        after: measure.number,
        ...(wanted && { [first]: Number(wanted) / hundred }),
        ...(never && { [second]: Number(never) / hundred }),
        reason,
      };
      return setThreshold(programme.id, body, keyFor(body));
    },
    onSuccess: () =>
      Promise.all(
        ["threshold", "item", "checklist"].map((name) =>
          queries.invalidateQueries({ queryKey: [name, programme.id] }),
        ),
      ),
  });
  const percent = { type: "number", min: 0, max: 100, step: "any", inputMode: "decimal" } as const;
  return (
    <details>
      <summary>
        <Trans>Ändra gränsen</Trans>
      </summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          saving.mutate();
        }}
      >
        <TextField
          label={ceiling ? t`Högst, procent` : t`Minst, procent`}
          {...percent}
          value={wanted}
          onChange={(event) => setWanted(event.target.value)}
          faults={faultsOf(saving.error, first)}
        />
        <TextField
          label={ceiling ? t`Aldrig över, procent` : t`Aldrig under, procent`}
          {...percent}
          value={never}
          onChange={(event) => setNever(event.target.value)}
          faults={faultsOf(saving.error, second)}
        />
        <TextArea
          label={t`Varför ändras gränsen?`}
          required
          rows={2}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
          faults={faultsOf(saving.error, "reason")}
        />
        <Fault error={saving.error} kept={<Trans>Det du skrivit är kvar.</Trans>} />
        <div className="acts">
          <Button type="submit" busy={saving.isPending}>
            <Trans>Sätt gränsen för hela programmet</Trans>
          </Button>
        </div>
      </form>
    </details>
  );
}
