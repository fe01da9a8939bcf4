import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { type DeviationQuery, findDeviations } from "../../api/items";
import { useProgramme, useProgrammeTime } from "../../programme/context";
import { sitesQuery } from "../../programme/queries";
import { areas, useAreaWord } from "../../programme/words";
import { Button } from "../../ui/Button";
import { Check, Select } from "../../ui/Field";
import { Loaded } from "../../ui/Loaded";
import { Title } from "../../ui/Title";
import { OneDeviation } from "./OneDeviation";
import { useCriticality, useStatusWord } from "./words";
import "./deviations.css";

const statuses = ["requested", "approved", "denied", "revoked", "expired"] as const;
const criticalities = ["blocker", "major", "minor"] as const;
const soonDays = 14;
const day = 24 * 60 * 60 * 1000;
const perPage = 25;

/** Every risk that was asked to be accepted, whatever became of it. The address is the saved view. */
export function Deviations() {
  const { t } = useLingui();
  const programme = useProgramme();
  const now = useProgrammeTime();
  const navigate = useNavigate();
  const search = useSearch({ from: "/p/$programmeId/deviations" });
  const page = Number(search.page ?? 1) || 1;
  // Kept for the visit: a moment that moved would be another question every second.
  const [soon] = useState(() => new Date(now().getTime() + soonDays * day).toISOString());
  const { status, area, site, criticality } = search;
  const query = {
    ...(status && { status }),
    ...(area && { area }),
    ...(site && { site }),
    ...(criticality && { criticality }),
    ...(search.soon && { status: "approved", expiresBefore: soon, sort: "expiresAt" }),
    page,
    limit: perPage,
  } as DeviationQuery;
  const deviations = useQuery({
    queryKey: ["deviation", programme.id, query],
    queryFn: () => findDeviations(programme.id, query),
    placeholderData: keepPreviousData,
  });
  const turn = (to: number) =>
    navigate({
      to: "/p/$programmeId/deviations",
      params: { programmeId: programme.id },
      search: { ...search, page: String(to) },
    });
  return (
    <>
      <div className="head">
        <div>
          <Title title={t`Avsteg`} />
          <p>
            <Trans>
              En punkt som inte är uppfylld men godtas som risk, av rätt nivå, i skrift och med ett
              slut.
            </Trans>
          </p>
        </div>
      </div>
      <Filters />
      <Loaded query={deviations}>
        {({ items, _meta: { totalRecords, totalPages } }) => (
          <>
            <p role="status">
              {totalRecords === 0 ? (
                <Trans>Inget avsteg i urvalet.</Trans>
              ) : (
                <Plural value={totalRecords} one="# avsteg" other="# avsteg" />
              )}
            </p>
            <ul className="lines">
              {items.map((deviation) => (
                <li key={deviation.id}>
                  <OneDeviation deviation={deviation} />
                </li>
              ))}
            </ul>
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
          </>
        )}
      </Loaded>
    </>
  );
}

function Filters() {
  const { t } = useLingui();
  const programme = useProgramme();
  const navigate = useNavigate();
  const search = useSearch({ from: "/p/$programmeId/deviations" });
  const areaWord = useAreaWord();
  const statusWord = useStatusWord();
  const criticalityWord = useCriticality();
  const sites = useQuery(sitesQuery(programme.id));
  const [copied, setCopied] = useState(false);
  const to = (part: Partial<typeof search>) =>
    navigate({
      to: "/p/$programmeId/deviations",
      params: { programmeId: programme.id },
      search: { ...search, page: undefined, ...part },
      replace: true,
    });
  const every = { value: "", label: t`Alla` };
  return (
    <div className="filters">
      {!search.soon && (
        <Select
          label={t`Vad som blev av det`}
          value={search.status ?? ""}
          onChange={(value) => to({ status: value || undefined })}
          options={[every, ...statuses.map((one) => ({ value: one, label: statusWord(one) }))]}
        />
      )}
      <Select
        label={t`Område`}
        value={search.area ?? ""}
        onChange={(value) => to({ area: value || undefined })}
        options={[every, ...areas.map((one) => ({ value: one, label: areaWord(one) }))]}
      />
      <Select
        label={t`Enhet`}
        value={search.site ?? ""}
        onChange={(value) => to({ site: value || undefined })}
        options={[every, ...(sites.data ?? []).map(({ id, name }) => ({ value: id, label: name }))]}
      />
      <Select
        label={t`Betydelse`}
        value={search.criticality ?? ""}
        onChange={(value) => to({ criticality: value || undefined })}
        options={[
          every,
          ...criticalities.map((one) => ({ value: one, label: criticalityWord(one) })),
        ]}
      />
      <Check
        label={t`Löper ut inom ${soonDays} dygn`}
        checked={search.soon === "yes"}
        onChange={(soon) => to({ soon: soon ? "yes" : undefined })}
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
