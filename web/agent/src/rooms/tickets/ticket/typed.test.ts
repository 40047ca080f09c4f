import type { TicketCard } from "@shouwen/kit/api/types.ts";
import { expect, test } from "vitest";
import { beginning, bodyOf, lacking } from "./typed.ts";

const ticket = {
  problem: { id: 1, code: "hardware", name: "硬件故障" },
  product: null,
  region: { id: 2, code: "east", name: "华东" },
  level: "normal",
  due_clock: "plan",
  clocks: [{ clock: "plan", state: "running" }],
} as unknown as TicketCard;
const stands = { problem: "hardware", product: undefined, region: "east", level: "normal" };

test("reclassifying begins with what is so and says only what is set right", () => {
  expect(beginning("reclassify", ticket, {})).toEqual(stands);
  expect(beginning("reclassify", ticket, { region: "west" }).region).toBe("west");
  expect(bodyOf("reclassify", { ...stands, product: "device", level: "high" }, ticket)).toEqual({
    product: "device",
    level: "high",
  });
  expect(lacking("reclassify", bodyOf("reclassify", stands, ticket))).toBe("nothingChanged");
});

test("extending begins at the limit that runs out first, with a date chosen anew", () => {
  expect(beginning("extend", ticket, { until: "2026-01-01" })).toEqual({ clock: "plan" });
  expect(beginning("extend", { ...ticket, clocks: [] } as TicketCard, {})).toEqual({ clock: undefined });
  expect(
    bodyOf("extend", { clock: "plan", until: "2026-03-02T09:00:00+08:00", reason: "等件" }, ticket),
  ).toEqual({
    clock: "plan",
    until: "2026-03-02T01:00:00.000Z",
    reason: "等件",
  });
});

test("assigning needs somebody, waiting says its reason", () => {
  expect(lacking("assign", bodyOf("assign", { reason: "忙" }, ticket))).toBe("assignWhom");
  expect(lacking("assign", { person: 3 })).toBeUndefined();
  expect(bodyOf("wait", { waiting: "parts", text: "" }, ticket)).toEqual({ reason: "parts" });
});
