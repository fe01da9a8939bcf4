// Fails when a text in the source is missing from its feature's catalogue, is untranslated, is no longer used,
// or is translated in two ways: catalogues are laid together in the browser, so the last one read would win.
import { execFileSync } from "node:child_process";
import { globSync, readFileSync, rmSync, writeFileSync } from "node:fs";

const pattern = "src/**/catalogues/*.po";
const contents = () => new Map(globSync(pattern).map((file) => [file, readFileSync(file, "utf8")]));
const stable = (text) => text?.replace(/"POT-Creation-Date:.*\n/, "");
const entriesOf = (text) => text.split("\n\n").slice(1);
const part = (entry, from, to) =>
  entry.match(new RegExp(`^${from} (.*?)\\s*(?=${to})`, "ms"))?.[1] ?? "";

const before = contents();
execFileSync("npx", ["--no", "lingui", "extract", "--clean"], {
  stdio: ["ignore", "ignore", "inherit"],
});
const after = contents();
for (const file of after.keys()) {
  if (before.has(file)) writeFileSync(file, before.get(file));
  else rmSync(file);
}

const faults = [];
const translations = new Map();
for (const [file, text] of after) {
  if (stable(text) !== stable(before.get(file)))
    faults.push(`${file} is not what the source says: npm run catalogues:extract`);
  for (const entry of entriesOf(text)) {
    const context = part(entry, "msgctxt", "^msgid");
    const message = part(entry, "msgid", "^msgstr");
    const translation = part(entry, "msgstr", "$(?![\\s\\S])");
    if (translation === '""') faults.push(`${file}: untranslated: ${message}`);
    const key = `${file.split("/").pop()} ${context} ${message}`;
    const elsewhere = translations.get(key);
    if (elsewhere && elsewhere.translation !== translation)
      faults.push(`${message} is ${translation} in ${file} but not in ${elsewhere.file}`);
    translations.set(key, { translation, file });
  }
}
if (faults.length) {
  console.error(faults.join("\n"));
  process.exit(1);
}
console.log(`0 untranslated, 0 missing, 0 unused in ${after.size} catalogues`);
