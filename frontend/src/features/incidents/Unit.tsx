import { Trans } from "@lingui/react/macro";
import { useState } from "react";
import type { Site } from "../../api/contract";
import type { RoleClaim } from "../../session/session";

const memory = (programme: string) => `driftstart.unit.${programme}`;

/** The unit the person logs for: the one remembered here, or the only one their role covers. */
export function useUnit(programme: string, sites: Site[], roles: RoleClaim[]) {
  const choices = sites
    .filter((site) =>
      roles.some(({ organisation }) => organisation === "*" || site.lineage.includes(organisation)),
    )
    .toSorted((a, b) => a.name.localeCompare(b.name, "sv"));
  const [chosen, setChosen] = useState(() => localStorage.getItem(memory(programme)));
  const only = choices.length === 1 ? choices[0] : undefined;
  const site = choices.find(({ id }) => id === chosen) ?? only ?? null;
  return {
    site,
    choices,
    choose: (id: string) => {
      localStorage.setItem(memory(programme), id);
      setChosen(id);
    },
    forget: () => {
      localStorage.removeItem(memory(programme));
      setChosen(null);
    },
  };
}

export function Unit({ choices, onChoose }: { choices: Site[]; onChoose: (id: string) => void }) {
  if (choices.length === 0) {
    return (
      <p className="measure">
        <Trans>
          Ingen av programmets enheter hör till din organisation. Ring stabens jour om något har
          hänt.
        </Trans>
      </p>
    );
  }
  return (
    <section>
      <h2>
        <Trans>Vilken enhet gäller det?</Trans>
      </h2>
      <p className="hint">
        <Trans>Valet blir ihågkommet i den här telefonen eller datorn.</Trans>
      </p>
      <ul className="units">
        {choices.map((site) => (
          <li key={site.id}>
            <button type="button" onClick={() => onChoose(site.id)}>
              {site.name}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
