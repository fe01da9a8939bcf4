import { Trans, useLingui } from "@lingui/react/macro";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { Item } from "../../api/contract";
import { type HistoryEntry, itemHistory } from "../../api/items";
import { useMoment } from "../../i18n/useMoment";
import { useProgramme } from "../../programme/context";
import { Button } from "../../ui/Button";
import { Loaded } from "../../ui/Loaded";
import { useActionWord, useFieldWord, useValueWord } from "./historyWords";

/** All that the ledger holds of the item: who, when, what and why. */
export function History({ item }: { item: Item }) {
  const { t } = useLingui();
  const programme = useProgramme();
  const [page, setPage] = useState(1);
  const history = useQuery({
    queryKey: ["item", programme.id, item.id, "history", page],
    queryFn: () => itemHistory(programme.id, item.id, page),
    placeholderData: keepPreviousData,
  });
  return (
    <Loaded query={history}>
      {({ items, _meta: { totalPages, totalRecords } }) => (
        <div className="stack">
          <ol className="lines" aria-label={t`Historik, det senaste först`}>
            {items.map((entry) => (
              <li key={`${entry.entityId}.${entry.version}.${entry.action}`}>
                <Entry entry={entry} />
              </li>
            ))}
          </ol>
          {totalPages > 1 && (
            <div className="acts">
              <Button variant="secondary" disabled={page === 1} onClick={() => setPage(page - 1)}>
                <Trans>Senare</Trans>
              </Button>
              <span className="n sm">
                <Trans>
                  Sida {page} av {totalPages}, {totalRecords} händelser
                </Trans>
              </span>
              <Button
                variant="secondary"
                disabled={page === totalPages}
                onClick={() => setPage(page + 1)}
              >
                <Trans>Tidigare</Trans>
              </Button>
            </div>
          )}
        </div>
      )}
    </Loaded>
  );
}

function Entry({ entry }: { entry: HistoryEntry }) {
  const { t } = useLingui();
  const { full } = useMoment();
  const action = useActionWord();
  const field = useFieldWord();
  const value = useValueWord();
  const recorded = full(entry.recordedAt);
  return (
    <>
      <p>
        <b>{action(entry.entity, entry.action)}</b>{" "}
        <span className="sm muted n">
          {full(entry.occurredAt)}, {entry.by ?? t`maskerat`}
        </span>
      </p>
      {entry.recordedAt !== entry.occurredAt && (
        <p className="sm muted n">
          <Trans>Nedskrivet {recorded}</Trans>
        </p>
      )}
      {entry.reason && (
        <p>
          <Trans>Skäl:</Trans> {entry.reason}
        </p>
      )}
      {entry.differences.length > 0 && (
        <dl className="kv sm">
          {entry.differences.map((one) => (
            <div key={one.field}>
              <dt>{field(one.field)}</dt>
              <dd>
                {one.before !== null && (
                  <>
                    <del>{value(one.field, one.before)}</del>{" "}
                    <span className="ds-sr-only">
                      <Trans>blev</Trans>
                    </span>
                    <span aria-hidden="true">→</span>{" "}
                  </>
                )}
                {one.after === null ? <Trans>tomt</Trans> : value(one.field, one.after)}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </>
  );
}
