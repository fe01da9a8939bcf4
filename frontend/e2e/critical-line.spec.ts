import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { exerciseId, People } from "./people";

/** What waits for what, and when it will be ready, as an implementer and a regional lead work with it. */

let people: People;
let gates: string;

test.beforeAll(async ({ browser }) => {
  people = new People(browser);
  gates = `/p/${await exerciseId(await people.as("implementer"))}/gates`;
});

const figure = (page: Page) => page.getByRole("figure", { name: "Kritisk linje över tid" });

async function open(page: Page, item: RegExp) {
  await page.goto(gates);
  await figure(page).getByRole("link", { name: item }).click();
  const panel = page.getByRole("article");
  await expect(panel.getByRole("heading", { name: item })).toBeFocused();
  return panel;
}

async function waitFor(page: Page, item: RegExp, other: RegExp) {
  const panel = await open(page, item);
  const choice = panel.getByLabel("Punkten väntar också på");
  const option = await choice.locator("option", { hasText: other }).first().getAttribute("value");
  await choice.selectOption(option);
  await panel.getByLabel("Varför", { exact: true }).fill("Den andra måste finnas först.");
  await panel.getByRole("button", { name: "Lägg till beroendet" }).click();
  return panel;
}

const paper = /Pappersblanketter för minst 8 timmar/;
const superusers = /Minst en superanvändare per tio/;

test("an owner estimates, and the line moves", async () => {
  const page = await people.as("implementer");
  const panel = await open(page, paper);
  for (const [label, days] of Object.entries({ Minst: "1", Troligen: "2", Mest: "4" }))
    await panel.getByLabel(`${label}, dagar`).fill(days);
  await panel.getByRole("button", { name: "Spara uppskattningen" }).click();
  await expect(panel.getByText("1, 2, 4 dagar")).toBeVisible();
  const row = page.getByRole("row").filter({ has: page.getByRole("rowheader", { name: paper }) });
  await expect(row.getByRole("cell", { name: "2 uppskattat" })).toBeVisible();
});

test("an item waits for another; what would go round is refused with the way round named", async () => {
  const page = await people.as("implementer");
  const first = await waitFor(page, paper, superusers);
  await expect(first.getByText("Den andra måste finnas först.")).toBeVisible();
  const second = await waitFor(page, superusers, paper);
  const refusal = second.getByRole("alert");
  await expect(refusal).toContainText("Beroendet skulle gå runt");
  await expect(refusal).toContainText("tra-paper");
  const panel = await open(page, paper);
  await panel.getByText("Ta bort beroendet").click();
  await panel.getByLabel("Varför väntar punkten inte längre?").fill("Den behövs inte.");
  await panel.getByRole("button", { name: "Ta bort", exact: true }).click();
  await expect(panel.getByText("Den andra måste finnas först.")).toBeHidden();
});

test("a forecast with too little history is a range, says why, and can be kept", async () => {
  const page = await people.as("regional_lead");
  await page.goto(gates);
  await expect(page.getByText("Ingen sannolikhet kan anges, bara ett spann.")).toBeVisible();
  await expect(page.getByText(/20 behövs för en sannolikhet/)).toBeVisible();
  await page.getByRole("button", { name: "Spara prognosen" }).click();
  const kept = page.getByRole("region", { name: "Sparade prognoser" });
  await expect(kept.getByRole("row")).toHaveCount(2);
});

test("a gate is chosen on the axis, and nothing on the page is a barrier", async () => {
  const page = await people.as("implementer");
  await open(page, paper);
  const axis = page.getByRole("navigation", { name: "Avstämningspunkter" });
  await axis.getByRole("link", { name: "T−14" }).click();
  await expect(page.getByRole("heading", { name: "Läget nu mot T−14" })).toBeVisible();
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 900 });
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    const wider = await page.evaluate(
      () => document.documentElement.scrollWidth - window.innerWidth,
    );
    expect(wider).toBeLessThanOrEqual(0);
  }
  await page.setViewportSize({ width: 1280, height: 900 });
});
