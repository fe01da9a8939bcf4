import { expect, test } from "vitest";
import { router } from "./router";

const groups = import.meta.glob<Record<string, unknown>>("./routes/*.ts", { eager: true });

test("every route that a group exports is reached: no two groups use one name", () => {
  const exported = Object.values(groups).flatMap((group) => Object.values(group));
  expect(new Set(Object.values(router.routesById))).toEqual(new Set(exported));
});
