// Writes each text file's compressed forms beside it once, so that the gateway needn't at every request.
import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { brotliCompressSync, gzipSync } from "node:zlib";

const dist = new URL("../dist/", import.meta.url).pathname;
for (const name of readdirSync(dist, { recursive: true })) {
  const file = dist + name;
  if (!/\.(js|css|svg|html)$/.test(name) || statSync(file).size < 1000) continue;
  const content = readFileSync(file);
  writeFileSync(`${file}.br`, brotliCompressSync(content));
  writeFileSync(`${file}.gz`, gzipSync(content, { level: 9 }));
}
