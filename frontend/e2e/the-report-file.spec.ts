import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { exerciseId, signIn, tokenOf } from "./people";

/** A published report as a page of its own, as it is sent and printed: without us around it. */
test("the report's own page stands alone and has no barriers", async ({ browser }) => {
  const editor = await signIn(browser, "report_editor");
  const programme = `programme=${await exerciseId(editor)}`;
  const headers = { Authorization: `Bearer ${await tokenOf(editor)}` };
  const reports = "/reporting-api/v1/reports";

  const recipients = await editor.request.get(`/reporting-api/v1/recipients?${programme}`, {
    headers,
  });
  const draft = await editor.request.post(`${reports}?${programme}`, {
    headers: { ...headers, "Idempotency-Key": crypto.randomUUID() },
    data: { recipientId: (await recipients.json()).items[0].id },
  });
  const { id, version } = await draft.json();
  const published = await editor.request.post(`${reports}/${id}/publish?${programme}`, {
    headers: { ...headers, "If-Match": `"${version}"` },
    data: {},
  });
  expect(published.status()).toBe(200);
  const file = () =>
    editor.request.get(`${reports}/${id}/versions/1.html?${programme}`, { headers });
  await expect.poll(async () => (await file()).status(), { timeout: 30_000 }).toBe(200);

  const paper = await (await browser.newContext()).newPage();
  const asked: string[] = [];
  paper.on("request", (request) => asked.push(request.url()));
  await paper.setContent(await (await file()).text());
  await expect(paper.getByRole("heading", { level: 1 })).toContainText("Lägesrapport");
  await expect(paper.getByRole("img", { name: /^Stapeldiagram/ })).toBeVisible();
  for (const width of [320, 1280]) {
    await paper.setViewportSize({ width, height: 900 });
    const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
    expect((await new AxeBuilder({ page: paper }).withTags(tags).analyze()).violations).toEqual([]);
    const wider = await paper.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wider).toBeLessThanOrEqual(0);
  }
  expect(asked).toEqual([]);
});
