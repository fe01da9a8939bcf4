import { Trans, useLingui } from "@lingui/react/macro";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { Shares } from "../../programme/Shares";
import { SiteChoice } from "../../programme/SiteChoice";
import { useRoles } from "../../session/session";
import { Title } from "../../ui/Title";
import { Migration } from "./Migration";
import { Rehearsals } from "./Rehearsals";
import { RoundTrips } from "./RoundTrips";
import { Scenarios } from "./Scenarios";
import { useTrialWords } from "./words";
import "./trials.css";

const at = "/p/$programmeId/trials";
const registers = ["scenarios", "round-trips", "migration", "rehearsals"];

/** Test and migration: what was tried, how it went, and what the checklist is told. */
export function Trials() {
  const { t } = useLingui();
  const has = useRoles();
  const { figure } = useTrialWords();
  const { site } = useSearch({ from: at });
  const navigate = useNavigate({ from: at });
  const where = {
    ...(site && { site }),
    writes: has("implementer", "site_manager", "regional_lead"),
  };
  return (
    <>
      <div className="head">
        <div>
          <Title title={t`Test och migrering`} />
          <p>
            <Trans>
              Det som är provat, även det som gick fel. En underkänd körning står kvar, en ny läggs
              till.
            </Trans>
          </p>
        </div>
        <SiteChoice
          label={t`Enhet`}
          none={t`Alla enheter`}
          value={site ?? ""}
          onChange={(value) => navigate({ search: { site: value || undefined } })}
        />
      </div>
      {site ? (
        <Shares site={site} registers={registers} name={figure} />
      ) : (
        <p className="muted">
          <Trans>Välj en enhet för att se vad dess checklista får veta.</Trans>
        </p>
      )}
      <Scenarios {...where} />
      <RoundTrips {...where} />
      <Migration {...where} />
      <Rehearsals {...where} />
    </>
  );
}
