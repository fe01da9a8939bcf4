import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { Title } from "../../ui/Title";

export function NotFound() {
  const { t } = useLingui();
  return (
    <div className="page stack">
      <Title title={t`Sidan finns inte`} />
      <p className="measure">
        <Trans>
          Adressen leder ingenstans, eller till något du inte har rätt att se. Ingenting har
          ändrats.
        </Trans>
      </p>
      <p>
        <Link to="/">
          <Trans>Till programmen</Trans>
        </Link>
      </p>
    </div>
  );
}
