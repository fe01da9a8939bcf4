import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

import { DEMO_ACCOUNTS, findAccount } from './accounts.js';
import { errorPage, expiredPage, language, signInPage } from './pages.js';
import { createProvider } from './provider.js';

const STYLE = readFileSync(new URL('./style.css', import.meta.url));
const LARGEST_FORM = 10_000;

/** The HTTP server: sign-in page, style, health, and for all else the OpenID provider, below the issuer's path. */
export function createIdentity(settings) {
  const provider = createProvider(settings);
  const answer = provider.callback();
  const { host, protocol } = new URL(settings.issuer);

  provider.on('server_error', (ctx, error) => report(ctx.path, error));

  return createServer(async (request, response) => {
    secure(settings, response);
    if (!request.url.startsWith(`${settings.mountPath}/`)) return end(response, 404, '');
    // Addresses are built from the issuer, whatever name the caller used.
    Object.assign(request.headers, { host, 'x-forwarded-host': host, 'x-forwarded-proto': protocol.slice(0, -1) });
    request.originalUrl = request.url;
    request.url = request.url.slice(settings.mountPath.length);
    const { pathname } = new URL(request.url, settings.issuer);
    if (pathname === '/health/live') return end(response, 200, 'ok', 'text/plain');
    if (pathname === '/style.css') return style(response);
    if (pathname === '/demo-sign-ins') return demoSignIns(settings, response);
    if (!pathname.startsWith('/sign-in/')) return answer(request, response);
    try {
      await signIn(settings, provider, request, response);
    } catch (error) {
      if (error.name === 'SessionNotFound') return end(response, 400, expiredPage(settings, language(request)));
      report(pathname, error);
      end(response, 500, errorPage(settings, language(request), 'server_error'));
    }
  });
}

async function signIn(settings, provider, request, response) {
  const { uid } = await provider.interactionDetails(request, response);
  if (request.method === 'GET') {
    return end(response, settings.demo ? 200 : 403, signInPage(settings, language(request), uid));
  }
  if (request.method !== 'POST') return end(response, 405, '');
  const account = findAccount(settings, (await form(request)).get('account'));
  if (!account) return end(response, 403, signInPage(settings, language(request), uid));
  return provider.interactionFinished(request, response, { login: { accountId: account.id, remember: false } });
}

function report(path, error) {
  process.stderr.write(`${JSON.stringify({ level: 'error', path, error: String(error.stack) })}\n`);
}

async function form(request) {
  let text = '';
  for await (const chunk of request) {
    text += chunk;
    if (text.length > LARGEST_FORM) break;
  }
  return new URLSearchParams(text.slice(0, LARGEST_FORM));
}

function secure(settings, response) {
  // A form's answer leads back to the application, which may stand at another address.
  const forms = `form-action 'self' ${new URL(settings.publicUrl).origin}`;
  response.setHeader(
    'Content-Security-Policy',
    `default-src 'none'; style-src 'self'; img-src 'self'; ${forms}; base-uri 'none'; frame-ancestors 'none'`,
  );
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Referrer-Policy', 'no-referrer');
}

function demoSignIns(settings, response) {
  if (!settings.demo) return end(response, 404, '');
  const listed = DEMO_ACCOUNTS.map(({ role, name }) => ({ role, name }));
  return end(response, 200, JSON.stringify(listed), 'application/json');
}

function style(response) {
  response.setHeader('Cache-Control', 'public, max-age=3600');
  response.writeHead(200, { 'Content-Type': 'text/css; charset=utf-8' }).end(STYLE);
}

function end(response, status, body, type = 'text/html') {
  response.setHeader('Cache-Control', 'no-store');
  response.writeHead(status, { 'Content-Type': `${type}; charset=utf-8` }).end(body);
}
