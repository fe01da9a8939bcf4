import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { useNavigate, useRouter, useSearch } from "@tanstack/react-router";
import { useDeferredValue, useEffect, useMemo, useState } from "react";
import { flushSync } from "react-dom";
import type { Grid, State } from "../../api/contract";
import { readGrid } from "../../api/readiness";
import { useMoment } from "../../i18n/useMoment";
import { useProgramme } from "../../programme/context";
import { wavesQuery } from "../../programme/queries";
import { useAreaWord } from "../../programme/words";
import { Button } from "../../ui/Button";
import { Loaded } from "../../ui/Loaded";
import { useStateWord } from "../../ui/Status";
import { Title } from "../../ui/Title";
import { download, toCsv } from "./csv";
import { Filters } from "./Filters";
import { RollUps } from "./RollUps";
import { choose, count, type Look, stateOf } from "./sites";
import { Table } from "./Table";
import { Why } from "./Why";
import { useSignOffWord } from "./words";
import "./grid.css";

/** More rows than this are not printed at once: choose among them first. */
const printed = 500;

export function GridPage() {
  const { t } = useLingui();
  const programme = useProgramme();
  const grid = useQuery({
    queryKey: ["grid", programme.id],
    queryFn: () => readGrid(programme.id),
  });
  return (
    <>
      <div className="head">
        <div>
          <Title title={t`Beredskap`} />
          {grid.data && <Summary grid={grid.data} />}
        </div>
      </div>
      <Loaded query={grid}>{(data) => <Sites grid={data} />}</Loaded>
    </>
  );
}

function Summary({ grid }: { grid: Grid }) {
  const blocked = grid.sites.states.filter((states) => /b/i.test(states)).length;
  return (
    <p>
      <Plural
        value={blocked}
        one="# enhet har minst ett stopp."
        other="# enheter har minst ett stopp."
      />{" "}
      <Trans>Ett område är aldrig bättre än sitt sämsta hinder.</Trans>
    </p>
  );
}

function Sites({ grid }: { grid: Grid }) {
  const programme = useProgramme();
  const navigate = useNavigate();
  const router = useRouter();
  const { number } = useMoment();
  const stateWord = useStateWord();
  const search = useSearch({ from: "/p/$programmeId/readiness" });
  const [find, setFind] = useState(search.find ?? "");
  const found = useDeferredValue(find);
  const look: Look = { ...search, find: found };
  const { state, worst, area, wave, sort } = search;
  const shown = useMemo(
    () => choose(grid, { find: found, state, worst, area, wave, sort }),
    [grid, found, state, worst, area, wave, sort],
  );
  const counts = useMemo(() => count(grid, choose(grid, { wave })), [grid, wave]);
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const before = () => flushSync(() => setPrinting(true));
    const after = () => setPrinting(false);
    window.addEventListener("beforeprint", before);
    window.addEventListener("afterprint", after);
    return () => {
      window.removeEventListener("beforeprint", before);
      window.removeEventListener("afterprint", after);
    };
  }, []);
  const change = (part: Record<string, string | undefined>) =>
    navigate({
      to: "/p/$programmeId/readiness",
      params: { programmeId: programme.id },
      search: { ...search, ...part },
      replace: !("why" in part),
      resetScroll: false,
    });
  // The address follows when the person pauses, so that a long word is not twenty addresses.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only what is written moves the address
  useEffect(() => {
    const timer = setTimeout(() => {
      // Someone who has already chosen a site is on the way there, and stays so.
      if (!router.latestLocation.pathname.endsWith("/readiness")) return;
      if ((search.find ?? "") !== find) change({ find: find || undefined });
    }, 300);
    return () => clearTimeout(timer);
  }, [find]);
  const total = number(grid.sites.id.length);
  const chosen = number(shown.length);
  const rows = printing ? shown.slice(0, printed) : shown;
  return (
    <>
      <RollUps />
      <Filters
        grid={grid}
        look={{ ...look, find }}
        counts={counts}
        onFind={setFind}
        onChange={change}
      />
      <div className="told">
        <p role="status">
          <Trans>
            {chosen} av {total} enheter
          </Trans>
          {worst && (
            <>
              {", "}
              <Trans>de som i värsta fall är: {stateWord(worst as State)}</Trans>{" "}
              <button
                type="button"
                className="linklike"
                onClick={() => change({ worst: undefined })}
              >
                <Trans>Visa alla</Trans>
              </button>
            </>
          )}
          {printing && shown.length > printed && (
            <>
              {". "}
              <Trans>De {printed} första skrivs ut. Gör ett snävare urval för resten.</Trans>
            </>
          )}
        </p>
        <div className="acts end">
          <AsFile grid={grid} shown={shown} />
          <Button variant="tertiary" data-size="sm" onClick={() => window.print()}>
            <Trans>Skriv ut</Trans>
          </Button>
        </div>
      </div>
      {shown.length === 0 ? (
        <p className="muted">
          <Trans>Ingen enhet passar in på urvalet.</Trans>
        </p>
      ) : (
        <Table
          grid={grid}
          shown={rows}
          whole={printing}
          sort={sort}
          onSort={(by) => change({ sort: by })}
          onWhy={(cell) => change({ why: cell })}
        />
      )}
      <p className="sm muted legend">
        <Trans>
          Piltangenter, Home, End, Page Up och Page Down flyttar mellan rutor. Enter visar varför.
          Streck betyder att området inte gäller enheten, ett vikt hörn att ett avsteg är godkänt.
          Okänt betyder att ingen har tittat eller att mätvärdet är för gammalt.
        </Trans>
      </p>
      {search.why && (
        <Why cell={search.why} onClose={() => change({ why: undefined })} key={search.why} />
      )}
    </>
  );
}

function AsFile({ grid, shown }: { grid: Grid; shown: number[] }) {
  const { t } = useLingui();
  const programme = useProgramme();
  const waves = useQuery(wavesQuery(programme.id));
  const areaWord = useAreaWord();
  const stateWord = useStateWord();
  const signOffWord = useSignOffWord();
  const save = () => {
    const names = new Map(waves.data?.map(({ id, name }) => [id, name]));
    const { sites, areas } = grid;
    const rows = shown.map((site) => [
      sites.name[site] ?? "",
      names.get(grid.waves[sites.wave[site] ?? -1] ?? "") ?? "",
      signOffWord(sites.signOff[site] ?? null),
      ...areas.map((_, area) => stateWord(stateOf(grid, site, area))),
    ]);
    const heading = [t`Enhet`, t`Etapp`, t`Underskrift`, ...areas.map((area) => areaWord(area))];
    download(`${t`beredskap`}.csv`, toCsv([heading, ...rows]));
  };
  return (
    <Button variant="tertiary" data-size="sm" onClick={save}>
      <Trans>Hämta som CSV</Trans>
    </Button>
  );
}
