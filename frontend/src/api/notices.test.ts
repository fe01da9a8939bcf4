import { afterEach, describe, expect, it, vi } from "vitest";
import { listen, type Notice } from "./notices";

/** A stream that says what it is given and then ends, or stays silent. */
function stream(chunks: string[], ends = true): Response {
  const text = new TextEncoder();
  return new Response(
    new ReadableStream({
      start(controller) {
        for (const chunk of chunks) controller.enqueue(text.encode(chunk));
        if (ends) controller.close();
      },
    }),
    { headers: { "Content-Type": "text/event-stream" } },
  );
}

const notice = (position: number) =>
  `id: ${position}\ndata: ${JSON.stringify({ position, entity: "incident", entityId: "i", action: "logged" })}\n\n`;

describe("listening for notices", () => {
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.useRealTimers();
  });

  function hear(...answers: (() => Promise<Response>)[]) {
    vi.useFakeTimers();
    const stop = new AbortController();
    const heard: Notice[] = [];
    const contacts: boolean[] = [];
    let turn = 0;
    vi.stubGlobal("fetch", () => {
      const answer = answers[turn];
      turn += 1;
      return answer ? answer() : new Promise<Response>(() => undefined);
    });
    listen("http://localhost/notices", {
      signal: stop.signal,
      onNotice: (one) => heard.push(one),
      onContact: (contact) => contacts.push(contact),
    });
    return { stop, heard, contacts };
  }

  it("puts together what comes in pieces and passes over heartbeats", async () => {
    const [head, tail] = [notice(7).slice(0, 20), notice(7).slice(20)];
    const { heard, stop } = hear(async () =>
      stream([head, tail, "event: still-here\ndata: {}\n\n"], false),
    );
    await vi.waitFor(() => expect(heard.map(({ entity }) => entity)).toEqual(["*", "incident"]));
    stop.abort();
  });

  it("begins again when the stream ends, and says so both times", async () => {
    const { heard, contacts, stop } = hear(
      async () => stream([notice(1)]),
      async () => stream([notice(2)], false),
    );
    await vi.waitFor(() => expect(contacts).toEqual([true, false]));
    await vi.advanceTimersByTimeAsync(600);
    await vi.waitFor(() => expect(contacts).toEqual([true, false, true]));
    await vi.waitFor(() => expect(heard.at(-1)?.position).toBe(2));
    stop.abort();
  });

  it("no longer trusts a stream that has been silent for 25 seconds", async () => {
    const { contacts, stop } = hear(async () => {
      const silent = stream([notice(1)], false);
      return silent;
    });
    await vi.waitFor(() => expect(contacts).toEqual([true]));
    await vi.advanceTimersByTimeAsync(26_000);
    await vi.waitFor(() => expect(contacts).toEqual([true, false]));
    stop.abort();
  });
});
