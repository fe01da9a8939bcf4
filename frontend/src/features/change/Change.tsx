import { Trans, useLingui } from "@lingui/react/macro";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { useProgramme } from "../../programme/context";
import { Shares } from "../../programme/Shares";
import { SiteChoice } from "../../programme/SiteChoice";
import { useRoles } from "../../session/session";
import { Title } from "../../ui/Title";
import { Activities } from "./Activities";
import { Networks } from "./Networks";
import { Superusers } from "./Superusers";
import { Training } from "./Training";
import { kinds, useChangeWords } from "./words";
import { YearPlan } from "./YearPlan";
import "./change.css";

const at = "/p/$programmeId/change";
const registers = ["training", "change-activities"];

/** Change management: who can do what, who has been met, what is said when, and the dialogue with the unions. */
export function Change() {
  const { t } = useLingui();
  const programme = useProgramme();
  const has = useRoles();
  const { figure } = useChangeWords();
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
          <Title title={t`Förändringsledning`} />
          <p>
            <Trans>
              Utbildning, superanvändare, sittningar, kommunikation och samverkan. En andel visas
              alltid med vilka som inte räknas.
            </Trans>{" "}
            <Link to="/p/$programmeId/handovers" params={{ programmeId: programme.id }}>
              <Trans>Överlämningar</Trans>
            </Link>
          </p>
        </div>
        <SiteChoice
          label={t`Enhet`}
          none={t`Alla enheter`}
          value={site ?? ""}
          onChange={(value) =>
            navigate({ search: (was) => ({ ...was, site: value || undefined }) })
          }
        />
      </div>
      {site ? (
        <Shares site={site} registers={registers} name={figure} />
      ) : (
        <p className="muted">
          <Trans>Välj en enhet för att se vad dess checklista får veta.</Trans>
        </p>
      )}
      <Training {...where} />
      <Superusers {...where} />
      {kinds
        .filter((kind) => kind !== "communication")
        .map((kind) => (
          <Activities key={kind} kind={kind} {...where} />
        ))}
      <YearPlan {...where} />
      <Networks {...where} />
    </>
  );
}
