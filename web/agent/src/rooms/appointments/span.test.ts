import dayjs from "dayjs";
import { expect, test } from "vitest";
import { hoursOf, mondayOf, placed } from "./span.ts";

const day = dayjs("2026-03-05");
const one = (from: string, to: string) => ({ starts_at: `2026-03-05T${from}`, ends_at: `2026-03-05T${to}` });

test("the day is as long as what happens in it", () => {
  expect(hoursOf([], day)).toEqual([9, 18]);
  expect(hoursOf([one("07:30", "08:00"), one("18:30", "19:15")], day)).toEqual([7, 20]);
});

test("what begins the day before or ends the day after is cut", () => {
  expect(placed(one("10:15", "11:00"), day, [9, 18])).toEqual({ top: 75, height: 45 });
  const long = { starts_at: "2026-03-04T10:00", ends_at: "2026-03-06T10:00" };
  expect(hoursOf([long], day)).toEqual([0, 24]);
  expect(placed(long, day, [0, 24])).toEqual({ top: 0, height: 1440 });
});

test("a week begins on Monday", () => {
  expect(mondayOf(dayjs("2026-03-08")).format("MM-DD")).toBe("03-02");
  expect(mondayOf(dayjs("2026-03-02")).format("MM-DD")).toBe("03-02");
});
