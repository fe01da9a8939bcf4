import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { begin } from "../../session/session";

const token = (subject: string) =>
  `x.${btoa(JSON.stringify({ sub: subject, exp: 4_000_000_000, roles: [] }))}.x`;
const body = { siteId: "s", what: "Kommer inte in", patientAffected: "unknown" as const };
const line = (key: string) => ({
  key,
  programme: "p",
  siteName: "Akuten",
  savedAt: "2024-11-12T05:00:00Z",
  body,
});
const kept = () => JSON.parse(localStorage.getItem("driftstart.outbox") ?? "[]");
const problem = (status: number) =>
  new Response(JSON.stringify({ type: "urn:driftstart:problem:x", title: "Nej", status }), {
    status,
    headers: { "Content-Type": "application/problem+json" },
  });
const created = () =>
  new Response(JSON.stringify({ id: "i", number: "Ö-1" }), {
    status: 201,
    headers: { "Content-Type": "application/json" },
  });

/** The module reads storage when it is loaded, as a page does. */
async function page() {
  vi.resetModules();
  return import("./outbox");
}

describe("the outbox", () => {
  const network = vi.fn<(request: Request) => Promise<Response>>();
  const keys = () => network.mock.calls.map(([request]) => request.headers.get("idempotency-key"));

  beforeEach(() => {
    localStorage.clear();
    begin(token("anna"));
    network.mockReset();
    vi.stubGlobal("fetch", network);
  });
  afterEach(() => vi.unstubAllGlobals());

  it("has written the incident before the network is asked", async () => {
    const { save } = await page();
    network.mockImplementation(async () => {
      expect(kept()).toHaveLength(1);
      return created();
    });
    save(line("k1"));
    await vi.waitFor(() => expect(kept()).toEqual([]));
    expect(network).toHaveBeenCalledTimes(1);
  });

  it("keeps it through a closed page and sends it under the same key", async () => {
    network.mockRejectedValue(new TypeError("offline"));
    const first = await page();
    first.save(line("k1"));
    await vi.waitFor(() => expect(network).toHaveBeenCalled());
    expect(kept()[0]).toMatchObject({ key: "k1", state: "waiting" });

    network.mockImplementation(async () => created());
    const second = await page();
    await second.flush();
    expect(kept()).toEqual([]);
    expect(new Set(keys())).toEqual(new Set(["k1"]));
  });

  it.each([401, 409, 429, 500, 503])("goes on waiting after %i", async (status) => {
    network.mockImplementation(async () => problem(status));
    const { save } = await page();
    save(line("k1"));
    await vi.waitFor(() => expect(network).toHaveBeenCalled());
    await vi.waitFor(() => expect(kept()[0]?.state).toBe("waiting"));
  });

  it("stops at a refusal and gives the text back to be mended", async () => {
    network.mockImplementation(async () => problem(422));
    const { save, take } = await page();
    save(line("k1"));
    await vi.waitFor(() => expect(kept()[0]?.state).toBe("refused"));
    expect(take("k1")?.body.what).toBe("Kommer inte in");
    expect(kept()).toEqual([]);
  });

  it("sends for nobody but the one who wrote it", async () => {
    network.mockRejectedValue(new TypeError("offline"));
    const first = await page();
    first.save(line("k1"));
    await vi.waitFor(() => expect(network).toHaveBeenCalledTimes(1));
    begin(token("bo"));
    network.mockImplementation(async () => created());
    const second = await page();
    await second.flush();
    expect(network).toHaveBeenCalledTimes(1);
    expect(kept()).toHaveLength(1);
  });
});
