import { useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { listOrganisations } from "../../api/readiness";
import { useProgramme } from "../../programme/context";

/** Organisations to choose from, and the region itself as the first. */
export function usePlaces() {
  const { t } = useLingui();
  const programme = useProgramme();
  const found = useQuery({
    queryKey: ["organisation", programme.id],
    queryFn: () => listOrganisations(programme.id),
  });
  const places = found.data ?? [];
  return {
    region: places.find(({ hsaId }) => hsaId === programme.region.hsaId)?.id ?? "",
    options: [
      { value: "", label: t`Hela regionen` },
      ...places.map(({ id, name }) => ({ value: id, label: name })),
    ],
  };
}
