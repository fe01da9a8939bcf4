import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { type CSSProperties, useState } from "react";
import type { Wave } from "../../api/contract";
import { listSignOff, type SignOffNode } from "../../api/templates";
import { useMoment } from "../../i18n/useMoment";
import { useProgramme } from "../../programme/context";
import { wavesQuery } from "../../programme/queries";
import { Button } from "../../ui/Button";
import { Select } from "../../ui/Field";
import { Loaded } from "../../ui/Loaded";
import { Scroll } from "../../ui/Scroll";
import { Title } from "../../ui/Title";
import { useRoleWord, useSignOffWord } from "./words";
import "./templates.css";

/** How far a wave's signatures have come, the parts below the whole. */
export function SignOffTree() {
  const { t } = useLingui();
  const programme = useProgramme();
  const waves = useQuery(wavesQuery(programme.id));
  return (
    <>
      <div className="head">
        <div>
          <Title title={t`Underskrifter`} />
          <p>
            <Trans>Det som ligger under godkänns först, sedan det som ligger över.</Trans>
          </p>
        </div>
      </div>
      <Loaded query={waves}>{(all) => <OfWave waves={all} />}</Loaded>
    </>
  );
}

function OfWave({ waves }: { waves: Wave[] }) {
  const { t } = useLingui();
  const programme = useProgramme();
  const navigate = useNavigate();
  const search = useSearch({ from: "/p/$programmeId/sign-off" });
  const [page, setPage] = useState(1);
  const wave = waves.find(({ id }) => id === search.wave) ?? waves[0];
  const tree = useQuery({
    queryKey: ["checklist", programme.id, "sign-off", wave?.id, page],
    queryFn: () => listSignOff(programme.id, wave?.id ?? "", page),
    enabled: wave !== undefined,
  });
  if (!wave) {
    return (
      <p>
        <Trans>Programmet har ingen etapp.</Trans>
      </p>
    );
  }
  return (
    <>
      <Select
        label={t`Etapp`}
        value={wave.id}
        onChange={(id) => {
          setPage(1);
          navigate({
            to: "/p/$programmeId/sign-off",
            params: { programmeId: programme.id },
            search: { wave: id },
          });
        }}
        options={waves.map((one) => ({ value: one.id, label: one.name }))}
      />
      <Loaded query={tree}>
        {(found) => (
          <>
            <Branches nodes={found.items} />
            {found._meta.totalPages > 1 && (
              <div className="acts">
                <Button variant="secondary" disabled={page === 1} onClick={() => setPage(page - 1)}>
                  <Trans>Föregående</Trans>
                </Button>
                <Button
                  variant="secondary"
                  disabled={page >= found._meta.totalPages}
                  onClick={() => setPage(page + 1)}
                >
                  <Trans>Nästa</Trans>
                </Button>
              </div>
            )}
          </>
        )}
      </Loaded>
    </>
  );
}

function Branches({ nodes }: { nodes: SignOffNode[] }) {
  const { t } = useLingui();
  const programme = useProgramme();
  if (nodes.length === 0) {
    return (
      <p>
        <Trans>Inga checklistor i etappen som du ser.</Trans>
      </p>
    );
  }
  return (
    <Scroll label={t`Underskrifter per enhet`}>
      <table className="tbl">
        <thead>
          <tr>
            <th scope="col">
              <Trans>Enhet</Trans>
            </th>
            <th scope="col">
              <Trans>Underskrift</Trans>
            </th>
            <th scope="col">
              <Trans>Vad den väntar på</Trans>
            </th>
          </tr>
        </thead>
        <tbody>
          {nodes.map((node) => (
            <tr key={node.checklistId}>
              <th
                scope="row"
                className="branch"
                style={{ "--level": Math.min(node.level, 6) } as CSSProperties}
              >
                <Link
                  to="/p/$programmeId/readiness/$checklistId"
                  params={{ programmeId: programme.id, checklistId: node.checklistId }}
                >
                  {node.siteName}
                </Link>
              </th>
              <td>
                <Stands node={node} />
              </td>
              <td>
                <Waits node={node} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}

function Stands({ node }: { node: SignOffNode }) {
  const word = useSignOffWord();
  const { full } = useMoment();
  const last = node.signatures.at(-1);
  const at = last ? full(last.signedAt) : "";
  const { changesSinceSigned } = node;
  return (
    <>
      <b>{word(node.status)}</b>
      {last && node.status !== "open" && (
        <span className="sm muted">
          {" "}
          {last.function}, {at}
        </span>
      )}
      {changesSinceSigned > 0 && (
        <span className="sm">
          {" "}
          <Trans>{changesSinceSigned} ändringar sedan underskriften</Trans>
        </span>
      )}
    </>
  );
}

function Waits({ node }: { node: SignOffNode }) {
  const role = useRoleWord();
  const { parts, partsLeft, unknownItems } = node;
  if (node.stands) {
    return <Trans>Inget</Trans>;
  }
  const who = (node.status === "open" ? node.signOff.first : node.signOff.second)
    .map(role)
    .join(" / ");
  return (
    <>
      {unknownItems > 0 && (
        <p>
          <Trans>{unknownItems} okända punkter</Trans>
        </p>
      )}
      {partsLeft > 0 && (
        <p>
          <Trans>
            {partsLeft} av {parts} checklistor under den
          </Trans>
        </p>
      )}
      {node.status !== "approved" && <p>{who}</p>}
    </>
  );
}
