import { expect, test } from "@playwright/test";
import { exerciseId, People } from "./people";

/** A file becomes organisations, and an organisation is changed and closed by hand. */
let people: People;

test.beforeAll(({ browser }) => {
  people = new People(browser);
});

const file = (name: string, rows: string[]) => ({
  name,
  mimeType: "text/csv",
  buffer: Buffer.from(["HSA-id;Enhetens namn;Enhetstyp;Kommunkod", ...rows].join("\n")),
});
const rows = [
  "SE2321000131-PROV01;Provmottagningen;Mottagning;1490",
  "SE2321000131-PROV02;Provteamet;Team;1490",
  "SE2321000131-;Utan nummer;Mottagning;0490",
];

test("an import is mapped, previewed, committed and says what it did not take", async () => {
  const page = await people.as("administrator");
  const programme = await exerciseId(page);
  await page.goto(`/p/${programme}/imports`);
  await page.getByLabel("Fil", { exact: true }).setInputFiles(file("enheter.csv", rows));
  await page.getByRole("button", { name: "Ladda upp och läs" }).click();
  await expect(page.getByLabel("Kolumnen HSA-id tas som")).toHaveValue("hsaId");
  await expect(page.getByLabel("Kolumnen Enhetens namn tas som")).toHaveValue("name");
  await page.getByLabel("team betyder").selectOption({ label: "Enhet" });
  await page.getByRole("button", { name: "Spara kolumnvalet" }).click();
  await page.getByLabel("Namn på valet").fill("Provkatalogen");
  await page.getByRole("button", { name: "Spara under namnet" }).click();
  await expect(page.getByText("Sparat.")).toBeVisible();
  await page.getByRole("button", { name: "Granska raderna" }).click();
  await expect(page.getByText(/väntade ett HSA-id/)).toBeVisible();
  await expect(page.getByText(/Jag lägger till 2 organisationer och ändrar 0/)).toBeVisible();
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "Ladda ner raderna som inte tas in" }).click();
  expect((await downloading).suggestedFilename()).toBe("enheter-ej-intagna.csv");
  await page.getByRole("button", { name: "Genomför 2 rader" }).click();
  await expect(page.getByText("2 organisationer lades till och 0 ändrades.")).toBeVisible();
});

test("the same file again changes nothing, and the saved choice is used", async () => {
  const page = await people.as("administrator");
  const programme = await exerciseId(page);
  await page.goto(`/p/${programme}/imports`);
  await page.getByLabel("Fil", { exact: true }).setInputFiles(file("enheter.csv", rows));
  await page.getByRole("button", { name: "Ladda upp och läs" }).click();
  await expect(page.getByLabel("team betyder")).toHaveValue("unit");
  await page.getByRole("button", { name: "Granska raderna" }).click();
  await expect(page.getByText("Allt som går att ta in stämmer redan med trädet.")).toBeVisible();
});

test("an organisation is found, renamed and closed", async () => {
  const page = await people.as("administrator");
  const programme = await exerciseId(page);
  await page.goto(`/p/${programme}/organisations`);
  await page.getByLabel("Sök på namn, HSA-id eller kommunkod").fill("Provteam");
  await page.getByRole("link", { name: "Provteamet" }).click();
  await page.getByRole("button", { name: "Ändra uppgifter" }).click();
  await page.getByLabel("Namn", { exact: true }).fill("Provteamet, nytt namn");
  await page.getByRole("button", { name: "Spara ändringen" }).click();
  await expect(page.getByRole("heading", { name: "Provteamet, nytt namn" })).toBeVisible();
  await page.getByRole("button", { name: "Avsluta", exact: false }).first().click();
  await page.getByLabel("Sista dag").first().fill("2024-11-01");
  await page.getByLabel("Varför den avslutas").fill("Slås ihop med mottagningen");
  await page.getByRole("button", { name: "Avsluta organisationen" }).click();
  await expect(page.getByRole("definition").filter({ hasText: "Avslutad" })).toBeVisible();
});
