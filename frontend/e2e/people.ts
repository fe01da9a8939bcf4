import { type Browser, expect, type Page } from "@playwright/test";

export type Role =
  | "reporter"
  | "implementer"
  | "site_manager"
  | "regional_lead"
  | "triage"
  | "presenter"
  | "decision_maker"
  | "report_editor"
  | "reader"
  | "administrator";

const phone = { width: 390, height: 844 };

/** Signs a function in as anyone does: through the sign-in page, in a browser of their own. */
export async function signIn(browser: Browser, role: Role, onPhone = false): Promise<Page> {
  const context = await browser.newContext(onPhone ? { viewport: phone, hasTouch: true } : {});
  const page = await context.newPage();
  await page.goto("/");
  await page.getByRole("main").getByRole("button", { name: "Logga in" }).click();
  await page.locator(`button[value="demo-${role}"]`).click();
  await expect(page.getByRole("link", { name: "Övning: November 2024" })).toBeVisible();
  return page;
}

/** The people of the story, each signed in once. */
export class People {
  readonly #browser: Browser;
  readonly #pages = new Map<Role, Page>();
  constructor(browser: Browser) {
    this.#browser = browser;
  }
  async as(role: Role): Promise<Page> {
    const known = this.#pages.get(role);
    if (known) return known;
    const page = await signIn(this.#browser, role, role === "reporter");
    this.#pages.set(role, page);
    return page;
  }
}

/** The id of the exercise, read from the address that its link leads to. */
export async function exerciseId(page: Page): Promise<string> {
  await page.goto("/");
  const link = page.getByRole("link", { name: "Övning: November 2024" });
  const address = await link.getAttribute("href");
  return address?.split("/p/")[1] ?? "";
}

/** The access token the page holds, to ask a service what the page does not show. */
export async function tokenOf(page: Page): Promise<string> {
  const kept = await page.evaluate(() => sessionStorage.getItem("driftstart.session"));
  return JSON.parse(kept ?? "{}").accessToken;
}
