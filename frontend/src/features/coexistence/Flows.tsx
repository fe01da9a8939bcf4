import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { createFlow, listFlows } from "../../api/coexistence";
import { useIdempotencyKey } from "../../api/idempotency";
import { listOrganisations } from "../../api/readiness";
import { useMoment } from "../../i18n/useMoment";
import { useProgramme } from "../../programme/context";
import { useDraft } from "../../session/draft";
import { useRoles } from "../../session/session";
import { Act } from "../../ui/Act";
import { Button } from "../../ui/Button";
import { Select, TextArea, TextField } from "../../ui/Field";
import { Loaded } from "../../ui/Loaded";
import { EndFlow } from "./RoutineForms";

const empty = { name: "", description: "", fromOrganisationId: "", toOrganisationId: "" };

/** Every care flow, whether it crosses on the day or not. */
export function Flows({ on }: { on: string }) {
  const programme = useProgramme();
  const { day } = useMoment();
  const has = useRoles();
  const writes = has("implementer", "site_manager", "regional_lead", "administrator");
  const [page, setPage] = useState(1);
  const flows = useQuery({
    queryKey: ["care_flow", programme.id, page],
    queryFn: () => listFlows(programme.id, page),
  });
  return (
    <section>
      <div className="sec">
        <h2>
          <Trans>Vårdflöden</Trans>
        </h2>
      </div>
      {writes && (
        <div className="acts">
          <NewFlow />
        </div>
      )}
      <Loaded query={flows}>
        {({ items, _meta: meta }) => (
          <>
            {items.length === 0 && (
              <p className="muted">
                <Trans>Inget vårdflöde är beskrivet ännu.</Trans>
              </p>
            )}
            <ul className="lines">
              {items.map((flow) => {
                const ended = flow.endedOn && day(flow.endedOn);
                return (
                  <li key={flow.id}>
                    <h3>{flow.name}</h3>
                    <p className="sm">
                      {flow.fromName} <span aria-hidden="true">→</span> {flow.toName}
                    </p>
                    {flow.description && <p className="measure">{flow.description}</p>}
                    {ended ? (
                      <p className="sm muted">
                        <Trans>Upphörde {ended}.</Trans>
                      </p>
                    ) : (
                      writes && (
                        <div className="acts">
                          <EndFlow flow={flow} on={on} />
                        </div>
                      )
                    )}
                  </li>
                );
              })}
            </ul>
            {meta.totalPages > 1 && (
              <div className="acts">
                <Button variant="secondary" disabled={page === 1} onClick={() => setPage(page - 1)}>
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
  );
}

function NewFlow() {
  const { t } = useLingui();
  const programme = useProgramme();
  const keyFor = useIdempotencyKey();
  const draft = useDraft(`flow.${programme.id}`, empty);
  const { name, description, fromOrganisationId, toOrganisationId } = draft.value;
  const organisations = useQuery({
    queryKey: ["organisation", programme.id],
    queryFn: () => listOrganisations(programme.id),
  });
  const options = [
    { value: "", label: t`Välj` },
    ...(organisations.data ?? []).map((each) => ({ value: each.id, label: each.name })),
  ];
  return (
    <Act
      label={t`Nytt vårdflöde`}
      save={<Trans>Spara flödet</Trans>}
      act={() => {
        const body = {
          name,
          description: description || null,
          fromOrganisationId,
          toOrganisationId,
        };
        return createFlow(programme.id, body, keyFor(body));
      }}
      onSaved={draft.clear}
    >
      {(faults) => (
        <>
          <TextField
            label={t`Vad som går mellan dem`}
            hint={t`Till exempel remiss, utskrivning, prov och svar.`}
            required
            maxLength={200}
            value={name}
            onChange={(event) => draft.change({ name: event.target.value })}
            faults={faults("name")}
          />
          <TextArea
            label={t`Beskrivning`}
            maxLength={4000}
            value={description}
            onChange={(event) => draft.change({ description: event.target.value })}
            faults={faults("description")}
          />
          <Select
            label={t`Från`}
            required
            value={fromOrganisationId}
            onChange={(value) => draft.change({ fromOrganisationId: value })}
            options={options}
            faults={faults("fromOrganisationId")}
          />
          <Select
            label={t`Till`}
            required
            value={toOrganisationId}
            onChange={(value) => draft.change({ toOrganisationId: value })}
            options={options}
            faults={faults("toOrganisationId")}
          />
        </>
      )}
    </Act>
  );
}
