import { expect, test } from "@playwright/test";
import { examineInBoth } from "./barriers";
import { exerciseId, People } from "./people";

/** A template's next version, from its first words to the checklists that follow it; then signatures and paper. */
test.describe.configure({ mode: "serial" });

let people: People;
let programme: string;
const at = (path: string) => `/p/${programme}${path}`;
const question = "Nattpersonalen har övat en hel natt vid en riktig arbetsplats.";

test.beforeAll(async ({ browser }) => {
  people = new People(browser);
  programme = await exerciseId(await people.as("administrator"));
});

test("an administrator writes a version, reads what it changes and publishes it", async () => {
  const page = await people.as("administrator");
  await page.goto(at("/templates"));
  await page.getByRole("button", { name: "Nytt utkast" }).click();
  await page.getByRole("button", { name: "Skapa utkastet" }).click();
  await expect(page.getByText("0 tillkommer, 0 utgår, 0 ändras")).toBeVisible();
  await page.getByRole("button", { name: "Ny punkt" }).click();
  const form = page.getByRole("form", { name: "Ny punkt" });
  await form.getByLabel("Kod", { exact: true }).fill("its-natt");
  await form.getByLabel("Svensk text").fill(question);
  await form.getByLabel("Engelsk text").fill("Night staff have practised a whole night.");
  await form.getByRole("button", { name: "Spara punkten i utkastet" }).click();
  await expect(page.getByText("1 tillkommer, 0 utgår, 0 ändras")).toBeVisible();
  await examineInBoth(page, "a template's draft");
  await page.getByRole("button", { name: "Svenska" }).click();
  await page.getByRole("button", { name: "Publicera" }).click();
  await page.getByLabel("Varför det blir en ny version").fill("Lärdom från övningen.");
  await page.getByRole("button", { name: "Publicera version 2" }).click();
  await expect(page.getByText("Utkastet är publicerat.")).toBeVisible();
});

test("checklists follow just as the preview said", async () => {
  const page = await people.as("administrator");
  await page.goto(at("/templates/upgrade"));
  await page.getByLabel("Varför checklistorna uppgraderas").fill("Lärdom från övningen.");
  await page.getByRole("button", { name: "Förhandsgranska" }).click();
  await expect(page.getByText(/16 checklistor: \d+ punkter tillkommer, 0 utgår/)).toBeVisible();
  await page.getByText("SÄS Borås", { exact: true }).click();
  await expect(page.getByText(question).first()).toBeVisible();
  await examineInBoth(page, "the preview of an upgrade");
  await page.getByRole("button", { name: "Svenska" }).click();
  await page.getByLabel("Jag har läst vad som händer med checklistorna").check();
  await page.getByRole("button", { name: "Uppgradera 16 checklistor" }).click();
  await expect(page.getByText(/Gjord av Administratör/)).toBeVisible();
});

test("the tree says what each signature waits for, and the paper holds every answer", async () => {
  const page = await people.as("regional_lead");
  await page.goto(at("/sign-off"));
  const region = page.getByRole("row", { name: /Västra Götalandsregionen/ });
  await expect(region.getByText(/av 15 checklistor under den/)).toBeVisible();
  await page.getByRole("link", { name: "SÄS Borås", exact: true }).click();
  await page.getByRole("link", { name: "Skriv ut" }).click();
  await expect(page.getByRole("heading", { name: "Checklista för SÄS Borås" })).toBeVisible();
  await expect(page.getByRole("row", { name: new RegExp(question) })).toBeVisible();
});
