import { useLingui } from "@lingui/react";
import { Link, useRouterState } from "@tanstack/react-router";
import { Fragment } from "react";
import { useRoles } from "../../session/session";
import { type Page, pageOf, sections } from "./sections";

/** The sections in a line; under it, or in the menu under its own, the pages of the section one is in. */
export function Navigation({ programmeId }: { programmeId: string }) {
  const { i18n } = useLingui();
  const has = useRoles();
  const path = useRouterState({ select: (state) => state.location.pathname });
  const here = pageOf(path.slice(`/p/${programmeId}`.length).replace(/\/$/, ""));
  const to = ({ path }: Page) => ({
    to: `/p/$programmeId${path}` as const,
    params: { programmeId },
  });
  return sections.map(({ name, pages }) => {
    const seen = pages.filter(({ who }) => who(has));
    const [first, second] = seen;
    if (!first) return null;
    const current = pages.some((page) => page === here);
    return (
      <Fragment key={name.id}>
        <Link
          {...to(first)}
          activeOptions={{ exact: true }}
          aria-current={current ? (second ? "true" : "page") : undefined}
        >
          {i18n._(name)}
        </Link>
        {current && second && (
          <div className="pages">
            {seen.map((page) => (
              <Link
                key={page.path}
                {...to(page)}
                activeOptions={{ exact: true }}
                aria-current={page === here ? "page" : undefined}
              >
                {i18n._(page.name)}
              </Link>
            ))}
          </div>
        )}
      </Fragment>
    );
  });
}
