import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import {
  listConflicts,
  listSystems,
  type System,
  type SystemConflict,
} from "../../api/coexistence";
import { useMoment } from "../../i18n/useMoment";
import { useProgramme } from "../../programme/context";
import { useRoles } from "../../session/session";
import { Loaded } from "../../ui/Loaded";
import { Shape } from "../../ui/Shape";
import { Title } from "../../ui/Title";
import { NewSystem, Retire } from "./SystemForms";
import { Uses } from "./Uses";
import { useConflictWord } from "./words";
import "./systems.css";

/** The systems that are retired: from when they can only be read, until when one may return, what is kept where. */
export function Systems() {
  const { t } = useLingui();
  const programme = useProgramme();
  const has = useRoles();
  const changes = has("regional_lead", "administrator");
  const systems = useQuery({
    queryKey: ["system", programme.id],
    queryFn: () => listSystems(programme.id),
  });
  const conflicts = useQuery({
    queryKey: ["system_conflict", programme.id],
    queryFn: () => listConflicts(programme.id),
  });
  return (
    <>
      <div className="head">
        <div>
          <Title title={t`System`} />
          <p>
            <Trans>
              Det som införs och det som avvecklas: läsläge, licens, sista dag för återgång, och vad
              som bevaras var.
            </Trans>
          </p>
        </div>
      </div>
      <section>
        <div className="sec">
          <h2>
            <Trans>Det som inte går ihop</Trans>
          </h2>
        </div>
        <Loaded query={conflicts}>{(all) => <Conflicts conflicts={all} />}</Loaded>
      </section>
      <Loaded query={systems}>
        {(all) => (
          <>
            <section>
              <div className="sec">
                <h2>
                  <Trans>Gamla och nya system</Trans>
                </h2>
              </div>
              {changes && (
                <div className="acts">
                  <NewSystem />
                </div>
              )}
              {all.length === 0 && (
                <p className="muted">
                  <Trans>Inget system är angivet ännu.</Trans>
                </p>
              )}
              <ul className="lines">
                {all.map((system) => (
                  <Row key={system.id} system={system} changes={changes} />
                ))}
              </ul>
            </section>
            <Uses systems={all} changes={changes} />
          </>
        )}
      </Loaded>
    </>
  );
}

function Conflicts({ conflicts }: { conflicts: SystemConflict[] }) {
  const word = useConflictWord();
  const { day, full } = useMoment();
  if (conflicts.length === 0) {
    return (
      <p>
        <Trans>Inget i avvecklingen krockar med etappernas datum, så långt det är angivet.</Trans>
      </p>
    );
  }
  return (
    <ul className="lines">
      {conflicts.map((each) => (
        <li key={`${each.systemId}${each.conflict}${each.waveId}`}>
          <p className="st st-at_risk conflict">
            <Shape state="at_risk" />
            {word(each.conflict)}
          </p>
          <p>
            {each.systemName}: <span className="n">{day(each.day)}</span>
            {each.waveName && (
              <>
                . {each.waveName}
                {each.plannedAt && <span className="n">: {full(each.plannedAt)}</span>}
              </>
            )}
          </p>
        </li>
      ))}
    </ul>
  );
}

function Row({ system, changes }: { system: System; changes: boolean }) {
  const { day } = useMoment();
  return (
    <li>
      <h3>
        {system.name}{" "}
        <span className="tag">
          {system.kind === "old" ? <Trans>Avvecklas</Trans> : <Trans>Införs</Trans>}
        </span>{" "}
        {system.synthetic && (
          <span className="tag" data-kind="synthetic">
            <Trans>Syntetisk</Trans>
          </span>
        )}
      </h3>
      {system.kind === "old" && (
        <dl className="kv">
          <dt>
            <Trans>Läsläge från</Trans>
          </dt>
          <dd className="n">
            {system.readOnlyFrom ? day(system.readOnlyFrom) : <Trans>Inte angivet</Trans>}
          </dd>
          <dt>
            <Trans>Sista dag för återgång</Trans>
          </dt>
          <dd className="n">
            {system.lastReturnOn ? day(system.lastReturnOn) : <Trans>Inte angivet</Trans>}
          </dd>
          <dt>
            <Trans>Licensen upphör</Trans>
          </dt>
          <dd className="n">
            {system.licenceEnds ? day(system.licenceEnds) : <Trans>Inte angivet</Trans>}
          </dd>
          <dt>
            <Trans>Bevaras</Trans>
          </dt>
          <dd>
            {system.kept.length === 0 ? (
              <Trans>Inte angivet</Trans>
            ) : (
              <ul>
                {system.kept.map(({ what, where }) => (
                  <li key={what}>
                    {what}: {where}
                  </li>
                ))}
              </ul>
            )}
          </dd>
        </dl>
      )}
      {changes && system.kind === "old" && (
        <div className="acts">
          <Retire system={system} />
        </div>
      )}
    </li>
  );
}
