import { useSyncExternalStore } from "react";

export interface RoleClaim {
  role: string;
  organisation: string;
  programme?: string;
}

export interface Session {
  accessToken: string;
  /** Milliseconds since 1970, by this machine's clock. */
  expiresAt: number;
  subject: string;
  name: string;
  roles: RoleClaim[];
}

type State = { session: Session | null; expired: boolean };

/** Kept per tab: on a ward's shared computer closing the window signs the person out. */
const memory = "driftstart.session";
const listeners = new Set<() => void>();
let state: State = read();

function read(): State {
  const kept = sessionStorage.getItem(memory);
  if (!kept) return { session: null, expired: false };
  const session = JSON.parse(kept) as Session;
  return { session, expired: session.expiresAt <= Date.now() };
}

function become(next: State) {
  state = next;
  for (const listener of listeners) listener();
}

/** What an access token says of the person. Read here only to show it; the services check it. */
export function readToken(accessToken: string): Session {
  const payload = accessToken.split(".")[1] ?? "";
  const bytes = Uint8Array.from(atob(payload.replace(/-/g, "+").replace(/_/g, "/")), (c) =>
    c.charCodeAt(0),
  );
  const claims = JSON.parse(new TextDecoder().decode(bytes));
  return {
    accessToken,
    expiresAt: claims.exp * 1000,
    subject: claims.sub,
    name: claims.name ?? claims.sub,
    roles: claims.roles ?? [],
  };
}

export function begin(accessToken: string): Session {
  const session = readToken(accessToken);
  sessionStorage.setItem(memory, JSON.stringify(session));
  become({ session, expired: false });
  return session;
}

export function end(): void {
  sessionStorage.removeItem(memory);
  become({ session: null, expired: false });
}

/** The services no longer accept the token. What the person has written stays in the drafts. */
export function expire(): void {
  if (state.session && !state.expired) become({ ...state, expired: true });
}

export function current(): State {
  return state;
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useSession(): State {
  return useSyncExternalStore(subscribe, current);
}

/** Which roles the person has: for showing what is possible. The services decide what is allowed. */
export function useRoles(): (...roles: string[]) => boolean {
  const { session } = useSession();
  return (...roles) => session?.roles.some((claim) => roles.includes(claim.role)) ?? false;
}
