import { Trans, useLingui } from "@lingui/react/macro";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import {
  acknowledge,
  type Communication,
  communicate,
  type DesignDecision,
  listCommunications,
} from "../../api/registers";
import { useMoment } from "../../i18n/useMoment";
import { useProgramme } from "../../programme/context";
import { sitesQuery } from "../../programme/queries";
import { useSaving } from "../../programme/useSaving";
import { useRoles } from "../../session/session";
import { Button } from "../../ui/Button";
import { Fault } from "../../ui/Fault";
import { Select, TextField } from "../../ui/Field";
import { Loaded } from "../../ui/Loaded";
import { Table } from "../../ui/Table";

/** To whom the decision was communicated, and who has read it. */
export function Communications({
  decision,
  writes,
}: {
  decision: DesignDecision;
  writes: boolean;
}) {
  const { t } = useLingui();
  const programme = useProgramme();
  const { full } = useMoment();
  const told = useQuery({
    queryKey: ["decision_communication", programme.id, decision.id],
    queryFn: () => listCommunications(programme.id, decision.id),
  });
  return (
    <section>
      <div className="sec">
        <h2>
          <Trans>Vilka som fått beslutet</Trans>
        </h2>
      </div>
      <Loaded query={told}>
        {(all) =>
          all.length === 0 ? (
            <p className="muted">
              <Trans>Ingen i ditt ansvarsområde har fått det ännu.</Trans>
            </p>
          ) : (
            <Table
              label={t`Vilka som fått beslutet`}
              heads={[t`Organisation`, t`Funktion`, t`Skickat`, t`Läst`]}
            >
              {all.map((one) => (
                <tr key={one.id}>
                  <th scope="row">{one.organisationName}</th>
                  <td>{one.function}</td>
                  <td className="n">{full(one.sentAt)}</td>
                  <td className="n">
                    {one.readAt ? (
                      <>
                        {full(one.readAt)}, {one.readBy}
                      </>
                    ) : (
                      <Unread communication={one} />
                    )}
                  </td>
                </tr>
              ))}
            </Table>
          )
        }
      </Loaded>
      {decision.status === "decided" && writes && (
        <details>
          <summary>
            <Trans>Skicka beslutet till en organisation</Trans>
          </summary>
          <Tell decision={decision} />
        </details>
      )}
    </section>
  );
}

function Unread({ communication }: { communication: Communication }) {
  const programme = useProgramme();
  const has = useRoles();
  const queries = useQueryClient();
  const reading = useMutation({
    mutationFn: () => acknowledge(programme.id, communication),
    onSuccess: () =>
      Promise.all(
        ["decision_communication", "design_decision", "item", "checklist"].map((entity) =>
          queries.invalidateQueries({ queryKey: [entity, programme.id] }),
        ),
      ),
  });
  return (
    <div className="stack">
      <p>
        <b>
          <Trans>Inte läst</Trans>
        </b>
      </p>
      {has("site_manager", "medical_officer", "regional_lead") && (
        <Button variant="secondary" busy={reading.isPending} onClick={() => reading.mutate()}>
          <Trans>Kvittera att jag läst</Trans>
        </Button>
      )}
      <Fault error={reading.error} />
    </div>
  );
}

const nobody = { organisationId: "", function: "" };

function Tell({ decision }: { decision: DesignDecision }) {
  const { t } = useLingui();
  const programme = useProgramme();
  const sites = useQuery(sitesQuery(programme.id));
  const options = sites.data ?? [];
  const form = useSaving(
    `tell.${decision.id}`,
    nobody,
    ["decision_communication", "design_decision", "item", "checklist"],
    (value) => ({
      decisionId: decision.id,
      organisationId: value.organisationId || (options[0]?.organisationId ?? ""),
      function: value.function,
    }),
    (body, key) => communicate(programme.id, body, key),
  );
  return (
    <form className="form" onSubmit={form.onSubmit}>
      <Select
        label={t`Till vilken organisation?`}
        options={options.map(({ organisationId, name }) => ({
          value: organisationId,
          label: name,
        }))}
        {...form.choice("organisationId")}
      />
      <TextField
        label={t`Till vilken funktion?`}
        hint={t`En funktion, inte ett namn.`}
        required
        maxLength={80}
        {...form.field("function")}
      />
      <Fault error={form.saving.error} kept={<Trans>Det du skrivit är kvar.</Trans>} />
      <div className="acts">
        <Button type="submit" variant="secondary" busy={form.saving.isPending}>
          <Trans>Skicka</Trans>
        </Button>
      </div>
    </form>
  );
}
