import { expect, test } from "@playwright/test";
import { exerciseId, signIn } from "./people";

/** An item's evidence and history, a checklist in Excel, and many items at once. What the story counts is left alone. */

const field = "Ägare i linjen";
const show = "Visa vad som skulle ändras";

test("one item over all sites is changed just as previewed, and back again", async ({
  browser,
}) => {
  const page = await signIn(browser, "regional_lead");
  await page.goto(`/p/${await exerciseId(page)}/items?code=tra-paper`);
  await page.getByLabel(field).fill("Verksamhetschef");
  await page.getByRole("button", { name: show }).click();
  await expect(page.getByText(/Ingenting är ändrat än\. 4 punkter ändras/)).toBeVisible();
  await page.getByRole("button", { name: "Ändra 4 punkter" }).click();
  await expect(page.getByText(/Genomfört: 4 punkter ändrades/)).toBeVisible();
  await page.getByRole("button", { name: /^Ångra/ }).click();
  await page.getByRole("button", { name: "Ändra 4 punkter" }).click();
  await expect(page.getByText(/Genomfört: 4 punkter ändrades/)).toBeVisible();
});

test("an item rests on a file, is talked about, and tells its history; its checklist goes through Excel", async ({
  browser,
}) => {
  const page = await signIn(browser, "implementer");
  await page.goto(`/p/${await exerciseId(page)}/readiness`);
  await page.getByRole("link", { name: "SÄS Borås", exact: true }).first().click();
  await page
    .getByRole("navigation", { name: "Förberedelseområden" })
    .getByRole("link", { name: "Patientscenarioarbetet" })
    .click();
  await page.locator(".tasks a").first().click();
  const item = page.getByRole("article");
  await item.getByRole("button", { name: /^Underlag/ }).click();
  const file = { name: "Protokoll.pdf", mimeType: "application/pdf" };
  await item.getByLabel("Fil").setInputFiles({ ...file, buffer: Buffer.from("%PDF-1.7\n") });
  await item.getByRole("button", { name: "Lägg till underlag" }).click();
  const saved = page.waitForEvent("download");
  await item.getByRole("button", { name: /^Hämta Protokoll/ }).click();
  expect((await saved).suggestedFilename()).toBe("Protokoll.pdf");
  await item.getByRole("button", { name: "Kommentarer" }).click();
  await item.getByLabel("Ny kommentar").fill("Protokollet är på plats.");
  await item.getByRole("button", { name: "Kommentera" }).last().click();
  await expect(item.getByRole("listitem").getByText("Protokollet är på plats.")).toBeVisible();
  await item.getByRole("button", { name: "Historik" }).click();
  await expect(item.getByText("Underlag lades till")).toBeVisible();

  await page.getByRole("link", { name: "Excel, och ändra flera" }).click();
  const sheet = page.waitForEvent("download");
  await page.getByRole("button", { name: "Hämta som Excel" }).click();
  await page.getByLabel("Ifylld fil").setInputFiles(await (await sheet).path());
  await page.getByRole("button", { name: show }).first().click();
  await expect(page.getByText(/0 punkter ändras/)).toBeVisible();
});
