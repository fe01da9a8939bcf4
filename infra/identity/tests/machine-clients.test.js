import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';

import { decodeJwt } from 'jose';

import { MACHINE_CLIENTS, scopesOf, SOURCES } from '../src/clients.js';
import { loadClientSecrets } from '../src/keys.js';
import { startIdentity } from './browser.js';

let identity;
let secrets;
before(async () => {
  identity = await startIdentity();
  secrets = JSON.parse(readFileSync(identity.clientSecretsFile, 'utf8'));
});
after(async () => {
  await identity.stop();
  identity.remove();
});

function ask(id, secret, scope) {
  return fetch(`${identity.issuer}/token`, {
    method: 'POST',
    headers: { authorization: `Basic ${btoa(`${id}:${secret}`)}` },
    body: new URLSearchParams({ grant_type: 'client_credentials', resource: 'urn:driftstart', scope }),
  });
}

for (const id of MACHINE_CLIENTS) {
  test(`${id} gets a token of the system role, with the scopes it asked for`, async () => {
    const asked = scopesOf(id).slice(0, 2).join(' ');
    const answer = await ask(id, secrets[id], asked);
    assert.equal(answer.status, 200);
    const claims = decodeJwt((await answer.json()).access_token);
    assert.equal(claims.sub, id);
    assert.equal(claims.aud, 'driftstart');
    assert.equal(claims.scope, asked);
    assert.deepEqual(claims.sources, SOURCES[id]);
    assert.deepEqual(claims.roles, [{ role: 'system', organisation: '*' }]);
  });
}

test('a wrong secret is refused', async () => {
  assert.equal((await ask('incident-api', 'wrong', 'changes:read')).status, 401);
});

test('a scope that is not its own is refused', async () => {
  const answer = await ask('incident-api', secrets['incident-api'], 'clock:write');
  assert.equal((await answer.json()).error, 'invalid_scope');
});

test('a secret given by the environment goes before the kept one', () => {
  const given = { 'incident-api': 'given' };
  const found = loadClientSecrets(identity.clientSecretsFile, MACHINE_CLIENTS, given);
  assert.equal(found['incident-api'], 'given');
  assert.equal(found.replay, secrets.replay);
});
