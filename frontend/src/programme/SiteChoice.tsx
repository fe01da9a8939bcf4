import { useQuery } from "@tanstack/react-query";
import { listChecklists } from "../api/readiness";
import { Select } from "../ui/Field";
import { useProgramme } from "./context";

interface Props {
  label: string;
  /** What choosing none means; without it, one must be chosen. */
  none?: string;
  value: string;
  onChange: (site: string) => void;
  faults?: { fix?: string; expected?: string }[];
}

/** The sites whose checklists one reaches. */
export function useOwnSites() {
  const programme = useProgramme();
  const checklists = useQuery({
    queryKey: ["checklist", programme.id],
    queryFn: () => listChecklists(programme.id),
  });
  return (checklists.data ?? []).map(({ siteId, siteName }) => ({ id: siteId, name: siteName }));
}

export function useSiteName(): (site: string) => string {
  const names = new Map(useOwnSites().map(({ id, name }) => [id, name]));
  return (site) => names.get(site) ?? "–";
}

export function SiteChoice({ none, ...rest }: Props) {
  const sites = useOwnSites().map(({ id, name }) => ({ value: id, label: name }));
  return (
    <Select
      options={none === undefined ? sites : [{ value: "", label: none }, ...sites]}
      {...rest}
    />
  );
}
