import { useLingui } from "@lingui/react/macro";
import { currentLanguage } from "./language";
import { clockTime, day, dayAndTime, shortMoment, span } from "./moment";

/** Times and distances in the language shown. */
export function useMoment() {
  const { t } = useLingui();
  const language = currentLanguage();
  const distance = (then: Date | string, now: Date) => {
    const { days, hours, minutes } = span(then, now);
    if (days > 0) return t`${days} dygn ${hours} tim`;
    if (hours > 0) return t`${hours} tim ${minutes} min`;
    return t`${minutes} min`;
  };
  return {
    clock: (moment: Date | string, seconds = false) => clockTime(moment, language, seconds),
    day: (moment: Date | string) => day(moment, language),
    full: (moment: Date | string, seconds = false) => dayAndTime(moment, language, seconds),
    short: (moment: Date | string, now: Date) => shortMoment(moment, now, language),
    distance,
    number: (value: number) => value.toLocaleString(language === "sv" ? "sv-SE" : "en-GB"),
    percent: (part: number, whole: number) =>
      whole === 0 ? "–" : `${Math.round((100 * part) / whole)} %`,
  };
}
