import assert from 'node:assert/strict';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';

import { createLocalJWKSet, jwtVerify } from 'jose';

import { DEMO_ACCOUNTS } from '../src/accounts.js';
import { authorization, Browser, exchange, next, signIn, startIdentity } from './browser.js';

let identity;
before(async () => {
  identity = await startIdentity();
});
after(async () => {
  await identity.stop();
  identity.remove();
});

async function verified(token, at = identity) {
  const keys = createLocalJWKSet(await (await fetch(`${at.issuer}/jwks`)).json());
  return jwtVerify(token, keys, { issuer: at.issuer, audience: 'driftstart', typ: 'at+jwt' });
}

for (const account of DEMO_ACCOUNTS) {
  test(`${account.id} signs in with code and PKCE and gets its claims`, async () => {
    const answer = await exchange(identity, await signIn(identity, account.id));
    assert.equal(answer.status, 200);
    const { payload } = await verified((await answer.json()).access_token);
    assert.equal(payload.sub, account.id);
    assert.equal(payload.name, account.name);
    assert.deepEqual(payload.roles, account.roles);
    assert.equal(payload.exp - payload.iat, 10 * 3600);
  });
}

test('a code without its verifier gives no token', async () => {
  const signedIn = await signIn(identity, 'demo-triage');
  const answer = await exchange(identity, { ...signedIn, verifier: 'x'.repeat(43) });
  assert.equal(answer.status, 400);
  assert.equal((await answer.json()).error, 'invalid_grant');
});

test('a code gives a token once', async () => {
  const signedIn = await signIn(identity, 'demo-triage');
  assert.equal((await exchange(identity, signedIn)).status, 200);
  assert.equal((await exchange(identity, signedIn)).status, 400);
});

test('PKCE is demanded', async () => {
  const { url } = authorization(identity, { code_challenge: '', code_challenge_method: '' });
  assert.match(next(identity, await new Browser().open(url)), /error=invalid_request/);
});

test('another address than our own is never sent a code', async () => {
  const { url } = authorization(identity, { redirect_uri: 'http://evil.example/signin' });
  const answer = await new Browser().open(url);
  assert.equal(answer.status, 400);
  assert.equal(answer.headers.get('location'), null);
  assert.match(await answer.text(), /<h1>Inloggningen gick inte att slutföra<\/h1>/);
});

test('an account that does not exist signs nobody in', async () => {
  const browser = new Browser();
  const page = next(identity, await browser.open(authorization(identity).url));
  const answer = await browser.open(page, { method: 'POST', body: new URLSearchParams({ account: 'demo-nobody' }) });
  assert.equal(answer.status, 403);
});

test('the page lists every demo sign-in, in Swedish first, in English when asked', async () => {
  const browser = new Browser();
  const page = next(identity, await browser.open(authorization(identity).url));
  const swedish = await (await browser.open(page)).text();
  const english = await (await browser.open(`${page}?lang=en`)).text();
  assert.match(swedish, /<html lang="sv">/);
  assert.match(english, /<html lang="en">/);
  for (const account of DEMO_ACCOUNTS) {
    assert.ok(swedish.includes(account.label.sv));
    assert.ok(english.includes(account.label.en));
  }
});

test('whoever starts the system can list the demo sign-ins', async () => {
  const listed = await (await fetch(`${identity.issuer}/demo-sign-ins`)).json();
  assert.deepEqual(listed[0], { role: 'reporter', name: 'Sjuksköterska, SÄS Borås' });
  assert.equal(listed.length, DEMO_ACCOUNTS.length);
});

test('the pages allow no script', async () => {
  const browser = new Browser();
  const page = next(identity, await browser.open(authorization(identity).url));
  const policy = (await browser.open(page)).headers.get('content-security-policy');
  assert.match(policy, /default-src 'none'/);
  assert.doesNotMatch(policy, /script-src|unsafe/);
});

test('a sign-in that is no longer known says so and leads back', async () => {
  const answer = await new Browser().open(`${identity.issuer}/sign-in/gone`);
  assert.equal(answer.status, 400);
  assert.match(await answer.text(), /Inget har gått förlorat/);
});

test('signing out asks once and leads back to the start page', async () => {
  const browser = new Browser();
  const { id_token: hint } = await (await exchange(identity, await signIn(identity, 'demo-reader', browser))).json();
  const query = new URLSearchParams({ id_token_hint: hint, post_logout_redirect_uri: `${identity.publicUrl}/` });
  const page = await (await browser.open(`${identity.issuer}/session/end?${query}`)).text();
  const [, xsrf] = page.match(/name="xsrf" value="([^"]+)"/);
  const [, action] = page.match(/action="([^"]+)"/);
  const answer = await browser.open(action, { method: 'POST', body: new URLSearchParams({ xsrf, logout: 'yes' }) });
  assert.equal(next(identity, answer), `${identity.publicUrl}/`);
});

test('keys and secrets are for their owner alone', () => {
  for (const file of ['keys.json', 'clients.json']) {
    assert.equal(statSync(join(identity.dataFolder, file)).mode & 0o777, 0o600);
  }
});

test('a restart invalidates no access token', async (t) => {
  const first = await startIdentity();
  const { access_token: token } = await (await exchange(first, await signIn(first, 'demo-triage'))).json();
  await first.stop();
  const second = await startIdentity({ dataFolder: first.dataFolder, port: first.port });
  t.after(async () => {
    await second.stop();
    second.remove();
  });
  await untilAnswered(`${second.issuer}/health/live`);
  assert.equal((await verified(token, second)).payload.sub, 'demo-triage');
});

/** A kept connection to the server that was there before is found closed by the first who uses it. */
async function untilAnswered(url, tries = 20) {
  try {
    assert.equal((await fetch(url)).status, 200);
  } catch (error) {
    if (tries === 0) throw error;
    await untilAnswered(url, tries - 1);
  }
}

test('without the demo setting nobody is listed and nobody gets in', async () => {
  const closed = await startIdentity({ demo: false });
  assert.equal((await fetch(`${closed.issuer}/demo-sign-ins`)).status, 404);
  const browser = new Browser();
  const page = next(closed, await browser.open(authorization(closed).url));
  const shown = await browser.open(page);
  assert.equal(shown.status, 403);
  const text = await shown.text();
  assert.ok(!text.includes('demo-'));
  assert.match(text, /Här går det inte att logga in/);
  const tried = await browser.open(page, { method: 'POST', body: new URLSearchParams({ account: 'demo-triage' }) });
  assert.equal(tried.status, 403);
  await closed.stop();
  closed.remove();
});
