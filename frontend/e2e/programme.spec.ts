import { expect, test } from "@playwright/test";
import { exerciseId, signIn } from "./people";

/** The plan that moves, old and new side by side, and what is retired. */

test("a go-live is moved with its reason, and what is counted from it follows", async ({
  browser,
}) => {
  const page = await signIn(browser, "administrator");
  await page.getByRole("link", { name: "Nytt program" }).click();
  const fields: [string, string][] = [
    ["Namn", "Flyttat program"],
    ["Kod", "flyttat"],
    ["System som införs", "Journalen"],
    ["Region", "Flyttregionen"],
    ["Regionens HSA-id", "SE2321000998-DEMOFLYTT"],
    ["Vad programmet är, på svenska", "Visar hur datum flyttas."],
    ["Samma på engelska", "Shows how dates move."],
  ];
  for (const [label, value] of fields) await page.getByLabel(label, { exact: true }).fill(value);
  await page.getByRole("button", { name: "Skapa programmet" }).click();
  await page.getByLabel("Etappens namn").fill("Etapp 1");
  await page.getByLabel("Planerad driftstart").fill("2027-05-04T06:00");
  await page.getByRole("button", { name: "Skapa etapp 1" }).click();
  await expect(page.getByText("tis 4 maj 2027 kl. 06.00")).toBeVisible();

  await page.getByRole("link", { name: "Tidplan" }).click();
  await page.getByRole("button", { name: "Flytta driftstarten Etapp 1" }).click();
  await page.getByLabel("Planerad driftstart").fill("2027-09-07T06:00");
  await page.getByLabel("Skäl").fill("Testen är inte klara.");
  await page.getByRole("button", { name: "Flytta datumet" }).click();
  await expect(page.getByText("tis 7 sep 2027 kl. 06.00").first()).toBeVisible();
  await page.getByText("2 uppgifter om datum").click();
  await expect(page.getByText("Testen är inte klara.")).toBeVisible();

  await page.getByRole("button", { name: "Planera Utbildning" }).click();
  await page.getByLabel("Första dagen").fill("2027-06-01");
  await page.getByLabel("Sista dagen").fill("2027-05-01");
  await page.getByLabel("Skäl").fill("Enligt utbildningsplanen.");
  await page.getByRole("button", { name: "Spara datumen" }).click();
  await expect(page.getByRole("alert")).toContainText("Fasen slutar innan den börjar");
  await page.getByLabel("Sista dagen").fill("2027-08-31");
  await page.getByRole("button", { name: "Spara datumen" }).click();
  await expect(page.getByRole("row", { name: /Utbildning/ })).toContainText("tis 31 aug 2027");
});

test("a crossing that lacks a routine gets one with an owner and an end", async ({ browser }) => {
  const page = await signIn(browser, "regional_lead");
  const programme = await exerciseId(page);
  await page.goto(`/p/${programme}/coexistence?on=2024-11-13`);
  await expect(page.getByRole("row", { name: /Borås kommun/ })).toContainText("Båda");
  await expect(page.getByRole("img", { name: /Karta över kommunerna/ })).toBeVisible();
  const crossing = page.getByRole("listitem").filter({ hasText: "Överflyttning av patient" });
  await expect(crossing.first()).toContainText("Ingen rutin är skriven");
  await page.getByRole("button", { name: "Skriv rutin Överflyttning av patient" }).click();
  await page.getByLabel("Rutinens namn").fill("Överflyttning under samexistens");
  await page
    .getByLabel("Vad man gör")
    .fill("Ring mottagande avdelning. Skriv ut läkemedelslistan.");
  await page.getByLabel("Ägare i linjen").fill("Verksamhetschef (övning)");
  await page.getByLabel("Gäller till och med").fill("2025-05-31");
  await page.getByRole("button", { name: "Spara rutinen" }).click();
  await expect(
    page.getByRole("button", { name: "Skriv rutin Överflyttning av patient" }),
  ).toHaveCount(0);
  await page.getByRole("radio", { name: "Alla korsningar" }).check();
  await expect(
    page.locator("summary").filter({ hasText: "Överflyttning under samexistens" }),
  ).toBeVisible();
});

test("a retirement that does not fit the wave is pointed out", async ({ browser }) => {
  const page = await signIn(browser, "regional_lead");
  const programme = await exerciseId(page);
  await page.goto(`/p/${programme}/systems`);
  await page
    .getByRole("button", { name: "Ändra avvecklingen De tidigare systemen", exact: true })
    .click();
  await page.getByLabel("Sista dag för återgång").fill("2024-11-10");
  await page.getByLabel("Varför det ändras").fill("Leverantören stänger tidigare.");
  await page.getByRole("button", { name: "Spara avvecklingen" }).click();
  await expect(page.getByText("Återgång är inte möjlig vid driftstarten")).toBeVisible();
});

test("a group advises, a person's roles that conflict are shown, and a role has an end", async ({
  browser,
}) => {
  const page = await signIn(browser, "administrator");
  const programme = await exerciseId(page);
  await page.goto(`/p/${programme}/bodies`);
  await expect(page.getByText("Äger punkter och godkänner dem")).toBeVisible();
  await page.getByRole("button", { name: "Ny roll" }).click();
  await page.getByLabel("Funktion").fill("Hälso- och sjukvårdsdirektör");
  await page.getByLabel("Konto").fill("demo-decision_maker");
  await page.getByLabel("Roll", { exact: true }).selectOption({ label: "Föredragande" });
  await page.getByRole("button", { name: "Spara rollen" }).click();
  await expect(page.getByRole("button", { name: "Ny roll" })).toBeVisible();
  await page.reload();
  await expect(page.getByText("Lägger fram och beslutar")).toBeVisible();
});

test("an assignment gets a new version, and the earlier one stays", async ({ browser }) => {
  const page = await signIn(browser, "presenter");
  const programme = await exerciseId(page);
  await page.goto(`/p/${programme}/assignments`);
  const name = "Uppdrag till kommandocentralen (övning)";
  await page.getByRole("button", { name: `Ny version ${name}` }).click();
  await page.getByLabel("Gräns mot andra uppdrag").fill("Beslutar inte om start.");
  await page.getByLabel("Varför det ändras").fill("Avtalsfrågorna är flyttade.");
  await page.getByRole("button", { name: "Spara versionen" }).click();
  await page.getByText("Versioner: 2").click();
  await expect(page.getByText("Avtalsfrågorna är flyttade.")).toBeVisible();
  await expect(page.getByText("Version 1")).toBeVisible();
});

test("a strategic choice is made with its reason", async ({ browser }) => {
  const page = await signIn(browser, "decision_maker");
  const programme = await exerciseId(page);
  await page.goto(`/p/${programme}/assignments`);
  await page.getByRole("button", { name: /Välj väg Ordningen mellan etapperna/ }).click();
  await page.getByRole("radio", { name: "Dela i två" }).check();
  await page.getByLabel("Skäl").fill("Lärdomarna väger tyngst.");
  await page.getByRole("button", { name: "Välj det här alternativet" }).click();
  await expect(page.getByText(/Lärdomarna väger tyngst/)).toBeVisible();
});
