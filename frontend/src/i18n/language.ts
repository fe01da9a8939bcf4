import { i18n } from "@lingui/core";

export const languages = ["sv", "en"] as const;
export type Language = (typeof languages)[number];

const memory = "driftstart.language";

/** The language the person chose here before, else the browser's, else Swedish. */
export function preferredLanguage(): Language {
  const kept = localStorage.getItem(memory);
  if (kept === "sv" || kept === "en") return kept;
  return navigator.language.toLowerCase().startsWith("en") ? "en" : "sv";
}

export async function speak(language: Language): Promise<void> {
  const { messages } =
    language === "sv" ? await import("./catalogues/sv.po") : await import("./catalogues/en.po");
  i18n.loadAndActivate({ locale: language, messages });
  document.documentElement.lang = language;
}

export async function chooseLanguage(language: Language): Promise<void> {
  localStorage.setItem(memory, language);
  await speak(language);
}

export function currentLanguage(): Language {
  return i18n.locale === "en" ? "en" : "sv";
}
