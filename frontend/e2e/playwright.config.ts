import { defineConfig } from "@playwright/test";

// The system is started by driftstart_local.e2e, which says where it is.
const url = process.env.DRIFTSTART_URL;
if (!url) throw new Error("DRIFTSTART_URL is not set: run make e2e");
const chromium = process.env.CHROMIUM;

export default defineConfig({
  testDir: ".",
  outputDir: "../test-results",
  // One system, one exercise, one clock: the story is told in order, the rest reads what it left.
  workers: 1,
  fullyParallel: false,
  forbidOnly: true,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: [["list"]],
  use: {
    baseURL: url,
    locale: "sv-SE",
    timezoneId: "Europe/Stockholm",
    viewport: { width: 1280, height: 900 },
    actionTimeout: 20_000,
    // A trace of every step costs a third of the time; what the page was at a failure is kept anyway.
    trace: "off",
    screenshot: "only-on-failure",
    launchOptions: {
      ...(chromium && { executablePath: chromium }),
      args: ["--no-sandbox"],
    },
  },
});
