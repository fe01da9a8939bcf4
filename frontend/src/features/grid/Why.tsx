import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useEffect, useId, useRef } from "react";
import type { Why as Answer, Area } from "../../api/contract";
import { explain } from "../../api/readiness";
import { inLanguage } from "../../i18n/localised";
import { useMoment } from "../../i18n/useMoment";
import { useNow, useProgramme } from "../../programme/context";
import { areas, useAreaWord } from "../../programme/words";
import { Button } from "../../ui/Button";
import { Loaded } from "../../ui/Loaded";
import { Status, useStateWord } from "../../ui/Status";
import { useReasonWord } from "./words";

/** Why a cell is as it is: `cell` is the checklist's id and the area's name. */
export function Why({ cell, onClose }: { cell: string; onClose: () => void }) {
  const [checklist = "", named] = cell.split(":");
  const area = areas.find((one) => one === named);
  const programme = useProgramme();
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  const why = useQuery({
    queryKey: ["grid", programme.id, "why", checklist, area],
    queryFn: () => explain(programme.id, checklist, area),
  });
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className="why" aria-labelledby={title} onClose={onClose}>
      <form method="dialog">
        <Button type="submit" variant="tertiary" data-size="sm">
          <Trans>Stäng</Trans>
        </Button>
      </form>
      <Loaded query={why}>
        {(answer) => <Told answer={answer} checklist={checklist} area={area} title={title} />}
      </Loaded>
    </dialog>
  );
}

interface ToldProps {
  answer: Answer;
  checklist: string;
  area: Area | undefined;
  title: string;
}

function Told({ answer, checklist, area, title }: ToldProps) {
  const programme = useProgramme();
  const areaWord = useAreaWord();
  const more = answer.total - answer.because.length;
  return (
    <>
      <h2 id={title}>
        {area ? areaWord(area) : <Trans>Alla områden</Trans>}, {answer.siteName}
      </h2>
      <p>
        <Status state={answer.state} chip />{" "}
        <Plural
          value={answer.total}
          _0="Ingenting återstår."
          one="# punkt är inte klar, det värsta står först."
          other="# punkter är inte klara, det värsta står först."
        />
      </p>
      {answer.because.length > 0 && (
        <ul className="because">
          {answer.because.map((item) => (
            <Reason key={item.id} item={item} checklist={checklist} />
          ))}
        </ul>
      )}
      {more > 0 && (
        <p className="muted">
          <Plural value={more} one="Och # till." other="Och # till." />
        </p>
      )}
      <History answer={answer} />
      <p>
        <Link
          className="ds-button"
          data-variant="secondary"
          to="/p/$programmeId/readiness/$checklistId"
          params={{ programmeId: programme.id, checklistId: checklist }}
          search={{ area }}
        >
          <Trans>Öppna i checklistan</Trans>
        </Link>
      </p>
    </>
  );
}

function Reason({ item, checklist }: { item: Answer["because"][number]; checklist: string }) {
  const programme = useProgramme();
  const now = useNow();
  const { short, percent } = useMoment();
  const reasonWord = useReasonWord();
  const { measurement, deviation } = item;
  const since = item.since ? short(item.since, now) : null;
  const due = item.dueAt ? short(item.dueAt, now) : null;
  const until = deviation ? short(deviation.expiresAt, now) : null;
  return (
    <li>
      <Status state={item.state} />
      <div>
        <Link
          to="/p/$programmeId/readiness/$checklistId"
          params={{ programmeId: programme.id, checklistId: checklist }}
          search={{ area: item.area, item: item.id }}
        >
          {inLanguage(item.text)}
        </Link>
        <p className="sm">
          {reasonWord(item.why)}
          {item.reason && <>: {item.reason.replace(/\.$/, "")}</>}
          {". "}
          {since && item.why !== "overdue" && (
            <>
              <Trans>Sedan {since}.</Trans>{" "}
            </>
          )}
          {measurement && (
            <span className="n">
              <Trans>
                {percent(measurement.numerator, measurement.denominator)}, {measurement.numerator}{" "}
                av {measurement.denominator}.
              </Trans>{" "}
            </span>
          )}
          {due && <Trans>Ska vara klar {due}.</Trans>}
        </p>
        {deviation && (
          <p className="sm">
            {deviation.effective ? (
              <Trans>
                Avsteg godkänt till {until}: {deviation.mitigation}
              </Trans>
            ) : (
              <Trans>Avsteg finns, men gäller inte: {deviation.reason}</Trans>
            )}
          </p>
        )}
      </div>
    </li>
  );
}

function History({ answer }: { answer: Answer }) {
  const now = useNow();
  const { short } = useMoment();
  const { t } = useLingui();
  const word = useStateWord();
  if (answer.history.length === 0) return null;
  return (
    <>
      <h3>
        <Trans>Så har det varit</Trans>
      </h3>
      <ol className="was" aria-label={t`Tidigare lägen, det senaste först`}>
        {answer.history.map((turn) => (
          <li key={turn.since}>
            <Trans>
              {word(turn.state)} från {short(turn.since, now)}
            </Trans>
          </li>
        ))}
      </ol>
    </>
  );
}
