import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "../../ui/Button";
import { Fault } from "../../ui/Fault";
import { Title } from "../../ui/Title";

/** The last resort: something on the page threw. */
export function Broken({ error, reset }: { error: unknown; reset: () => void }) {
  const { t } = useLingui();
  return (
    <div className="page stack">
      <Title title={t`Något gick fel`} />
      <Fault
        error={error}
        kept={
          <Trans>Det du har sparat är sparat. Det du höll på att skriva finns kvar i fliken.</Trans>
        }
      >
        <div className="acts">
          <Button onClick={reset}>
            <Trans>Försök igen</Trans>
          </Button>
        </div>
      </Fault>
    </div>
  );
}
