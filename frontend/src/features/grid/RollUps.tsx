import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import type { RollUp } from "../../api/contract";
import { listRollUps } from "../../api/readiness";
import { useMoment } from "../../i18n/useMoment";
import { useNow, useProgramme } from "../../programme/context";
import { wavesQuery } from "../../programme/queries";
import { Loaded } from "../../ui/Loaded";
import { Scroll } from "../../ui/Scroll";
import { Status, useStateWord } from "../../ui/Status";
import { states } from "./sites";

/** What the programme and each wave amount to. A number leads to the sites behind it. */
export function RollUps() {
  const programme = useProgramme();
  const [open, setOpen] = useState(false);
  const sums = useQuery({
    queryKey: ["roll_up", programme.id],
    queryFn: () => listRollUps(programme.id),
    enabled: open,
  });
  return (
    <details className="sums" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <Trans>Programmet och etapperna</Trans>
      </summary>
      {open && <Loaded query={sums}>{(all) => <Sums all={all} />}</Loaded>}
    </details>
  );
}

function Sums({ all }: { all: RollUp[] }) {
  const { t } = useLingui();
  const programme = useProgramme();
  const word = useStateWord();
  const now = useNow();
  const { short } = useMoment();
  const waves = useQuery(wavesQuery(programme.id));
  const newest = all
    .map(({ publishedAt }) => publishedAt)
    .toSorted()
    .at(-1);
  const name = (wave: string | null) =>
    wave === null ? programme.name : waves.data?.find(({ id }) => id === wave)?.name;
  return (
    <>
      <Scroll label={t`Enheter per läge`}>
        <table>
          <thead>
            <tr>
              <th scope="col">
                <Trans>Del</Trans>
              </th>
              <th scope="col">
                <Trans>Läge</Trans>
              </th>
              {states.map((state) => (
                <th key={state} scope="col" className="n">
                  {word(state)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {all.map((sum) => (
              <tr key={sum.id}>
                <th scope="row">{name(sum.waveId)}</th>
                <td>
                  <Status state={sum.state} />
                </td>
                {states.map((state) => (
                  <td key={state} className="n">
                    <Sites sum={sum} state={state} label={`${word(state)}, ${name(sum.waveId)}`} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      {newest && (
        <p className="sm muted">
          <Trans>
            Antal enheter efter sitt värsta läge, som det stod {short(newest, now)}. Aldrig ett
            snitt.
          </Trans>
        </p>
      )}
    </>
  );
}

function Sites({
  sum,
  state,
  label,
}: {
  sum: RollUp;
  state: (typeof states)[number];
  label: string;
}) {
  const programme = useProgramme();
  const { number } = useMoment();
  const count = sum.sites[state];
  if (count === 0) return 0;
  return (
    <Link
      to="/p/$programmeId/readiness"
      params={{ programmeId: programme.id }}
      search={{ worst: state, wave: sum.waveId ?? undefined }}
      aria-label={`${number(count)} ${label}`}
    >
      {number(count)}
    </Link>
  );
}
