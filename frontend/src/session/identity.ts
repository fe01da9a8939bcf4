import { begin, end } from "./session";

const signedOutMark = "driftstart.signed-out";

/** Whether this page is where the identity provider sent the person after signing out. */
export function justSignedOut(): boolean {
  return sessionStorage.getItem(signedOutMark) !== null;
}

/** What the gateway says of where people sign in: its own identity, or the region's. */
async function provider(): Promise<{ authority: string; clientId: string }> {
  const answer = await fetch("/sign-in.json");
  if (!answer.ok) throw new Error(`the gateway answered ${answer.status} about sign-in`);
  return answer.json();
}

async function identity() {
  const [{ UserManager, WebStorageStateStore }, { authority, clientId }] = await Promise.all([
    import("oidc-client-ts"),
    provider(),
  ]);
  const here = window.location.origin;
  return new UserManager({
    authority,
    client_id: clientId,
    redirect_uri: `${here}/signin`,
    post_logout_redirect_uri: `${here}/`,
    response_type: "code",
    scope: "openid profile",
    automaticSilentRenew: false,
    monitorSession: false,
    loadUserInfo: false,
    userStore: new WebStorageStateStore({ store: sessionStorage }),
    stateStore: new WebStorageStateStore({ store: sessionStorage }),
  });
}

/** Sends the person to the sign-in page and, afterwards, back to where they were. */
export async function signIn(returnTo: string): Promise<void> {
  sessionStorage.removeItem(signedOutMark);
  const manager = await identity();
  await manager.signinRedirect({ state: returnTo });
}

/** Exchanges the code in this page's address for a token; answers where to go on. */
export async function completeSignIn(): Promise<string> {
  const manager = await identity();
  const user = await manager.signinCallback();
  if (!user) throw new Error("the identity provider answered without a person");
  begin(user.access_token);
  return typeof user.state === "string" ? user.state : "/";
}

export async function signOut(): Promise<void> {
  const manager = await identity();
  end();
  sessionStorage.setItem(signedOutMark, "yes");
  await manager.signoutRedirect();
}
