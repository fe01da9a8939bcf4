import { Plural, Trans } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { useMoment } from "../../i18n/useMoment";
import { useNow, useProgramme } from "../../programme/context";
import { useOutbox } from "./outbox";

/** How many are unsent, always in sight where incidents are logged. */
export function Outbox({ except }: { except?: string }) {
  const programme = useProgramme();
  const now = useNow(60_000);
  const { short } = useMoment();
  const unsent = useOutbox(programme.id).filter(
    ({ state, key }) => state !== "sent" && key !== except,
  );
  return (
    <section className="outbox">
      {unsent.length > 0 && (
        <>
          <h2>
            <Plural
              value={unsent.length}
              one="# väntar på att skickas"
              other="# väntar på att skickas"
            />
          </h2>
          <ul className="lines">
            {unsent.map((one) => (
              <li key={one.key}>
                <span className="n muted sm">{short(one.savedAt, now)}</span> {one.body.what}
                {one.state === "refused" && (
                  <p className="fault">{one.problem?.detail ?? one.problem?.title}</p>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        <Link to="/p/$programmeId/incidents/mine" params={{ programmeId: programme.id }}>
          <Trans>Vad hände med mina tidigare?</Trans>
        </Link>
      </p>
    </section>
  );
}
