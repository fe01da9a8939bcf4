import { DEMO_ACCOUNTS, GROUPS } from './accounts.js';
import { TEXTS } from './texts.js';

/** The reader's language: `?lang=`, else the browser's, else Swedish. */
export function language(request) {
  const asked = new URL(request.originalUrl ?? request.url, 'http://localhost').searchParams.get('lang');
  if (asked in TEXTS) return asked;
  const first = (request.headers['accept-language'] ?? '').trim().slice(0, 2).toLowerCase();
  return first in TEXTS ? first : 'sv';
}

export function signInPage(settings, lang, uid) {
  const text = TEXTS[lang];
  const other = lang === 'sv' ? 'en' : 'sv';
  const switcher = `<p><a href="?lang=${other}" lang="${other}" hreflang="${other}">${text.other}</a></p>`;
  if (!settings.demo) return page(settings, lang, text.closedHeading, `<p class="lead">${text.closed}</p>${switcher}`);
  const groups = GROUPS.map((group) => accountGroup(group, text, lang)).join('');
  return page(
    settings,
    lang,
    text.heading,
    `<p class="lead">${text.demo}</p>
     <form method="post" action="${settings.mountPath}/sign-in/${escape(uid)}">${groups}</form>${switcher}`,
  );
}

function accountGroup(group, text, lang) {
  const buttons = DEMO_ACCOUNTS.filter((account) => account.group === group).map(
    (account) => `<li><button name="account" value="${account.id}">${escape(account.label[lang])}</button></li>`,
  );
  return `<section aria-labelledby="${group}"><h2 id="${group}">${text.groups[group]}</h2><ul>${buttons.join('')}</ul></section>`;
}

export function expiredPage(settings, lang) {
  const text = TEXTS[lang];
  return page(settings, lang, text.expiredHeading, `<p class="lead">${text.expired}</p>${homeLink(settings, text)}`);
}

export function errorPage(settings, lang, detail) {
  const text = TEXTS[lang];
  return page(
    settings,
    lang,
    text.errorHeading,
    `<p class="lead">${text.error}</p>${homeLink(settings, text)}<p class="detail" lang="en">${escape(detail)}</p>`,
  );
}

/** `form` is oidc-provider's own, with its protection against forged requests; our button submits it. */
export function signOutPage(settings, lang, form) {
  const text = TEXTS[lang];
  return page(
    settings,
    lang,
    text.signOutHeading,
    `<p class="lead">${text.signOutNote}</p>${form}
     <button class="primary" type="submit" form="op.logoutForm" name="logout" value="yes">${text.signOut}</button>`,
  );
}

export function signedOutPage(settings, lang) {
  const text = TEXTS[lang];
  return page(settings, lang, text.signedOutHeading, homeLink(settings, text));
}

function homeLink(settings, text) {
  return `<p><a href="${settings.publicUrl}/">${text.home}</a></p>`;
}

function page(settings, lang, heading, body) {
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${heading} – Driftstart</title>
<link rel="icon" href="/mark.svg" type="image/svg+xml">
<link rel="stylesheet" href="${settings.mountPath}/style.css">
</head>
<body>
<header><p class="brand">Driftstart</p></header>
<main><h1>${heading}</h1>${body}</main>
</body>
</html>`;
}

function escape(value) {
  return String(value).replace(/[&<>"']/g, (character) => `&#${character.codePointAt(0)};`);
}
