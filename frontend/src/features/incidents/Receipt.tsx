import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import { ProblemError } from "../../api/problem";
import { useMoment } from "../../i18n/useMoment";
import { useProgramme } from "../../programme/context";
import { Button } from "../../ui/Button";
import { Fault } from "../../ui/Fault";
import type { Written } from "./outbox";

interface Props {
  written: Written;
  onMore: () => void;
  onMend: () => void;
}

/** Shown at once, before any network: the clock time is what the person takes with them. */
export function Receipt({ written, onMore, onMend }: Props) {
  const { t } = useLingui();
  const programme = useProgramme();
  const { clock } = useMoment();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const number = written.incident?.number;
  return (
    <section className="receipt" aria-label={t`Kvitto`}>
      <h2 tabIndex={-1} ref={heading}>
        {written.state === "sent" ? <Trans>Mottagen</Trans> : <Trans>Sparad här</Trans>}
      </h2>
      <p className="receipt-clock n">{clock(written.savedAt, true)}</p>
      <div role="status">
        {written.state === "waiting" && (
          <p>
            <Trans>
              Ingenting är förlorat. Den skickas av sig själv när nätet är tillbaka, så länge sidan
              är öppen. Annars nästa gång du öppnar den.
            </Trans>
          </p>
        )}
        {written.state === "sent" && written.incident && (
          <p>
            <Trans>
              Nummer <b>{number}</b>. Triage ser den nu.
            </Trans>{" "}
            <Link
              to="/p/$programmeId/incidents/$incidentId"
              params={{ programmeId: programme.id, incidentId: written.incident.id }}
            >
              <Trans>Följ den</Trans>
            </Link>
          </p>
        )}
      </div>
      {written.state === "refused" && written.problem && (
        <Fault
          error={new ProblemError(written.problem)}
          kept={<Trans>Texten är kvar och går att rätta.</Trans>}
        >
          <div className="acts">
            <Button onClick={onMend}>
              <Trans>Rätta texten</Trans>
            </Button>
          </div>
        </Fault>
      )}
      <p className="receipt-what">{written.body.what}</p>
      <p className="muted sm">{written.siteName}</p>
      <div className="send">
        <Button onClick={onMore}>
          <Trans>Logga en till</Trans>
        </Button>
      </div>
    </section>
  );
}
