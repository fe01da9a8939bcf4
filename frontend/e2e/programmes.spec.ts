import { expect, test } from "@playwright/test";
import { People } from "./people";

/** The first step of the thread: the programmes side by side, and one of one's own. */
let people: People;

test.beforeAll(({ browser }) => {
  people = new People(browser);
});

test("1a the exercise counts down to go-live beside its two real programmes", async () => {
  const page = await people.as("implementer");
  await page.goto("/");
  await expect(page.getByRole("link", { name: "Program Millennium, VGR" })).toBeVisible();
  await expect(page.getByRole("link", { name: "SDV, Region Skåne" })).toBeVisible();
  await page.getByRole("link", { name: "Övning: November 2024" }).click();
  await expect(page.getByRole("timer")).toContainText(/1\d tim/);
  await expect(page.getByText("Planerad till tis 12 nov 2024 kl. 04.00.")).toBeVisible();
  await expect(page.getByRole("link", { name: "16 mottagande enheter" })).toBeVisible();
});

test("1b history says live, paused and not resumed; Skåne has no date", async () => {
  const page = await people.as("implementer");
  await page.goto("/");
  await page.getByRole("link", { name: "Program Millennium, VGR" }).click();
  await expect(page.getByText("I drift sedan tis 12 nov 2024 kl. 05.30.")).toBeVisible();
  await expect(page.getByRole("cell", { name: /Pausad/ })).toBeVisible();
  await page.goto("/");
  await page.getByRole("link", { name: "SDV, Region Skåne" }).click();
  await expect(page.getByText("Inget datum").first()).toBeVisible();
});

test("1c an administrator creates a programme with a wave and a site", async () => {
  const page = await people.as("administrator");
  await page.goto("/");
  await page.getByRole("link", { name: "Nytt program" }).click();
  await page.getByLabel("Namn", { exact: true }).fill("Journalbyte, Exempelregionen");
  await page.getByLabel("Kod").fill("exempel-journal");
  await page.getByLabel("System som införs").fill("Journalen");
  await page.getByLabel("Region", { exact: true }).fill("Exempelregionen");
  await page.getByLabel("Regionens HSA-id").fill("SE2321000999-DEMOEXEMPEL");
  await page
    .getByLabel("Vad programmet är, på svenska")
    .fill("Ett program för att visa hur man börjar.");
  await page.getByLabel("Samma på engelska").fill("A programme that shows how to begin.");
  await page.getByRole("button", { name: "Skapa programmet" }).click();
  await page.getByLabel("Etappens namn").fill("Etapp 1, Norra länet");
  await page.getByLabel("Planerad driftstart").fill("2027-05-04T06:00");
  await page.getByRole("button", { name: "Skapa etapp 1" }).click();
  await expect(page.getByText("tis 4 maj 2027 kl. 06.00")).toBeVisible();
  await page.getByLabel("Enhetens namn").fill("Lasarettet");
  await page.getByLabel("Enhetens HSA-id").fill("SE2321000999-DEMOLASARETT");
  await page.getByRole("button", { name: "Lägg till enheten" }).click();
  await expect(
    page.getByRole("main").getByRole("listitem").filter({ hasText: "Lasarettet" }),
  ).toBeVisible();
});
