// Types of each service's committed contract. With --check it only says whether they are what the contracts say.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import openapiTS, { astToString } from "openapi-typescript";

const services = ["readiness-api", "incident-api", "reporting-api"];
const check = process.argv.includes("--check");
const folder = new URL("../src/api/generated/", import.meta.url);
mkdirSync(folder, { recursive: true });

let stale = 0;
for (const service of services) {
  const contract = new URL(`../../services/${service}/openapi.json`, import.meta.url);
  if (!existsSync(contract)) continue;
  const types = `// Generated from services/${service}/openapi.json by npm run contracts.\n\n${astToString(await openapiTS(contract))}`;
  const file = new URL(`${service}.ts`, folder);
  if (!check) writeFileSync(file, types);
  else if (!existsSync(file) || readFileSync(file, "utf8") !== types) {
    console.error(`${service}: the types are not those of the contract: npm run contracts`);
    stale += 1;
  }
}
process.exit(stale ? 1 : 0);
