/**
 * What the provider remembers between two requests of one sign-in (interactions, codes, sessions), in memory on
 * purpose: access tokens carry their own proof, so a restart costs no one more than signing in again.
 */
const SWEEP_SECONDS = 60;

export function createMemory() {
  const kept = new Map();
  setInterval(() => sweep(kept), SWEEP_SECONDS * 1000).unref();

  return class {
    constructor(model) {
      this.model = model;
    }

    async upsert(id, payload, expiresIn) {
      kept.set(this.#key(id), { model: this.model, payload, expires: now() + (expiresIn ?? Infinity) });
    }

    async find(id) {
      const found = kept.get(this.#key(id));
      return found && found.expires > now() ? found.payload : undefined;
    }

    async findByUid(uid) {
      return this.#all().find((one) => one.payload.uid === uid)?.payload;
    }

    async consume(id) {
      const found = kept.get(this.#key(id));
      if (found) found.payload.consumed = now();
    }

    async destroy(id) {
      kept.delete(this.#key(id));
    }

    async revokeByGrantId(grantId) {
      for (const [key, one] of kept) {
        if (one.model === this.model && one.payload.grantId === grantId) kept.delete(key);
      }
    }

    #key(id) {
      return `${this.model}:${id}`;
    }

    #all() {
      return [...kept.values()].filter((one) => one.model === this.model && one.expires > now());
    }
  };
}

function sweep(kept) {
  for (const [key, one] of kept) if (one.expires <= now()) kept.delete(key);
}

function now() {
  return Math.floor(Date.now() / 1000);
}
