import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useState } from "react";
import { type Organisation, pageOfOrganisations } from "../../api/organisations";
import { useMoment } from "../../i18n/useMoment";
import { useProgramme } from "../../programme/context";
import { Button } from "../../ui/Button";
import { Loaded } from "../../ui/Loaded";
import { useKindWord, useStatusWord } from "./words";

const route = getRouteApi("/p/$programmeId/organisations");
const atATime = 50;

interface NodeProps {
  organisation: Organisation;
  open?: boolean;
}

/** An organisation with what is below it behind a button. */
export function Node({ organisation, open: first = false }: NodeProps) {
  const { t } = useLingui();
  const programme = useProgramme();
  const { at, find } = route.useSearch();
  const kind = useKindWord();
  const status = useStatusWord();
  const [open, setOpen] = useState(first);
  const { name } = organisation;
  return (
    <li>
      <div className="node" data-closed={organisation.status === "closed" || undefined}>
        <button
          type="button"
          className="fold"
          aria-expanded={open}
          aria-label={open ? t`Dölj det under ${name}` : t`Visa det under ${name}`}
          onClick={() => setOpen(!open)}
        >
          <span aria-hidden="true">{open ? "−" : "+"}</span>
        </button>
        <Link
          to="/p/$programmeId/organisations"
          params={{ programmeId: programme.id }}
          search={{ at: organisation.id, find }}
          aria-current={at === organisation.id ? "true" : undefined}
          resetScroll={false}
        >
          {name}
        </Link>
        <span className="sm muted">
          {kind(organisation.kind)}
          {organisation.status !== "in_force" && `, ${status(organisation.status)}`}
        </span>
      </div>
      {open && <Branch parent={organisation.id} />}
    </li>
  );
}

/** What lies directly below, some at a time. */
export function Branch({ parent }: { parent: string }) {
  const programme = useProgramme();
  const { number } = useMoment();
  const [pages, setPages] = useState(1);
  const below = useQuery({
    queryKey: ["organisation", programme.id, "below", parent, pages],
    queryFn: async () => {
      const found = await Promise.all(
        Array.from({ length: pages }, (_, page) =>
          pageOfOrganisations(programme.id, { parent, page: page + 1, limit: atATime }),
        ),
      );
      return {
        items: found.flatMap(({ items }) => items),
        total: found[0]?._meta.totalRecords ?? 0,
      };
    },
    placeholderData: (before) => before,
  });
  return (
    <Loaded query={below}>
      {({ items, total }) => {
        const left = number(total - items.length);
        return items.length === 0 ? (
          <p className="sm muted below">
            <Trans>Ingenting under.</Trans>
          </p>
        ) : (
          <>
            <ul className="tree">
              {items.map((organisation) => (
                <Node key={organisation.id} organisation={organisation} />
              ))}
            </ul>
            {total > items.length && (
              <div className="acts below">
                <Button variant="secondary" data-size="sm" onClick={() => setPages(pages + 1)}>
                  <Trans>Visa fler, {left} till</Trans>
                </Button>
              </div>
            )}
          </>
        );
      }}
    </Loaded>
  );
}
