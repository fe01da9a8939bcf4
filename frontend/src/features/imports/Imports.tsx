import { Trans, useLingui } from "@lingui/react/macro";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useIdempotencyKey } from "../../api/idempotency";
import { beginImport, type Import, listImports, uploadFile } from "../../api/imports";
import { useMoment } from "../../i18n/useMoment";
import { useProgramme } from "../../programme/context";
import { useRoles } from "../../session/session";
import { Button } from "../../ui/Button";
import { Fault } from "../../ui/Fault";
import { TextField } from "../../ui/Field";
import { Loaded } from "../../ui/Loaded";
import { Title } from "../../ui/Title";
import { useStatusWord } from "./words";
import "./imports.css";

/** Files that bring organisations: a new one, and those before it. */
export function Imports() {
  const { t } = useLingui();
  const programme = useProgramme();
  const has = useRoles();
  const [page, setPage] = useState(1);
  const imports = useQuery({
    queryKey: ["import", programme.id, "list", page],
    queryFn: () => listImports(programme.id, page),
    placeholderData: (before) => before,
  });
  return (
    <>
      <div className="head">
        <div>
          <Title title={t`Importera organisationer`} />
          <p>
            <Trans>
              Ladda upp en fil, välj kolumner, granska rad för rad, och genomför precis det du
              granskat. En organisation som inte står i filen lämnas som den är.
            </Trans>
          </p>
        </div>
      </div>
      <div className="two">
        {has("administrator") && <Upload />}
        <section>
          <div className="sec">
            <h2>
              <Trans>Tidigare importer</Trans>
            </h2>
          </div>
          <Loaded query={imports}>
            {({ items, _meta: meta }) => (
              <>
                {items.length === 0 && (
                  <p className="muted">
                    <Trans>Ingen fil har importerats ännu.</Trans>
                  </p>
                )}
                <ul className="lines">
                  {items.map((each) => (
                    <Row key={each.id} known={each} />
                  ))}
                </ul>
                {meta.totalPages > 1 && (
                  <div className="acts">
                    <Button
                      variant="secondary"
                      disabled={page === 1}
                      onClick={() => setPage(page - 1)}
                    >
                      <Trans>Föregående</Trans>
                    </Button>
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
      </div>
    </>
  );
}

function Row({ known }: { known: Import }) {
  const programme = useProgramme();
  const word = useStatusWord();
  const { full, number } = useMoment();
  const rows = number(known.rowCount);
  return (
    <li>
      <Link
        to="/p/$programmeId/imports/$importId"
        params={{ programmeId: programme.id, importId: known.id }}
      >
        {known.fileName}
      </Link>
      <p>
        <span className="tag" data-kind={known.status === "previewed" ? "ink" : undefined}>
          {word(known.status)}
        </span>
      </p>
      <p className="sm muted">
        <Trans>
          {rows} rader. {full(known.createdAt)}, {known.createdBy}
        </Trans>
      </p>
    </li>
  );
}

function Upload() {
  const { t } = useLingui();
  const programme = useProgramme();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const keyFor = useIdempotencyKey();
  const [file, setFile] = useState<File | null>(null);
  const sending = useMutation({
    mutationFn: async (chosen: File) => {
      const uploadId = await uploadFile(programme.id, chosen);
      const body = { uploadId, fileName: chosen.name };
      return beginImport(programme.id, body, keyFor(body));
    },
    onSuccess: async (begun) => {
      await queries.invalidateQueries({ queryKey: ["import"] });
      await navigate({
        to: "/p/$programmeId/imports/$importId",
        params: { programmeId: programme.id, importId: begun.id },
      });
    },
  });
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        if (file) sending.mutate(file);
      }}
    >
      <h2>
        <Trans>Ny import</Trans>
      </h2>
      <TextField
        label={t`Fil`}
        hint={t`CSV i UTF-8, Excel (xlsx) eller en FHIR Bundle (json). Högst 25 MB och 50 000 rader.`}
        type="file"
        required
        accept=".csv,.txt,.xlsx,.json"
        onChange={(event) => setFile(event.target.files?.[0] ?? null)}
      />
      <Fault error={sending.error} kept={<Trans>Filen är kvar hos dig.</Trans>} />
      <div className="acts">
        <Button type="submit" busy={sending.isPending}>
          <Trans>Ladda upp och läs</Trans>
        </Button>
      </div>
      <p className="hint">
        <Trans>Ingenting i trädet ändras förrän du har granskat och bekräftat.</Trans>
      </p>
    </form>
  );
}
