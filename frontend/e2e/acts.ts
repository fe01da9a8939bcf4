import { expect, type Page } from "@playwright/test";

/** What people do on the pages, one act each, as they do it by hand. */

export async function openItem(page: Page, area: string, item: RegExp) {
  await page
    .getByRole("navigation", { name: "Förberedelseområden" })
    .getByRole("link", { name: area })
    .click();
  await page.getByRole("link", { name: item }).click();
  return page.getByRole("article");
}

export async function measure(page: Page, numerator: number, denominator: number, exclusions = 0) {
  const item = page.getByRole("article");
  await item.getByRole("button", { name: "Mätvärde" }).click();
  await item.getByLabel("Täljare").fill(String(numerator));
  await item.getByLabel("Nämnare").fill(String(denominator));
  await item.getByLabel("Undantagna").fill(String(exclusions));
  if (exclusions)
    await item.getByLabel("Varför är de undantagna?").fill("Föräldralediga hela november");
  await item.getByLabel("Källa").fill("Utbildningssystemet");
  await item.getByRole("button", { name: "Spara mätvärdet" }).click();
  await expect(item.getByText("(täljare)")).toBeVisible();
}

export async function askForDeviation(page: Page, reason: string) {
  const item = page.getByRole("article");
  await item.getByRole("button", { name: "Begär avsteg" }).click();
  await item.getByLabel("Varför kan punkten inte uppfyllas i tid?").fill(reason);
  await item.getByLabel("Vad görs i stället, så länge?").fill("Grannavdelningens exemplar delas.");
  await item.getByLabel("Gäller till").fill("2024-11-30T12:00");
  await item.getByRole("button", { name: "Begär avsteg" }).last().click();
  await expect(item.getByText("Ett avsteg är begärt och väntar på svar.")).toBeVisible();
}

export async function proposeGo(page: Page) {
  await page.getByRole("link", { name: "Lägg förslag om driftstart" }).click();
  await fillAlternatives(page, ["Starta som planerat", "Vänta till våren"]);
  await page.getByRole("button", { name: "Lägg förslaget" }).click();
}

export async function fillAlternatives(page: Page, titles: [string, string]) {
  for (const [index, title] of titles.entries()) {
    const one = page.getByRole("group", { name: `Alternativ ${"AB"[index]}` });
    await one.getByLabel("Rubrik").fill(title);
    await one.getByLabel("Hinder, ett per rad").fill("Två system sida vid sida\nHelgbemanning");
    await one.getByLabel("Möjligheter, en per rad").fill("Leverantören är på plats");
    await one.getByLabel("Patientsäkerhet").fill("Godtagbar med reservrutin.");
  }
}

export async function sign(page: Page, programme: string, site: string) {
  await page.goto(`/p/${programme}/readiness`);
  // Only the rows in view are there: a site further down is looked for by name, as a person does.
  await page.getByLabel("Enhet", { exact: true }).fill(site);
  await page.getByRole("link", { name: site, exact: true }).click();
  await page.getByRole("link", { name: "Gå igenom och skriv under" }).click();
  await page.getByLabel("Jag har gått igenom alla 13 områden").check();
  await page.getByRole("button", { name: `Skriv under för ${site}` }).click();
  await expect(page.getByText(/Underskriven av/).last()).toBeVisible();
}

export async function log(
  page: Page,
  programme: string,
  what: string,
  patient: "Ja" | "Nej" | "Vet inte",
) {
  await page.goto(`/p/${programme}/incidents/new`);
  await page.getByRole("radio", { name: patient }).check();
  await page.getByLabel("Vad hände? En rad räcker.").fill(what);
  await page.getByRole("button", { name: "Spara" }).click();
  await expect(page.getByRole("heading", { name: "Mottagen" })).toBeVisible();
}

export async function rate(page: Page, risk: string, hazard: string) {
  await page.getByRole("radio", { name: risk }).check();
  await page.getByLabel("Faroklass").selectOption(hazard);
  await page.getByRole("button", { name: /Ta emot|Spara bedömningen/ }).click();
  await expect(page.getByRole("button", { name: "Spara bedömningen" })).toBeVisible();
}

export const figure = (page: Page, name: string) =>
  page
    .getByRole("row")
    .filter({ has: page.getByRole("rowheader", { name, exact: true }) })
    .getByRole("link");
