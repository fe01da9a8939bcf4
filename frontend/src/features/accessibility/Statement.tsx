import { Trans, useLingui } from "@lingui/react/macro";
import { Title } from "../../ui/Title";

/** Required by lagen (2018:1937) om tillgänglighet till digital offentlig service. */
export function Statement() {
  const { t } = useLingui();
  return (
    <article className="page stack measure">
      <Title title={t`Tillgänglighetsredogörelse`} />
      <p className="lead">
        <Trans>
          Driftstart ska kunna användas av alla. Här står hur väl webbplatsen följer lagen om
          tillgänglighet till digital offentlig service, vad vi vet inte fungerar och vart du vänder
          dig.
        </Trans>
      </p>
      <h2>
        <Trans>Hur tillgänglig är webbplatsen?</Trans>
      </h2>
      <p>
        <Trans>
          Webbplatsen är delvis förenlig med WCAG 2.2 nivå AA och EN 301 549. Bristerna står nedan.
        </Trans>
      </p>
      <h2>
        <Trans>Vad fungerar inte?</Trans>
      </h2>
      <ul className="lines">
        <li>
          <Trans>
            Webbplatsen är inte prövad av personer med skärmläsare. Den är prövad med automatiska
            verktyg och med enbart tangentbord.
          </Trans>
        </li>
        <li>
          <Trans>Rapporternas PDF är taggade men inte granskade av en människa.</Trans>
        </li>
        <li>
          <Trans>Det som enheterna själva skriver kan sakna klarspråk.</Trans>
        </li>
      </ul>
      <h2>
        <Trans>Hur är den prövad?</Trans>
      </h2>
      <p>
        <Trans>
          Varje sida prövas med axe på svenska och engelska, i fönster för dator och telefon, varje
          gång något ändras. Att logga en händelse prövas med enbart tangentbord.
        </Trans>
      </p>
      <h2>
        <Trans>Berätta om hinder</Trans>
      </h2>
      <p>
        <Trans>
          Säg till den som ansvarar för införandet i din region. Är du inte nöjd med svaret kan du
          anmäla till Myndigheten för digital förvaltning, Digg, som har tillsyn över lagen.
        </Trans>
      </p>
    </article>
  );
}
