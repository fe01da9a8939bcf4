import { i18n, type Messages } from "@lingui/core";

export const languages = ["sv", "en"] as const;
export type Language = (typeof languages)[number];

/** Fetches one catalogue in that language. */
export type Catalogue = (language: Language) => Promise<{ messages: Messages }>;

const memory = "driftstart.language";
const shared: Catalogue = (language) =>
  language === "sv" ? import("./catalogues/sv.po") : import("./catalogues/en.po");

/** The catalogues of everything shown so far: these follow when the language is changed. */
const known = new Set<Catalogue>([shared]);
let wanted: Language = "sv";

/** The language the person chose here before, else the browser's, else Swedish. */
export function preferredLanguage(): Language {
  const kept = localStorage.getItem(memory);
  if (kept === "sv" || kept === "en") return kept;
  return navigator.language.toLowerCase().startsWith("en") ? "en" : "sv";
}

/** Shows everything in that language, once all of it is fetched: never half a page in each. */
export async function speak(language: Language): Promise<void> {
  wanted = language;
  let fetched: { messages: Messages }[] = [];
  // A page opened meanwhile has brought its catalogue in the language that is being left.
  while (fetched.length < known.size)
    fetched = await Promise.all([...known].map((catalogue) => catalogue(language)));
  if (wanted !== language) return;
  const messages = Object.assign({}, ...fetched.map((one) => one.messages));
  i18n.loadAndActivate({ locale: language, messages });
  document.documentElement.lang = language;
}

/** Fetches a catalogue in the language shown, before the page that needs it is shown. */
export async function learn(catalogue: Catalogue): Promise<void> {
  if (known.has(catalogue)) return;
  const language = wanted;
  const { messages } = await catalogue(language);
  known.add(catalogue);
  if (i18n.locale === language) i18n.load(language, messages);
  else await speak(wanted);
}

export async function chooseLanguage(language: Language): Promise<void> {
  localStorage.setItem(memory, language);
  await speak(language);
}

export function currentLanguage(): Language {
  return i18n.locale === "en" ? "en" : "sv";
}
