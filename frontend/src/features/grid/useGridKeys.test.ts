import { expect, test } from "vitest";
import { step } from "./useGridKeys";

const size = { rows: 10_000, columns: 14, page: 15 };

test.each([
  ["ArrowRight", false, [5, 4]],
  ["ArrowLeft", false, [5, 2]],
  ["ArrowUp", false, [4, 3]],
  ["ArrowDown", false, [6, 3]],
  ["PageDown", false, [20, 3]],
  ["PageUp", false, [0, 3]],
  ["Home", false, [5, 0]],
  ["End", false, [5, 13]],
  ["Home", true, [0, 0]],
  ["End", true, [9999, 13]],
])("%s (ctrl %s) leads to %j", (key, ctrlKey, [row, column]) => {
  expect(step({ row: 5, column: 3 }, { key, ctrlKey }, size)).toEqual({ row, column });
});

test("the edges hold, and other keys are not the grid's", () => {
  expect(step({ row: 9999, column: 13 }, { key: "PageDown", ctrlKey: false }, size)?.row).toBe(
    9999,
  );
  expect(step({ row: 0, column: 0 }, { key: "ArrowLeft", ctrlKey: false }, size)?.column).toBe(0);
  expect(step({ row: 0, column: 0 }, { key: "a", ctrlKey: false }, size)).toBe(null);
});
