interface Bar {
  value: number;
  label: string;
}

const [width, height, foot, head] = [640, 220, 28, 24];
const fewest = 12;
/** Room for "tors 14 nov 12.00" in the figure's own units. */
const labelWidth = 125;

/** Bars with their numbers above; the last one, the present, in ink. Text is in user units and scales with the figure. */
export function Bars({ label, bars }: { label: string; bars: Bar[] }) {
  const most = Math.max(1, ...bars.map(({ value }) => value));
  // A lone bar is no wall: each keeps the width it would have among a dozen.
  const slot = width / Math.max(bars.length, fewest);
  const every = Math.ceil(labelWidth / slot);
  return (
    <svg className="bars" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      <line className="base" x1="0" x2={width} y1={height - foot} y2={height - foot} />
      {bars.map((bar, index) => {
        const tall = ((height - foot - head) * bar.value) / most;
        const middle = slot * (index + 0.5);
        const last = index === bars.length - 1;
        return (
          <g key={bar.label}>
            <rect
              className={last ? "bar-now" : "bar-then"}
              x={slot * index + slot * 0.15}
              y={height - foot - tall}
              width={slot * 0.7}
              height={tall}
            />
            <text className="bar-value" x={middle} y={height - foot - tall - 6} textAnchor="middle">
              {bar.value}
            </text>
            {(last || (index % every === 0 && bars.length - 1 - index >= every)) && (
              <text
                className="bar-label"
                x={index === 0 ? slot * 0.15 : last ? slot * (index + 1) : middle}
                y={height - 8}
                textAnchor={last && index > 0 ? "end" : index === 0 ? "start" : "middle"}
              >
                {bar.label}
              </text>
            )}
          </g>
        );
      })}
    </svg>
  );
}
