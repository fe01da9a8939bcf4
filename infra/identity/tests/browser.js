import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { createIdentity } from '../src/server.js';

/** A started identity on a free port, with its own data folder. */
export async function startIdentity({ demo = true, dataFolder = mkdtempSync(join(tmpdir(), 'identity-')), port } = {}) {
  port ??= await freePort();
  const publicUrl = `http://localhost:${port}`;
  const settings = {
    issuer: `${publicUrl}/identity`,
    mountPath: '/identity',
    publicUrl,
    dataFolder,
    clientSecretsFile: join(dataFolder, 'clients.json'),
    demo,
  };
  const server = createIdentity(settings);
  await new Promise((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    ...settings,
    port,
    stop: () => new Promise((resolve) => server.close(resolve) && server.closeAllConnections()),
    remove: () => rmSync(dataFolder, { recursive: true }),
  };
}

async function freePort() {
  const probe = createServer();
  await new Promise((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

/** Just enough of a browser: keeps cookies, follows no redirect by itself. */
export class Browser {
  #cookies = new Map();

  async open(url, options = {}) {
    const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await fetch(url, { redirect: 'manual', ...options, headers: { ...options.headers, cookie } });
    for (const line of answer.headers.getSetCookie()) {
      const [name, value] = line.split(';')[0].split('=');
      if (value) this.#cookies.set(name, value);
      else this.#cookies.delete(name);
    }
    return answer;
  }
}

/** The address that asks for a code, and the verifier that turns the code into a token. */
export function authorization(identity, extra = {}) {
  const verifier = randomBytes(32).toString('base64url');
  const query = new URLSearchParams({
    client_id: 'driftstart-spa',
    redirect_uri: `${identity.publicUrl}/signin`,
    response_type: 'code',
    scope: 'openid profile',
    state: 'here',
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
    ...extra,
  });
  return { url: `${identity.issuer}/auth?${query}`, verifier };
}

export const next = (identity, answer) => new URL(answer.headers.get('location'), identity.publicUrl).href;

/** Signs in as a demo account; returns the code and its verifier. */
export async function signIn(identity, account, browser = new Browser()) {
  const { url, verifier } = authorization(identity);
  const page = next(identity, await browser.open(url));
  const chosen = await browser.open(page, { method: 'POST', body: new URLSearchParams({ account }) });
  const back = next(identity, await browser.open(next(identity, chosen)));
  return { code: new URL(back).searchParams.get('code'), back, verifier };
}

export function exchange(identity, { code, verifier }) {
  return fetch(`${identity.issuer}/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      client_id: 'driftstart-spa',
      redirect_uri: `${identity.publicUrl}/signin`,
      code,
      code_verifier: verifier,
    }),
  });
}
