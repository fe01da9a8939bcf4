import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { exerciseId, signIn } from "./people";

test("a regional lead finds the worst by keyboard, learns why, and sends the view on", async ({
  browser,
}) => {
  const page = await signIn(browser, "regional_lead");
  const programme = await exerciseId(page);
  await page.goto(`/p/${programme}/readiness`);
  const grid = page.getByRole("grid", { name: "Beredskap per enhet och område" });
  await expect(grid).toHaveAttribute("aria-rowcount", /^\d+$/);
  const first = grid.getByRole("row").nth(1);
  await first.getByRole("rowheader").getByRole("link").focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("End");
  await expect(first.getByRole("gridcell").last()).toBeFocused();
  await page.keyboard.press("Control+End");
  await expect(grid.getByRole("gridcell").last()).toBeFocused();
  await page.keyboard.press("Control+Home");
  await expect(first.getByRole("rowheader").getByRole("link")).toBeFocused();

  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  const why = page.getByRole("dialog");
  await expect(why.getByRole("heading", { name: /^Vårdens nya it-stöd, / })).toBeVisible();
  await expect(why.getByText("Så har det varit")).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await page.keyboard.press("Escape");
  await expect(first.getByRole("gridcell").first()).toBeFocused();

  await page.getByRole("button", { name: /^Stopp/ }).click();
  await page.getByLabel("Område", { exact: true }).selectOption("training");
  await expect(page).toHaveURL(/state=blocked/);
  await expect(page).toHaveURL(/area=training/);
  const found = await page.getByText(/^\d+ av \d+ enheter$/).innerText();
  const another = await page.context().newPage();
  const session = await page.evaluate(() => sessionStorage.getItem("driftstart.session") ?? "");
  await another.addInitScript(
    (kept) => sessionStorage.setItem("driftstart.session", kept),
    session,
  );
  await another.goto(page.url());
  await expect(another.getByText(found)).toBeVisible();

  await page.goto(`/p/${programme}/readiness`);
  await page.getByText("Programmet och etapperna").click();
  const number = page.getByRole("link", { name: /^\d+ \S+, Övning: November 2024$/ }).first();
  const behind = await number.innerText();
  await number.click();
  await expect(page.getByText(new RegExp(`^${behind} av \\d+ enheter, `))).toBeVisible();
  const file = page.waitForEvent("download");
  await page.getByRole("button", { name: "Hämta som CSV" }).click();
  expect((await file).suggestedFilename()).toBe("beredskap.csv");
});
