import { expect, test } from "vitest";
import { pageOf, sections } from "./sections";

test.each([
  ["", ""],
  ["/readiness", "/readiness"],
  ["/readiness/0193-checklist/sign", "/readiness"],
  ["/incidents/mine", "/incidents/mine"],
  ["/incidents/0193-incident", "/incidents"],
  ["/exercise", undefined],
])("the address %s belongs to the page %s", (address, page) => {
  expect(pageOf(address)?.path).toBe(page);
});

test("no page stands in two places", () => {
  const paths = sections.flatMap(({ pages }) => pages.map(({ path }) => path));
  expect(new Set(paths).size).toBe(paths.length);
});
