import { expect, test } from "vitest";
import type { Grid } from "../../api/contract";
import { toCsv } from "./csv";
import { accepted, blockedByArea, choose, count, stateOf } from "./sites";

const areas = ["it_support", "training", "testing"] as const;
const rows: [string, number, string][] = [
  ["Ödeborg", 0, "bur"],
  ["Ånge", 1, "rBi"],
  ["Älvsborg", 0, "aar"],
  ["Zinkgruvan", 1, "rr-"],
];
const grid = gridOf(rows);

function gridOf(of: [string, number, string][]): Grid {
  return {
    position: 7,
    publishedAt: null,
    areas: [...areas],
    waves: ["w0", "w1"],
    sites: {
      id: of.map((_, n) => `s${n}`),
      checklist: of.map((_, n) => `c${n}`),
      name: of.map(([name]) => name),
      kind: of.map(() => "unit"),
      wave: of.map(([, wave]) => wave),
      signOff: of.map(() => "open"),
      changes: of.map(() => 0),
      states: of.map(([, , states]) => states),
    },
    _meta: { page: 1, limit: 20000, count: of.length, totalRecords: of.length, totalPages: 1 },
  };
}

test.each([
  [{}, [0, 1, 2, 3]],
  [{ find: "Ö" }, [0]],
  [{ find: "borg" }, [0, 2]],
  [{ state: "blocked" }, [0, 1]],
  [{ state: "blocked", area: "training" }, [1]],
  [{ state: "blocked", wave: "w1" }, [1]],
  [{ worst: "at_risk" }, [2]],
  [{ worst: "blocked", wave: "w0" }, [0]],
  [{ wave: "elsewhere" }, []],
  [{ sort: "name" }, [3, 1, 2, 0]],
  [{ sort: "training" }, [1, 0, 2, 3]],
  [{ sort: "testing" }, [1, 0, 2, 3]],
])("looking for %j finds %j", (look, expected) => {
  expect(choose(grid, look)).toEqual(expected);
});

test("letters are states, and a capital an approved deviation", () => {
  expect(stateOf(grid, 1, 1)).toBe("blocked");
  expect([accepted(grid, 1, 1), accepted(grid, 0, 0)]).toEqual([true, false]);
  expect(stateOf(grid, 3, 2)).toBe(null);
  expect(count(grid, [0, 1]).blocked).toBe(2);
  expect(blockedByArea(grid, [0, 1, 2, 3])).toEqual([1, 1, 0]);
});

test("choosing among ten thousand sites takes no time that is felt", () => {
  const many = gridOf(
    Array.from({ length: 10_000 }, (_, n) => [`Enhet ${n % 997} ${n}`, n % 2, "bua"]),
  );
  choose(many, { sort: "name" });
  const began = performance.now();
  expect(choose(many, { find: "enhet 7", state: "blocked", sort: "name" }).length).toBeGreaterThan(
    0,
  );
  expect(performance.now() - began).toBeLessThan(100);
});

test("a file for a spreadsheet computes nothing", () => {
  const text = toCsv([
    ["Enhet", "It-stöd"],
    ['=HYPERLINK("x")', 'Säger "nej"; kanske'],
  ]);
  expect(text).toBe('\ufeffEnhet;It-stöd\r\n"\'=HYPERLINK(""x"")";"Säger ""nej""; kanske"\r\n');
});
