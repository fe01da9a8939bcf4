// npm leaves packages for other platforms out of the lock file when the registry at hand lacks them, and `npm ci`
// then refuses the lock everywhere. This writes them in, by what their names say of platform and processor.
import { readFileSync, writeFileSync } from "node:fs";

const PLATFORMS = [
  "aix",
  "android",
  "darwin",
  "freebsd",
  "linux",
  "netbsd",
  "openbsd",
  "openharmony",
  "sunos",
  "win32",
];
const PROCESSORS = [
  "arm64",
  "arm",
  "ia32",
  "loong64",
  "mips64el",
  "ppc64",
  "riscv64",
  "s390x",
  "x64",
  "wasm32",
];

const path = process.argv[2] ?? "package-lock.json";
const lock = JSON.parse(readFileSync(path, "utf8"));

/** The nearest folder where `from` finds that package, and its entry, as Node looks it up. */
function nearest(from, name) {
  for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf("node_modules/") - 1))) {
    const entry = lock.packages[`${at ? `${at}/` : ""}node_modules/${name}`];
    if (entry) return entry;
    if (!at) return undefined;
  }
}

let added = 0;
for (const [from, parent] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(parent.optionalDependencies ?? {})) {
    const words = name.split(/[/-]/);
    const os = PLATFORMS.find((one) => words.includes(one));
    const cpu = PROCESSORS.find((one) => words.includes(one));
    const found = nearest(from, name);
    if (!cpu || !/^\d/.test(version) || found?.version === version) continue;
    const place = found ? `${from}/node_modules/${name}` : `node_modules/${name}`;
    lock.packages[place] = {
      version,
      cpu: [cpu],
      dev: parent.dev,
      optional: true,
      ...(os ? { os: [os] } : {}),
    };
    added += 1;
  }
}
const packages = Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1));
lock.packages = Object.fromEntries(packages);
writeFileSync(path, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`${added} packages of other platforms added`);
