import { Plural, Trans } from "@lingui/react/macro";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { commitImport, type Import } from "../../api/imports";
import { kindOf } from "../../api/problem";
import { useMoment } from "../../i18n/useMoment";
import { useProgramme } from "../../programme/context";
import { Button } from "../../ui/Button";
import { Fault } from "../../ui/Fault";
import { MapColumns } from "./MapColumns";
import { Rows } from "./Rows";

/** What the file would do, row by row, and the button that makes it so. */
export function Previewed({ known, changes }: { known: Import; changes: boolean }) {
  const [again, setAgain] = useState(false);
  if (again) return <MapColumns known={known} />;
  return (
    <>
      <Rows known={known} />
      {changes && <Confirm known={known} />}
      {changes && (
        <div className="acts save">
          <Button variant="secondary" data-size="sm" onClick={() => setAgain(true)}>
            <Trans>Ändra kolumner och granska igen</Trans>
          </Button>
        </div>
      )}
    </>
  );
}

function Confirm({ known }: { known: Import }) {
  const programme = useProgramme();
  const queries = useQueryClient();
  const { number } = useMoment();
  const committing = useMutation({
    mutationFn: () => commitImport(programme.id, known, known.previewHash ?? ""),
    onSuccess: () => queries.invalidateQueries({ queryKey: ["import"] }),
  });
  const { create = 0, update = 0, reject = 0 } = known.counts ?? {};
  const all = number(create + update);
  const added = number(create);
  const changed = number(update);
  if (create + update === 0) {
    return (
      <section className="panel confirm">
        <h2>
          <Trans>Inget att genomföra</Trans>
        </h2>
        <p>
          <Trans>Allt som går att ta in stämmer redan med trädet.</Trans>
        </p>
      </section>
    );
  }
  return (
    <section className="panel confirm" aria-labelledby="confirm">
      <h2 id="confirm">
        <Trans>Genomför</Trans>
      </h2>
      <p>
        <Trans>
          Jag lägger till {added} organisationer och ändrar {changed}.
        </Trans>{" "}
        <Plural
          value={known.affectedSites}
          _0="Ingen mottagande enhet berörs."
          one="# mottagande enhet följer med i namn, plats och tillval."
          other="# mottagande enheter följer med i namn, plats och tillval."
        />{" "}
        {reject > 0 && (
          <Plural value={reject} one="# rad tas inte in." other="# rader tas inte in." />
        )}
      </p>
      <Fault error={committing.error}>
        {kindOf(committing.error) === "import-tree-changed" && (
          <p>
            <Trans>Välj Ändra kolumner och granska igen.</Trans>
          </p>
        )}
      </Fault>
      <div className="acts">
        <Button final busy={committing.isPending} onClick={() => committing.mutate()}>
          <Trans>Genomför {all} rader</Trans>
        </Button>
      </div>
    </section>
  );
}

/** What became of it. */
export function Done({ known }: { known: Import }) {
  const programme = useProgramme();
  const { full, number } = useMoment();
  const added = number(known.counts?.create ?? 0);
  const changed = number(known.counts?.update ?? 0);
  return (
    <>
      <section className="panel confirm" role="status">
        <h2>
          <Trans>Genomförd</Trans>
        </h2>
        <p>
          <Trans>
            {added} organisationer lades till och {changed} ändrades.
          </Trans>{" "}
          {known.committedAt && (
            <Trans>
              Bekräftad {full(known.committedAt)} av {known.committedBy}.
            </Trans>
          )}
        </p>
        <p>
          <Link to="/p/$programmeId/organisations" params={{ programmeId: programme.id }}>
            <Trans>Se trädet</Trans>
          </Link>
        </p>
      </section>
      <Rows known={known} />
    </>
  );
}
