import { Trans, useLingui } from "@lingui/react/macro";
import { Link, Outlet, useMatch, useRouterState } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { chooseLanguage, currentLanguage } from "../../i18n/language";
import { signIn, signOut } from "../../session/identity";
import { useSession } from "../../session/session";

export function Frame() {
  const { t } = useLingui();
  const [open, setOpen] = useState(false);
  const [navigates, setNavigates] = useState(0);
  const path = useRouterState({ select: (state) => state.location.pathname });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the menu closes when the page changes
  useEffect(() => setOpen(false), [path]);
  const inProgramme = useMatch({ from: "/p/$programmeId", shouldThrow: false });
  return (
    <>
      <a className="ds-skip-link" href="#content">
        <Trans>Till innehållet</Trans>
      </a>
      <header>
        <div id="exercise-band" />
        <div className="top" data-open={open || undefined}>
          <Link className="brand" to="/">
            <Mark />
            Driftstart
          </Link>
          <button
            className="menu"
            type="button"
            aria-expanded={open}
            onClick={() => setOpen((was) => !was)}
          >
            <Trans>Meny</Trans>
          </button>
          <nav className="nav" id="navigation" aria-label={t`Huvudmeny`} hidden={!inProgramme} />
          <Person onLanguage={() => setNavigates(navigates + 1)} />
        </div>
        <div id="time-line" />
      </header>
      <main id="content" tabIndex={-1}>
        <Outlet />
      </main>
      <footer className="foot">
        <span>Driftstart</span>
        <Link to="/accessibility">
          <Trans>Tillgänglighetsredogörelse</Trans>
        </Link>
        <span>
          <Trans>Övningens uppgifter blandas aldrig med verkliga.</Trans>
        </span>
      </footer>
    </>
  );
}

function Mark() {
  return (
    <svg viewBox="0 0 20 20" aria-hidden="true">
      <path d="M6.2 3.6a8 8 0 1 0 7.6 0" fill="none" stroke="currentColor" strokeWidth="2.4" />
      <path d="M10 .8v9.4" stroke="currentColor" strokeWidth="2.4" />
    </svg>
  );
}

function Person({ onLanguage }: { onLanguage: () => void }) {
  const { session, expired } = useSession();
  const other = currentLanguage() === "sv" ? "en" : "sv";
  const here = useRouterState({ select: (state) => state.location.href });
  return (
    <div className="person">
      {session && !expired ? (
        <>
          <span>{session.name}</span>
          <button className="linklike" type="button" onClick={() => signOut()}>
            <Trans>Logga ut</Trans>
          </button>
        </>
      ) : (
        <button className="linklike" type="button" onClick={() => signIn(here)}>
          <Trans>Logga in</Trans>
        </button>
      )}
      <button
        className="linklike"
        type="button"
        lang={other}
        onClick={() => chooseLanguage(other).then(onLanguage)}
      >
        {other === "en" ? "English" : "Svenska"}
      </button>
    </div>
  );
}
