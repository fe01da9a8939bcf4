import { Trans, useLingui } from "@lingui/react/macro";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link, useNavigate, useParams } from "@tanstack/react-router";
import { useState } from "react";
import type { Checklist } from "../../api/contract";
import { getChecklist, signChecklist } from "../../api/readiness";
import { useProgramme } from "../../programme/context";
import { useAreaWord } from "../../programme/words";
import { Button } from "../../ui/Button";
import { Fault } from "../../ui/Fault";
import { Check } from "../../ui/Field";
import { Loaded } from "../../ui/Loaded";
import { Scroll } from "../../ui/Scroll";
import { Status } from "../../ui/Status";
import { Title } from "../../ui/Title";
import "./readiness.css";

/** Check the answers, then sign: the whole checklist on one page, with a way back to each area. */
export function SignOff() {
  const programme = useProgramme();
  const { checklistId } = useParams({ from: "/p/$programmeId/readiness/$checklistId/sign" });
  const checklist = useQuery({
    queryKey: ["checklist", programme.id, checklistId],
    queryFn: () => getChecklist(programme.id, checklistId),
  });
  return <Loaded query={checklist}>{(one) => <Sign checklist={one} />}</Loaded>;
}

function Sign({ checklist }: { checklist: Checklist }) {
  const { t } = useLingui();
  const programme = useProgramme();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [read, setRead] = useState(false);
  const params = { programmeId: programme.id, checklistId: checklist.id };
  const signing = useMutation({
    mutationFn: () => signChecklist(programme.id, checklist),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ["checklist", programme.id] });
      navigate({ to: "/p/$programmeId/readiness/$checklistId", params });
    },
  });
  const sum = (state: "ready" | "blocked" | "unknown" | "at_risk" | "in_progress") =>
    checklist.areas.reduce((total, { counts }) => total + counts[state], 0);
  const { siteName } = checklist;
  const [ready, blocked, unknown, unfinished] = [
    sum("ready"),
    sum("blocked"),
    sum("unknown"),
    sum("at_risk") + sum("in_progress"),
  ];
  return (
    <>
      <nav className="crumb" aria-label={t`Var du är`}>
        <Link to="/p/$programmeId/readiness/$checklistId" params={params}>
          {siteName}
        </Link>
        <span aria-hidden="true">/</span>
        <span>
          <Trans>Skriv under</Trans>
        </span>
      </nav>
      <div className="head">
        <div>
          <Title title={t`Gå igenom och skriv under`} />
          <p>
            <Trans>
              {ready} klara, {unfinished} inte klara, {blocked} stopp, {unknown} okända.
            </Trans>
          </p>
        </div>
      </div>
      <div className="two">
        <Scroll label={t`Läget per område`}>
          <table className="tbl">
            <thead>
              <tr>
                <th scope="col">
                  <Trans>Område</Trans>
                </th>
                <th scope="col">
                  <Trans>Läge</Trans>
                </th>
                <th scope="col" className="r">
                  <Trans>Klara</Trans>
                </th>
                <th scope="col" className="r">
                  <Trans>Stopp</Trans>
                </th>
                <th scope="col" className="r">
                  <Trans>Okända</Trans>
                </th>
              </tr>
            </thead>
            <tbody>
              {checklist.areas.map((area) => (
                <AreaRow key={area.area} area={area} params={params} />
              ))}
            </tbody>
          </table>
        </Scroll>
        <div className="panel stack">
          <h2>
            <Trans>Underskrift</Trans>
          </h2>
          {unknown > 0 ? (
            <p>
              <Trans>
                {unknown} punkter är okända: ingen har tittat på dem eller deras mätvärde är för
                gammalt. De behöver ett läge innan någon kan skriva under.
              </Trans>
            </p>
          ) : (
            <p>
              <Trans>
                Du intygar att läget stämmer, också för det som inte är klart. Ändras något efteråt
                behövs en ny underskrift.
              </Trans>
            </p>
          )}
          <Check label={t`Jag har gått igenom alla 13 områden`} checked={read} onChange={setRead} />
          <Fault error={signing.error} />
          <Button final busy={signing.isPending} disabled={!read} onClick={() => signing.mutate()}>
            <Trans>Skriv under för {siteName}</Trans>
          </Button>
        </div>
      </div>
    </>
  );
}

interface RowProps {
  area: Checklist["areas"][number];
  params: { programmeId: string; checklistId: string };
}
function AreaRow({ area, params }: RowProps) {
  const word = useAreaWord();
  return (
    <tr>
      <th scope="row">
        <Link
          to="/p/$programmeId/readiness/$checklistId"
          params={params}
          search={{ area: area.area }}
        >
          {word(area.area)}
        </Link>
      </th>
      <td>
        <Status state={area.state} />
      </td>
      <td className="r">
        {area.counts.ready}/{area.total}
      </td>
      <td className="r">{area.counts.blocked}</td>
      <td className="r">{area.counts.unknown}</td>
    </tr>
  );
}
