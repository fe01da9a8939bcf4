// Fails the build when a page would cost a ward's slow line more than experience.md allows (gzip).
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

const limits = { initialJs: 130_000, initialCss: 15_000, lazyRoute: 60_000 };
const dist = new URL("../dist/", import.meta.url);
const manifest = JSON.parse(readFileSync(new URL(".vite/manifest.json", dist), "utf8"));
const weigh = (file) => gzipSync(readFileSync(new URL(file, dist))).length;

/** Everything a chunk brings with it by static import, itself included. */
function closure(key, seen = new Set()) {
  if (seen.has(key)) return seen;
  seen.add(key);
  for (const next of manifest[key].imports ?? []) closure(next, seen);
  return seen;
}

const entryKey = Object.keys(manifest).find((key) => manifest[key].isEntry);
const initial = closure(entryKey);
// A catalogue is fetched in one language: the shared one first of all, a feature's with the feature's route.
const isCatalogue = (key) => /catalogues\/\w+\.po$/.test(key);
const heaviestCatalogue = (room) =>
  Math.max(
    0,
    ...Object.keys(manifest)
      .filter((key) => isCatalogue(key) && key.startsWith(`${room}/`))
      .map((key) => weigh(manifest[key].file)),
  );
const sharedCatalogue = heaviestCatalogue("src/i18n");
const catalogueOf = (key) => {
  const feature = key.match(/^src\/features\/[^/]+/)?.[0];
  return feature ? heaviestCatalogue(feature) : 0;
};
const sum = (files) => [...new Set(files)].reduce((total, file) => total + weigh(file), 0);

const initialJs = sum([...initial].map((key) => manifest[key].file)) + sharedCatalogue;
const initialCss = sum([...initial].flatMap((key) => manifest[key].css ?? []));
const routes = Object.keys(manifest)
  .filter((key) => manifest[key].isDynamicEntry && !isCatalogue(key))
  .map((key) => ({
    name: key,
    size:
      catalogueOf(key) +
      sum(
        [...closure(key)]
          .filter((part) => !initial.has(part))
          .flatMap((part) => [manifest[part].file, ...(manifest[part].css ?? [])]),
      ),
  }))
  .sort((a, b) => b.size - a.size);

const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
console.log(
  `initial JS  ${kB(initialJs)} of ${kB(limits.initialJs)} (catalogue ${kB(sharedCatalogue)})`,
);
console.log(`initial CSS ${kB(initialCss)} of ${kB(limits.initialCss)}`);
for (const route of routes.slice(0, 5)) console.log(`lazy        ${kB(route.size)}  ${route.name}`);

const broken = [
  initialJs > limits.initialJs && `initial JS is ${kB(initialJs - limits.initialJs)} too heavy`,
  initialCss > limits.initialCss &&
    `initial CSS is ${kB(initialCss - limits.initialCss)} too heavy`,
  ...routes.filter((r) => r.size > limits.lazyRoute).map((r) => `${r.name} weighs ${kB(r.size)}`),
].filter(Boolean);
if (broken.length) {
  console.error(broken.join("\n"));
  process.exit(1);
}
