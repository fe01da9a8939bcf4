import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

export const desk = { width: 1280, height: 900 };
const phone = { width: 390, height: 844 };
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Axe and the width of the page, in the language shown, at both sizes. */
async function examine(page: Page, path: string) {
  const language = await page.locator("html").getAttribute("lang");
  for (const size of [desk, phone]) {
    await page.setViewportSize(size);
    const where = `${path} in ${language} at ${size.width}`;
    const { violations } = await new AxeBuilder({ page })
      .setLegacyMode(true)
      // Nodes that pass are not described: that is most of the work, and nobody reads them.
      .options({ resultTypes: ["violations"], runOnly: { type: "tag", values: tags } })
      .analyze();
    const found = violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`,
    );
    expect.soft(found, where).toEqual([]);
    const over = await page.evaluate(
      () => document.documentElement.scrollWidth - window.innerWidth,
    );
    expect.soft(over, `${where} scrolls sideways`).toBeLessThanOrEqual(0);
  }
}

/**
 * The same in both languages. The language is changed in place, as a person does; the page is left in the other one, at
 * the size of a computer.
 */
export async function examineInBoth(page: Page, path: string) {
  await examine(page, path);
  await page.setViewportSize(desk);
  await page.getByRole("button", { name: /^(English|Svenska)$/ }).click();
  await examine(page, path);
  await page.setViewportSize(desk);
}
