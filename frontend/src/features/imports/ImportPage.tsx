import { Trans, useLingui } from "@lingui/react/macro";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { getImport, type Import, withdrawImport } from "../../api/imports";
import { inLanguage } from "../../i18n/localised";
import { useMoment } from "../../i18n/useMoment";
import { useProgramme } from "../../programme/context";
import { useRoles } from "../../session/session";
import { Button } from "../../ui/Button";
import { Fault } from "../../ui/Fault";
import { Loaded } from "../../ui/Loaded";
import { Title } from "../../ui/Title";
import { MapColumns } from "./MapColumns";
import { Done, Previewed } from "./Previewed";
import { useStatusWord } from "./words";
import "./imports.css";

const route = getRouteApi("/p/$programmeId/imports/$importId");
const underWay: Import["status"][] = ["received", "previewing", "committing"];

/** One file on its way into the tree, step by step. */
export function ImportPage() {
  const programme = useProgramme();
  const { importId } = route.useParams();
  const known = useQuery({
    queryKey: ["import", programme.id, importId],
    queryFn: () => getImport(programme.id, importId),
    // notices tell of each step; this is for when they are not heard
    refetchInterval: ({ state }) =>
      state.data && underWay.includes(state.data.status) ? 1000 : false,
  });
  return (
    <>
      <nav className="crumb">
        <Link to="/p/$programmeId/imports" params={{ programmeId: programme.id }}>
          <Trans>Importer</Trans>
        </Link>
      </nav>
      <Loaded query={known}>{(found) => <Step known={found} />}</Loaded>
    </>
  );
}

function Step({ known }: { known: Import }) {
  const { t } = useLingui();
  const has = useRoles();
  const word = useStatusWord();
  const { full, number } = useMoment();
  const rows = number(known.rowCount);
  const changes = has("administrator");
  const { status } = known;
  return (
    <>
      <div className="head">
        <div>
          <Title title={known.fileName} />
          <p>
            <span className="tag">{word(status)}</span>{" "}
            <span className="muted">
              <Trans>
                {rows} rader. Uppladdad {full(known.createdAt)} av {known.createdBy}.
              </Trans>
            </span>
          </p>
        </div>
      </div>
      <Steps status={status} />
      {known.problem && (
        <div className="panel" data-kind="problem">
          <h2>{status === "stopped" ? t`Importen stannade` : t`Filen går inte att läsa`}</h2>
          <p>{inLanguage(known.problem)}</p>
        </div>
      )}
      {underWay.includes(status) && <Progress known={known} />}
      {changes && (status === "read" || status === "stopped") && <MapColumns known={known} />}
      {status === "previewed" && <Previewed known={known} changes={changes} />}
      {status === "committed" && <Done known={known} />}
      {changes && ["read", "previewed", "unreadable", "stopped"].includes(status) && (
        <Withdraw known={known} />
      )}
    </>
  );
}

function Steps({ status }: { status: Import["status"] }) {
  const { t } = useLingui();
  const at = {
    received: 0,
    unreadable: 0,
    read: 1,
    stopped: 1,
    previewing: 2,
    previewed: 2,
    committing: 3,
    committed: 3,
    withdrawn: -1,
  }[status];
  const steps = [t`Ladda upp`, t`Välj kolumner`, t`Granska`, t`Genomför`];
  return (
    <ol className="steps" aria-label={t`Steg`}>
      {steps.map((step, place) => (
        <li key={step} aria-current={place === at ? "step" : undefined}>
          {step}
        </li>
      ))}
    </ol>
  );
}

function Progress({ known }: { known: Import }) {
  const { number } = useMoment();
  const { status, progress, rowCount, counts } = known;
  const whole = status === "committing" ? (counts?.create ?? 0) + (counts?.update ?? 0) : rowCount;
  const done = number(progress);
  const all = number(whole);
  return (
    <section className="under-way" aria-live="polite">
      <p>
        {status === "received" && <Trans>Filen läses: {done} rader hittills.</Trans>}
        {status === "previewing" && (
          <Trans>
            Raderna jämförs med trädet: {done} av {all}.
          </Trans>
        )}
        {status === "committing" && (
          <Trans>
            {done} av {all} rader är genomförda. Sidan kan stängas, arbetet fortsätter.
          </Trans>
        )}
      </p>
      {status !== "received" && (
        <progress value={progress} max={Math.max(whole, 1)} aria-label={`${done} / ${all}`} />
      )}
    </section>
  );
}

function Withdraw({ known }: { known: Import }) {
  const programme = useProgramme();
  const queries = useQueryClient();
  const withdrawing = useMutation({
    mutationFn: () => withdrawImport(programme.id, known),
    onSuccess: () => queries.invalidateQueries({ queryKey: ["import"] }),
  });
  return (
    <section className="withdraw">
      <Fault error={withdrawing.error} />
      <Button variant="tertiary" busy={withdrawing.isPending} onClick={() => withdrawing.mutate()}>
        <Trans>Avbryt importen</Trans>
      </Button>
    </section>
  );
}
