import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { changeUse, listUses, type System, type SystemUse, sayUse } from "../../api/coexistence";
import { useIdempotencyKey } from "../../api/idempotency";
import { listOrganisations } from "../../api/readiness";
import { useMoment } from "../../i18n/useMoment";
import { useProgramme } from "../../programme/context";
import { useDraft } from "../../session/draft";
import { Act } from "../../ui/Act";
import { Button } from "../../ui/Button";
import { Select, TextArea, TextField } from "../../ui/Field";
import { Loaded } from "../../ui/Loaded";
import { Scroll } from "../../ui/Scroll";

/** Which organisation runs which system from when to when. */
export function Uses({ systems, changes }: { systems: System[]; changes: boolean }) {
  const { t } = useLingui();
  const programme = useProgramme();
  const { day } = useMoment();
  const [page, setPage] = useState(1);
  const uses = useQuery({
    queryKey: ["system_use", programme.id, page],
    queryFn: () => listUses(programme.id, page),
  });
  const names = new Map(systems.map(({ id, name }) => [id, name]));
  return (
    <section>
      <div className="sec">
        <h2>
          <Trans>Vem som använder vad</Trans>
        </h2>
      </div>
      {changes && systems.length > 0 && (
        <div className="acts">
          <NewUse systems={systems} />
        </div>
      )}
      <Loaded query={uses}>
        {({ items, _meta: meta }) => (
          <>
            {items.length === 0 && (
              <p className="muted">
                <Trans>Ingen användning är angiven ännu.</Trans>
              </p>
            )}
            {items.length > 0 && (
              <Scroll label={t`Vem som använder vilket system`}>
                <table className="tbl">
                  <thead>
                    <tr>
                      <th scope="col">
                        <Trans>Organisation</Trans>
                      </th>
                      <th scope="col">
                        <Trans>System</Trans>
                      </th>
                      <th scope="col">
                        <Trans>Från</Trans>
                      </th>
                      <th scope="col">
                        <Trans>Till och med</Trans>
                      </th>
                      <th scope="col">
                        <Trans>Källa</Trans>
                      </th>
                      {changes && (
                        <th scope="col">
                          <Trans>Ändra</Trans>
                        </th>
                      )}
                    </tr>
                  </thead>
                  <tbody>
                    {items.map((use) => (
                      <tr key={use.id}>
                        <th scope="row">{use.organisationName}</th>
                        <td>{names.get(use.systemId)}</td>
                        <td className="n nowrap">{use.usedFrom ? day(use.usedFrom) : "–"}</td>
                        <td className="n nowrap">{use.usedTo ? day(use.usedTo) : "–"}</td>
                        <td className="sm">
                          {use.source}{" "}
                          {use.synthetic && (
                            <span className="tag" data-kind="synthetic">
                              <Trans>Syntetisk</Trans>
                            </span>
                          )}
                        </td>
                        {changes && (
                          <td>
                            <Change use={use} />
                          </td>
                        )}
                      </tr>
                    ))}
                  </tbody>
                </table>
              </Scroll>
            )}
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

function Change({ use }: { use: SystemUse }) {
  const { t } = useLingui();
  const programme = useProgramme();
  const draft = useDraft(`use.${use.id}.${use.version}`, {
    usedFrom: use.usedFrom ?? "",
    usedTo: use.usedTo ?? "",
    reason: "",
  });
  const { usedFrom, usedTo, reason } = draft.value;
  const name = use.organisationName;
  return (
    <Act
      label={t`Ändra dagar`}
      about={name}
      save={<Trans>Spara dagarna</Trans>}
      act={() =>
        changeUse(programme.id, use, {
          usedFrom: usedFrom || null,
          usedTo: usedTo || null,
          reason,
        })
      }
      onSaved={draft.clear}
    >
      {(faults) => (
        <>
          <TextField
            label={t`Från`}
            type="date"
            value={usedFrom}
            onChange={(event) => draft.change({ usedFrom: event.target.value })}
            faults={faults("usedFrom")}
          />
          <TextField
            label={t`Till och med`}
            type="date"
            value={usedTo}
            onChange={(event) => draft.change({ usedTo: event.target.value })}
            faults={faults("usedTo")}
          />
          <TextArea
            label={t`Varför det ändras`}
            required
            maxLength={4000}
            value={reason}
            onChange={(event) => draft.change({ reason: event.target.value })}
            faults={faults("reason")}
          />
        </>
      )}
    </Act>
  );
}

function NewUse({ systems }: { systems: System[] }) {
  const { t } = useLingui();
  const programme = useProgramme();
  const keyFor = useIdempotencyKey();
  const draft = useDraft(`use.${programme.id}`, {
    organisationId: "",
    systemId: systems[0]?.id ?? "",
    usedFrom: "",
    usedTo: "",
    source: "",
  });
  const { organisationId, systemId, usedFrom, usedTo, source } = draft.value;
  const organisations = useQuery({
    queryKey: ["organisation", programme.id],
    queryFn: () => listOrganisations(programme.id),
  });
  return (
    <Act
      label={t`Ange användning`}
      save={<Trans>Spara användningen</Trans>}
      act={() => {
        const body = {
          organisationId,
          systemId,
          usedFrom: usedFrom || null,
          usedTo: usedTo || null,
          source: source || null,
        };
        return sayUse(programme.id, body, keyFor(body));
      }}
      onSaved={draft.clear}
    >
      {(faults) => (
        <>
          <Select
            label={t`Organisation`}
            required
            value={organisationId}
            onChange={(value) => draft.change({ organisationId: value })}
            options={[
              { value: "", label: t`Välj` },
              ...(organisations.data ?? []).map(({ id, name }) => ({ value: id, label: name })),
            ]}
            faults={faults("organisationId")}
          />
          <Select
            label={t`System`}
            required
            value={systemId}
            onChange={(value) => draft.change({ systemId: value })}
            options={systems.map(({ id, name }) => ({ value: id, label: name }))}
            faults={faults("systemId")}
          />
          <TextField
            label={t`Från`}
            hint={t`Lämna tomt om det har använts sedan tidigare.`}
            type="date"
            value={usedFrom}
            onChange={(event) => draft.change({ usedFrom: event.target.value })}
            faults={faults("usedFrom")}
          />
          <TextField
            label={t`Till och med`}
            hint={t`Lämna tomt om inget slut är känt.`}
            type="date"
            value={usedTo}
            onChange={(event) => draft.change({ usedTo: event.target.value })}
            faults={faults("usedTo")}
          />
          <TextField
            label={t`Källa`}
            maxLength={200}
            value={source}
            onChange={(event) => draft.change({ source: event.target.value })}
            faults={faults("source")}
          />
        </>
      )}
    </Act>
  );
}
