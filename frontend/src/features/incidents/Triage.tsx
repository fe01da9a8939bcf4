import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { useEffect, useRef, useState } from "react";
import { listIncidents } from "../../api/incident";
import { useProgramme } from "../../programme/context";
import { useRoles } from "../../session/session";
import { Loaded } from "../../ui/Loaded";
import { Title } from "../../ui/Title";
import { KeyBar, useSingleKeys } from "./keys";
import { beside, takeIn } from "./order";
import { Queue } from "./Queue";
import { Selected } from "./Selected";
import type { TriageKeys } from "./TriageForm";
import "./incidents.css";

const views = ["new", "open", "resolved", "confirmed"] as const;
type View = (typeof views)[number];

export function Triage() {
  const { t } = useLingui();
  const programme = useProgramme();
  const has = useRoles();
  const search = useSearch({ from: "/p/$programmeId/incidents" });
  const view: View = views.find((one) => one === search.view) ?? "new";
  const words: Record<View, string> = {
    new: t`Nya`,
    open: t`Pågår`,
    resolved: t`Väntar på svar`,
    confirmed: t`Bekräftade`,
  };
  return (
    <div className="triage">
      <div className="head">
        <Title title={t`Att ta ställning till`} />
        {has("reporter", "triage") && (
          <Link
            className="end"
            to="/p/$programmeId/incidents/new"
            params={{ programmeId: programme.id }}
          >
            <Trans>Logga en händelse</Trans>
          </Link>
        )}
      </div>
      <nav className="tabs" aria-label={t`Urval`}>
        {views.map((one) => (
          <Link
            key={one}
            to="/p/$programmeId/incidents"
            params={{ programmeId: programme.id }}
            search={{ view: one }}
            aria-current={one === view ? "page" : undefined}
          >
            {words[one]}
          </Link>
        ))}
      </nav>
      <View key={view} view={view} selected={search.incident ?? null} />
    </div>
  );
}

function View({ view, selected }: { view: View; selected: string | null }) {
  const programme = useProgramme();
  const navigate = useNavigate();
  const form = useRef<TriageKeys>(null);
  const [shown, setShown] = useState<string[] | null>(null);
  const queue = useQuery({
    queryKey: ["incident", programme.id, "queue", view],
    queryFn: () => listIncidents(programme.id, { status: [view], sort: "-recordedAt", limit: 100 }),
  });
  const answered = queue.data?.items.map(({ id }) => id);
  useEffect(() => {
    if (answered && shown === null) setShown(answered);
  }, [answered, shown]);
  const { ids, newcomers } = takeIn(shown ?? [], answered ?? []);
  const select = (incident: string | null) =>
    navigate({
      to: "/p/$programmeId/incidents",
      params: { programmeId: programme.id },
      search: { view, incident: incident ?? undefined },
      replace: true,
      resetScroll: false,
    });
  const showNew = () => setShown([...newcomers, ...ids]);
  const keys = useSingleKeys({
    j: () => select(beside(ids, selected, 1)),
    k: () => select(beside(ids, selected, -1)),
    n: showNew,
    1: () => form.current?.accept(),
    r: () => form.current?.risk(),
    a: () => form.current?.assign(),
    s: () => form.current?.resolve(),
  });
  return (
    <Loaded query={queue}>
      {({ items }) => (
        <>
          <div className="pane">
            <div className="queue">
              <div role="status">
                {newcomers.length > 0 && (
                  <button className="newcomers" type="button" onClick={showNew}>
                    <span>
                      <Plural value={newcomers.length} one="# ny" other="# nya" />
                    </span>{" "}
                    <span>
                      <Trans>Visa överst</Trans> <kbd>N</kbd>
                    </span>
                  </button>
                )}
              </div>
              <Queue ids={ids} items={items} selected={selected} view={view} />
            </div>
            {selected ? (
              <Selected incidentId={selected} keys={form} />
            ) : (
              <p className="muted">
                <Trans>Välj en händelse i listan.</Trans>
              </p>
            )}
          </div>
          <KeyBar {...keys} />
        </>
      )}
    </Loaded>
  );
}
