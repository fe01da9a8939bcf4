import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import {
  type Import,
  type ImportRow,
  listImportRows,
  type Outcome,
  type RowError,
} from "../../api/imports";
import { inLanguage } from "../../i18n/localised";
import { useMoment } from "../../i18n/useMoment";
import { useProgramme } from "../../programme/context";
import { Button } from "../../ui/Button";
import { Choices } from "../../ui/Field";
import { Loaded } from "../../ui/Loaded";
import { Scroll } from "../../ui/Scroll";
import { Download } from "./Download";
import { useClassWord, useFieldWord, useOutcomeWord } from "./words";

const outcomes: Outcome[] = ["reject", "create", "update", "unchanged"];

/** The file's rows by what they do; first those that can't be taken. */
export function Rows({ known }: { known: Import }) {
  const { t } = useLingui();
  const programme = useProgramme();
  const word = useOutcomeWord();
  const { number } = useMoment();
  const counts = known.counts ?? { create: 0, update: 0, unchanged: 0, reject: 0 };
  const [shown, setShown] = useState<Outcome>(
    outcomes.find((outcome) => counts[outcome] > 0) ?? "unchanged",
  );
  const [page, setPage] = useState(1);
  const rows = useQuery({
    queryKey: ["import", programme.id, known.id, "rows", known.previewHash, shown, page],
    queryFn: () => listImportRows(programme.id, known.id, shown, page),
    placeholderData: (before) => before,
  });
  return (
    <section>
      <div className="sec">
        <h2>
          <Trans>Rader</Trans>
        </h2>
      </div>
      <Choices
        className="outcomes"
        legend={t`Visa rader som`}
        value={shown}
        onChange={(outcome) => {
          setShown(outcome);
          setPage(1);
        }}
        options={outcomes.map((outcome) => ({
          value: outcome,
          label: (
            <>
              {word(outcome)} <b className="n">{number(counts[outcome])}</b>
            </>
          ),
        }))}
      />
      {counts.reject > 0 && (
        <div className="acts save">
          <Download known={known} />
        </div>
      )}
      <Loaded query={rows}>
        {({ items, _meta: meta }) => (
          <>
            {items.length === 0 ? (
              <p className="muted">
                <Trans>Ingen rad.</Trans>
              </p>
            ) : (
              <Scroll label={word(shown)}>
                <table className="tbl rows">
                  <thead>
                    <tr>
                      <th scope="col" className="r">
                        <Trans>Rad</Trans>
                      </th>
                      <th scope="col">
                        <Trans>Organisation</Trans>
                      </th>
                      <th scope="col">
                        {shown === "reject" ? (
                          <Trans>Varför, och hur det rättas</Trans>
                        ) : (
                          <Trans>Vad som blir</Trans>
                        )}
                      </th>
                    </tr>
                  </thead>
                  <tbody>
                    {items.map((row) => (
                      <Row key={row.number} row={row} />
                    ))}
                  </tbody>
                </table>
              </Scroll>
            )}
            {meta.totalPages > 1 && (
              <div className="acts save">
                <Button variant="secondary" disabled={page === 1} onClick={() => setPage(page - 1)}>
                  <Trans>Föregående</Trans>
                </Button>
                <span className="sm n">
                  {page} / {meta.totalPages}
                </span>
                <Button
                  variant="secondary"
                  disabled={page === meta.totalPages}
                  onClick={() => setPage(page + 1)}
                >
                  <Trans>Nästa</Trans>
                </Button>
              </div>
            )}
          </>
        )}
      </Loaded>
    </section>
  );
}

function Row({ row }: { row: ImportRow }) {
  const field = useFieldWord();
  return (
    <tr>
      <td className="r">{row.line}</td>
      <th scope="row">
        {row.name ?? "–"}
        <span className="sm muted hsa">{row.hsaId}</span>
      </th>
      <td>
        {row.errors.map((error) => (
          <Why key={`${error.column}${error.flaw}`} error={error} />
        ))}
        {row.outcome === "unchanged" && <Trans>Stämmer redan</Trans>}
        {row.changes.length > 0 && (
          <ul className="changes">
            {row.changes.map((change) => (
              <li key={change.field}>
                {field(change.field)}:{" "}
                {row.outcome === "update" && (
                  <>
                    <Value value={change.before} /> <span aria-hidden="true">→</span>{" "}
                  </>
                )}
                <b>
                  <Value value={change.after} />
                </b>
              </li>
            ))}
          </ul>
        )}
      </td>
    </tr>
  );
}

function Why({ error }: { error: RowError }) {
  const valueClass = useClassWord();
  const found = valueClass(error.valueClass);
  const expected = inLanguage(error.expected);
  const { line } = error;
  return (
    <p className="why">
      {error.column && <b>{error.column}: </b>}
      <Trans>
        väntade {expected}, fick {found}.
      </Trans>{" "}
      {inLanguage(error.fix)}
      {line !== null && (
        <>
          {" "}
          <Trans>Se också rad {line}.</Trans>
        </>
      )}
    </p>
  );
}

interface Chosen {
  option: number;
  validFrom: string | null;
  validTo: string | null;
}

function Value({ value }: { value: ImportRow["changes"][number]["after"] }) {
  if (value === null) return <>–</>;
  if (!Array.isArray(value)) return <>{String(value)}</>;
  return (
    <>
      {(value as unknown as Chosen[])
        .map(
          ({ option, validFrom, validTo }) =>
            `${option}${validFrom || validTo ? ` (${validFrom ?? ""} – ${validTo ?? ""})` : ""}`,
        )
        .join(", ")}
    </>
  );
}
