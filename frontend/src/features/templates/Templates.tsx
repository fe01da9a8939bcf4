import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { useIdempotencyKey } from "../../api/idempotency";
import {
  beginDraft,
  compareTemplates,
  type DraftSummary,
  listDrafts,
  listTemplates,
  type TemplateSummary,
} from "../../api/templates";
import { inLanguage } from "../../i18n/localised";
import { useMoment } from "../../i18n/useMoment";
import { useProgramme } from "../../programme/context";
import { useRoles } from "../../session/session";
import { Act } from "../../ui/Act";
import { Select } from "../../ui/Field";
import { Loaded } from "../../ui/Loaded";
import { Title } from "../../ui/Title";
import { Compared } from "./Changes";
import "./templates.css";

/** The versions of the templates, what differs between two of them, and the next ones being written. */
export function Templates() {
  const { t } = useLingui();
  const programme = useProgramme();
  const versions = useQuery({
    queryKey: ["template", programme.id],
    queryFn: () => listTemplates(programme.id),
  });
  const params = { programmeId: programme.id };
  return (
    <>
      <div className="head">
        <div>
          <Title title={t`Mallar`} />
          <p>
            <Trans>
              En version ändras aldrig. Checklistor som används följer en ny version först när någon
              uppgraderar dem.
            </Trans>
          </p>
        </div>
        <Link
          className="ds-button end"
          data-variant="secondary"
          to="/p/$programmeId/templates/upgrade"
          params={params}
        >
          <Trans>Uppgradera checklistor</Trans>
        </Link>
      </div>
      <Loaded query={versions}>{(all) => <Versions versions={all} />}</Loaded>
    </>
  );
}

const named = (one: TemplateSummary) => `${inLanguage(one.name)} ${one.templateVersion}`;

function Versions({ versions }: { versions: TemplateSummary[] }) {
  const { t } = useLingui();
  const programme = useProgramme();
  const has = useRoles();
  const navigate = useNavigate();
  const { show, since } = useSearch({ from: "/p/$programmeId/templates" });
  const newer = versions.find(({ id }) => id === show) ?? versions[0];
  const older =
    versions.find(({ id }) => id === since) ??
    versions.find(
      ({ id, code, templateVersion }) =>
        id !== newer?.id && code === newer?.code && templateVersion < (newer?.templateVersion ?? 0),
    );
  const drafts = useQuery({
    queryKey: ["template_draft", programme.id],
    queryFn: () => listDrafts(programme.id),
  });
  if (!newer) {
    return (
      <p>
        <Trans>Programmet har ingen mall.</Trans>
      </p>
    );
  }
  const options = versions.map((one) => ({ value: one.id, label: named(one) }));
  const choose = (search: { show?: string; since?: string }) =>
    navigate({
      to: "/p/$programmeId/templates",
      params: { programmeId: programme.id },
      search: { show: newer.id, since: older?.id, ...search },
      resetScroll: false,
    });
  return (
    <>
      <section>
        <div className="sec">
          <h2>
            <Trans>Versioner</Trans>
          </h2>
        </div>
        <ul className="versions">
          {versions.map((one) => (
            <li key={one.id}>
              <b>{inLanguage(one.name)}</b>{" "}
              <Trans>
                version {one.templateVersion}, mätvärden gäller i {one.staleAfterHours} timmar
              </Trans>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <div className="sec">
          <h2>
            <Trans>Utkast till nästa version</Trans>
          </h2>
        </div>
        <Loaded query={drafts}>{(all) => <Drafts drafts={all} />}</Loaded>
        {has("administrator") && <Begin template={newer} />}
      </section>
      <section>
        <div className="sec">
          <h2>
            <Trans>Jämför två versioner</Trans>
          </h2>
        </div>
        <div className="pair">
          <Select
            label={t`Version`}
            value={newer.id}
            onChange={(id) => choose({ show: id })}
            options={options}
          />
          <Select
            label={t`Jämför med`}
            value={older?.id ?? ""}
            onChange={(id) => choose({ since: id })}
            options={[{ value: "", label: t`Välj en version` }, ...options]}
          />
        </div>
        {older && <Comparing newer={newer.id} older={older.id} />}
      </section>
    </>
  );
}

function Comparing({ newer, older }: { newer: string; older: string }) {
  const programme = useProgramme();
  const found = useQuery({
    queryKey: ["template", programme.id, newer, older],
    queryFn: () => compareTemplates(programme.id, newer, older),
  });
  return <Loaded query={found}>{(comparison) => <Compared comparison={comparison} />}</Loaded>;
}

function Drafts({ drafts }: { drafts: DraftSummary[] }) {
  const programme = useProgramme();
  const { full } = useMoment();
  if (drafts.length === 0) {
    return (
      <p>
        <Trans>Inga utkast.</Trans>
      </p>
    );
  }
  return (
    <ul className="versions">
      {drafts.map((draft) => {
        const at = full(draft.changedAt);
        const { changedBy } = draft;
        const base = draft.basedOnVersion;
        return (
          <li key={draft.id}>
            <Link
              to="/p/$programmeId/templates/drafts/$draftId"
              params={{ programmeId: programme.id, draftId: draft.id }}
            >
              <Trans>
                {inLanguage(draft.name)}, från version {base}, ändrat {at}
              </Trans>
            </Link>{" "}
            {draft.status === "open" && <Trans>Skrivs. Senast {changedBy}.</Trans>}
            {draft.status === "published" && <Trans>Publicerat.</Trans>}
            {draft.status === "discarded" && <Trans>Kasserat.</Trans>}
          </li>
        );
      })}
    </ul>
  );
}

function Begin({ template }: { template: TemplateSummary }) {
  const { t } = useLingui();
  const programme = useProgramme();
  const navigate = useNavigate();
  const keyFor = useIdempotencyKey();
  const from = named(template);
  return (
    <Act
      label={t`Nytt utkast`}
      save={<Trans>Skapa utkastet</Trans>}
      act={async () => {
        const draft = await beginDraft(programme.id, template.id, keyFor(template.id));
        navigate({
          to: "/p/$programmeId/templates/drafts/$draftId",
          params: { programmeId: programme.id, draftId: draft.id },
        });
      }}
    >
      {() => (
        <p>
          <Trans>Utkastet börjar som {from}. Inget ändras för någon förrän det publiceras.</Trans>
        </p>
      )}
    </Act>
  );
}
