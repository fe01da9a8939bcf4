import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate, useParams, useSearch } from "@tanstack/react-router";
import type { Checklist } from "../../api/contract";
import { getChecklist } from "../../api/readiness";
import { useMoment } from "../../i18n/useMoment";
import { useProgramme } from "../../programme/context";
import { useAreaWord } from "../../programme/words";
import { useRoles } from "../../session/session";
import { Select } from "../../ui/Field";
import { Loaded } from "../../ui/Loaded";
import { Shape } from "../../ui/Shape";
import { useStateWord } from "../../ui/Status";
import { Title } from "../../ui/Title";
import { Area } from "./Area";
import "./readiness.css";

export function ChecklistPage() {
  const programme = useProgramme();
  const { checklistId } = useParams({ from: "/p/$programmeId/readiness/$checklistId" });
  const checklist = useQuery({
    queryKey: ["checklist", programme.id, checklistId],
    queryFn: () => getChecklist(programme.id, checklistId),
  });
  return <Loaded query={checklist}>{(one) => <Contents checklist={one} />}</Loaded>;
}

function Contents({ checklist }: { checklist: Checklist }) {
  const { t } = useLingui();
  const programme = useProgramme();
  const navigate = useNavigate();
  const has = useRoles();
  const areaWord = useAreaWord();
  const stateWord = useStateWord();
  const search = useSearch({ from: "/p/$programmeId/readiness/$checklistId" });
  const { full } = useMoment();
  const chosen =
    checklist.areas.find(({ area }) => area === search.area)?.area ??
    checklist.areas[0]?.area ??
    "it_support";
  const ready = checklist.areas.reduce((sum, { counts }) => sum + counts.ready, 0);
  const total = checklist.areas.reduce((sum, area) => sum + area.total, 0);
  const params = { programmeId: programme.id, checklistId: checklist.id };
  const { templateCode, templateVersion, changesSinceSigned } = checklist;
  return (
    <>
      <nav className="crumb" aria-label={t`Var du är`}>
        <Link to="/p/$programmeId/readiness" params={params}>
          <Trans>Beredskap</Trans>
        </Link>
        <span aria-hidden="true">/</span>
        <span>{checklist.siteName}</span>
      </nav>
      <div className="head">
        <div>
          <Title title={checklist.siteName} />
          <p>
            <Trans>
              {ready} av {total} punkter klara. Mall {templateCode}, version {templateVersion}.
            </Trans>
          </p>
          {checklist.signatures.map((signature) => {
            const signed = full(signature.signedAt);
            const { function: by } = signature;
            return (
              <p key={signature.signedAt} className="sm">
                <Trans>
                  Underskriven av {by} {signed}.
                </Trans>
              </p>
            );
          })}
          {checklist.unlocked && <p className="sm">{checklist.unlocked.reason}</p>}
          {checklist.signatures.length > 0 && changesSinceSigned > 0 && (
            <p className="sm">
              <b>
                <Trans>
                  {changesSinceSigned} ändringar sedan underskriften. Den behöver göras om.
                </Trans>
              </b>
            </p>
          )}
        </div>
        <div className="acts end">
          <Link
            className="ds-button"
            data-variant="secondary"
            to="/p/$programmeId/items"
            params={params}
            search={{ checklist: checklist.id, area: chosen }}
          >
            <Trans>Excel, och ändra flera</Trans>
          </Link>
          {has("site_manager", "regional_lead", "medical_officer", "decision_maker") && (
            <Link
              className="ds-button"
              data-variant="secondary"
              to="/p/$programmeId/readiness/$checklistId/sign"
              params={params}
            >
              <Trans>Gå igenom och skriv under</Trans>
            </Link>
          )}
          <Link
            className="ds-button"
            data-variant="tertiary"
            to="/p/$programmeId/readiness/$checklistId/print"
            params={params}
          >
            <Trans>Skriv ut</Trans>
          </Link>
        </div>
      </div>
      <div className="cols">
        <nav className="areas" aria-label={t`Förberedelseområden`}>
          <h2>
            <Trans>Förberedelseområden</Trans>
          </h2>
          {checklist.areas.map((area) => (
            <Link
              key={area.area}
              to="/p/$programmeId/readiness/$checklistId"
              params={params}
              search={{ area: area.area }}
              aria-current={area.area === chosen ? "page" : undefined}
              resetScroll={false}
            >
              <span className={`st st-${area.state ?? "none"}`}>
                <Shape state={area.state} />
              </span>
              <span>
                {areaWord(area.area)}
                <span className="ds-sr-only">, {stateWord(area.state)}</span>
              </span>
              <span className="n sm muted">
                {area.counts.ready}/{area.total}
              </span>
            </Link>
          ))}
        </nav>
        <div className="pick">
          <Select
            label={t`Förberedelseområde`}
            value={chosen}
            onChange={(area) =>
              navigate({ to: "/p/$programmeId/readiness/$checklistId", params, search: { area } })
            }
            options={checklist.areas.map(({ area, counts, total: of }) => ({
              value: area,
              label: `${areaWord(area)} (${counts.ready}/${of})`,
            }))}
          />
        </div>
        <Area checklist={checklist} area={chosen} open={search.item ?? null} />
      </div>
    </>
  );
}
