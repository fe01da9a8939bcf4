import { join } from 'node:path';

import { MACHINE_CLIENTS } from './clients.js';

/** What the environment says; read here and nowhere else. Throws a sentence for what is missing. */
export function readSettings(environment = process.env) {
  const issuer = required(environment, 'ISSUER').replace(/\/$/, '');
  const dataFolder = required(environment, 'DATA_DIR');
  return {
    issuer,
    mountPath: new URL(issuer).pathname,
    publicUrl: required(environment, 'PUBLIC_URL').replace(/\/$/, ''),
    dataFolder,
    clientSecretsFile: environment.CLIENT_SECRETS_FILE ?? join(dataFolder, 'clients.json'),
    clientSecrets: Object.fromEntries(
      MACHINE_CLIENTS.map((id) => [id, environment[`CLIENT_SECRET_${id.toUpperCase().replaceAll('-', '_')}`]]),
    ),
    demo: environment.DEMO === 'true',
    host: environment.HOST ?? '127.0.0.1',
    port: Number(environment.PORT ?? 4000),
  };
}

function required(environment, name) {
  const value = environment[name];
  if (!value) throw new Error(`identity: the environment variable ${name} is not set`);
  return value;
}
