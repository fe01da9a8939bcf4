import { Trans, useLingui } from "@lingui/react/macro";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import type { Wave } from "../../api/contract";
import { useIdempotencyKey } from "../../api/idempotency";
import {
  applyUpgrade,
  getUpgrade,
  listPlans,
  listTemplates,
  type Plan,
  previewUpgrade,
  type TemplateSummary,
  type Upgrade,
} from "../../api/templates";
import { inLanguage } from "../../i18n/localised";
import { useMoment } from "../../i18n/useMoment";
import { useProgramme } from "../../programme/context";
import { wavesQuery } from "../../programme/queries";
import { useRoles } from "../../session/session";
import { Button } from "../../ui/Button";
import { Fault } from "../../ui/Fault";
import { Check, Select, TextArea } from "../../ui/Field";
import { Loaded } from "../../ui/Loaded";
import { Title } from "../../ui/Title";
import { Fields } from "./Changes";
import { useAnswerWord, useEffectWord, useKindWord, useSignOffWord } from "./words";
import "./templates.css";

/** Running checklists follow a newer version: read what happens to each, then let just that happen. */
export function UpgradePage() {
  const { t } = useLingui();
  const programme = useProgramme();
  const has = useRoles();
  const { upgrade: id } = useSearch({ from: "/p/$programmeId/templates/upgrade" });
  const templates = useQuery({
    queryKey: ["template", programme.id],
    queryFn: () => listTemplates(programme.id),
  });
  const waves = useQuery(wavesQuery(programme.id));
  const upgrade = useQuery({
    queryKey: ["template_upgrade", programme.id, id],
    queryFn: () => getUpgrade(programme.id, id ?? ""),
    enabled: id !== undefined,
  });
  return (
    <>
      <nav className="crumb" aria-label={t`Var du är`}>
        <Link to="/p/$programmeId/templates" params={{ programmeId: programme.id }}>
          <Trans>Mallar</Trans>
        </Link>
        <span aria-hidden="true">/</span>
        <span>
          <Trans>Uppgradera</Trans>
        </span>
      </nav>
      <div className="head">
        <div>
          <Title title={t`Uppgradera checklistor`} />
          <p>
            <Trans>
              Först ser du vad som händer med varje checklista. Sedan görs just det, eller inget.
            </Trans>
          </p>
        </div>
      </div>
      {has("administrator") && (
        <Loaded query={templates}>
          {(versions) => (
            <Loaded query={waves}>{(all) => <Ask versions={versions} waves={all} />}</Loaded>
          )}
        </Loaded>
      )}
      {id && <Loaded query={upgrade}>{(one) => <Preview key={one.id} upgrade={one} />}</Loaded>}
    </>
  );
}

function Ask({ versions, waves }: { versions: TemplateSummary[]; waves: Wave[] }) {
  const { t } = useLingui();
  const programme = useProgramme();
  const navigate = useNavigate();
  const keyFor = useIdempotencyKey();
  const [template, setTemplate] = useState(versions[0]?.id ?? "");
  const [wave, setWave] = useState(waves[0]?.id ?? "");
  const [reason, setReason] = useState("");
  const asking = useMutation({
    mutationFn: () => {
      const body = { templateId: template, waveId: wave, reason, keepAnswers: [] };
      return previewUpgrade(programme.id, body, keyFor(body));
    },
    onSuccess: (made) =>
      navigate({
        to: "/p/$programmeId/templates/upgrade",
        params: { programmeId: programme.id },
        search: { upgrade: made.id },
      }),
  });
  return (
    <form
      className="panel stack"
      aria-label={t`Förhandsgranska en uppgradering`}
      onSubmit={(event) => {
        event.preventDefault();
        if (!asking.isPending) asking.mutate();
      }}
    >
      <Select
        label={t`Till version`}
        value={template}
        onChange={setTemplate}
        options={versions.map((one) => ({
          value: one.id,
          label: `${inLanguage(one.name)} ${one.templateVersion}`,
        }))}
      />
      <Select
        label={t`Etapp`}
        value={wave}
        onChange={setWave}
        options={waves.map((one) => ({ value: one.id, label: one.name }))}
      />
      <TextArea
        label={t`Varför checklistorna uppgraderas`}
        required
        maxLength={4000}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
      <Fault error={asking.error} />
      <div className="acts">
        <Button type="submit" variant="secondary" busy={asking.isPending}>
          <Trans>Förhandsgranska</Trans>
        </Button>
      </div>
    </form>
  );
}

function Preview({ upgrade }: { upgrade: Upgrade }) {
  const { t } = useLingui();
  const programme = useProgramme();
  const queries = useQueryClient();
  const has = useRoles();
  const { full } = useMoment();
  const [read, setRead] = useState(false);
  const [page, setPage] = useState(1);
  const plans = useQuery({
    queryKey: ["template_upgrade", programme.id, upgrade.id, "plans", page],
    queryFn: () => listPlans(programme.id, upgrade.id, page),
  });
  const applying = useMutation({
    mutationFn: () => applyUpgrade(programme.id, upgrade),
    onSuccess: () => queries.invalidateQueries(),
  });
  const { checklists, added, removed, changed, answersAffected, signaturesAffected } = upgrade;
  const version = upgrade.templateVersion;
  const at = upgrade.appliedAt ? full(upgrade.appliedAt) : "";
  const by = upgrade.appliedBy;
  return (
    <section>
      <div className="sec">
        <h2>
          <Trans>Till version {version}</Trans>
        </h2>
      </div>
      <p>
        <Trans>
          {checklists} checklistor: {added} punkter tillkommer, {removed} utgår, {changed} ändras.{" "}
          {answersAffected} svar och {signaturesAffected} underskrivna checklistor påverkas.
        </Trans>
      </p>
      {upgrade.status === "applied" ? (
        <p role="status">
          <b>
            <Trans>
              Gjord av {by} {at}.
            </Trans>
          </b>
        </p>
      ) : (
        has("administrator") && (
          <div className="panel stack">
            <Check
              label={t`Jag har läst vad som händer med checklistorna`}
              checked={read}
              onChange={setRead}
            />
            <Fault error={applying.error} />
            <div className="acts">
              <Button
                final
                disabled={!read}
                busy={applying.isPending}
                onClick={() => applying.mutate()}
              >
                <Trans>Uppgradera {checklists} checklistor</Trans>
              </Button>
            </div>
          </div>
        )
      )}
      <Loaded query={plans}>
        {(found) => (
          <>
            {found.items.map((plan) => (
              <PlanOf key={plan.checklistId} plan={plan} />
            ))}
            {found._meta.totalPages > 1 && (
              <div className="acts">
                <Button variant="secondary" disabled={page === 1} onClick={() => setPage(page - 1)}>
                  <Trans>Föregående</Trans>
                </Button>
                <Button
                  variant="secondary"
                  disabled={page >= found._meta.totalPages}
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

function PlanOf({ plan }: { plan: Plan }) {
  const kind = useKindWord();
  const effect = useEffectWord();
  const answer = useAnswerWord();
  const signOff = useSignOffWord();
  const count = plan.steps.length;
  const { siteName } = plan;
  return (
    <details className="step">
      <summary>
        <b>{siteName}</b>{" "}
        {plan.opens ? (
          <Trans>{count} ändringar, underskrifterna faller</Trans>
        ) : (
          <Trans>{count} ändringar</Trans>
        )}
      </summary>
      <p>{signOff(plan.status)}</p>
      <ul>
        {plan.steps.map((step) => (
          <li key={step.code} className="step">
            <b>{kind(step.kind)}</b>: {inLanguage(step.text)} <code>{step.code}</code>
            <br />
            {effect(step.effect)}
            {step.status && <span className="muted"> ({answer(step.status)})</span>}
            {step.changes.length > 0 && <Fields changes={step.changes} />}
          </li>
        ))}
      </ul>
    </details>
  );
}
