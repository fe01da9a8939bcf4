import { generateKeyPairSync, randomBytes, createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * The signing key (ES256) and the cookie keys, made at the first start and the same at every later one, so that a
 * restart invalidates no access token.
 */
export function loadKeys(folder) {
  return once(join(folder, 'keys.json'), () => {
    const signing = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ format: 'jwk' });
    const kid = createHash('sha256').update(signing.x + signing.y).digest('base64url').slice(0, 16);
    return {
      jwks: { keys: [{ ...signing, kid, alg: 'ES256', use: 'sig' }] },
      cookies: [randomBytes(32).toString('base64url')],
    };
  });
}

/**
 * The machine clients' secrets by client id: those given, and for the rest those of the file, which may have been
 * written by whoever starts us.
 */
export function loadClientSecrets(path, clientIds, given = {}) {
  const kept = once(path, () =>
    Object.fromEntries(clientIds.map((id) => [id, randomBytes(32).toString('base64url')])),
  );
  return Object.fromEntries(clientIds.map((id) => [id, given[id] ?? kept[id]]));
}

function once(path, make) {
  if (existsSync(path)) return JSON.parse(readFileSync(path, 'utf8'));
  const made = make();
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  // Written beside and moved, so that a kill in the middle leaves no half file.
  writeFileSync(`${path}.new`, JSON.stringify(made), { mode: 0o600 });
  renameSync(`${path}.new`, path);
  return made;
}
