import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useIdempotencyKey } from "../../api/idempotency";
import {
  applyBulk,
  type BulkChange,
  type BulkRow,
  bulkRows,
  getBulk,
  undoBulk,
} from "../../api/items";
import { inLanguage } from "../../i18n/localised";
import { useProgramme } from "../../programme/context";
import { Button } from "../../ui/Button";
import { Fault } from "../../ui/Fault";
import { Loaded } from "../../ui/Loaded";
import { Scroll } from "../../ui/Scroll";
import { useKindWord, useOutcomeWord, useStatusWord, useWhyRefused } from "./words";

const asked = 1000;

/** A change of many items: what it would do, row by row; what it did; and the way back. */
export function BulkView({ id }: { id: string }) {
  const programme = useProgramme();
  const bulk = useQuery({
    queryKey: ["bulk_change", programme.id, id],
    queryFn: () => getBulk(programme.id, id),
    refetchInterval: ({ state }) => (state.data?.status === "applying" ? asked : false),
  });
  return <Loaded query={bulk}>{(one) => <Contents bulk={one} />}</Loaded>;
}

function Contents({ bulk }: { bulk: BulkChange }) {
  const programme = useProgramme();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const keyFor = useIdempotencyKey();
  const kind = useKindWord();
  const { toChange, unchanged, refused, applied, late } = bulk;
  const applying = useMutation({
    mutationFn: () => applyBulk(programme.id, bulk),
    onSuccess: () => queries.invalidateQueries({ queryKey: ["bulk_change", programme.id] }),
  });
  const undoing = useMutation({
    mutationFn: () => undoBulk(programme.id, bulk.id, keyFor({ undo: bulk.id })),
    onSuccess: ({ id }) =>
      navigate({
        to: "/p/$programmeId/items",
        params: { programmeId: programme.id },
        search: { bulk: id },
      }),
  });
  return (
    <>
      <nav className="acts">
        <Link to="/p/$programmeId/items" params={{ programmeId: programme.id }} search={{}}>
          <Trans>Tillbaka till listan</Trans>
        </Link>
      </nav>
      <section className="panel">
        <h2>{kind(bulk.kind)}</h2>
        <p role="status">
          {bulk.status === "previewed" && (
            <Trans>
              Ingenting är ändrat än. {toChange} punkter ändras, {unchanged} är redan så, {refused}{" "}
              ändras inte.
            </Trans>
          )}
          {bulk.status === "applying" && (
            <Trans>
              Genomförs: {applied} av {toChange}.
            </Trans>
          )}
          {bulk.status === "applied" && (
            <Trans>
              Genomfört: {applied} punkter ändrades. {late} hade någon annan ändrat under tiden; de
              är kvar som de var.
            </Trans>
          )}
        </p>
        <Fault error={applying.error ?? undoing.error} />
        {bulk.status === "previewed" && toChange > 0 && (
          <div className="acts">
            <Button busy={applying.isPending} onClick={() => applying.mutate()}>
              <Plural value={toChange} one="Ändra # punkt" other="Ändra # punkter" />
            </Button>
          </div>
        )}
        {bulk.status === "applied" && applied > 0 && (
          <div className="acts">
            <Button variant="secondary" busy={undoing.isPending} onClick={() => undoing.mutate()}>
              <Trans>Ångra: visa vad som skulle återställas</Trans>
            </Button>
          </div>
        )}
      </section>
      <Rows bulk={bulk} />
    </>
  );
}

function Rows({ bulk }: { bulk: BulkChange }) {
  const { t } = useLingui();
  const programme = useProgramme();
  const [page, setPage] = useState(1);
  const rows = useQuery({
    queryKey: ["bulk_change", programme.id, bulk.id, "rows", bulk.version, page],
    queryFn: () => bulkRows(programme.id, bulk.id, page),
    placeholderData: keepPreviousData,
  });
  return (
    <Loaded query={rows}>
      {({ items, _meta: { totalPages } }) => (
        <>
          <Scroll label={t`Rad för rad`}>
            <table className="tbl">
              <thead>
                <tr>
                  <th scope="col">
                    <Trans>Enhet</Trans>
                  </th>
                  <th scope="col">
                    <Trans>Punkt</Trans>
                  </th>
                  <th scope="col">
                    <Trans>Vad som händer</Trans>
                  </th>
                  <th scope="col">
                    <Trans>Skillnad</Trans>
                  </th>
                </tr>
              </thead>
              <tbody>
                {items.map((row) => (
                  <OneRow key={row.number} row={row} />
                ))}
              </tbody>
            </table>
          </Scroll>
          {totalPages > 1 && (
            <div className="acts">
              <Button variant="secondary" disabled={page === 1} onClick={() => setPage(page - 1)}>
                <Trans>Förra sidan</Trans>
              </Button>
              <span className="n">
                <Trans>
                  Sida {page} av {totalPages}
                </Trans>
              </span>
              <Button
                variant="secondary"
                disabled={page >= totalPages}
                onClick={() => setPage(page + 1)}
              >
                <Trans>Nästa sida</Trans>
              </Button>
            </div>
          )}
        </>
      )}
    </Loaded>
  );
}

const fields = ["status", "reason", "comment", "ownerLine", "ownerProgramme"] as const;

function OneRow({ row }: { row: BulkRow }) {
  const { t } = useLingui();
  const outcome = useOutcomeWord();
  const why = useWhyRefused();
  const status = useStatusWord();
  const named = {
    status: t`Läge`,
    reason: t`Skäl`,
    comment: t`Kommentar`,
    ownerLine: t`Ägare i linjen`,
    ownerProgramme: t`Ägare i programmet`,
  };
  const said = (name: (typeof fields)[number], value: string | null) =>
    value === null ? t`tomt` : name === "status" ? status(value) : value;
  const { before, after } = row;
  const changed = before && after ? fields.filter((name) => before[name] !== after[name]) : [];
  return (
    <tr>
      <th scope="row">{row.siteName ?? "–"}</th>
      <td>
        {row.text && inLanguage(row.text)} <span className="sm muted">{row.code}</span>
      </td>
      <td>
        {outcome(row.outcome)}
        {row.why && <p className="sm">{why(row.why)}</p>}
        {row.faults.map((fault) => (
          <p className="sm" key={`${fault.row}.${fault.column}`}>
            <Trans>
              Rad {fault.row}, {fault.column}: väntade {inLanguage(fault.expected)}.
            </Trans>{" "}
            {inLanguage(fault.fix)}
          </p>
        ))}
      </td>
      <td>
        {before &&
          after &&
          changed.map((name) => (
            <p className="sm" key={name}>
              {named[name]}: <del>{said(name, before[name])}</del>{" "}
              <span className="ds-sr-only">
                <Trans>blir</Trans>
              </span>
              <span aria-hidden="true">→</span> <b>{said(name, after[name])}</b>
            </p>
          ))}
      </td>
    </tr>
  );
}
