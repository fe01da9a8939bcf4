import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import {
  type Appointment,
  type Body,
  closeAppointment,
  closeBody,
  closeMandate,
  listAppointments,
  listBodies,
  listMandates,
  listRoleConflicts,
  type Mandate,
} from "../../api/bodies";
import { inLanguage } from "../../i18n/localised";
import { useMoment } from "../../i18n/useMoment";
import { useProgramme } from "../../programme/context";
import { useRoles } from "../../session/session";
import { Loaded } from "../../ui/Loaded";
import { Shape } from "../../ui/Shape";
import { Title } from "../../ui/Title";
import { CloseForm, NewBody, RenameBody } from "./Forms";
import { NewMandate } from "./MandateForm";
import { NewRole } from "./RoleForm";
import { useConflictWord, useCoveredWord, useKindWord, useRoleWord } from "./words";

/** Who decides, who advises, who holds which role, and where one person's roles stand in each other's way. */
export function Bodies() {
  const { t } = useLingui();
  const programme = useProgramme();
  const has = useRoles();
  const gives = has("administrator");
  const { id } = programme;
  const bodies = useQuery({ queryKey: ["body", id], queryFn: () => listBodies(id) });
  const mandates = useQuery({ queryKey: ["mandate", id], queryFn: () => listMandates(id) });
  const roles = useQuery({ queryKey: ["appointment", id], queryFn: () => listAppointments(id) });
  return (
    <>
      <div className="head">
        <div>
          <Title title={t`Organ och mandat`} />
          <p>
            <Trans>
              Tjänstepersoner beslutar var för sig på delegation, nämnder och styrelser beslutar som
              organ. Alla andra grupper bereder och ger råd.
            </Trans>
          </p>
        </div>
      </div>
      <Conflicts />
      <section>
        <div className="sec">
          <h2>
            <Trans>Organ</Trans>
          </h2>
        </div>
        {gives && (
          <div className="acts">
            <NewBody />
          </div>
        )}
        <Loaded query={bodies}>
          {(all) => (
            <ul className="lines">
              {all.map((body) => (
                <BodyRow key={body.id} body={body} gives={gives} />
              ))}
            </ul>
          )}
        </Loaded>
      </section>
      <section>
        <div className="sec">
          <h2>
            <Trans>Mandat</Trans>
          </h2>
        </div>
        {gives && (
          <div className="acts">
            <NewMandate bodies={bodies.data ?? []} />
          </div>
        )}
        <Loaded query={mandates}>
          {(all) => (
            <>
              {all.length === 0 && (
                <p className="muted">
                  <Trans>Inget mandat är givet ännu.</Trans>
                </p>
              )}
              <ul className="lines">
                {all.map((mandate) => (
                  <MandateRow key={mandate.id} mandate={mandate} gives={gives} />
                ))}
              </ul>
            </>
          )}
        </Loaded>
      </section>
      <section>
        <div className="sec">
          <h2>
            <Trans>Roller</Trans>
          </h2>
        </div>
        {gives && (
          <div className="acts">
            <NewRole bodies={bodies.data ?? []} />
          </div>
        )}
        <Loaded query={roles}>
          {(all) => (
            <>
              {all.length === 0 && (
                <p className="muted">
                  <Trans>Ingen roll är given ännu.</Trans>
                </p>
              )}
              <ul className="lines">
                {all.map((role) => (
                  <RoleRow key={role.id} role={role} bodies={bodies.data ?? []} gives={gives} />
                ))}
              </ul>
            </>
          )}
        </Loaded>
      </section>
    </>
  );
}

function Conflicts() {
  const programme = useProgramme();
  const word = useConflictWord();
  const roleWord = useRoleWord();
  const conflicts = useQuery({
    queryKey: ["role_conflict", programme.id],
    queryFn: () => listRoleConflicts(programme.id),
  });
  return (
    <section>
      <div className="sec">
        <h2>
          <Trans>Roller som krockar</Trans>
        </h2>
      </div>
      <Loaded query={conflicts}>
        {(all) =>
          all.length === 0 ? (
            <p>
              <Trans>Ingen har roller som står i vägen för varandra.</Trans>
            </p>
          ) : (
            <ul className="lines">
              {all.map((each) => (
                <li key={each.holdings.map(({ id }) => id).join()}>
                  <p className="st st-at_risk">
                    <Shape state="at_risk" />
                    {word(each.conflict)}
                  </p>
                  <p>
                    {each.holdings
                      .map(({ title, role }) => `${title}: ${roleWord(role)}`)
                      .join(". ")}
                  </p>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </section>
  );
}

/** From and to, as far as they are known. */
function Validity({ from, to }: { from: string | null; to: string | null }) {
  const { full } = useMoment();
  if (!from && !to) return null;
  const first = from && full(from);
  const last = to && full(to);
  return (
    <p className="sm muted n">
      {first && <Trans>Från {first}.</Trans>} {last && <Trans>Till {last}.</Trans>}
    </p>
  );
}

function BodyRow({ body, gives }: { body: Body; gives: boolean }) {
  const programme = useProgramme();
  const name = inLanguage(body.name);
  return (
    <li>
      <h3>
        {name}{" "}
        <span className="tag">
          {body.role === "decides" ? <Trans>Beslutar</Trans> : <Trans>Ger råd</Trans>}
        </span>
      </h3>
      <Validity from={body.validFrom} to={body.validTo} />
      {gives && (
        <div className="acts">
          <RenameBody body={body} />
          {!body.validTo && (
            <CloseForm
              about={name}
              known={body}
              act={(close) => closeBody(programme.id, body, close)}
            />
          )}
        </div>
      )}
    </li>
  );
}

function MandateRow({ mandate, gives }: { mandate: Mandate; gives: boolean }) {
  const programme = useProgramme();
  const word = useCoveredWord();
  const kindWord = useKindWord();
  return (
    <li>
      <h3>{mandate.title}</h3>
      <p>
        {kindWord(mandate.decisionKind)}: {mandate.covers.map(word).join(", ")}
      </p>
      <Validity from={mandate.validFrom} to={mandate.validTo} />
      {gives && !mandate.validTo && (
        <div className="acts">
          <CloseForm
            about={mandate.title}
            known={mandate}
            act={(close) => closeMandate(programme.id, mandate, close)}
          />
        </div>
      )}
    </li>
  );
}

interface RoleProps {
  role: Appointment;
  bodies: Body[];
  gives: boolean;
}

function RoleRow({ role, bodies, gives }: RoleProps) {
  const programme = useProgramme();
  const word = useRoleWord();
  const body = bodies.find(({ id }) => id === role.bodyId);
  return (
    <li>
      <h3>{role.title}</h3>
      <p>
        {word(role.role)}
        {body && `. ${inLanguage(body.name)}`}
      </p>
      <Validity from={role.validFrom} to={role.validTo} />
      {gives && !role.validTo && (
        <div className="acts">
          <CloseForm
            about={`${role.title}, ${word(role.role)}`}
            known={role}
            act={(close) => closeAppointment(programme.id, role, close)}
          />
        </div>
      )}
    </li>
  );
}
