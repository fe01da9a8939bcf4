import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { CriticalLine, LineItem } from "../../api/critical-line";
import { inLanguage } from "../../i18n/localised";
import { useMoment } from "../../i18n/useMoment";
import { scale, withRoom } from "./scale";
import { useOwner } from "./words";

const room = 14;

/** What waits for what, along time. Words are HTML, so that they grow and wrap; only the bars are drawn. */
export function Bars({ line, items }: { line: CriticalLine; items: LineItem[] }) {
  const { t } = useLingui();
  const { day } = useMoment();
  const owner = useOwner();
  const begin = new Date(line.reckonedAt);
  const ends = [line.plannedAt, ...items.map(({ latestFinishAt }) => latestFinishAt)];
  const last = Math.max(...ends.map((at) => (at ? Date.parse(at) : 0)));
  const end = new Date(last + Math.max(3_600_000, (last - begin.getTime()) * 0.04));
  const place = scale(begin, end);
  const marks = line.forecast.gates.flatMap(({ code, dueAt }) =>
    dueAt && Date.parse(dueAt) > begin.getTime() && Date.parse(dueAt) <= end.getTime()
      ? [{ at: dueAt, code: code.replace("-", "−") }]
      : [],
  );
  return (
    <figure className="bars-figure" aria-label={t`Kritisk linje över tid`}>
      <div className="scale n" aria-hidden="true">
        <span>{day(begin)}</span>
        <div>
          {withRoom(marks, place, room).map(({ at, code }) => (
            <span key={code} style={{ insetInlineStart: `${place(at)}%` }}>
              {code}
            </span>
          ))}
        </div>
      </div>
      <ol>
        {items.map((item) => (
          <li
            key={item.itemId}
            className={item.critical && item.basis !== "overdue" ? "critical" : undefined}
          >
            <span className="what">
              <Link
                from="/p/$programmeId/gates"
                to="/p/$programmeId/gates"
                search={(was) => ({ ...was, item: item.itemId })}
                resetScroll={false}
              >
                {inLanguage(item.text)}
              </Link>
              <small className="muted">
                {item.siteName}, {owner(item)}
              </small>
            </span>
            <Bar item={item} place={place} marks={marks.map(({ at }) => place(at))} />
          </li>
        ))}
      </ol>
      <figcaption className="sm">
        <span className="key critical">
          <Trans>Kritisk: ingen slack</Trans>
        </span>
        <span className="key slack">
          <Trans>Slack</Trans>
        </span>
        <span className="key overdue">
          <Trans>Försenad, ingen har sagt hur länge</Trans>
        </span>
        <span className="muted">
          <Trans>Lodräta streck är avstämningspunkter. Tabellen nedan säger samma sak.</Trans>
        </span>
      </figcaption>
    </figure>
  );
}

interface BarProps {
  item: LineItem;
  place: (moment: string) => number;
  marks: number[];
}

function Bar({ item, place, marks }: BarProps) {
  const [from, to, latest] = [item.beginsAt, item.finishesAt, item.latestFinishAt].map(
    (at) => place(at) * 10,
  ) as [number, number, number];
  return (
    <svg viewBox="0 0 1000 28" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      {marks.map((mark) => (
        <line key={mark} x1={mark * 10} x2={mark * 10} y1="0" y2="28" className="mark" />
      ))}
      {latest > to && item.basis !== "overdue" && (
        <path d={`M${to} 14H${latest}M${latest} 8V20`} className="slack" />
      )}
      {item.basis === "overdue" ? (
        <rect x={from} width="16" y="5" height="18" className="overdue" />
      ) : (
        <rect
          x={from}
          width={Math.max(3, to - from)}
          y="5"
          height="18"
          className={item.critical ? "bar critical" : "bar"}
        />
      )}
    </svg>
  );
}
