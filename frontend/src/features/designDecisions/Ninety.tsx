import { Trans } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { getNinety } from "../../api/registers";
import { useMoment } from "../../i18n/useMoment";
import { useProgramme } from "../../programme/context";
import { Loaded } from "../../ui/Loaded";

/** The 90 % rule as it stands: numerator, denominator, what is left out, and the limit beside it. */
export function Ninety() {
  const programme = useProgramme();
  const { percent } = useMoment();
  const share = useQuery({
    queryKey: ["design_decision", programme.id, "share"],
    queryFn: () => getNinety(programme.id),
  });
  return (
    <Loaded query={share}>
      {({ numerator, denominator, exclusions, open, superseded, limit, met, ...more }) => {
        const least = percent(limit, 1);
        return (
          <section className="ninety" aria-labelledby="ninety">
            <h2 id="ninety">
              <Trans>Avgjort i arbetsströmmarna</Trans>
            </h2>
            <p className="ninety-share n">{percent(numerator, denominator)}</p>
            <p>
              {met === null ? (
                <Trans>Inget är avgjort ännu, så regeln om minst {least} går inte att räkna.</Trans>
              ) : met ? (
                <Trans>Regeln är minst {least}. Den hålls.</Trans>
              ) : (
                <Trans>Regeln är minst {least}. Den hålls inte.</Trans>
              )}
            </p>
            <dl className="kv n">
              <dt>
                <Trans>Täljare</Trans>
              </dt>
              <dd>
                <Trans>{numerator} beslutade i sin arbetsström</Trans>
              </dd>
              <dt>
                <Trans>Nämnare</Trans>
              </dt>
              <dd>
                <Trans>{denominator} beslutade, eller lyfta och inte avgjorda</Trans>
              </dd>
              <dt>
                <Trans>Räknas inte</Trans>
              </dt>
              <dd>
                <Trans>
                  {exclusions}: {open} öppna i sin arbetsström, {superseded} ersatta
                </Trans>
              </dd>
              <dt>
                <Trans>Obesvarade frågor</Trans>
              </dt>
              <dd>
                <Trans>{more.unanswered} till andra arbetsströmmar</Trans>
              </dd>
              <dt>
                <Trans>Läskvittenser</Trans>
              </dt>
              <dd>
                <Trans>
                  {more.read} av {more.communicated} mottagare har kvitterat
                </Trans>
              </dd>
            </dl>
          </section>
        );
      }}
    </Loaded>
  );
}
