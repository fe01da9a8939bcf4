import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import type { PatientAffected, Site } from "../../api/contract";
import { useProgramme, useProgrammeTime } from "../../programme/context";
import { sitesQuery } from "../../programme/queries";
import { useDraft } from "../../session/draft";
import { useSession } from "../../session/session";
import { Button } from "../../ui/Button";
import { Check, Choices, TextArea } from "../../ui/Field";
import { Loaded } from "../../ui/Loaded";
import { Title } from "../../ui/Title";
import { Outbox } from "./Outbox";
import { save, startOutbox, take, useOutbox } from "./outbox";
import { findPersonalNumbers, mask } from "./personalNumber";
import { Receipt } from "./Receipt";
import { Unit, useUnit } from "./Unit";
import "./log.css";

const empty = {
  what: "",
  where: "",
  workaround: "",
  patient: "" as PatientAffected | "",
  downtime: false,
};

export function LogIncident() {
  const { t } = useLingui();
  const programme = useProgramme();
  const sites = useQuery(sitesQuery(programme.id));
  useEffect(startOutbox, []);
  return (
    <div className="log">
      <Title title={t`Logga en händelse`} />
      <Loaded query={sites}>{(all) => <Form sites={all} />}</Loaded>
    </div>
  );
}

function Form({ sites }: { sites: Site[] }) {
  const { t } = useLingui();
  const programme = useProgramme();
  const now = useProgrammeTime();
  const { session } = useSession();
  const { site, choices, choose, forget } = useUnit(programme.id, sites, session?.roles ?? []);
  const draft = useDraft(`incident.${programme.id}`, empty);
  const { what, where, workaround, patient, downtime } = draft.value;
  const [receipt, setReceipt] = useState<string | null>(null);
  const [said, setSaid] = useState<"masked" | "incomplete" | null>(null);
  const line = useRef<HTMLTextAreaElement>(null);
  const outbox = useOutbox(programme.id);
  const latest = outbox.find(({ key }) => key === receipt);

  if (latest) {
    return (
      <>
        <Receipt
          written={latest}
          onMore={() => setReceipt(null)}
          onMend={() => {
            const taken = take(latest.key);
            if (taken) draft.change({ what: taken.body.what, patient: taken.body.patientAffected });
            setReceipt(null);
          }}
        />
        <Outbox except={latest.key} />
      </>
    );
  }
  if (!site) return <Unit choices={choices} onChoose={choose} />;

  const found = [what, where, workaround].flatMap(findPersonalNumbers);
  const onSave = () => {
    if (found.length > 0) {
      draft.change({ what: mask(what), where: mask(where), workaround: mask(workaround) });
      setSaid("masked");
      line.current?.focus();
      return;
    }
    if (!patient || !what.trim()) {
      setSaid("incomplete");
      return;
    }
    const key = crypto.randomUUID();
    save({
      key,
      programme: programme.id,
      siteName: site.name,
      savedAt: now().toISOString(),
      body: {
        siteId: site.id,
        what: what.trim(),
        patientAffected: patient,
        downtimeRoutine: downtime,
        occurredAt: now().toISOString(),
        ...(where.trim() && { where: where.trim() }),
        ...(workaround.trim() && { workaround: workaround.trim() }),
      },
    });
    setReceipt(key);
    setSaid(null);
    draft.clear();
  };
  return (
    <form
      className="log-form"
      onSubmit={(event) => {
        event.preventDefault();
        onSave();
      }}
    >
      <p className="log-unit">
        <span>
          <b>{site.name}</b>
        </span>
        {choices.length > 1 && (
          <button className="linklike" type="button" onClick={forget}>
            <Trans>Byt enhet</Trans>
          </button>
        )}
      </p>
      <Choices<PatientAffected>
        className="three"
        legend={<Trans>Påverkas en patient nu?</Trans>}
        hint={
          <Trans>
            Skada på gång? Ring stabens jour först. Risken bedöms av triage, inte av dig.
          </Trans>
        }
        value={patient || null}
        onChange={(value) => draft.change({ patient: value })}
        options={[
          { value: "yes", label: t`Ja` },
          { value: "no", label: t`Nej` },
          { value: "unknown", label: t`Vet inte` },
        ]}
      />
      <TextArea
        ref={line}
        label={<Trans>Vad hände? En rad räcker.</Trans>}
        hint={<Trans>Inga patientuppgifter, inga personnummer.</Trans>}
        rows={2}
        maxLength={200}
        value={what}
        onChange={(event) => draft.change({ what: event.target.value })}
      />
      {found.length > 0 && (
        <p className="fault" role="alert">
          <Trans>
            Texten ser ut att innehålla ett personnummer. Det maskeras när du sparar, resten är
            kvar.
          </Trans>
        </p>
      )}
      {said === "masked" && found.length === 0 && (
        <p className="fault" role="alert">
          <Trans>Numret är maskerat. Läs igenom och spara igen.</Trans>
        </p>
      )}
      {said === "incomplete" && (
        <p className="fault" role="alert">
          {!patient ? (
            <Trans>Svara på om en patient påverkas. Vet inte är också ett svar.</Trans>
          ) : (
            <Trans>Skriv en rad om vad som hände.</Trans>
          )}
        </p>
      )}
      <Check
        label={t`Vi arbetar enligt reservrutin nu`}
        checked={downtime}
        onChange={(checked) => draft.change({ downtime: checked })}
      />
      <details>
        <summary>
          <Trans>Lägg till var det hände och hur ni klarar er</Trans>
        </summary>
        <div className="stack">
          <TextArea
            label={t`Var?`}
            rows={1}
            maxLength={200}
            value={where}
            onChange={(event) => draft.change({ where: event.target.value })}
          />
          <TextArea
            label={t`Hur klarar ni er nu?`}
            rows={2}
            maxLength={200}
            value={workaround}
            onChange={(event) => draft.change({ workaround: event.target.value })}
          />
        </div>
      </details>
      <div className="send">
        <Button type="submit">
          <Trans>Spara</Trans>
        </Button>
        <p>
          <Trans>Sparas här direkt och skickas när nätet finns.</Trans>
        </p>
      </div>
      <Outbox />
    </form>
  );
}
