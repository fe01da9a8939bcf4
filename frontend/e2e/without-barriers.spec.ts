import { type Browser, expect, type Page, test } from "@playwright/test";
import { desk, examineInBoth } from "./barriers";
import { exerciseId, type Role, signIn, tokenOf } from "./people";

/** Every page as the story left it, in both languages, at the size of a computer and of a phone. */
/** Whose eyes see most of a page. `:name` is the newest thing of that name. */
const pages: Partial<Record<Role, string[]>> = {
  triage: [
    "/",
    "/accessibility",
    "/nowhere",
    "@",
    "@/readiness",
    "@/readiness?state=at_risk&sort=name",
    "@/gates",
    "@/incidents",
    "@/incidents?view=open",
    "@/incidents?view=open&incident=:incident",
    "@/incidents/:incident",
    "@/decisions",
    "@/decisions/register",
    "@/decisions/:decision",
    "@/situation",
    "@/situation?figure=incidents.risk8",
    "@/situation?asOf=2024-11-12T04:31:00.000Z",
    "@/reports",
    "@/reports/:report",
  ],
  implementer: ["@", "@/readiness/:checklist", "@/readiness/:checklist?area=training&item=:item"],
  site_manager: ["@/readiness/:checklist/sign"],
  regional_lead: [
    "@/items?code=tra-paper",
    "@/thresholds",
    "@/design-decisions",
    "@/design-decisions/:designDecision",
    "@/trials?site=:site",
    "@/trials/:scenario",
    "@/change?site=:site",
    "@/handovers",
    "@/handovers/:handover",
    "@/pause-list",
    "@/deviations",
  ],
  presenter: ["@/decisions/propose?kind=pause", "@/exercise"],
  reporter: ["@/incidents/new", "@/incidents/mine"],
  report_editor: ["@/reports"],
  administrator: [
    "/programmes/new",
    "@/setup",
    "@/plan",
    "@/coexistence?on=2024-11-13",
    "@/systems",
    "@/bodies",
    "@/assignments",
    "@/organisations?find=kommun",
    "@/organisations?at=:organisation",
    "@/imports",
    "@/imports/:import",
    "@/templates",
    "@/templates/upgrade",
    "@/sign-off",
    "@/readiness/:checklist/print",
  ],
};

const lists: Record<string, string> = {
  import: "/readiness-api/v1/imports?",
  organisation: "/readiness-api/v1/organisations?kind=municipality",
  designDecision: "/readiness-api/v1/design-decisions?",
  scenario: "/readiness-api/v1/scenarios?",
  handover: "/readiness-api/v1/handovers?",
  site: "/readiness-api/v1/sites?",
  incident: "/incident-api/v1/incidents?status=open",
  decision: "/incident-api/v1/decisions?",
  report: "/reporting-api/v1/reports?",
  checklist: "/readiness-api/v1/checklists?",
  item: "/readiness-api/v1/items?area=training&checklist=:checklist",
};

/** An address with the newest thing of each name in its place. */
async function addressOf(page: Page, programme: string, path: string): Promise<string> {
  let address = path.replace("@", `/p/${programme}`);
  const headers = { Authorization: `Bearer ${await tokenOf(page)}` };
  for (const name of Object.keys(lists)) {
    if (!address.includes(`:${name}`)) continue;
    const checklist = address.match(/readiness\/([0-9a-f-]{36})/)?.[1] ?? "";
    const list = lists[name]?.replace(":checklist", checklist);
    const answer = await page.request.get(`${list}&programme=${programme}&limit=1`, { headers });
    address = address.replace(`:${name}`, (await answer.json()).items[0].id);
  }
  return address;
}

async function lookAt(browser: Browser, role: Role, paths: string[]) {
  const page = await signIn(browser, role);
  const blocked: string[] = [];
  page.on("console", (message) => {
    if (message.text().includes("Content Security Policy")) blocked.push(message.text());
  });
  const programme = await exerciseId(page);
  for (const path of paths) {
    const address = await addressOf(page, programme, path);
    await page.setViewportSize(desk);
    await page.goto(address);
    await expect(page.locator("h1")).toBeVisible();
    await expect(page.getByText(/^(Hämtar|Fetching) …$/)).toHaveCount(0);
    await examineInBoth(page, path);
  }
  expect(blocked).toEqual([]);
}

for (const [role, paths] of Object.entries(pages)) {
  test(`no barrier on the pages of ${role}`, async ({ browser }) => {
    test.setTimeout(240_000);
    await lookAt(browser, role as Role, paths);
  });
}

test("an incident is logged with the keyboard alone", async ({ browser }) => {
  const page = await signIn(browser, "reporter");
  const programme = await exerciseId(page);
  await page.goto(`/p/${programme}/incidents/new`);
  await expect(page.getByRole("radio", { name: "Ja" })).toBeVisible();
  const tabTo = async (name: string | RegExp, role: "radio" | "textbox" | "button" | "link") => {
    const target = page.getByRole(role, { name });
    for (let presses = 0; presses < 40; presses += 1) {
      await page.keyboard.press("Tab");
      if (await target.evaluate((element) => element === document.activeElement)) return;
    }
    throw new Error(`Tab never came to ${name}`);
  };
  await tabTo("Till innehållet", "link");
  await page.keyboard.press("Enter");
  await tabTo("Ja", "radio");
  await page.keyboard.press("ArrowRight");
  await expect(page.getByRole("radio", { name: "Nej" })).toBeChecked();
  await tabTo("Vad hände? En rad räcker.", "textbox");
  await page.keyboard.type("Tidboken visar fel vecka");
  await tabTo("Spara", "button");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Mottagen" })).toBeVisible();
  await expect(page.getByText(/Nummer Ö-\d+/)).toBeVisible();
});

test("triage grades one incident with four keys, and the keys can be turned off", async ({
  browser,
}) => {
  const page = await signIn(browser, "triage");
  const programme = await exerciseId(page);
  await page.goto(`/p/${programme}/incidents`);
  await expect(page.getByText("Enkla tangenter på")).toBeVisible();
  await expect(page.getByRole("main").getByRole("listitem").first()).toBeVisible();
  await page.keyboard.press("j");
  await expect(page).toHaveURL(/incident=/);
  await expect(page.getByRole("radio").first()).toBeAttached();
  await page.keyboard.press("r");
  await page.keyboard.press("ArrowRight");
  await expect(page.getByRole("radio", { checked: true })).toHaveCount(1);
  await page.getByLabel("Enkla tangenter på").uncheck();
  await page.locator("body").press("k");
  await page.keyboard.press("j");
  await page.reload();
  await expect(page.getByLabel("Enkla tangenter på")).not.toBeChecked();
});

test("an expired sign-in keeps what the person wrote", async ({ browser }) => {
  const page = await signIn(browser, "reporter");
  const programme = await exerciseId(page);
  await page.goto(`/p/${programme}/incidents/new`);
  await page.getByLabel("Vad hände? En rad räcker.").fill("Svaret kom till fel avdelning");
  await page.evaluate(() => {
    const kept = JSON.parse(sessionStorage.getItem("driftstart.session") ?? "{}");
    sessionStorage.setItem("driftstart.session", JSON.stringify({ ...kept, accessToken: "x.x.x" }));
  });
  await page.reload();
  await expect(page.getByText("Din inloggning har gått ut.")).toBeVisible();
  await page.getByRole("alert").getByRole("button", { name: "Logga in igen" }).click();
  await expect(page.getByLabel("Vad hände? En rad räcker.")).toHaveValue(
    "Svaret kom till fel avdelning",
  );
});

test("many windows share one connection, and each is told of a change", async ({ browser }) => {
  const first = await signIn(browser, "triage");
  const programme = await exerciseId(first);
  const session = await first.evaluate(() => sessionStorage.getItem("driftstart.session") ?? "");
  const windows = [first];
  for (let more = 0; more < 4; more += 1) windows.push(await first.context().newPage());
  for (const page of windows) {
    await page.addInitScript((kept) => sessionStorage.setItem("driftstart.session", kept), session);
    await page.goto(`/p/${programme}/incidents`);
    await expect(page.getByRole("heading", { name: "Att ta ställning till" })).toBeVisible();
    await expect(page.getByText("Enkla tangenter på")).toBeVisible();
  }
  const reporter = await signIn(browser, "reporter");
  await reporter.goto(`/p/${programme}/incidents/new`);
  await reporter.getByRole("radio", { name: "Nej" }).check();
  await reporter.getByLabel("Vad hände? En rad räcker.").fill("Skärmen slocknar");
  await reporter.getByRole("button", { name: "Spara" }).click();
  for (const page of windows)
    await expect(page.getByRole("button", { name: /1 ny/ })).toBeVisible();
});

test("the page's policy lets nothing in from elsewhere and nothing inline", async ({ request }) => {
  const policy = (await request.get("/")).headers()["content-security-policy"] ?? "";
  expect(policy).toContain("default-src 'self'");
  expect(policy).not.toContain("unsafe");
});
