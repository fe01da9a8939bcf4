/** What an address may carry after its question mark; anything else is dropped. */
const word = (value: unknown): string | undefined =>
  typeof value === "string" && value !== "" && value.length <= 200 ? value : undefined;
const words =
  <K extends string>(...names: K[]) =>
  (search: Record<string, unknown>): { [N in K]?: string } => {
    const kept: { [N in K]?: string } = {};
    for (const name of names) {
      const value = word(search[name]);
      if (value !== undefined) kept[name] = value;
    }
    return kept;
  };

export const chooserSearch = words("from");
export const readinessSearch = words("state", "worst", "find", "area", "wave", "sort", "why");
export const templatesSearch = words("show", "since");
export const upgradeSearch = words("upgrade");
export const signOffSearch = words("wave");
export const checklistSearch = words("area", "item");
export const gatesSearch = words("wave", "gate", "site", "item");
export const deviationSearch = words("status", "area", "site", "criticality", "soon", "page");
export const itemsSearch = words(
  "code",
  "area",
  "wave",
  "site",
  "checklist",
  "criticality",
  "state",
  "page",
  "bulk",
);
export const triageSearch = words("view", "incident");
export const roomSearch = words("proposal");
export const proposeSearch = words("breach", "kind", "wave");
export const situationSearch = words("asOf", "figure");
export const exerciseSearch = words("page");
export const reportSearch = words("version");
export const coexistenceSearch = words("on");
export const organisationsSearch = words("find", "at");
export const designDecisionsSearch = words("level", "status", "page");
export const trialsSearch = words("site");
export const changeSearch = words("site", "year");
export const pauseSearch = words("wave", "show", "page");
