import type { Messages } from "@lingui/core";
import { lazyRouteComponent } from "@tanstack/react-router";
import { type Catalogue, learn } from "../i18n/language";

const files = import.meta.glob<{ messages: Messages }>("../features/*/catalogues/*.po");
const catalogues = new Map<string, Catalogue>();

function catalogueOf(feature: string): Catalogue {
  const known = catalogues.get(feature);
  if (known) return known;
  const catalogue: Catalogue = (language) => {
    const load = files[`../features/${feature}/catalogues/${language}.po`];
    if (!load) throw new Error(`features/${feature} has no catalogue: npm run catalogues:extract`);
    return load();
  };
  catalogues.set(feature, catalogue);
  return catalogue;
}

/** A feature's page, fetched together with the feature's texts when its route is opened. */
export function page<M extends Record<string, unknown>, N extends keyof M>(
  feature: string,
  load: () => Promise<M>,
  name: N,
) {
  return lazyRouteComponent(
    () => Promise.all([load(), learn(catalogueOf(feature))]).then(([module]) => module),
    name,
  );
}
