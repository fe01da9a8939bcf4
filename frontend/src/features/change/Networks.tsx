import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { addNetwork, changeNetwork, listNetworks, type Network } from "../../api/registers";
import { useProgramme } from "../../programme/context";
import { SiteChoice, useOwnSites, useSiteName } from "../../programme/SiteChoice";
import { useSaving } from "../../programme/useSaving";
import { Button } from "../../ui/Button";
import { Fault } from "../../ui/Fault";
import { Select, TextArea, TextField } from "../../ui/Field";
import { Loaded } from "../../ui/Loaded";
import { optionsOf, useChangeWords, type Where } from "./words";

/** Networks of subject experts and superusers: functions and how many, never persons. */
export function Networks({ site, writes }: Where) {
  const programme = useProgramme();
  const networks = useQuery({
    queryKey: ["network", programme.id, site],
    queryFn: () => listNetworks(programme.id, { ...(site && { site }) }),
  });
  return (
    <section>
      <div className="sec">
        <h2>
          <Trans>Nätverk</Trans>
        </h2>
      </div>
      <Loaded query={networks}>
        {(all) =>
          all.length === 0 ? (
            <p className="muted">
              <Trans>Inget nätverk finns.</Trans>
            </p>
          ) : (
            <ul className="lines">
              {all.map((network) => (
                <li key={network.id}>
                  <One network={network} writes={writes} />
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
      {writes && (
        <details>
          <summary>
            <Trans>Lägg till ett nätverk</Trans>
          </summary>
          <NewNetwork site={site} />
        </details>
      )}
    </section>
  );
}

function One({ network, writes }: { network: Network; writes: boolean }) {
  const nameOf = useSiteName();
  const { networks } = useChangeWords();
  const total = network.members.reduce((sum, { count }) => sum + count, 0);
  return (
    <article className="stack">
      <h3>{network.name}</h3>
      <p className="sm">
        {networks[network.kind]}, {nameOf(network.siteId)}.{" "}
        <Trans>
          Möts: {network.rhythm}. Väg in i staben: {network.wayIn}.
        </Trans>
      </p>
      <p className="n">
        <Trans>{total} personer:</Trans>{" "}
        {network.members.map(({ function: name, count }) => `${name} ${count}`).join(", ")}
      </p>
      {writes && (
        <details>
          <summary>
            <Trans>Ändra vilka som ingår</Trans>
          </summary>
          <ChangeMembers network={network} />
        </details>
      )}
    </article>
  );
}

/** A function a line, its number last: "Sjuksköterska 12". One without a number is sent as 0, which is refused. */
function membersOf(text: string) {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .map((line) => {
      const found = line.match(/^(.+?)\s+(\d+)$/);
      return found?.[1] && found[2]
        ? { function: found[1], count: +found[2] }
        : { function: line, count: 0 };
    });
}
const linesOf = (members: Network["members"]) =>
  members.map(({ function: name, count }) => `${name} ${count}`).join("\n");

function ChangeMembers({ network }: { network: Network }) {
  const { t } = useLingui();
  const programme = useProgramme();
  const form = useSaving(
    `members.${network.id}.${network.version}`,
    { members: linesOf(network.members) },
    ["network"],
    ({ members }) => ({ members: membersOf(members) }),
    (body) => changeNetwork(programme.id, network, body),
  );
  return (
    <form className="form" onSubmit={form.onSubmit}>
      <TextArea
        label={t`Funktion och antal, en per rad`}
        hint={t`Till exempel: Sjuksköterska 12`}
        required
        {...form.field("members")}
      />
      <Fault error={form.saving.error} kept={<Trans>Det du skrivit är kvar.</Trans>} />
      <div className="acts">
        <Button type="submit" variant="secondary" busy={form.saving.isPending}>
          <Trans>Spara</Trans>
        </Button>
      </div>
    </form>
  );
}

const empty = { site: "", kind: "superusers", name: "", rhythm: "", wayIn: "", members: "" };

function NewNetwork({ site }: { site: string | undefined }) {
  const { t } = useLingui();
  const programme = useProgramme();
  const { networks } = useChangeWords();
  const first = useOwnSites()[0]?.id ?? "";
  const form = useSaving(
    `network.${programme.id}`,
    empty,
    ["network"],
    (value) => ({
      siteId: value.site || (site ?? first),
      kind: value.kind as Network["kind"],
      name: value.name,
      rhythm: value.rhythm,
      wayIn: value.wayIn,
      members: membersOf(value.members),
    }),
    (body, key) => addNetwork(programme.id, body, key),
  );
  const chosen = form.choice("site", "siteId");
  return (
    <form className="form" onSubmit={form.onSubmit}>
      <SiteChoice label={t`Nätverkets enhet`} {...chosen} value={chosen.value || (site ?? first)} />
      <Select label={t`Slag`} options={optionsOf(networks)} {...form.choice("kind")} />
      <TextField label={t`Nätverkets namn`} required maxLength={80} {...form.field("name")} />
      <TextField label={t`Hur ofta möts det?`} required {...form.field("rhythm")} />
      <TextField label={t`Egen väg in i staben`} required {...form.field("wayIn")} />
      <TextArea
        label={t`Funktion och antal, en per rad`}
        hint={t`Till exempel: Sjuksköterska 12`}
        required
        {...form.field("members")}
      />
      <Fault error={form.saving.error} kept={<Trans>Det du skrivit är kvar.</Trans>} />
      <div className="acts">
        <Button type="submit" busy={form.saving.isPending}>
          <Trans>Lägg till nätverket</Trans>
        </Button>
      </div>
    </form>
  );
}
