import { Trans, useLingui } from "@lingui/react/macro";
import { useRouterState } from "@tanstack/react-router";
import { signIn } from "../../session/identity";
import { Button } from "../../ui/Button";
import { Title } from "../../ui/Title";

export function SignInFirst() {
  const { t } = useLingui();
  const here = useRouterState({ select: (state) => state.location.href });
  return (
    <div className="page stack">
      <Title title={t`Logga in`} />
      <p className="lead">
        <Trans>Du loggar in hos din region och kommer tillbaka till den här sidan.</Trans>
      </p>
      <Button onClick={() => signIn(here)}>
        <Trans>Logga in</Trans>
      </Button>
    </div>
  );
}
