import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import type { ReportContent } from "../../api/contract";
import { useMoment } from "../../i18n/useMoment";
import { Title } from "../../ui/Title";
import { KeyFigures } from "./KeyFigures";
import { Matters } from "./Matters";
import { TrendFigure } from "./TrendFigure";

interface Props {
  content: ReportContent;
  hash?: string;
  children?: ReactNode;
}

/** A report as it is read. Its words are the report's own, in Swedish, whatever language the frame speaks. */
export function Reading({ content, hash, children }: Props) {
  const { full } = useMoment();
  return (
    <article className="doc">
      <header>
        <dl className="meta">
          <dt>
            <Trans>Till</Trans>
          </dt>
          <dd>{content.addressee.name}</dd>
          <dt>
            <Trans>Läget</Trans>
          </dt>
          <dd className="n">{full(content.asOf)}</dd>
          {hash && (
            <>
              <dt>
                <Trans>Publicerad</Trans>
              </dt>
              <dd className="n">
                {full(content.publishedAt)}, {content.publishedBy}
              </dd>
              <dt>
                <Trans>Kvitto</Trans>
              </dt>
              <dd title={hash}>{hash.slice(0, 8)}</dd>
            </>
          )}
        </dl>
        <div lang="sv">
          <Title title={content.title} />
          {content.exercise && <p className="sm">{content.exercise}</p>}
          {content.corrects && (
            <p>
              <b>{content.corrects.what}</b>
            </p>
          )}
          <p className="lead">{content.lead}</p>
          {children}
        </div>
      </header>
      <KeyFigures content={content} />
      <TrendFigure trend={content.trend} />
      <Matters content={content} />
    </article>
  );
}
