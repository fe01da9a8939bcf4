import Provider, { errors } from 'oidc-provider';

import { findAccount } from './accounts.js';
import { ALL_SCOPES, AUDIENCE, clients, MACHINE_CLIENTS, RESOURCE, SOURCES } from './clients.js';
import { loadClientSecrets, loadKeys } from './keys.js';
import { createMemory } from './memory.js';
import { errorPage, language, signedOutPage, signOutPage } from './pages.js';

const HOUR = 3600;
// A reporter's token lasts a shift: sign-in is needed to get a token, not to use it.
const SHIFT = 10 * HOUR;

/** The OpenID provider. Sessions live in memory; a restart asks for a new sign-in and invalidates no token. */
export function createProvider(settings) {
  const keys = loadKeys(settings.dataFolder);
  const secrets = loadClientSecrets(settings.clientSecretsFile, MACHINE_CLIENTS, settings.clientSecrets);
  const provider = new Provider(settings.issuer, {
    adapter: createMemory(),
    clients: clients(settings, secrets),
    jwks: keys.jwks,
    clientDefaults: { id_token_signed_response_alg: 'ES256' },
    enabledJWA: { idTokenSigningAlgValues: ['ES256'] },
    responseTypes: ['code'],
    scopes: ['openid', 'profile', ...ALL_SCOPES],
    claims: { openid: ['sub'], profile: ['name', 'roles'] },
    conformIdTokenClaims: false,
    cookies: {
      keys: keys.cookies,
      names: { session: 'driftstart_session', interaction: 'driftstart_sign_in', resume: 'driftstart_resume' },
      long: { httpOnly: true, sameSite: 'lax', path: settings.mountPath },
      short: { httpOnly: true, sameSite: 'lax' },
    },
    ttl: { AccessToken: SHIFT, IdToken: SHIFT, Session: SHIFT, Grant: SHIFT, ClientCredentials: HOUR, Interaction: HOUR },
    interactions: { url: (_ctx, interaction) => `${settings.mountPath}/sign-in/${interaction.uid}` },
    // A browser names its origin on every POST, its own page's too.
    clientBasedCORS: (_ctx, origin) => origin === new URL(settings.publicUrl).origin,
    findAccount: (_ctx, id) => accountClaims(findAccount(settings, id)),
    extraTokenClaims: (_ctx, token) => tokenClaims(settings, token),
    loadExistingGrant,
    renderError: (ctx, out) => {
      ctx.type = 'html';
      ctx.body = errorPage(settings, language(ctx.req), out.error_description ?? out.error);
    },
    features: {
      devInteractions: { enabled: false },
      clientCredentials: { enabled: true },
      dPoP: { enabled: false },
      pushedAuthorizationRequests: { enabled: false },
      userinfo: { enabled: false },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => RESOURCE,
        useGrantedResource: () => true,
        getResourceServerInfo: (_ctx, resource) => resourceServer(resource),
      },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: (ctx, form) => {
          ctx.body = signOutPage(settings, language(ctx.req), form);
        },
        postLogoutSuccessSource: (ctx) => {
          ctx.body = signedOutPage(settings, language(ctx.req));
        },
      },
    },
  });
  provider.proxy = true;
  return provider;
}

function resourceServer(resource) {
  if (resource !== RESOURCE) throw new errors.InvalidTarget();
  return {
    scope: ALL_SCOPES.join(' '),
    audience: AUDIENCE,
    accessTokenFormat: 'jwt',
    jwt: { sign: { alg: 'ES256' } },
  };
}

function accountClaims(account) {
  if (!account) return undefined;
  return { accountId: account.id, claims: () => ({ sub: account.id, name: account.name, roles: account.roles }) };
}

function tokenClaims(settings, token) {
  if (token.kind === 'ClientCredentials') {
    const sources = SOURCES[token.clientId];
    return { name: token.clientId, roles: [{ role: 'system', organisation: '*' }], ...(sources && { sources }) };
  }
  const account = findAccount(settings, token.accountId);
  return { name: account.name, roles: account.roles };
}

/** The one browser client is our own, so nobody is asked whether it may know who signed in. */
async function loadExistingGrant(ctx) {
  const { client, session, provider } = ctx.oidc;
  const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
  grant.addOIDCScope('openid profile');
  await grant.save();
  return grant;
}
