import { i18n } from "@lingui/core";
import { beforeEach, expect, test, vi } from "vitest";
import { type Catalogue, currentLanguage, learn, speak } from "./language";

const onTheWay: (() => void)[] = [];

/** A catalogue with one text of its own, which comes when the test lets it. */
const catalogueOf =
  (name: string): Catalogue =>
  (language) =>
    new Promise((resolve) => {
      onTheWay.push(() => resolve({ messages: { [name]: `${name} ${language}` } }));
    });

async function arrive(promise: Promise<unknown>) {
  let done = false;
  promise.then(() => {
    done = true;
  });
  await vi.waitFor(() => {
    for (const resolve of onTheWay.splice(0)) resolve();
    expect(done).toBe(true);
  });
}

beforeEach(() => arrive(speak("sv")));

test("what is shown stays until all of it can be shown in the other language", async () => {
  await arrive(learn(catalogueOf("grid")));
  expect(i18n._("grid")).toBe("grid sv");
  const changed = speak("en");
  await vi.waitFor(() => expect(onTheWay).not.toEqual([]));
  expect([currentLanguage(), i18n._("grid")]).toEqual(["sv", "grid sv"]);
  await arrive(changed);
  expect([currentLanguage(), i18n._("grid")]).toEqual(["en", "grid en"]);
});

test("a page opened just before the language is changed comes in both", async () => {
  const opened = learn(catalogueOf("early"));
  const changed = speak("en");
  await arrive(Promise.all([opened, changed]));
  expect(i18n._("early")).toBe("early en");
});

test("a page opened just after waits for the language", async () => {
  const changed = speak("en");
  await arrive(learn(catalogueOf("late")));
  expect([currentLanguage(), i18n._("late")]).toEqual(["en", "late en"]);
  await changed;
});

test("of two changes the later one counts", async () => {
  await arrive(Promise.all([speak("en"), speak("sv")]));
  expect(currentLanguage()).toBe("sv");
});
