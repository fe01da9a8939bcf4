import { createParser } from "eventsource-parser";
import { send } from "./http";

export interface Notice {
  position: number;
  entity: string;
  entityId: string;
  action: string;
}

/** A stream that has said nothing for this long is no longer trusted (experience.md: 30 s). */
const silenceLimit = 25_000;
const firstWait = 500;
const longestWait = 8_000;

const contact: Notice = { position: 0, entity: "*", entityId: "", action: "contact" };

interface Listening {
  onNotice: (notice: Notice) => void;
  /** True when the stream stands, false when it fell: what is shown may be old. */
  onContact: (contact: boolean) => void;
  signal: AbortSignal;
}

const pause = (milliseconds: number, signal: AbortSignal) =>
  new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener("abort", () => {
      clearTimeout(timer);
      resolve();
    });
  });

/**
 * Listens until the signal, beginning again whenever the stream ends or falls silent.
 * Every new contact is told with a notice of entity "*", since some may have been missed meanwhile.
 */
export async function listen(address: string, { onNotice, onContact, signal }: Listening) {
  let wait = firstWait;
  while (!signal.aborted) {
    try {
      await follow(address, signal, onNotice, () => {
        wait = firstWait;
        onContact(true);
        onNotice(contact);
      });
    } catch (error) {
      // Whatever broke the stream, silence included, the answer is the same: say so and begin again.
      if (!(error instanceof Error)) throw error;
    }
    if (signal.aborted) return;
    onContact(false);
    await pause(wait, signal);
    wait = Math.min(wait * 2, longestWait);
  }
}

async function follow(
  address: string,
  signal: AbortSignal,
  onNotice: (notice: Notice) => void,
  onOpen: () => void,
) {
  const silence = new AbortController();
  const either = AbortSignal.any([signal, silence.signal]);
  const answer = await send(
    new Request(address, { headers: { Accept: "text/event-stream" }, signal: either }),
  );
  const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader();
  if (!reader) return;
  either.addEventListener("abort", () => reader.cancel());
  onOpen();
  const parser = createParser({
    onEvent: ({ data, event }) => {
      const notice = JSON.parse(data) as Partial<Notice>;
      // A heartbeat carries nothing; the situation's stream says only that the picture has moved.
      if (event === "moved") onNotice({ ...contact, entity: "situation", action: "moved" });
      else if (notice.entity) onNotice(notice as Notice);
    },
  });
  let timer = setTimeout(() => silence.abort(), silenceLimit);
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      clearTimeout(timer);
      timer = setTimeout(() => silence.abort(), silenceLimit);
      parser.feed(value);
    }
  } finally {
    clearTimeout(timer);
  }
}
