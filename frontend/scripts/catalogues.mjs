// Fails when a text in the source is missing from a catalogue, is untranslated, or is no longer used.
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";

const files = ["sv", "en"].map(
  (locale) => new URL(`../src/i18n/catalogues/${locale}.po`, import.meta.url),
);
const read = (file) => readFileSync(file, "utf8");
const stable = (text) => text.replace(/"POT-Creation-Date:.*\n/, "");

const before = files.map(read);
execFileSync("npx", ["--no", "lingui", "extract", "--clean"], {
  stdio: ["ignore", "ignore", "inherit"],
});
const after = files.map(read);
files.forEach((file, index) => {
  writeFileSync(file, before[index]);
});

const faults = [];
after.forEach((text, index) => {
  const name = files[index].pathname.split("/").pop();
  if (stable(text) !== stable(before[index]))
    faults.push(`${name} is not what the source says: npm run catalogues:extract`);
  const untranslated = text
    .split("\n\n")
    .slice(1)
    .filter((entry) => /^msgstr ""$/m.test(entry) && !/^msgstr ""\n"/m.test(entry));
  for (const entry of untranslated)
    faults.push(`${name}: untranslated: ${entry.match(/^msgid "?(.*)/m)?.[1]}`);
});
if (faults.length) {
  console.error(faults.join("\n"));
  process.exit(1);
}
console.log("0 untranslated, 0 missing, 0 unused");
