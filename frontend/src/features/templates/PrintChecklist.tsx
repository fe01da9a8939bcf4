import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import type { Checklist, Item } from "../../api/contract";
import { getChecklist } from "../../api/readiness";
import { everyItem } from "../../api/templates";
import { useMoment } from "../../i18n/useMoment";
import { useNow, useProgramme } from "../../programme/context";
import { useAreaWord } from "../../programme/words";
import { Button } from "../../ui/Button";
import { Loaded } from "../../ui/Loaded";
import { Title } from "../../ui/Title";
import { Answers } from "./Answers";
import { useSignOffWord } from "./words";
import "./templates.css";

/** A checklist on paper: every item with its answer, the signatures, and when it was so. */
export function PrintChecklist() {
  const programme = useProgramme();
  const { checklistId } = useParams({ from: "/p/$programmeId/readiness/$checklistId/print" });
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
      {(one) => <Loaded query={items}>{(all) => <Paper checklist={one} items={all} />}</Loaded>}
    </Loaded>
  );
}

function Paper({ checklist, items }: { checklist: Checklist; items: Item[] }) {
  const { t } = useLingui();
  const programme = useProgramme();
  const word = useAreaWord();
  const signOff = useSignOffWord();
  const { full } = useMoment();
  const now = full(useNow());
  const { siteName, templateCode, templateVersion } = checklist;
  const gone = items.filter((item) => item.withdrawnIn !== null);
  return (
    <>
      <nav className="crumb unprinted" aria-label={t`Var du är`}>
        <Link
          to="/p/$programmeId/readiness/$checklistId"
          params={{ programmeId: programme.id, checklistId: checklist.id }}
        >
          {siteName}
        </Link>
        <span aria-hidden="true">/</span>
        <span>
          <Trans>Utskrift</Trans>
        </span>
      </nav>
      <div className="head">
        <div>
          <Title title={t`Checklista för ${siteName}`} />
          <p>
            <Trans>
              {programme.name}. Mall {templateCode}, version {templateVersion}. Läget {now}.
            </Trans>
          </p>
          <p>{signOff(checklist.status)}</p>
          {checklist.signatures.map((signature) => {
            const at = full(signature.signedAt);
            const by = signature.function;
            return (
              <p key={signature.signedAt}>
                <Trans>
                  Underskriven av {by} {at}.
                </Trans>
              </p>
            );
          })}
        </div>
        <div className="end unprinted">
          <Button variant="secondary" onClick={() => window.print()}>
            <Trans>Skriv ut</Trans>
          </Button>
        </div>
      </div>
      {checklist.areas.map(({ area }) => (
        <section key={area}>
          <div className="sec">
            <h2>{word(area)}</h2>
          </div>
          <Answers
            items={items.filter((item) => item.area === area && item.withdrawnIn === null)}
            label={word(area)}
          />
        </section>
      ))}
      {gone.length > 0 && (
        <section>
          <div className="sec">
            <h2>
              <Trans>Utgått ur mallen</Trans>
            </h2>
          </div>
          <Answers items={gone} label={t`Utgått ur mallen`} />
        </section>
      )}
    </>
  );
}
