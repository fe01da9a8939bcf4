import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const sizes = [
  { width: 1280, height: 900 },
  { width: 320, height: 640 },
];

async function examine(page: Page) {
  for (const size of sizes) {
    await page.setViewportSize(size);
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await new AxeBuilder({ page })
        .setLegacyMode(true)
        .options({ resultTypes: ["violations"], runOnly: { type: "tag", values: tags } })
        .analyze();
      const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html)}`);
      expect(found, `${page.url()} at ${size.width}, ${colorScheme}`).toEqual([]);
    }
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide, "no sideways scrolling").toBeLessThanOrEqual(size.width);
  }
}

async function begin(page: Page) {
  await page.goto("/");
  await page.getByRole("main").getByRole("button", { name: "Logga in" }).click();
  await expect(page.getByRole("heading", { name: "Välj vem du är" })).toBeVisible();
}

test("the sign-in pages bar nobody, in both languages", async ({ page }) => {
  await begin(page);
  await examine(page);
  await page.getByRole("link", { name: "In English" }).click();
  await expect(page.getByRole("heading", { name: "Choose who you are" })).toBeVisible();
  await examine(page);
});

test("by keyboard alone a function signs in, and out", async ({ page }) => {
  await begin(page);
  const triage = page.getByRole("button", { name: "Triage, centrala staben" });
  for (let steps = 0; steps < 20; steps++) {
    if (await triage.evaluate((node) => node === document.activeElement)) break;
    await page.keyboard.press("Tab");
  }
  await expect(triage).toBeFocused();
  await page.keyboard.press("Enter");
  const signOut = page.getByRole("button", { name: "Logga ut" });
  await expect(signOut).toBeVisible();
  await signOut.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Vill du logga ut?" })).toBeVisible();
  await examine(page);
  await page.getByRole("button", { name: "Logga ut" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main").getByRole("button", { name: "Logga in" })).toBeVisible();
});

test("a sign-in that is no longer known says so and leads back", async ({ page }) => {
  await page.goto("/identity/sign-in/gone");
  await expect(page.getByText("Inget har gått förlorat.")).toBeVisible();
  await examine(page);
  await page.getByRole("link", { name: "Till startsidan" }).click();
  await expect(page.getByRole("main").getByRole("button", { name: "Logga in" })).toBeVisible();
});
