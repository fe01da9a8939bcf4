import { expect, type Page, test } from "@playwright/test";
import {
  askForDeviation,
  figure,
  fillAlternatives,
  log,
  measure,
  openItem,
  proposeGo,
  rate,
  sign,
} from "./acts";
import { examineInBoth } from "./barriers";
import { exerciseId, People, tokenOf } from "./people";

/** The thread of the product, from an open checklist to a pause decision and the report of it; it begins in programmes.spec.ts. */
test.describe.configure({ mode: "serial" });

let people: People;
let programme: string;
/** The minute before anything was logged, as the situation's field writes it. */
let quiet: string;

const at = (path: string) => `/p/${programme}${path}`;

/** The room as it stands now bars nobody; its texts are Swedish again afterwards. */
async function examineTheRoom(page: Page, state: string) {
  await examineInBoth(page, `the decision room, ${state}`);
  await page.getByRole("button", { name: "Svenska" }).click();
}

test.beforeAll(async ({ browser }) => {
  people = new People(browser);
  programme = await exerciseId(await people.as("implementer"));
});

test("2 an implementer works through a site's checklist", async () => {
  const page = await people.as("implementer");
  await page.goto(at("/readiness"));
  await page.getByRole("link", { name: "SÄS Borås", exact: true }).click();
  const areas = page.getByRole("navigation", { name: "Förberedelseområden" });
  await expect(areas.getByRole("link")).toHaveCount(13);

  await openItem(page, "Utbildning", /Minst 95 procent av dem/);
  await measure(page, 192, 200, 6);
  await expect(page.getByText("Om de räknas med: 192 av 206, 93 %")).toBeVisible();

  await openItem(page, "Vårdens nya it-stöd", /Inloggning tar högst 15 sekunder/);
  await measure(page, 4030, 4210);

  const round = await openItem(page, "Nya och förändrade arbetssätt", /Läkemedelsrundan är gången/);
  await round.getByLabel("Klar").check();
  await round.getByRole("button", { name: "Spara läget" }).click();
  await expect(round.locator("header .st")).toContainText("Klar");

  const exceptions = await openItem(
    page,
    "Standardisering",
    /Lokala undantag från gemensam process/,
  );
  await exceptions.getByLabel("Gäller inte oss").check();
  await exceptions.getByLabel("Skäl").fill("Vi har inga lokala undantag.");
  await exceptions.getByRole("button", { name: "Spara läget" }).click();
  await expect(exceptions.locator("header .st")).toContainText("Gäller inte");

  const paper = await openItem(page, "Övergångsperiod", /Pappersblanketter för minst 8 timmar/);
  await paper.getByLabel("Stopp, något hindrar").check();
  await paper.getByLabel("Skäl").fill("Tryckeriet levererar först den 13 november.");
  await paper.getByRole("button", { name: "Spara läget" }).click();
  await expect(paper.getByText("Tryckeriet levererar först")).toBeVisible();
  await askForDeviation(page, "Blanketterna räcker fyra timmar, resten kommer dagen efter start.");

  await page.goto(at("/readiness"));
  await page.getByRole("link", { name: "SÄS Skene", exact: true }).click();
  await openItem(page, "Tekniska förberedelser", /Alla har fungerande SITHS-kort/);
  await askForDeviation(page, "Fyra reservkort är beställda.");
});

test("4a a go is refused with the list of what blocks, site by site", async () => {
  const page = await people.as("presenter");
  await page.goto(at("/gates"));
  await expect(page.getByRole("status").filter({ hasText: "hindrar driftstart" })).toBeVisible();
  await proposeGo(page);
  const refusal = page.getByRole("alert").filter({ hasText: "Avstämningspunkten är inte godkänd" });
  await expect(refusal).toContainText("SÄS Borås");
  await expect(refusal).toContainText("Vårdcentral i Kinna");
  await expect(page.getByLabel("Rubrik").first()).toHaveValue("Starta som planerat");
});

test("3 the site manager signs, the regional lead approves deviations and the signature", async () => {
  const manager = await people.as("site_manager");
  await sign(manager, programme, "SÄS Borås");
  const lead = await people.as("regional_lead");
  await lead.goto(at("/deviations"));
  const waiting = lead
    .getByRole("article")
    .filter({ hasText: "Begärt av" })
    .filter({
      has: lead.getByRole("button", { name: "Godkänn avsteget" }),
    });
  await expect(waiting.first()).toBeVisible();
  for (let left = await waiting.count(); left > 0; left -= 1) {
    await waiting
      .first()
      .getByLabel("Skäl till svaret")
      .fill("Godtas till dess, med den åtgärd som anges.");
    await waiting.first().getByRole("button", { name: "Godkänn avsteget" }).click();
    await expect(waiting).toHaveCount(left - 1);
  }
  // The parts before the whole: what is above Borås was signed already and waited for it.
  for (const site of ["SÄS Borås", "Södra Älvsborgs sjukhus", "Västra Götalandsregionen"])
    await sign(lead, programme, site);
});

test("4b the gate passes, one proposes, another decides, and the wave is live", async () => {
  const presenter = await people.as("presenter");
  await presenter.goto(at("/gates"));
  await presenter.getByRole("button", { name: "Pröva T−0 och spara utfallet" }).click();
  await expect(presenter.getByText(/Senast prövad .*: passerad\./)).toBeVisible();
  await proposeGo(presenter);
  await expect(presenter.getByText("Väntar på beslut av någon annan")).toBeVisible();

  const decider = await people.as("decision_maker");
  await decider.goto(at("/decisions"));
  await decider.getByLabel("A. Starta som planerat").check();
  await decider
    .getByLabel("Skäl, läses av rapportörer och styrelse")
    .fill("T−0 är passerad med fyra avsteg.");
  await expect(decider.getByText(/Jag startar etapp 1 på 16 enheter/)).toBeVisible();
  await decider.getByRole("button", { name: "Starta 16 enheter" }).click();
  await expect(decider.getByRole("heading", { name: "Starta som planerat" })).toBeVisible();
  await decider.goto(at("/"));
  await expect(decider.getByRole("cell", { name: /I drift/ })).toBeVisible();
});

test("the exercise's clock jumps forward and never back", async () => {
  const page = await people.as("presenter");
  await page.goto(at("/exercise"));
  await page.getByLabel("Hoppa fram till").fill("2024-11-12T05:31");
  await page.getByRole("button", { name: "Hoppa fram" }).click();
  await expect(page.getByText(/^tis 12 nov 2024\./)).toBeVisible();
  quiet = "2024-11-12T05:31";
});

const lost = [
  "Ordet ingen saknas i röntgensvaret",
  "Svaret säger frakturer, det var inga frakturer",
  "Text saknas i utlåtandet efter signering",
] as const;

test("5a a ward logs an incident on a phone; a personal number is masked before it leaves", async () => {
  const page = await people.as("reporter");
  await page.goto(at("/incidents/new"));
  await page.getByRole("radio", { name: "Ja" }).check();
  const line = page.getByLabel("Vad hände? En rad räcker.");
  await line.fill("Svar saknas för 19121212-1212");
  await expect(page.getByText("Texten ser ut att innehålla ett personnummer.")).toBeVisible();
  await page.getByRole("button", { name: "Spara" }).click();
  await expect(line).toHaveValue("Svar saknas för ••••••••-••••");
  await line.fill(lost[0]);
  await page.getByRole("button", { name: "Spara" }).click();
  await expect(page.getByRole("heading", { name: "Mottagen" })).toBeVisible();
  await expect(page.getByText(/Nummer Ö-\d+/)).toBeVisible();
});

test("5b without a network the incident is kept and sent under the same key", async () => {
  const page = await people.as("reporter");
  await page.goto(at("/incidents/new"));
  await page.context().setOffline(true);
  await page.getByRole("radio", { name: "Vet inte" }).check();
  await page.getByLabel("Vad hände? En rad räcker.").fill(lost[1]);
  await page.getByRole("button", { name: "Spara" }).click();
  await expect(page.getByRole("heading", { name: "Sparad här" })).toBeVisible();
  await expect(page.getByText("Ingenting är förlorat.")).toBeVisible();
  await page.context().setOffline(false);
  await expect(page.getByRole("heading", { name: "Mottagen" })).toBeVisible({ timeout: 15_000 });
});

test("5c triage rates, assigns and resolves; the reporter confirms", async () => {
  const reporter = await people.as("reporter");
  await log(reporter, programme, "Etiketterna skrivs ut på fel skrivare", "Nej");
  const triage = await people.as("triage");
  await triage.goto(at("/incidents"));
  await triage.getByRole("link", { name: "Etiketterna skrivs ut på fel skrivare" }).click();
  await rate(triage, "Mindre × Stor = 3", "printing_and_labels");
  await triage.getByLabel("Lösning").fill("Skrivaren är omkopplad, provutskrift är gjord.");
  await triage.getByRole("button", { name: "Stäng med lösningen" }).click();
  await expect(triage.getByText("Stängd av staben, väntar på svar").first()).toBeVisible();
  await reporter.goto(at("/incidents/mine"));
  await reporter.getByRole("button", { name: "Ja, det stämmer" }).click();
  await expect(reporter.getByText("Bekräftad av rapportören")).toBeVisible();
});

test("6a three of one hazard class at two units: the criterion shows live and is answered by a pause", async () => {
  test.setTimeout(240_000);
  await log(await people.as("reporter"), programme, lost[2], "Ja");
  const presenter = await people.as("presenter");
  await presenter.goto(at("/decisions"));
  await expect(presenter.getByText("Inget kriterium väntar på svar.")).toBeVisible();

  const implementer = await people.as("implementer");
  await implementer.goto(at("/incidents/new"));
  await implementer.getByRole("button", { name: "SÄS Skene" }).click();
  await implementer.getByRole("radio", { name: "Ja" }).check();
  await implementer.getByLabel("Vad hände? En rad räcker.").fill("Ord saknas i svar från röntgen");
  await implementer.getByRole("button", { name: "Spara" }).click();
  await expect(implementer.getByRole("heading", { name: "Mottagen" })).toBeVisible();

  const triage = await people.as("triage");
  for (const what of [...lost, "Ord saknas i svar från röntgen"]) {
    await triage.goto(at("/incidents"));
    await triage.getByRole("link", { name: what }).click();
    await rate(triage, "Katastrofal × Stor = 12", "lost_or_altered_text");
  }
  // No reload: the criterion comes to the room by itself.
  await expect(presenter.getByText("Svar krävs senast")).toBeVisible({ timeout: 15_000 });
  await expect(presenter.getByRole("heading", { name: "Fortsätta eller pausa?" })).toBeVisible();
  await expect(presenter.getByRole("link", { name: lost[0] })).toBeVisible();
  await examineTheRoom(presenter, "a breach open");
  // Who may decide has more on the page: going on in spite of it.
  const decider = await people.as("decision_maker");
  await decider.goto(at("/decisions"));
  await expect(decider.getByText("Svar krävs senast")).toBeVisible();
  await examineTheRoom(decider, "a breach open before who decides");

  await presenter.getByRole("link", { name: "Lägg förslag till svar" }).click();
  await fillAlternatives(presenter, ["Pausa etapp 1", "Fortsätt med dubbelläsning"]);
  await presenter.getByRole("button", { name: "Lägg förslaget" }).click();
  await expect(presenter.getByText("Föredragandens förslag")).toBeVisible();
  await examineTheRoom(presenter, "a proposal waiting");
});

test("6b another person pauses, and the decision holds a frozen, hashed picture", async () => {
  test.setTimeout(180_000);
  const decider = await people.as("decision_maker");
  await decider.goto(at("/decisions"));
  await decider.getByLabel("A. Pausa etapp 1").check();
  await examineTheRoom(decider, "a proposal before who decides");
  await decider
    .getByLabel("Skäl, läses av rapportörer och styrelse")
    .fill("Ord försvinner ur svar på två sjukhus.");
  await expect(
    decider.getByText(/Jag pausar etapp 1 på 16 enheter från .*, tills vidare\./),
  ).toBeVisible();
  await decider.getByRole("button", { name: "Pausa 16 enheter" }).click();
  await expect(decider.getByRole("heading", { name: "Pausa etapp 1" })).toBeVisible();
  await expect(decider.getByTestId("snapshot-hash")).toHaveText(/^[0-9a-f]{64}$/);
  await expect(decider.getByText(lost[0])).toBeVisible();
  await decider.goto(at("/decisions"));
  await expect(decider.getByText("Inget kriterium väntar på svar.")).toBeVisible();
});

test("7a the situation picture is live, and as it was known at an earlier minute", async () => {
  const reader = await people.as("reader");
  await reader.goto(at("/situation"));
  const grave = figure(reader, "Öppna händelser med risk 8 eller mer");
  await expect(grave).toHaveText("4");
  const open = figure(reader, "Öppna händelser");
  await expect(open).toHaveText("4");
  await log(await people.as("reporter"), programme, "Kommer inte in, tredje försöket", "Vet inte");
  await expect(open).toHaveText("5", { timeout: 15_000 });

  await reader.getByLabel("Visa läget som det var").fill(quiet);
  await reader.getByRole("button", { name: "Visa", exact: true }).click();
  await expect(reader.getByText("Läget som det såg ut tis 12 nov 2024 kl. 05.31.")).toBeVisible();
  await expect(grave).toHaveText("0");
  await reader.getByRole("link", { name: "Tillbaka till nu" }).click();
  await expect(grave).toHaveText("4");
  await grave.click();
  await expect(
    reader.getByRole("region", { name: "Raderna bakom talet" }).getByRole("row"),
  ).toHaveCount(4);
});

test("7b a report is drafted from the picture, published frozen, and read as page and PDF", async () => {
  const editor = await people.as("report_editor");
  await editor.goto(at("/reports"));
  await editor.getByLabel("Till").selectOption({ label: "Regionstyrelsen" });
  await editor.getByRole("button", { name: "Börja en rapport" }).click();
  await editor.getByLabel("Bedömning, i ord").fill("Läget är ansträngt. Etappen är pausad.");
  await editor.getByRole("button", { name: "Spara bedömningen" }).click();
  const publish = editor.getByRole("button", { name: /Publicera till Regionstyrelsen/ });
  await expect(publish).toBeEnabled();
  await publish.click();

  const reader = await people.as("reader");
  await reader.goto(at("/reports"));
  await reader.getByRole("main").getByRole("listitem").getByRole("link").first().click();
  await expect(reader.getByRole("heading", { name: "Nyckeltal" })).toBeVisible();
  await expect(reader.getByText("Läget är ansträngt. Etappen är pausad.")).toBeVisible();
  await expect(reader.getByRole("img", { name: /./ })).toBeVisible();
  await expect(reader.getByText("Samma tal som tabell")).toBeVisible();

  const report = reader.url().split("/reports/")[1];
  const file = (format: string) =>
    reader.request.get(
      `/reporting-api/v1/reports/${report}/versions/1.${format}?programme=${programme}`,
      {
        headers: { Authorization: `Bearer ${token}` },
      },
    );
  const token = await tokenOf(reader);
  await expect(async () => expect((await file("pdf")).status()).toBe(200)).toPass({
    timeout: 20_000,
  });
  expect((await (await file("pdf")).body()).subarray(0, 5).toString()).toBe("%PDF-");
  expect(await (await file("html")).text()).toContain("<h1");
  const downloading = reader.waitForEvent("download");
  await reader.getByRole("button", { name: "Hämta PDF" }).click();
  expect((await downloading).suggestedFilename()).toMatch(/\.pdf$/);
});
