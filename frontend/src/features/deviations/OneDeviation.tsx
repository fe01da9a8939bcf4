import { Trans } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { Deviation } from "../../api/contract";
import { inLanguage } from "../../i18n/localised";
import { useMoment } from "../../i18n/useMoment";
import { useProgramme } from "../../programme/context";
import { sitesQuery } from "../../programme/queries";
import { useRoles } from "../../session/session";
import { Answer } from "./Answer";
import { Extend } from "./Extend";
import { useCriticality, useExtensionWord, useLevelWord, useStatusWord } from "./words";

/** A deviation with its reasons, its end, how it came to be so, and what can be done about it here. */
export function OneDeviation({ deviation }: { deviation: Deviation }) {
  const programme = useProgramme();
  const has = useRoles();
  const word = useStatusWord();
  const level = useLevelWord();
  const criticality = useCriticality();
  const extensionWord = useExtensionWord();
  const { full } = useMoment();
  const sites = useQuery(sitesQuery(programme.id));
  const site = sites.data?.find(({ id }) => id === deviation.siteId);
  const decides = has("regional_lead") || (deviation.level === "site" && has("site_manager"));
  const waits = deviation.extensions.at(-1)?.status === "requested";
  return (
    <article className="deviation">
      <p>
        <span className="tag" data-kind={deviation.status === "requested" ? "ink" : undefined}>
          {word(deviation.status)}
        </span>
      </p>
      <div className="stack">
        <h2>
          <Link
            to="/p/$programmeId/readiness/$checklistId"
            params={{ programmeId: programme.id, checklistId: deviation.checklistId }}
            search={{ area: deviation.area, item: deviation.itemId }}
          >
            {inLanguage(deviation.itemText)}
          </Link>
        </h2>
        <dl className="kv">
          <dt>
            <Trans>Enhet</Trans>
          </dt>
          <dd>{site?.name}</dd>
          <dt>
            <Trans>Betydelse</Trans>
          </dt>
          <dd>{criticality(deviation.criticality)}</dd>
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
          <dt>
            <Trans>Avgörs av</Trans>
          </dt>
          <dd>{level(deviation.level)}</dd>
        </dl>
        <h3 className="sm">
          <Trans>Historik</Trans>
        </h3>
        <ol className="sm">
          <li>
            {full(deviation.requestedAt)}: {word("requested")}. {deviation.requestedBy}
          </li>
          {deviation.decidedAt && (
            <li>
              {full(deviation.decidedAt)}: {word(deviation.status)}. {deviation.decidedBy}.{" "}
              {deviation.decisionReason}
            </li>
          )}
          {deviation.extensions.map((one) => {
            const until = full(one.expiresAt);
            return (
              <li key={one.requestedAt}>
                {full(one.decidedAt ?? one.requestedAt)}: {extensionWord(one.status)}.{" "}
                {one.decidedBy ?? one.requestedBy}. <Trans>Till {until}.</Trans> {one.reason}{" "}
                {one.decisionReason}
              </li>
            );
          })}
        </ol>
        {decides && deviation.status === "requested" && (
          <Answer deviation={deviation} about="deviation" />
        )}
        {decides && waits && <Answer deviation={deviation} about="extension" />}
        {deviation.status === "approved" &&
          !waits &&
          has("implementer", "site_manager", "regional_lead") && <Extend deviation={deviation} />}
        {decides && deviation.status === "approved" && !waits && (
          <details>
            <summary>
              <Trans>Återkalla avsteget</Trans>
            </summary>
            <Answer deviation={deviation} about="revocation" />
          </details>
        )}
      </div>
    </article>
  );
}
