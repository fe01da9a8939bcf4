import { Trans, useLingui } from "@lingui/react/macro";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link, useNavigate, useParams } from "@tanstack/react-router";
import { useState } from "react";
import type { Checklist, Item } from "../../api/contract";
import { getChecklist, signChecklist } from "../../api/readiness";
import { everyItem, unlockChecklist } from "../../api/templates";
import { useProgramme } from "../../programme/context";
import { useAreaWord } from "../../programme/words";
import { Act } from "../../ui/Act";
import { Button } from "../../ui/Button";
import { Fault } from "../../ui/Fault";
import { Check, TextArea } from "../../ui/Field";
import { Loaded } from "../../ui/Loaded";
import { Title } from "../../ui/Title";
import { Answers } from "./Answers";
import { useRoleWord } from "./words";
import "./templates.css";

/** Check the answers, then sign: every answer on one page, what is not ready first, each with a way back to it. */
export function CheckAnswers() {
  const programme = useProgramme();
  const { checklistId } = useParams({ from: "/p/$programmeId/readiness/$checklistId/sign" });
  const checklist = useQuery({
    queryKey: ["checklist", programme.id, checklistId],
    queryFn: () => getChecklist(programme.id, checklistId),
  });
  const items = useQuery({
    queryKey: ["item", programme.id, checklistId, "every"],
    queryFn: () => everyItem(programme.id, checklistId),
  });
  return (
    <Loaded query={checklist}>
      {(one) => <Loaded query={items}>{(all) => <Contents checklist={one} items={all} />}</Loaded>}
    </Loaded>
  );
}

function Contents({ checklist, items }: { checklist: Checklist; items: Item[] }) {
  const { t } = useLingui();
  const programme = useProgramme();
  const word = useAreaWord();
  const params = { programmeId: programme.id, checklistId: checklist.id };
  const { siteName } = checklist;
  const asked = items.filter((item) => item.withdrawnIn === null);
  const sum = (...states: (Item["state"] | null)[]) =>
    asked.filter((item) => states.includes(item.state)).length;
  const [ready, blocked, unknown, unfinished] = [
    sum("ready"),
    sum("blocked"),
    sum("unknown"),
    sum("at_risk", "in_progress"),
  ];
  const missing = asked.filter((item) => item.state !== "ready" && item.state !== null);
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
      {missing.length > 0 && (
        <section>
          <div className="sec">
            <h2>
              <Trans>Det som inte är klart</Trans>
            </h2>
          </div>
          <Answers items={missing} label={t`Det som inte är klart`} params={params} />
        </section>
      )}
      {checklist.areas.map(({ area, counts, total }) => (
        <section key={area}>
          <details>
            <summary>
              <h2>
                {word(area)}{" "}
                <span className="sm muted">
                  {counts.ready}/{total}
                </span>
              </h2>
            </summary>
            <Answers
              items={asked.filter((item) => item.area === area)}
              label={word(area)}
              params={params}
            />
          </details>
        </section>
      ))}
      <Sign checklist={checklist} unknown={unknown} />
    </>
  );
}

function Sign({ checklist, unknown }: { checklist: Checklist; unknown: number }) {
  const { t } = useLingui();
  const programme = useProgramme();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const role = useRoleWord();
  const [read, setRead] = useState(false);
  const { siteName, status } = checklist;
  const signing = useMutation({
    mutationFn: () => signChecklist(programme.id, checklist),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ["checklist", programme.id] });
      navigate({
        to: "/p/$programmeId/readiness/$checklistId",
        params: { programmeId: programme.id, checklistId: checklist.id },
      });
    },
  });
  if (status === "approved") return <Unlock checklist={checklist} />;
  const next = status === "open" ? checklist.signOff.first : checklist.signOff.second;
  const who = next.map(role).join(" / ");
  return (
    <section className="panel stack">
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
      <p>
        {status === "open" ? (
          <Trans>Första underskriften: {who}. Sedan godkänner någon annan.</Trans>
        ) : (
          <Trans>
            Andra underskriften: {who}, en annan person än den första. Enheterna under behöver vara
            godkända. Därefter är checklistan låst.
          </Trans>
        )}
      </p>
      <Check label={t`Jag har gått igenom alla 13 områden`} checked={read} onChange={setRead} />
      <Fault error={signing.error} />
      <div className="acts">
        <Button final busy={signing.isPending} disabled={!read} onClick={() => signing.mutate()}>
          <Trans>Skriv under för {siteName}</Trans>
        </Button>
      </div>
    </section>
  );
}

function Unlock({ checklist }: { checklist: Checklist }) {
  const { t } = useLingui();
  const programme = useProgramme();
  const [reason, setReason] = useState("");
  return (
    <section className="panel stack">
      <h2>
        <Trans>Godkänd och låst</Trans>
      </h2>
      <p>
        <Trans>
          Svaren går inte att ändra. Den som låser upp skriver varför, och då behövs båda
          underskrifterna på nytt.
        </Trans>
      </p>
      <Act
        label={t`Lås upp`}
        save={<Trans>Lås upp checklistan</Trans>}
        act={() => unlockChecklist(programme.id, checklist, reason)}
      >
        {(faults) => (
          <TextArea
            label={t`Varför den behöver ändras`}
            required
            maxLength={4000}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
            faults={faults("reason")}
          />
        )}
      </Act>
    </section>
  );
}
