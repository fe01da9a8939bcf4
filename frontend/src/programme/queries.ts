import { queryOptions, useQuery } from "@tanstack/react-query";
import { listWaveStates } from "../api/incident";
import { listProgrammes, listSites, listWaves } from "../api/readiness";
import { remembered } from "./remembered";

export const programmesQuery = queryOptions({
  queryKey: ["programme"],
  ...remembered("programmes", listProgrammes),
  staleTime: 10_000,
});

export const wavesQuery = (programme: string) =>
  queryOptions({
    queryKey: ["wave", programme],
    queryFn: () => listWaves(programme),
    staleTime: 60_000,
  });

export const sitesQuery = (programme: string) =>
  queryOptions({
    queryKey: ["site", programme],
    ...remembered(`sites.${programme}`, () => listSites(programme)),
    staleTime: 60_000,
  });

export const waveStatesQuery = (programme: string) =>
  queryOptions({
    queryKey: ["wave_state", programme],
    queryFn: () => listWaveStates(programme),
    staleTime: 5_000,
  });

/** The wave the pages speak of: the first that has not been finished, by number. */
export function useCurrentWave(programme: string) {
  const waves = useQuery(wavesQuery(programme));
  return waves.data?.toSorted((a, b) => a.number - b.number)[0] ?? null;
}
