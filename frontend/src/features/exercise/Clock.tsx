import { Trans, useLingui } from "@lingui/react/macro";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { faultsOf } from "../../api/problem";
import { type ClockMove, moveClock } from "../../api/readiness";
import { fromField, toField } from "../../i18n/moment";
import { useProgramme, useProgrammeTime } from "../../programme/context";
import { Button } from "../../ui/Button";
import { Fault } from "../../ui/Fault";
import { Select, TextField } from "../../ui/Field";

const speeds = [1, 10, 60, 600];

/** Starts, stops and moves the exercise's time; forward only, since the ledger is never rewound. */
export function Clock() {
  const { t } = useLingui();
  const programme = useProgramme();
  const now = useProgrammeTime();
  const queries = useQueryClient();
  const runs = programme.clock.speed > 0;
  const [speed, setSpeed] = useState(String(programme.clock.speed || 60));
  const [to, setTo] = useState(() => toField(now()));
  const moving = useMutation({
    mutationFn: (command: ClockMove) => moveClock(programme, command),
    onSuccess: () => queries.invalidateQueries(),
  });
  return (
    <div className="panel clock-form">
      <Select
        label={t`Fart`}
        value={speed}
        onChange={(value) => {
          setSpeed(value);
          if (runs) moving.mutate({ action: "start", speed: Number(value) });
        }}
        options={speeds.map((value) => ({
          value: String(value),
          label: value === 1 ? t`Som väggens klocka` : t`${value} gånger så fort`,
        }))}
      />
      <div className="acts">
        {runs ? (
          <Button
            variant="secondary"
            busy={moving.isPending}
            onClick={() => moving.mutate({ action: "pause" })}
          >
            <Trans>Stanna klockan</Trans>
          </Button>
        ) : (
          <Button
            busy={moving.isPending}
            onClick={() => moving.mutate({ action: "start", speed: Number(speed) })}
          >
            <Trans>Starta klockan</Trans>
          </Button>
        )}
      </div>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const moment = fromField(to);
          if (moment) moving.mutate({ action: "jump", to: moment });
        }}
      >
        <TextField
          label={t`Hoppa fram till`}
          type="datetime-local"
          required
          min={toField(now())}
          value={to}
          onChange={(event) => setTo(event.target.value)}
          faults={faultsOf(moving.error, "to")}
        />
        <div className="acts">
          <Button type="submit" variant="secondary" busy={moving.isPending}>
            <Trans>Hoppa fram</Trans>
          </Button>
        </div>
      </form>
      <Fault error={moving.error} kept={<Trans>Klockan är orörd.</Trans>} />
    </div>
  );
}
