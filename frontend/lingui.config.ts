import { defineConfig } from "@lingui/cli";
import { formatter } from "@lingui/format-po";

export default defineConfig({
  sourceLocale: "sv",
  locales: ["sv", "en"],
  catalogs: [{ path: "<rootDir>/src/i18n/catalogues/{locale}", include: ["<rootDir>/src"] }],
  format: formatter({ lineNumbers: false, origins: false }),
});
