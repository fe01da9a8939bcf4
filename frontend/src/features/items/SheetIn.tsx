import { Trans, useLingui } from "@lingui/react/macro";
import { useMutation } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useIdempotencyKey } from "../../api/idempotency";
import { bringSheet, fetchSheet, save } from "../../api/items";
import { useProgramme } from "../../programme/context";
import { Button } from "../../ui/Button";
import { Fault } from "../../ui/Fault";
import { TextField } from "../../ui/Field";

/** A checklist as Excel: out, filled in, and in again with a preview of every difference. */
export function SheetIn({ checklist, may }: { checklist: string; may: boolean }) {
  const { t } = useLingui();
  const programme = useProgramme();
  const navigate = useNavigate();
  const keyFor = useIdempotencyKey();
  const [file, setFile] = useState<File | null>(null);
  const fetching = useMutation({
    mutationFn: async () => save(await fetchSheet(programme.id, checklist), t`Checklista.xlsx`),
  });
  const bringing = useMutation({
    mutationFn: (sheet: File) => {
      const { name, size, lastModified } = sheet;
      return bringSheet(programme.id, checklist, sheet, keyFor({ name, size, lastModified }));
    },
    onSuccess: ({ id }) =>
      navigate({
        to: "/p/$programmeId/items",
        params: { programmeId: programme.id },
        search: { bulk: id },
      }),
  });
  return (
    <section className="panel">
      <h2>
        <Trans>Checklistan i Excel</Trans>
      </h2>
      <p>
        <Trans>
          Hämta den, fyll i status, skäl, kommentar och ägare, och läs in den igen. Ingenting ändras
          förrän du har sett varje skillnad.
        </Trans>
      </p>
      <div className="acts">
        <Button variant="secondary" busy={fetching.isPending} onClick={() => fetching.mutate()}>
          <Trans>Hämta som Excel</Trans>
        </Button>
      </div>
      <Fault error={fetching.error} />
      {may && (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (file) bringing.mutate(file);
          }}
        >
          <TextField
            label={t`Ifylld fil`}
            hint={t`Den fil du hämtade, som .xlsx, högst 2 MB.`}
            type="file"
            accept=".xlsx"
            required
            onChange={(event) => setFile(event.target.files?.[0] ?? null)}
          />
          <Fault error={bringing.error} kept={<Trans>Filen är kvar hos dig.</Trans>} />
          <div className="acts">
            <Button type="submit" variant="secondary" busy={bringing.isPending}>
              <Trans>Visa vad som skulle ändras</Trans>
            </Button>
          </div>
        </form>
      )}
    </section>
  );
}
