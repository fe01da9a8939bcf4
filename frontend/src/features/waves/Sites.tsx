import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { Site, Wave } from "../../api/contract";
import { listSitesOfWave, moveSite } from "../../api/planning";
import { useProgramme } from "../../programme/context";
import { useDraft } from "../../session/draft";
import { Act } from "../../ui/Act";
import { Button } from "../../ui/Button";
import { Select, TextArea } from "../../ui/Field";
import { Loaded } from "../../ui/Loaded";

interface Props {
  wave: Wave;
  waves: Wave[];
  moves: boolean;
}

/** The wave's sites, a page at a time, fetched when they are asked for. */
export function Sites({ wave, waves, moves }: Props) {
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <Trans>Enheter i etappen</Trans>
      </summary>
      {open && <Listed wave={wave} waves={waves} moves={moves} />}
    </details>
  );
}

function Listed({ wave, waves, moves }: Props) {
  const programme = useProgramme();
  const [page, setPage] = useState(1);
  const sites = useQuery({
    queryKey: ["site", programme.id, wave.id, page],
    queryFn: () => listSitesOfWave(programme.id, wave.id, page),
  });
  return (
    <Loaded query={sites}>
      {({ items, _meta: meta }) => (
        <>
          {items.length === 0 && (
            <p className="muted">
              <Trans>Inga enheter ännu.</Trans>
            </p>
          )}
          <ul className="lines">
            {items.map((site) => (
              <li key={site.id}>
                {site.name}{" "}
                {moves && waves.length > 1 && <Move site={site} wave={wave} waves={waves} />}
              </li>
            ))}
          </ul>
          {meta.totalPages > 1 && (
            <div className="acts">
              <Button variant="secondary" disabled={page === 1} onClick={() => setPage(page - 1)}>
                <Trans>Föregående</Trans>
              </Button>
              <span className="sm n">
                <Trans>
                  Sida {page} av {meta.totalPages}
                </Trans>
              </span>
              <Button
                variant="secondary"
                disabled={page === meta.totalPages}
                onClick={() => setPage(page + 1)}
              >
                <Trans>Nästa</Trans>
              </Button>
            </div>
          )}
        </>
      )}
    </Loaded>
  );
}

function Move({ site, wave, waves }: { site: Site; wave: Wave; waves: Wave[] }) {
  const { t } = useLingui();
  const programme = useProgramme();
  const others = waves.filter(({ id }) => id !== wave.id);
  const draft = useDraft(`move.${site.id}`, { waveId: others[0]?.id ?? "", reason: "" });
  const { waveId, reason } = draft.value;
  const { name } = site;
  return (
    <Act
      label={t`Flytta`}
      about={name}
      save={<Trans>Flytta enheten</Trans>}
      act={() => moveSite(programme.id, site, { waveId, reason })}
      onSaved={draft.clear}
    >
      {(faults) => (
        <>
          <p className="measure">
            <Trans>Checklistan följer med, och punkternas förfallodagar räknas om.</Trans>
          </p>
          <Select
            label={t`Till etapp`}
            value={waveId}
            onChange={(value) => draft.change({ waveId: value })}
            options={others.map((other) => ({ value: other.id, label: other.name }))}
            faults={faults("waveId")}
          />
          <TextArea
            label={t`Skäl`}
            required
            maxLength={4000}
            value={reason}
            onChange={(event) => draft.change({ reason: event.target.value })}
            faults={faults("reason")}
          />
        </>
      )}
    </Act>
  );
}
