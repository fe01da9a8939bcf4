import { Trans, useLingui } from "@lingui/react/macro";
import { useQueryClient } from "@tanstack/react-query";
import { useRouter } from "@tanstack/react-router";
import { useEffect, useRef, useState } from "react";
import { completeSignIn, signIn } from "../../session/identity";
import { Button } from "../../ui/Button";
import { Title } from "../../ui/Title";

/** Where the identity provider sends the person back. */
export function SignedIn() {
  const { t } = useLingui();
  const router = useRouter();
  const queries = useQueryClient();
  const begun = useRef(false);
  const [error, setError] = useState<unknown>(null);
  useEffect(() => {
    // A code can be exchanged once only, and React runs effects twice while developing.
    if (begun.current) return;
    begun.current = true;
    completeSignIn()
      .then((returnTo) => {
        // What was fetched before was fetched as someone else.
        queries.clear();
        router.history.replace(returnTo);
      })
      .catch(setError);
  }, [router, queries]);
  return (
    <div className="page stack">
      <Title title={error ? t`Inloggningen blev inte klar` : t`Loggar in`} />
      {error ? (
        <>
          <p className="measure">
            <Trans>
              Svaret från inloggningen gick inte att använda, kanske för att sidan stod öppen för
              länge. Det du har skrivit finns kvar.
            </Trans>
          </p>
          <Button onClick={() => signIn("/")}>
            <Trans>Logga in igen</Trans>
          </Button>
        </>
      ) : (
        <p role="status">
          <Trans>Ett ögonblick …</Trans>
        </p>
      )}
    </div>
  );
}
