import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { getCriticalLine } from "../../api/critical-line";
import { listGates } from "../../api/readiness";
import { useProgramme } from "../../programme/context";
import { sitesQuery, useCurrentWave, wavesQuery } from "../../programme/queries";
import { Select } from "../../ui/Field";
import { Loaded } from "../../ui/Loaded";
import { Title } from "../../ui/Title";
import { Evaluation } from "./Evaluation";
import { ForecastOf } from "./ForecastOf";
import { GateAxis } from "./GateAxis";
import { Line } from "./Line";
import "./gates.css";

/** A wave's gates, what stands in their way, and when it will be ready. */
export function Gates() {
  const { t } = useLingui();
  const programme = useProgramme();
  const search = useSearch({ from: "/p/$programmeId/gates" });
  const navigate = useNavigate({ from: "/p/$programmeId/gates" });
  const current = useCurrentWave(programme.id);
  const waves = useQuery(wavesQuery(programme.id));
  const sites = useQuery(sitesQuery(programme.id));
  const wave = waves.data?.find(({ id }) => id === search.wave) ?? current;
  const gates = useQuery({
    queryKey: ["gate", programme.id, wave?.id],
    queryFn: () => listGates(programme.id, wave?.id ?? ""),
    enabled: wave !== null,
  });
  const line = useQuery({
    queryKey: ["critical_line", programme.id, wave?.id, search.site],
    queryFn: () => getCriticalLine(programme.id, wave?.id ?? "", search.site),
    enabled: wave !== null,
  });
  const inWave = sites.data?.filter(({ waveId }) => waveId === wave?.id) ?? [];
  return (
    <>
      <div className="head">
        <div>
          <Title title={t`Avstämning och kritisk linje`} />
          <p>
            <Trans>
              Vad hindrar, vem äger det, och när blir det klart. Ett beslut att starta vilar på T−0.
            </Trans>
          </p>
        </div>
      </div>
      <div className="gate-choice">
        {(waves.data?.length ?? 0) > 1 && (
          <Select
            label={t`Etapp`}
            value={wave?.id ?? ""}
            onChange={(id) => navigate({ search: { wave: id } })}
            options={(waves.data ?? []).map(({ id, name }) => ({ value: id, label: name }))}
          />
        )}
        {inWave.length > 1 && (
          <Select
            label={t`Linjen för`}
            value={search.site ?? ""}
            onChange={(site) =>
              navigate({ search: (was) => ({ ...was, site: site || undefined, item: undefined }) })
            }
            options={[
              { value: "", label: t`hela etappen` },
              ...inWave.map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
        )}
      </div>
      <Loaded query={gates}>
        {(all) => {
          const ordered = all.toSorted((a, b) => a.offsetDays - b.offsetDays);
          const chosen = ordered.find(({ code }) => code === search.gate) ?? ordered.at(-1);
          return (
            <>
              <GateAxis gates={ordered} chosen={chosen} forecast={line.data?.forecast} />
              {chosen ? (
                <Evaluation gate={chosen} key={chosen.id} />
              ) : (
                <p className="muted">
                  <Trans>Etappen har inga avstämningspunkter.</Trans>
                </p>
              )}
            </>
          );
        }}
      </Loaded>
      <Loaded query={line}>
        {(found) => (
          <>
            <ForecastOf line={found} />
            <Line line={found} />
          </>
        )}
      </Loaded>
    </>
  );
}
