import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { itemOverview, type OverviewItem } from "../../api/items";
import { inLanguage } from "../../i18n/localised";
import { useMoment } from "../../i18n/useMoment";
import { useProgramme } from "../../programme/context";
import { sitesQuery, wavesQuery } from "../../programme/queries";
import { areas, useAreaWord } from "../../programme/words";
import { useRoles } from "../../session/session";
import { Button } from "../../ui/Button";
import { Select, TextField } from "../../ui/Field";
import { Loaded } from "../../ui/Loaded";
import { Scroll } from "../../ui/Scroll";
import { Status, useStateWord } from "../../ui/Status";
import { Title } from "../../ui/Title";
import { BulkView } from "./BulkView";
import { Earlier } from "./Earlier";
import { type Search, selectionOf } from "./filters";
import { SetMany } from "./SetMany";
import { SheetIn } from "./SheetIn";
import "./items.css";

const states = ["blocked", "unknown", "at_risk", "in_progress", "ready"] as const;
const perPage = 50;

/** Items over many sites: one item over all of them, say; and changes of many at once. */
export function ItemsPage() {
  const { t } = useLingui();
  const programme = useProgramme();
  const has = useRoles();
  const search = useSearch({ from: "/p/$programmeId/items" });
  const may = has("implementer", "site_manager", "regional_lead");
  return (
    <>
      <div className="head">
        <div>
          <Title title={t`Punkter över alla enheter`} />
          <p>
            <Trans>
              Samma punkt hos många, eller ett urval. Ändra flera på en gång: först ser du precis
              vad som händer, sedan genomför du det, och det går att ångra.
            </Trans>
          </p>
        </div>
      </div>
      {search.bulk ? (
        <BulkView id={search.bulk} />
      ) : (
        <>
          <Filters search={search} />
          {search.checklist && <SheetIn checklist={search.checklist} may={may} />}
          <List key={JSON.stringify(selectionOf(search))} search={search} may={may} />
          {may && <Earlier programmeId={programme.id} />}
        </>
      )}
    </>
  );
}

function Filters({ search }: { search: Search }) {
  const { t } = useLingui();
  const programme = useProgramme();
  const navigate = useNavigate();
  const areaWord = useAreaWord();
  const stateWord = useStateWord();
  const waves = useQuery(wavesQuery(programme.id));
  const sites = useQuery(sitesQuery(programme.id));
  const [copied, setCopied] = useState(false);
  const to = (part: Partial<Search>) =>
    navigate({
      to: "/p/$programmeId/items",
      params: { programmeId: programme.id },
      search: { ...search, page: undefined, ...part },
      replace: true,
    });
  const every = { value: "", label: t`Alla` };
  return (
    <div className="filters">
      <TextField
        label={t`Punktens kod`}
        value={search.code ?? ""}
        onChange={(event) => to({ code: event.target.value || undefined })}
      />
      <Select
        label={t`Område`}
        value={search.area ?? ""}
        onChange={(area) => to({ area: area || undefined })}
        options={[every, ...areas.map((area) => ({ value: area, label: areaWord(area) }))]}
      />
      <Select
        label={t`Läge`}
        value={search.state ?? ""}
        onChange={(state) => to({ state: state || undefined })}
        options={[every, ...states.map((state) => ({ value: state, label: stateWord(state) }))]}
      />
      <Select
        label={t`Etapp`}
        value={search.wave ?? ""}
        onChange={(wave) => to({ wave: wave || undefined })}
        options={[every, ...(waves.data ?? []).map(({ id, name }) => ({ value: id, label: name }))]}
      />
      <Select
        label={t`Enhet`}
        value={search.site ?? ""}
        onChange={(site) => to({ site: site || undefined })}
        options={[every, ...(sites.data ?? []).map(({ id, name }) => ({ value: id, label: name }))]}
      />
      <div className="acts">
        <Button
          variant="secondary"
          onClick={() =>
            navigator.clipboard.writeText(window.location.href).then(() => setCopied(true))
          }
        >
          <Trans>Kopiera länk till urvalet</Trans>
        </Button>
        <span role="status">{copied && <Trans>Länken är kopierad.</Trans>}</span>
      </div>
    </div>
  );
}

function List({ search, may }: { search: Search; may: boolean }) {
  const { t } = useLingui();
  const programme = useProgramme();
  const navigate = useNavigate();
  const page = Number(search.page ?? 1) || 1;
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const selection = selectionOf(search);
  const items = useQuery({
    queryKey: ["item", programme.id, "overview", selection, page],
    queryFn: () => itemOverview(programme.id, { ...selection, page, limit: perPage }),
    placeholderData: keepPreviousData,
  });
  const turn = (to: number) =>
    navigate({
      to: "/p/$programmeId/items",
      params: { programmeId: programme.id },
      search: { ...search, page: String(to) },
    });
  const pick = (id: string) =>
    setChosen((was) => {
      const now = new Set(was);
      if (!now.delete(id)) now.add(id);
      return now;
    });
  return (
    <Loaded query={items}>
      {({ items: found, _meta: { totalRecords, totalPages } }) => (
        <>
          <p role="status">
            <Plural value={totalRecords} one="# punkt" other="# punkter" />
            {chosen.size > 0 && (
              <>
                , <Plural value={chosen.size} one="# vald" other="# valda" />
              </>
            )}
          </p>
          {found.length > 0 && (
            <Scroll label={t`Punkter`}>
              <table className="tbl">
                <thead>
                  <tr>
                    {may && (
                      <th scope="col">
                        <input
                          type="checkbox"
                          aria-label={t`Välj alla på sidan`}
                          checked={found.every(({ id }) => chosen.has(id))}
                          onChange={(event) =>
                            setChosen((was) => {
                              const now = new Set(was);
                              for (const { id } of found)
                                if (event.target.checked) now.add(id);
                                else now.delete(id);
                              return now;
                            })
                          }
                        />
                      </th>
                    )}
                    <th scope="col">
                      <Trans>Enhet</Trans>
                    </th>
                    <th scope="col">
                      <Trans>Punkt</Trans>
                    </th>
                    <th scope="col">
                      <Trans>Läge</Trans>
                    </th>
                    <th scope="col">
                      <Trans>Ägare i linjen</Trans>
                    </th>
                    <th scope="col">
                      <Trans>Ska vara klar</Trans>
                    </th>
                  </tr>
                </thead>
                <tbody>
                  {found.map((item) => (
                    <Row
                      key={item.id}
                      item={item}
                      may={may}
                      chosen={chosen.has(item.id)}
                      onPick={() => pick(item.id)}
                    />
                  ))}
                </tbody>
              </table>
            </Scroll>
          )}
          {totalPages > 1 && (
            <div className="acts">
              <Button variant="secondary" disabled={page === 1} onClick={() => turn(page - 1)}>
                <Trans>Förra sidan</Trans>
              </Button>
              <span className="n">
                <Trans>
                  Sida {page} av {totalPages}
                </Trans>
              </span>
              <Button
                variant="secondary"
                disabled={page >= totalPages}
                onClick={() => turn(page + 1)}
              >
                <Trans>Nästa sida</Trans>
              </Button>
            </div>
          )}
          {may && totalRecords > 0 && (
            <SetMany selection={selection} total={totalRecords} chosen={[...chosen]} />
          )}
        </>
      )}
    </Loaded>
  );
}

interface RowProps {
  item: OverviewItem;
  may: boolean;
  chosen: boolean;
  onPick: () => void;
}

function Row({ item, may, chosen, onPick }: RowProps) {
  const { t } = useLingui();
  const programme = useProgramme();
  const { day } = useMoment();
  const what = inLanguage(item.text);
  return (
    <tr>
      {may && (
        <td>
          <input
            type="checkbox"
            aria-label={t`Välj ${item.code}, ${item.siteName}`}
            checked={chosen}
            onChange={onPick}
          />
        </td>
      )}
      <th scope="row">{item.siteName}</th>
      <td>
        <Link
          to="/p/$programmeId/readiness/$checklistId"
          params={{ programmeId: programme.id, checklistId: item.checklistId }}
          search={{ area: item.area, item: item.id }}
        >
          {what}
        </Link>{" "}
        <span className="sm muted">{item.code}</span>
      </td>
      <td>
        <Status state={item.state} />
        {item.reason && <p className="sm">{item.reason}</p>}
      </td>
      <td>{item.ownerLine ?? "–"}</td>
      <td className="n nowrap">{item.dueAt ? day(item.dueAt) : "–"}</td>
    </tr>
  );
}
