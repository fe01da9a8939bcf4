import { useLingui } from "@lingui/react/macro";
import type { CriticalLine } from "../../api/critical-line";
import { useMoment } from "../../i18n/useMoment";
import { scale } from "./scale";

const day = 86_400_000;

/** The forecast as a band beside go-live. What it shows stands in words beneath it. */
export function Band({ line }: { line: CriticalLine }) {
  const { t } = useLingui();
  const { day: dayOf } = useMoment();
  const { forecast, plannedAt, reckonedAt } = line;
  const { range } = forecast;
  const from = forecast.p50At ?? range.earliestAt;
  const to = forecast.p90At ?? range.latestAt;
  const last = Math.max(
    ...[from, to, plannedAt, range.likelyAt].map((at) => (at ? Date.parse(at) : 0)),
  );
  const begin = new Date(reckonedAt);
  const end = new Date(last + (last - begin.getTime()) * 0.06 + day);
  const place = scale(begin, end);
  const right = to ? place(to) : 100;
  const [first, second, golive] = [
    dayOf(from),
    to ? dayOf(to) : t`okänt`,
    plannedAt ? dayOf(plannedAt) : t`okänt`,
  ];
  const label =
    forecast.p50At === null
      ? t`Spann från ${first} till ${second}. Driftstart ${golive}.`
      : t`50 % ${first}, 90 % ${second}. Driftstart ${golive}.`;
  return (
    <figure className="band-figure">
      <svg viewBox="0 0 1000 56" preserveAspectRatio="none" role="img" aria-label={label}>
        <line x1="0" x2="1000" y1="28" y2="28" className="axis" />
        <rect
          x={place(from) * 10}
          width={Math.max(4, (right - place(from)) * 10)}
          y="16"
          height="24"
          className={to ? "span" : "span open"}
        />
        <line x1={place(from) * 10} x2={place(from) * 10} y1="10" y2="46" className="edge" />
        {to && <line x1={right * 10} x2={right * 10} y1="10" y2="46" className="edge" />}
        {plannedAt && (
          <line
            x1={place(plannedAt) * 10}
            x2={place(plannedAt) * 10}
            y1="0"
            y2="56"
            className="golive"
          />
        )}
      </svg>
      <figcaption className="sm">
        <span className="key golive">{t`Driftstart`}</span>
        <span className="key span">
          {forecast.p50At === null ? t`Tidigast till senast` : t`50 till 90 %`}
        </span>
        <span className="muted n">
          {dayOf(begin)} – {dayOf(end)}
        </span>
      </figcaption>
    </figure>
  );
}
