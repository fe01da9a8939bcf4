import { Trans, useLingui } from "@lingui/react/macro";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { Item } from "../../api/contract";
import { useIdempotencyKey } from "../../api/idempotency";
import {
  addEvidence,
  type Evidence,
  fetchEvidence,
  listEvidence,
  save,
  uploadFile,
  withdrawEvidence,
} from "../../api/items";
import { faultsOf } from "../../api/problem";
import { useMoment } from "../../i18n/useMoment";
import { useProgramme } from "../../programme/context";
import { useDraft } from "../../session/draft";
import { Button } from "../../ui/Button";
import { Fault } from "../../ui/Fault";
import { TextArea, TextField } from "../../ui/Field";
import { Loaded } from "../../ui/Loaded";

const takes =
  ".pdf,.png,.jpg,.jpeg,.docx,.xlsx,.pptx,.txt,.csv,application/pdf,image/png,image/jpeg";
const empty = { url: "", name: "", note: "" };
const kilo = 1000;

/** Files and links that the item rests on; what is withdrawn stays, and stays readable. */
export function EvidenceList({ item, may }: { item: Item; may: boolean }) {
  const programme = useProgramme();
  const evidence = useQuery({
    queryKey: ["evidence", programme.id, item.id],
    queryFn: () => listEvidence(programme.id, item.id),
  });
  return (
    <div className="stack">
      <Loaded query={evidence}>
        {(pieces) =>
          pieces.length === 0 ? (
            <p className="muted">
              <Trans>Inget underlag är tillagt.</Trans>
            </p>
          ) : (
            <ul className="lines">
              {pieces.map((piece) => (
                <li key={piece.id}>
                  <Piece piece={piece} may={may} />
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
      {may && <Add item={item} />}
    </div>
  );
}

function Piece({ piece, may }: { piece: Evidence; may: boolean }) {
  const { t } = useLingui();
  const programme = useProgramme();
  const queries = useQueryClient();
  const { full, number } = useMoment();
  const [withdrawing, setWithdrawing] = useState(false);
  const [reason, setReason] = useState("");
  const fetching = useMutation({
    mutationFn: async () => save(await fetchEvidence(programme.id, piece.id), piece.name),
  });
  const taking = useMutation({
    mutationFn: () => withdrawEvidence(programme.id, piece, reason),
    onSuccess: () => {
      setWithdrawing(false);
      return Promise.all(
        ["evidence", "item", "checklist"].map((name) =>
          queries.invalidateQueries({ queryKey: [name, programme.id] }),
        ),
      );
    },
  });
  const added = full(piece.addedAt);
  const withdrawn = piece.withdrawnAt ? full(piece.withdrawnAt) : "";
  const size = number(Math.ceil((piece.size ?? 0) / kilo));
  return (
    <div className="stack">
      <p>
        {piece.kind === "link" ? (
          <a href={piece.url ?? ""} rel="noreferrer noopener" target="_blank">
            {piece.name} <Trans>(öppnas i ny flik)</Trans>
          </a>
        ) : (
          <Button variant="secondary" busy={fetching.isPending} onClick={() => fetching.mutate()}>
            <Trans>
              Hämta {piece.name}, {size} kB
            </Trans>
          </Button>
        )}{" "}
        {piece.status === "withdrawn" && (
          <span className="tag">
            <Trans>Tillbakadraget</Trans>
          </span>
        )}
      </p>
      {piece.note && <p>{piece.note}</p>}
      <p className="sm muted">
        <Trans>
          Tillagt {added} av {piece.addedBy}.
        </Trans>{" "}
        {piece.sha256 && (
          <Trans>
            Kontrollsumma <span className="id">{piece.sha256.slice(0, 12)}</span>.
          </Trans>
        )}
      </p>
      {piece.withdrawnReason && (
        <p className="sm">
          <Trans>
            Draget tillbaka {withdrawn} av {piece.withdrawnBy}: {piece.withdrawnReason}
          </Trans>
        </p>
      )}
      <Fault error={fetching.error} />
      {may && piece.status === "current" && !withdrawing && (
        <p>
          <button type="button" className="linklike" onClick={() => setWithdrawing(true)}>
            <Trans>Dra tillbaka {piece.name}</Trans>
          </button>
        </p>
      )}
      {withdrawing && (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            taking.mutate();
          }}
        >
          <TextArea
            label={t`Varför gäller underlaget inte längre?`}
            hint={t`Det går fortfarande att läsa. Har checklistan skrivits under behövs nya underskrifter.`}
            required
            rows={2}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
            faults={faultsOf(taking.error, "reason")}
          />
          <Fault error={taking.error} kept={<Trans>Skälet är kvar.</Trans>} />
          <div className="acts">
            <Button type="submit" variant="secondary" busy={taking.isPending}>
              <Trans>Dra tillbaka</Trans>
            </Button>
          </div>
        </form>
      )}
    </div>
  );
}

function Add({ item }: { item: Item }) {
  const { t } = useLingui();
  const programme = useProgramme();
  const queries = useQueryClient();
  const keyFor = useIdempotencyKey();
  const draft = useDraft(`evidence.${item.id}`, empty);
  const [file, setFile] = useState<File | null>(null);
  const [round, setRound] = useState(0);
  const { url, name, note } = draft.value;
  const adding = useMutation({
    mutationFn: async () => {
      const rest = { itemId: item.id, ...(note && { note }) };
      if (!file) {
        const body = { ...rest, name: name || url, url };
        return addEvidence(programme.id, body, keyFor(body));
      }
      const { id } = await uploadFile(programme.id, file);
      const body = { ...rest, name: file.name, uploadId: id };
      return addEvidence(programme.id, body, keyFor(body));
    },
    onSuccess: () => {
      draft.clear();
      setFile(null);
      setRound((count) => count + 1);
      return Promise.all(
        ["evidence", "item"].map((key) =>
          queries.invalidateQueries({ queryKey: [key, programme.id] }),
        ),
      );
    },
  });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        adding.mutate();
      }}
    >
      <TextField
        key={round}
        label={t`Fil`}
        hint={t`PDF, bild, Word, Excel, PowerPoint, text eller CSV, högst 25 MB. Inga uppgifter om patienter.`}
        type="file"
        accept={takes}
        required={!url}
        onChange={(event) => setFile(event.target.files?.[0] ?? null)}
        faults={faultsOf(adding.error, "name")}
      />
      {!file && (
        <>
          <TextField
            label={t`eller länk`}
            hint={t`Hela adressen, från https://`}
            type="url"
            pattern="https://.*"
            value={url}
            onChange={(event) => draft.change({ url: event.target.value })}
            faults={faultsOf(adding.error, "url")}
          />
          <TextField
            label={t`Vad länken visar`}
            value={name}
            maxLength={200}
            onChange={(event) => draft.change({ name: event.target.value })}
          />
        </>
      )}
      <TextArea
        label={t`Anteckning, om det behövs`}
        rows={1}
        value={note}
        onChange={(event) => draft.change({ note: event.target.value })}
        faults={faultsOf(adding.error, "note")}
      />
      <Fault error={adding.error} kept={<Trans>Det du skrivit är kvar.</Trans>} />
      <div className="acts">
        <Button type="submit" busy={adding.isPending}>
          <Trans>Lägg till underlag</Trans>
        </Button>
      </div>
    </form>
  );
}
