import { Trans, useLingui } from "@lingui/react/macro";
import { useNavigate } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { fromField, toField } from "../../i18n/moment";
import { useProgramme, useProgrammeTime } from "../../programme/context";
import { Button } from "../../ui/Button";
import { TextField } from "../../ui/Field";

const minute = 60_000;

/** Any earlier minute, in the field or step by step. The moment is in the address, so it can be sent to others. */
export function AsOf({ asOf }: { asOf: string | null }) {
  const { t } = useLingui();
  const programme = useProgramme();
  const now = useProgrammeTime();
  const navigate = useNavigate();
  const [value, setValue] = useState(() => toField(asOf ?? now()));
  // biome-ignore lint/correctness/useExhaustiveDependencies: the field follows the address, not the clock
  useEffect(() => setValue(toField(asOf ?? now())), [asOf]);
  const show = (moment: string | null) =>
    navigate({
      to: "/p/$programmeId/situation",
      params: { programmeId: programme.id },
      search: (was) => ({ ...was, asOf: moment ?? undefined }),
      resetScroll: false,
    });
  const step = (minutes: number) => {
    const from = asOf ? new Date(asOf) : new Date(Math.floor(now().getTime() / minute) * minute);
    const to = new Date(from.getTime() + minutes * minute);
    show(to < now() ? to.toISOString() : null);
  };
  return (
    <form
      id="as-of"
      className="as-of"
      aria-label={t`Visa en annan tidpunkt`}
      onSubmit={(event) => {
        event.preventDefault();
        show(fromField(value));
      }}
    >
      <TextField
        label={t`Visa läget som det var`}
        type="datetime-local"
        required
        max={toField(now())}
        value={value}
        onChange={(event) => setValue(event.target.value)}
      />
      <Button type="submit" variant="secondary">
        <Trans>Visa</Trans>
      </Button>
      <Button variant="tertiary" onClick={() => step(-60)}>
        <Trans>En timme tillbaka</Trans>
      </Button>
      <Button variant="tertiary" onClick={() => step(-1)}>
        <Trans>En minut tillbaka</Trans>
      </Button>
      {asOf && (
        <Button variant="tertiary" onClick={() => step(1)}>
          <Trans>En minut fram</Trans>
        </Button>
      )}
    </form>
  );
}
