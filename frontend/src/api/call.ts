import { send } from "./http";

interface Asked {
  query?: Record<string, unknown>;
  body?: unknown;
  /** Idempotency-Key of an act of saving. */
  key?: string;
  /** The version the person saw, for If-Match. */
  version?: number;
}

export async function call<T>(method: string, path: string, asked: Asked = {}): Promise<T> {
  const address = new URL(path, window.location.origin);
  for (const [name, value] of Object.entries(asked.query ?? {})) {
    if (value !== undefined && value !== null && value !== "")
      address.searchParams.append(name, String(value));
  }
  const headers = new Headers({ Accept: "application/json" });
  if (asked.body !== undefined) headers.set("Content-Type", "application/json");
  if (asked.key) headers.set("Idempotency-Key", asked.key);
  if (asked.version !== undefined) headers.set("If-Match", `"${asked.version}"`);
  const answer = await send(
    new Request(address, {
      method,
      headers,
      body: asked.body === undefined ? null : JSON.stringify(asked.body),
    }),
  );
  return (await answer.json()) as T;
}
