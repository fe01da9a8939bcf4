import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import type { Checklist } from "../../api/contract";
import { listChecklists } from "../../api/readiness";
import { useProgramme } from "../../programme/context";
import { areas, useAreaWord } from "../../programme/words";
import { TextField } from "../../ui/Field";
import { Loaded } from "../../ui/Loaded";
import { Scroll } from "../../ui/Scroll";
import { Status, useStateWord } from "../../ui/Status";
import { Title } from "../../ui/Title";
import { Cell } from "./Cell";
import { useGridKeys } from "./useGridKeys";
import { count, states, worstFirst } from "./worst";
import "./readiness.css";

export function Grid() {
  const { t } = useLingui();
  const programme = useProgramme();
  const checklists = useQuery({
    queryKey: ["checklist", programme.id],
    queryFn: () => listChecklists(programme.id),
  });
  return (
    <Loaded query={checklists}>
      {(all) => (
        <>
          <div className="head">
            <div>
              <Title title={t`Beredskap`} />
              <p>
                <Plural
                  value={all.filter(({ state }) => state === "blocked").length}
                  one="# enhet har minst ett stopp."
                  other="# enheter har minst ett stopp."
                />{" "}
                <Trans>Ett område är aldrig bättre än sitt sämsta hinder.</Trans>
              </p>
            </div>
            <div className="acts end">
              <Link to="/p/$programmeId/deviations" params={{ programmeId: programme.id }}>
                <Trans>Avsteg</Trans>
              </Link>
              <Link to="/p/$programmeId/gates" params={{ programmeId: programme.id }}>
                <Trans>Avstämningspunkter</Trans>
              </Link>
            </div>
          </div>
          <Sites checklists={all} />
        </>
      )}
    </Loaded>
  );
}

function Sites({ checklists }: { checklists: Checklist[] }) {
  const { t } = useLingui();
  const programme = useProgramme();
  const navigate = useNavigate();
  const search = useSearch({ from: "/p/$programmeId/readiness" });
  const areaWord = useAreaWord();
  const stateWord = useStateWord();
  const keys = useGridKeys();
  const wanted = states.find((state) => state === search.state) ?? null;
  const find = search.find?.toLowerCase() ?? "";
  const shown = worstFirst(checklists).filter(
    (one) =>
      one.siteName.toLowerCase().includes(find) &&
      (!wanted || one.areas.some(({ state }) => state === wanted)),
  );
  const look = (part: { state?: string; find?: string }) =>
    navigate({
      to: "/p/$programmeId/readiness",
      params: { programmeId: programme.id },
      search: { ...search, ...part },
      replace: true,
      resetScroll: false,
    });
  return (
    <>
      <div className="bar">
        <TextField
          label={t`Enhet`}
          type="search"
          value={search.find ?? ""}
          onChange={(event) => look({ find: event.target.value || undefined })}
        />
        <fieldset className="chips">
          <legend>
            <Trans>Visa enheter med, och vad rutorna betyder</Trans>
          </legend>
          <div>
            {states.map((state) => (
              <button
                key={state}
                type="button"
                className="chip"
                aria-pressed={wanted === state}
                onClick={() => look({ state: wanted === state ? undefined : state })}
              >
                <Status state={state} /> <b className="n">{count(checklists, state)}</b>
              </button>
            ))}
          </div>
        </fieldset>
      </div>
      {shown.length === 0 ? (
        <p className="muted">
          <Trans>Ingen enhet passar in på urvalet.</Trans>
        </p>
      ) : (
        <Scroll label={t`Beredskap per enhet och område`} className="wrap">
          <table className="grid" {...keys}>
            <thead>
              <tr>
                <th scope="col">
                  <Trans>Enhet, värst först</Trans>
                </th>
                {areas.map((area) => (
                  <th key={area} scope="col" title={areaWord(area)}>
                    {areaWord(area, true)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {shown.map((checklist) => (
                <tr key={checklist.id}>
                  <th scope="row">
                    <Link
                      to="/p/$programmeId/readiness/$checklistId"
                      params={{ programmeId: programme.id, checklistId: checklist.id }}
                    >
                      {checklist.siteName}
                    </Link>
                  </th>
                  {areas.map((area) => (
                    <td key={area}>
                      <Cell
                        programmeId={programme.id}
                        checklist={checklist}
                        area={checklist.areas.find((one) => one.area === area)}
                        word={stateWord}
                      />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </Scroll>
      )}
      <p className="sm muted legend">
        <Trans>
          Piltangenterna flyttar mellan rutor, Enter öppnar området. Streck betyder att området inte
          gäller enheten. Okänt betyder att ingen har tittat eller att mätvärdet är för gammalt.
        </Trans>
      </p>
    </>
  );
}
