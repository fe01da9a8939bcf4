import type { Language } from "./language";

/** Everything is shown in the time of the wards, wherever the reader sits. */
const zone = "Europe/Stockholm";
const tag = { sv: "sv-SE", en: "en-GB" } as const;

function parts(moment: Date, language: Language) {
  const format = new Intl.DateTimeFormat(tag[language], {
    timeZone: zone,
    weekday: "short",
    day: "numeric",
    month: "short",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
    hourCycle: "h23",
  });
  const found = Object.fromEntries(format.formatToParts(moment).map((p) => [p.type, p.value]));
  const plain = (text: string | undefined) => (text ?? "").replace(/\.$/, "");
  return {
    weekday: plain(found.weekday),
    day: found.day ?? "",
    month: plain(found.month),
    year: found.year ?? "",
    hour: found.hour ?? "",
    minute: found.minute ?? "",
    second: found.second ?? "",
  };
}

/** "09.41" in Swedish, "09:41" in English. */
export function clockTime(moment: Date | string, language: Language, seconds = false): string {
  const p = parts(new Date(moment), language);
  const mark = language === "sv" ? "." : ":";
  return [p.hour, p.minute, ...(seconds ? [p.second] : [])].join(mark);
}

/** "tis 12 nov 2024". */
export function day(moment: Date | string, language: Language): string {
  const p = parts(new Date(moment), language);
  return `${p.weekday} ${p.day} ${p.month} ${p.year}`;
}

/** "tis 12 nov 2024 kl. 04.00". */
export function dayAndTime(moment: Date | string, language: Language, seconds = false): string {
  const between = language === "sv" ? " kl. " : ", ";
  return `${day(moment, language)}${between}${clockTime(moment, language, seconds)}`;
}

/** The clock time alone on the day of `now`, else with the day: "09.41", "tors 14 nov 09.41". */
export function shortMoment(moment: Date | string, now: Date, language: Language): string {
  const then = new Date(moment);
  const time = clockTime(then, language);
  if (day(then, language) === day(now, language)) return time;
  const p = parts(then, language);
  return `${p.weekday} ${p.day} ${p.month} ${time}`;
}

/** The value of an `<input type="datetime-local">`, in the wards' time. */
export function toField(moment: Date | string): string {
  const p = new Intl.DateTimeFormat("sv-SE", {
    timeZone: zone,
    dateStyle: "short",
    timeStyle: "short",
  }).format(new Date(moment));
  return p.replace(" ", "T");
}

/** The moment a person means by `2024-11-14T09:41` on the wards' wall clock, as RFC 3339 in UTC. */
export function fromField(value: string): string | null {
  const asUtc = Date.parse(`${value}:00Z`);
  if (Number.isNaN(asUtc)) return null;
  let guess = asUtc;
  // Twice, since the first guess may fall on the other side of a change to or from summer time.
  for (let round = 0; round < 2; round += 1) {
    const shown = Date.parse(`${toField(new Date(guess))}:00Z`);
    guess += asUtc - shown;
  }
  return new Date(guess).toISOString();
}

export interface Span {
  past: boolean;
  days: number;
  hours: number;
  minutes: number;
}

/** How far `then` lies from `now`, in whole minutes. */
export function span(then: Date | string, now: Date): Span {
  const distance = new Date(then).getTime() - now.getTime();
  const minutes = Math.floor(Math.abs(distance) / 60_000);
  return {
    past: distance < 0,
    days: Math.floor(minutes / 1440),
    hours: Math.floor((minutes % 1440) / 60),
    minutes: minutes % 60,
  };
}
