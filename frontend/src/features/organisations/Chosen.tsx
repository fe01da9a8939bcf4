import { Trans } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { getFollowing, getOrganisation, type Organisation } from "../../api/organisations";
import { useMoment } from "../../i18n/useMoment";
import { useProgramme } from "../../programme/context";
import { Loaded } from "../../ui/Loaded";
import { Add, Change, ChangeOptions, Close, Move } from "./Forms";
import { useKindWord, useStatusWord } from "./words";

/** The chosen organisation, with what may be done to it. */
export function Chosen({ id, changes }: { id: string; changes: boolean }) {
  const programme = useProgramme();
  const organisation = useQuery({
    queryKey: ["organisation", programme.id, id],
    queryFn: () => getOrganisation(programme.id, id),
  });
  return (
    <Loaded query={organisation}>
      {(found) => <Known key={found.id} organisation={found} changes={changes} />}
    </Loaded>
  );
}

function Known({ organisation, changes }: { organisation: Organisation; changes: boolean }) {
  const kind = useKindWord();
  const status = useStatusWord();
  const { day } = useMoment();
  const { name, validFrom, validTo, optionPeriods = [] } = organisation;
  return (
    <section aria-labelledby="chosen">
      <div className="sec">
        <h2 id="chosen">{name}</h2>
        {organisation.synthetic && (
          <span className="tag" data-kind="synthetic">
            <Trans>Syntetiskt HSA-id</Trans>
          </span>
        )}
      </div>
      <dl className="kv">
        <dt>
          <Trans>HSA-id</Trans>
        </dt>
        <dd className="n">{organisation.hsaId}</dd>
        <dt>
          <Trans>Slag</Trans>
        </dt>
        <dd>{kind(organisation.kind)}</dd>
        <dt>
          <Trans>Läge</Trans>
        </dt>
        <dd>{status(organisation.status)}</dd>
        <dt>
          <Trans>Gäller</Trans>
        </dt>
        <dd className="n">
          {validFrom ? day(validFrom) : <Trans>okänt startdatum</Trans>} –{" "}
          {validTo ? day(validTo) : <Trans>tills vidare</Trans>}
        </dd>
        {organisation.municipalityCode && (
          <>
            <dt>
              <Trans>Kommunkod</Trans>
            </dt>
            <dd className="n">{organisation.municipalityCode}</dd>
          </>
        )}
        {organisation.organisationNumber && (
          <>
            <dt>
              <Trans>Organisationsnummer</Trans>
            </dt>
            <dd className="n">{organisation.organisationNumber}</dd>
          </>
        )}
        {organisation.kind === "municipality" && (
          <>
            <dt>
              <Trans>Tillval som gäller</Trans>
            </dt>
            <dd className="n">
              {organisation.options.length > 0 ? (
                organisation.options.join(", ")
              ) : (
                <Trans>Inga är kända</Trans>
              )}
            </dd>
          </>
        )}
      </dl>
      {optionPeriods.length > 0 && (
        <>
          <h3 className="gap">
            <Trans>Tillval över tid</Trans>
          </h3>
          <ul className="lines">
            {optionPeriods.map((period) => (
              <li key={`${period.option}${period.validFrom}`}>
                <b className="n">{period.option}</b>{" "}
                <span className="n">
                  {period.validFrom ? day(period.validFrom) : <Trans>okänt startdatum</Trans>} –{" "}
                  {period.validTo ? day(period.validTo) : <Trans>tills vidare</Trans>}
                </span>
                {period.source && <p className="sm muted">{period.source}</p>}
              </li>
            ))}
          </ul>
        </>
      )}
      {changes && <Administered organisation={organisation} />}
    </section>
  );
}

function Administered({ organisation }: { organisation: Organisation }) {
  const programme = useProgramme();
  const following = useQuery({
    queryKey: ["organisation", programme.id, organisation.id, "following"],
    queryFn: () => getFollowing(programme.id, organisation.id),
  });
  const root = organisation.parentId === null;
  return (
    <Loaded query={following}>
      {({ openBelow, sites }) => (
        <div className="acts gap">
          <Change organisation={organisation} />
          {!root && <Move organisation={organisation} openBelow={openBelow} sites={sites} />}
          {organisation.kind === "municipality" && <ChangeOptions organisation={organisation} />}
          {organisation.status !== "closed" && <Add parent={organisation} />}
          {!root && organisation.status !== "closed" && (
            <Close organisation={organisation} openBelow={openBelow} sites={sites} />
          )}
        </div>
      )}
    </Loaded>
  );
}
