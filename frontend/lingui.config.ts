import { defineConfig } from "@lingui/cli";
import { formatter } from "@lingui/format-po";

export default defineConfig({
  sourceLocale: "sv",
  locales: ["sv", "en"],
  catalogs: [
    {
      path: "<rootDir>/src/features/{name}/catalogues/{locale}",
      include: ["<rootDir>/src/features/{name}"],
      exclude: ["**/*.test.*"],
    },
    {
      path: "<rootDir>/src/i18n/catalogues/{locale}",
      include: ["<rootDir>/src"],
      exclude: ["<rootDir>/src/features/**", "**/*.test.*"],
    },
  ],
  format: formatter({ lineNumbers: false, origins: false }),
});
