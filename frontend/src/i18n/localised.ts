import { currentLanguage } from "./language";

export interface LocalisedText {
  sv: string;
  en: string;
}

/** A text that comes in both languages from the service, in the one shown. */
export function inLanguage(text: LocalisedText | null | undefined): string {
  return text ? text[currentLanguage()] : "";
}
