import { expect, type Page, test } from "@playwright/test";
import { sign } from "./acts";
import { exerciseId, People } from "./people";

/** The registers: what they count is what the checklist is told. */
let people: People;
let programme: string;

test.beforeAll(async ({ browser }) => {
  people = new People(browser);
  programme = await exerciseId(await people.as("regional_lead"));
});

const open = (page: Page, summary: string) => page.getByText(summary, { exact: true }).click();
const section = (page: Page, name: string) =>
  page.locator("section").filter({ has: page.getByRole("heading", { name, exact: true }) });

test("a design question is raised, asked around, decided, told and read", async () => {
  const lead = await people.as("regional_lead");
  await lead.goto(`/p/${programme}/design-decisions`);
  await expect(lead.getByText("9 beslutade i sin arbetsström")).toBeVisible();
  await open(lead, "Ta upp en fråga");
  await lead.getByLabel("Rubrik").fill("Prov. Vem bevakar remissvar?");
  await lead.getByLabel("Vad ska avgöras?").fill("Vem bevakar svar efter kontorstid?");
  await lead.getByLabel("Arbetsström", { exact: true }).fill("Remiss");
  await lead.getByRole("button", { name: "Ta upp frågan" }).click();
  await lead.getByRole("link", { name: "Prov. Vem bevakar remissvar?" }).click();
  await open(lead, "Fråga fler arbetsströmmar");
  await lead.getByLabel("Arbetsströmmar, en per rad").fill("Lab");
  await lead.getByRole("button", { name: "Fråga", exact: true }).click();
  await expect(lead.getByText(/Har inte svarat\. Tillfrågad/)).toBeVisible();
  await open(lead, "Svara för en arbetsström");
  await lead.getByLabel("Svar", { exact: true }).fill("Vi bevakar våra egna.");
  await lead.getByRole("button", { name: "Spara svaret" }).click();
  await expect(lead.getByText("Instämmer.")).toBeVisible();
  await lead.getByLabel("Vad är beslutat?").fill("Den som skrev remissen.");
  await lead.getByRole("button", { name: "För in beslutet" }).click();
  await expect(lead.getByText("Den som skrev remissen.")).toBeVisible();
  await open(lead, "Skicka beslutet till en organisation");
  await lead
    .getByLabel("Till vilken organisation?")
    .selectOption({ label: "Södra Älvsborgs sjukhus" });
  await lead.getByLabel("Till vilken funktion?").fill("Verksamhetschef");
  await lead.getByRole("button", { name: "Skicka", exact: true }).click();
  await expect(lead.getByText("Inte läst")).toBeVisible();
  const manager = await people.as("site_manager");
  await manager.goto(lead.url());
  await manager.getByRole("button", { name: "Kvittera att jag läst" }).click();
  await expect(manager.getByText("Inte läst")).toHaveCount(0);
  await lead.goto(`/p/${programme}/design-decisions`);
  await expect(lead.getByText("10 beslutade i sin arbetsström")).toBeVisible();
});

test("a failed run stays, the next one passes, and the checklist is told the same", async () => {
  const page = await people.as("implementer");
  await page.goto(`/p/${programme}/trials`);
  await page.getByLabel("Enhet", { exact: true }).selectOption({ label: "SÄS Skene" });
  await open(page, "Lägg till ett scenario");
  await page.getByLabel("Scenario", { exact: true }).fill("Prov. Planerad operation");
  await page.getByLabel("Steg, ett per rad").fill("Läkare | Anmäler | Operation ser anmälan");
  await page.getByRole("button", { name: "Lägg till scenariot" }).click();
  const told = page.getByRole("row", { name: /Patientscenarier godkända/ });
  await expect(told).toContainText("0 %");
  await page.getByRole("link", { name: "Prov. Planerad operation" }).click();
  for (const [outcome, heading] of [
    ["failed", /^Underkänd/],
    ["passed", /^Godkänd/],
  ] as const) {
    await page.getByLabel("Steg 1: Anmäler").selectOption(outcome);
    await page.getByLabel("Systemets version").fill("Start 1");
    await page.getByRole("button", { name: "Spara körningen" }).click();
    await expect(page.getByRole("heading", { name: heading })).toBeVisible();
  }
  await expect(page.getByRole("heading", { name: /^Underkänd/ })).toBeVisible();
  await page.getByRole("link", { name: "Test och migrering" }).last().click();
  await page.getByLabel("Enhet", { exact: true }).selectOption({ label: "SÄS Skene" });
  await expect(told).toContainText("100 %");
});

test("records are reconciled to the last one", async () => {
  const page = await people.as("regional_lead");
  await page.goto(`/p/${programme}/trials`);
  const migration = section(page, "Migrerade poster");
  await open(page, "Lägg till en källa");
  await migration.getByLabel("Källa", { exact: true }).fill("Provkällan");
  await migration.getByLabel("Slag av poster").fill("Remisser");
  await migration.getByLabel("Poster i källan").fill("10");
  await migration.getByRole("button", { name: "Lägg till källan" }).click();
  const row = migration.getByRole("row", { name: /Provkällan/ });
  await expect(row).toContainText("Inte räknad");
  await open(page, "Räkna en inläsning");
  await migration.getByLabel("Vilken källa?").selectOption({ label: "Provkällan, Remisser" });
  await migration.getByLabel("Räknat i källan").fill("10");
  await migration.getByLabel("Inlästa i målet").fill("9");
  await migration.getByLabel("Avvisade").fill("1");
  await migration.getByRole("button", { name: "Lägg till en orsak" }).click();
  await migration.getByLabel("Varför?").fill("Dubblett");
  await migration.getByLabel("Hur många?").fill("1");
  await migration.getByRole("button", { name: "Spara räkningen" }).click();
  await expect(row).toContainText("0, avstämd");
});

test("a pass rate is counted whole, and a session's attendance too", async () => {
  const page = await people.as("implementer");
  await page.goto(`/p/${programme}/change`);
  const training = section(page, "Utbildning och prov per roll");
  await open(page, "Räkna en roll");
  await training.getByLabel("Rollens enhet").selectOption({ label: "SÄS Skene" });
  await training.getByLabel("Roll", { exact: true }).fill("Medicinsk sekreterare");
  await training.getByLabel("Behöver utbildningen").fill("20");
  await training.getByLabel("Har slutfört den").fill("19");
  await training.getByLabel("Räknas inte", { exact: true }).fill("2");
  await training.getByLabel("Varför räknas de inte?").fill("Föräldralediga hela november");
  await training.getByLabel("Har gjort provet").fill("19");
  await training.getByLabel("Är godkända").fill("18");
  await training.getByLabel("Källa", { exact: true }).fill("Utbildningssystemet");
  await training.getByRole("button", { name: "Spara räkningen" }).click();
  await expect(training.getByRole("row", { name: /Medicinsk sekreterare/ })).toContainText(
    "Föräldralediga hela november",
  );
  const sessions = section(page, "Sittningar");
  const planned = sessions.getByRole("listitem").filter({ hasText: "nattens personal" });
  await planned.getByText("Hur gick det?").click();
  await planned.getByLabel("Kom", { exact: true }).fill("8");
  await planned.getByLabel("Berörs").fill("10");
  await planned.getByLabel("Vad blev resultatet?").fill("Alla har provat.");
  await planned.getByRole("button", { name: "Spara utfallet" }).click();
  await expect(planned.getByText("8 av 10 kom, 80 %.")).toBeVisible();
});

test("what is handed over is signed by the one and received by the other", async () => {
  const giver = await people.as("site_manager");
  await giver.goto(`/p/${programme}/handovers`);
  await giver.getByRole("link", { name: /superanvändarnas nätverk/ }).click();
  await giver.getByRole("button", { name: "Skriv under och lämna över" }).click();
  await expect(giver.getByText("Väntar på mottagaren")).toBeVisible();
  const receiver = await people.as("regional_lead");
  await receiver.goto(giver.url());
  await receiver.getByRole("button", { name: "Skriv under och ta emot" }).click();
  await expect(receiver.getByText("Båda parter har skrivit under.")).toBeVisible();
});

test("the pause list says what may go on and what stands still", async () => {
  const page = await people.as("implementer");
  await page.goto(`/p/${programme}/pause-list`);
  await expect(page.getByRole("button", { name: /\d+ får fortsätta/ })).toBeVisible();
  await expect(page.getByRole("region", { name: "Får fortsätta" })).toBeVisible();
  await page.getByRole("button", { name: /\d+ står stilla/ }).click();
  await expect(page).toHaveURL(/show=stopped/);
});

test("what the registers changed at an approved site is signed anew", async () => {
  await sign(await people.as("site_manager"), programme, "SÄS Skene");
  await sign(await people.as("regional_lead"), programme, "SÄS Skene");
});
