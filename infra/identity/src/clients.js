export const BROWSER_CLIENT = 'driftstart-spa';
export const RESOURCE = 'urn:driftstart';
export const AUDIENCE = 'driftstart';

/** What a machine client may be granted; each service says in its API which of them a route asks for. */
export const SCOPES = ['changes:read', 'gates:read', 'readiness:read', 'incidents:read', 'situation:read'];

const EXERCISE_SCOPES = ['incidents:write', 'incidents:triage', 'log:write', 'clock:write'];

/** What systems that measure may do: send figures under the names bound to them in SOURCES, and nothing else. */
const INTAKE_SCOPES = ['measurements:write'];

const MACHINES = {
  'readiness-api': SCOPES,
  'incident-api': SCOPES,
  'reporting-api': SCOPES,
  replay: [...SCOPES, ...EXERCISE_SCOPES],
  bench: [...SCOPES, ...EXERCISE_SCOPES],
  'training-system': INTAKE_SCOPES,
};

/** The sources a machine client may name as its own; the token carries them, so that nobody can send as another. */
export const SOURCES = { 'training-system': ['training-system'] };

export const MACHINE_CLIENTS = Object.keys(MACHINES);
export const scopesOf = (id) => MACHINES[id];
export const ALL_SCOPES = [...new Set(Object.values(MACHINES).flat())];

/** Client metadata as oidc-provider wants it. The browser's client has no secret: code + PKCE only. */
export function clients(settings, secrets) {
  const browser = {
    client_id: BROWSER_CLIENT,
    client_name: 'Driftstart',
    token_endpoint_auth_method: 'none',
    grant_types: ['authorization_code'],
    response_types: ['code'],
    redirect_uris: [`${settings.publicUrl}/signin`],
    post_logout_redirect_uris: [`${settings.publicUrl}/`],
    scope: 'openid profile',
  };
  const machines = MACHINE_CLIENTS.map((id) => ({
    client_id: id,
    client_name: id,
    client_secret: secrets[id],
    token_endpoint_auth_method: 'client_secret_basic',
    grant_types: ['client_credentials'],
    response_types: [],
    redirect_uris: [],
    scope: MACHINES[id].join(' '),
  }));
  return [browser, ...machines];
}
