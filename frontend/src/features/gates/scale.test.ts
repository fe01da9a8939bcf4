import { expect, test } from "vitest";
import { scale, withRoom } from "./scale";
import { share } from "./words";

const from = new Date("2024-10-01T00:00:00Z");
const to = new Date("2024-10-11T00:00:00Z");

test("a moment lies where its share of the time is, and outside at the nearest end", () => {
  const place = scale(from, to);
  expect(place("2024-10-01T00:00:00Z")).toBe(0);
  expect(place("2024-10-06T00:00:00Z")).toBe(50);
  expect(place("2024-10-13T00:00:00Z")).toBe(100);
  expect(place("2024-09-13T00:00:00Z")).toBe(0);
  expect(scale(from, from)("2024-10-01T00:00:00Z")).toBe(0);
});

test("words that would lie on each other are left out, the first ones first", () => {
  const place = scale(from, to);
  const all = ["2024-10-01", "2024-10-09", "2024-10-10", "2024-10-11"].map((day) => ({
    at: `${day}T00:00:00Z`,
  }));
  expect(withRoom(all, place, 15).map(({ at }) => at.slice(0, 10))).toEqual([
    "2024-10-01",
    "2024-10-09",
    "2024-10-11",
  ]);
});

test("a share is never said to be certain when it is not", () => {
  expect([0, 0.001, 0.5, 0.999, 1].map(share)).toEqual([
    "< 1 %",
    "< 1 %",
    "50 %",
    "> 99 %",
    "> 99 %",
  ]);
});
