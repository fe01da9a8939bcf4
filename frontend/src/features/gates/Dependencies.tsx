import { Trans, useLingui } from "@lingui/react/macro";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import {
  type CriticalLine,
  createDependency,
  type Dependency,
  type LineItem,
  listDependencies,
  withdrawDependency,
} from "../../api/critical-line";
import { useIdempotencyKey } from "../../api/idempotency";
import { faultsOf } from "../../api/problem";
import { inLanguage } from "../../i18n/localised";
import { useProgramme } from "../../programme/context";
import { useDraft } from "../../session/draft";
import { Button } from "../../ui/Button";
import { Fault } from "../../ui/Fault";
import { Select, TextField } from "../../ui/Field";

interface Props {
  item: LineItem;
  line: CriticalLine;
  works: boolean;
}

/** What an item waits for: by the template, and as people have added. */
export function Dependencies({ item, line, works }: Props) {
  const { t } = useLingui();
  const programme = useProgramme();
  const added = useQuery({
    queryKey: ["dependency", programme.id, item.itemId],
    queryFn: () => listDependencies(programme.id, item.itemId),
  });
  const own = (added.data ?? []).filter(({ itemId }) => itemId === item.itemId);
  const named = (id: string) => {
    const found = line.line.find(({ itemId }) => itemId === id);
    return found
      ? `${inLanguage(found.text)} (${found.siteName})`
      : t`En punkt som inte är på linjen`;
  };
  const byTemplate = item.dependsOn.filter((id) => own.every((each) => each.dependsOnId !== id));
  return (
    <div>
      <h4>
        <Trans>Väntar på</Trans>
      </h4>
      {byTemplate.length + own.length === 0 && (
        <p className="muted">
          <Trans>Punkten väntar inte på någon annan öppen punkt.</Trans>
        </p>
      )}
      <ul className="lines">
        {byTemplate.slice(0, 10).map((id) => (
          <li key={id} className="sm">
            {named(id)} <span className="muted">{t`enligt mallen`}</span>
          </li>
        ))}
        {own.map((each) => (
          <li key={each.id} className="sm">
            <b>{named(each.dependsOnId)}</b> {each.reason} <i className="muted">{each.addedBy}</i>
            {works && <Withdraw dependency={each} />}
          </li>
        ))}
      </ul>
      {works && <Add item={item} line={line} />}
    </div>
  );
}

function useLineChanged() {
  const programme = useProgramme();
  const queries = useQueryClient();
  return () =>
    Promise.all([
      queries.invalidateQueries({ queryKey: ["dependency", programme.id] }),
      queries.invalidateQueries({ queryKey: ["critical_line", programme.id] }),
    ]);
}

function Add({ item, line }: { item: LineItem; line: CriticalLine }) {
  const { t } = useLingui();
  const programme = useProgramme();
  const changed = useLineChanged();
  const keyFor = useIdempotencyKey();
  const draft = useDraft(`dependency.${item.itemId}`, { on: "", reason: "" });
  const { on, reason } = draft.value;
  const saving = useMutation({
    mutationFn: () => {
      const body = { itemId: item.itemId, dependsOnId: on, reason };
      return createDependency(programme.id, body, keyFor(body));
    },
    onSuccess: () => {
      draft.clear();
      return changed();
    },
  });
  const others = line.line
    .filter(({ itemId }) => itemId !== item.itemId)
    .map((each) => ({
      value: each.itemId,
      label: `${inLanguage(each.text)} (${each.siteName})`,
    }))
    .toSorted((a, b) => a.label.localeCompare(b.label, "sv"));
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        saving.mutate();
      }}
    >
      <Select
        label={t`Punkten väntar också på`}
        value={on}
        required
        onChange={(chosen) => draft.change({ on: chosen })}
        options={[{ value: "", label: t`Välj en öppen punkt` }, ...others]}
        faults={faultsOf(saving.error, "dependsOnId")}
      />
      <TextField
        label={t`Varför`}
        required
        maxLength={200}
        value={reason}
        onChange={(event) => draft.change({ reason: event.target.value })}
        faults={faultsOf(saving.error, "reason")}
      />
      <Fault error={saving.error} kept={<Trans>Det du skrivit är kvar.</Trans>} />
      <div className="acts">
        <Button type="submit" variant="secondary" busy={saving.isPending}>
          <Trans>Lägg till beroendet</Trans>
        </Button>
      </div>
    </form>
  );
}

function Withdraw({ dependency }: { dependency: Dependency }) {
  const { t } = useLingui();
  const programme = useProgramme();
  const changed = useLineChanged();
  const draft = useDraft(`withdraw.${dependency.id}`, { reason: "" });
  const saving = useMutation({
    mutationFn: () => withdrawDependency(programme.id, dependency, draft.value.reason),
    onSuccess: () => {
      draft.clear();
      return changed();
    },
  });
  return (
    <details>
      <summary>
        <Trans>Ta bort beroendet</Trans>
      </summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          saving.mutate();
        }}
      >
        <TextField
          label={t`Varför väntar punkten inte längre?`}
          required
          maxLength={200}
          value={draft.value.reason}
          onChange={(event) => draft.change({ reason: event.target.value })}
          faults={faultsOf(saving.error, "reason")}
        />
        <Fault error={saving.error} kept={<Trans>Det du skrivit är kvar.</Trans>} />
        <div className="acts">
          <Button type="submit" variant="secondary" busy={saving.isPending}>
            <Trans>Ta bort</Trans>
          </Button>
        </div>
      </form>
    </details>
  );
}
