import { Trans, useLingui } from "@lingui/react/macro";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { Deviation } from "../../api/contract";
import { faultsOf } from "../../api/problem";
import { approveDeviation, denyDeviation, getItem, listDeviations } from "../../api/readiness";
import { inLanguage } from "../../i18n/localised";
import { useMoment } from "../../i18n/useMoment";
import { useProgramme } from "../../programme/context";
import { sitesQuery } from "../../programme/queries";
import { useDraft } from "../../session/draft";
import { useRoles } from "../../session/session";
import { Button } from "../../ui/Button";
import { Fault } from "../../ui/Fault";
import { TextArea } from "../../ui/Field";
import { Loaded } from "../../ui/Loaded";
import { Title } from "../../ui/Title";
import { useDeviationWord } from "./words";
import "./readiness.css";

export function Deviations() {
  const { t } = useLingui();
  const programme = useProgramme();
  const deviations = useQuery({
    queryKey: ["deviation", programme.id],
    queryFn: () => listDeviations(programme.id),
  });
  return (
    <>
      <div className="head">
        <div>
          <Title title={t`Avsteg`} />
          <p>
            <Trans>
              En punkt som inte är uppfylld men godtas som risk, av rätt nivå, i skrift och med ett
              slut.
            </Trans>
          </p>
        </div>
      </div>
      <Loaded query={deviations}>
        {(all) =>
          all.length === 0 ? (
            <p className="muted">
              <Trans>Inget avsteg har begärts.</Trans>
            </p>
          ) : (
            <ul className="lines">
              {all
                .toSorted(
                  (a, b) => Number(b.status === "requested") - Number(a.status === "requested"),
                )
                .map((deviation) => (
                  <li key={deviation.id}>
                    <One deviation={deviation} />
                  </li>
                ))}
            </ul>
          )
        }
      </Loaded>
    </>
  );
}

function One({ deviation }: { deviation: Deviation }) {
  const programme = useProgramme();
  const has = useRoles();
  const word = useDeviationWord();
  const { full } = useMoment();
  const sites = useQuery(sitesQuery(programme.id));
  const item = useQuery({
    queryKey: ["item", programme.id, deviation.itemId],
    queryFn: () => getItem(programme.id, deviation.itemId),
  });
  const site = sites.data?.find(({ id }) => id === deviation.siteId);
  return (
    <article className="deviation">
      <p>
        <span className="tag" data-kind={deviation.status === "requested" ? "ink" : undefined}>
          {word(deviation.status)}
        </span>
      </p>
      <div className="stack">
        <h2>
          {item.data ? (
            <Link
              to="/p/$programmeId/readiness/$checklistId"
              params={{ programmeId: programme.id, checklistId: item.data.checklistId }}
              search={{ area: item.data.area, item: item.data.id }}
            >
              {inLanguage(item.data.text)}
            </Link>
          ) : (
            site?.name
          )}
        </h2>
        <dl className="kv">
          <dt>
            <Trans>Enhet</Trans>
          </dt>
          <dd>{site?.name}</dd>
          <dt>
            <Trans>Skäl</Trans>
          </dt>
          <dd>{deviation.reason}</dd>
          <dt>
            <Trans>Så länge görs</Trans>
          </dt>
          <dd>{deviation.mitigation}</dd>
          <dt>
            <Trans>Gäller till</Trans>
          </dt>
          <dd className="n">{full(deviation.expiresAt)}</dd>
          <dt>
            <Trans>Begärt av</Trans>
          </dt>
          <dd>{deviation.requestedBy}</dd>
          {deviation.decidedBy && (
            <>
              <dt>
                <Trans>Besvarat av</Trans>
              </dt>
              <dd>
                {deviation.decidedBy}. {deviation.decisionReason}
              </dd>
            </>
          )}
        </dl>
        {has("regional_lead") && deviation.status === "requested" && (
          <Answer deviation={deviation} />
        )}
      </div>
    </article>
  );
}

function Answer({ deviation }: { deviation: Deviation }) {
  const { t } = useLingui();
  const programme = useProgramme();
  const queries = useQueryClient();
  const draft = useDraft(`deviation-answer.${deviation.id}`, { reason: "" });
  const answering = useMutation({
    mutationFn: (answer: "approve" | "deny") =>
      (answer === "approve" ? approveDeviation : denyDeviation)(
        programme.id,
        deviation,
        draft.value.reason,
      ),
    onSuccess: () => {
      draft.clear();
      return Promise.all([
        queries.invalidateQueries({ queryKey: ["deviation", programme.id] }),
        queries.invalidateQueries({ queryKey: ["gate", programme.id] }),
      ]);
    },
  });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        const submitter = (event.nativeEvent as SubmitEvent).submitter as HTMLButtonElement | null;
        answering.mutate(submitter?.value === "deny" ? "deny" : "approve");
      }}
    >
      <TextArea
        label={t`Skäl till svaret`}
        required
        rows={2}
        value={draft.value.reason}
        onChange={(event) => draft.change({ reason: event.target.value })}
        faults={faultsOf(answering.error, "reason")}
      />
      <Fault error={answering.error} kept={<Trans>Skälet är kvar.</Trans>} />
      <div className="acts">
        <Button type="submit" value="approve" variant="secondary" busy={answering.isPending}>
          <Trans>Godkänn avsteget</Trans>
        </Button>
        <Button type="submit" value="deny" variant="secondary" busy={answering.isPending}>
          <Trans>Neka</Trans>
        </Button>
      </div>
    </form>
  );
}
