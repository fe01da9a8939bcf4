import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link, useNavigate } from "@tanstack/react-router";
import { type Organisation, pageOfOrganisations } from "../../api/organisations";
import { useMoment } from "../../i18n/useMoment";
import { useProgramme } from "../../programme/context";
import { useRoles } from "../../session/session";
import { TextField } from "../../ui/Field";
import { Loaded } from "../../ui/Loaded";
import { Title } from "../../ui/Title";
import { Chosen } from "./Chosen";
import { Options } from "./Options";
import { Node } from "./Tree";
import "./organisations.css";

const route = getRouteApi("/p/$programmeId/organisations");

/** The organisation tree: find, look, and as an administrator change. */
export function Organisations() {
  const { t } = useLingui();
  const programme = useProgramme();
  const has = useRoles();
  const { find = "", at } = route.useSearch();
  const navigate = useNavigate();
  const root = useQuery({
    queryKey: ["organisation", programme.id, "root"],
    queryFn: () => pageOfOrganisations(programme.id, { kind: "region", limit: 1 }),
  });
  const changes = has("administrator");
  return (
    <>
      <div className="head">
        <div>
          <Title title={t`Organisationer`} />
          <p>
            <Trans>
              Trädet från regionen ned till enheterna. Den som avslutas finns kvar och går att läsa.
            </Trans>
          </p>
        </div>
        {changes && (
          <div className="acts">
            <Link
              className="ds-button"
              data-variant="secondary"
              to="/p/$programmeId/imports"
              params={{ programmeId: programme.id }}
            >
              <Trans>Importera organisationer</Trans>
            </Link>
          </div>
        )}
      </div>
      <div className="two">
        <section>
          <div className="sec">
            <h2>
              <Trans>Trädet</Trans>
            </h2>
          </div>
          <search className="find">
            <TextField
              label={t`Sök på namn, HSA-id eller kommunkod`}
              type="search"
              value={find}
              maxLength={100}
              onChange={(event) =>
                navigate({
                  to: ".",
                  search: { find: event.target.value || undefined, at },
                  replace: true,
                })
              }
            />
          </search>
          {find ? (
            <Found words={find} />
          ) : (
            <Loaded query={root}>
              {({ items: [region] }) => (
                <ul className="tree">{region && <Node organisation={region} open />}</ul>
              )}
            </Loaded>
          )}
        </section>
        <div className="chosen" data-chosen={at ? "" : undefined}>
          {at ? (
            <Chosen id={at} changes={changes} />
          ) : (
            <p className="muted">
              <Trans>Välj en organisation i trädet för att se mer om den.</Trans>
            </p>
          )}
        </div>
      </div>
      <Options changes={changes} />
    </>
  );
}

function Found({ words }: { words: string }) {
  const programme = useProgramme();
  const { number } = useMoment();
  const found = useQuery({
    queryKey: ["organisation", programme.id, "find", words],
    queryFn: () => pageOfOrganisations(programme.id, { q: words, limit: 50 }),
    placeholderData: (before) => before,
  });
  return (
    <Loaded query={found}>
      {({ items, _meta: meta }) => {
        const total = number(meta.totalRecords);
        const shown = number(items.length);
        return (
          <>
            <p role="status" className="sm muted">
              {meta.totalRecords > items.length ? (
                <Trans>
                  {shown} av {total} visas. Skriv mer för att få färre.
                </Trans>
              ) : (
                <Trans>{total} hittade</Trans>
              )}
            </p>
            <ul className="tree">
              {items.map((organisation: Organisation) => (
                <Node key={organisation.id} organisation={organisation} />
              ))}
            </ul>
          </>
        );
      }}
    </Loaded>
  );
}
