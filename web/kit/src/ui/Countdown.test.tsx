import { render, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { setLanguage } from "../i18n/language.ts";
import { StatusTag } from "./Tag.tsx";
import { Countdown } from "./Time.tsx";

beforeEach(() => {
  setLanguage("zh-CN");
  vi.useFakeTimers({ now: new Date("2026-03-02T01:00:00Z") });
});
afterEach(() => vi.useRealTimers());

test.each([
  ["2026-03-02T01:04:00Z", undefined, "首响 剩 4 分"],
  ["2026-03-01T22:46:00Z", undefined, "首响 超 2 小时 14 分"],
  ["2026-03-02T01:04:00Z", "paused", "首响 已暂停"],
])("a clock due %s (%s)", (due, state, said) => {
  render(<Countdown clock="first_response" due={due} state={state} />);
  expect(screen.getByText(said)).toBeTruthy();
});

test("waiting says for what", () => {
  render(<StatusTag status="waiting" waiting="parts" />);
  expect(screen.getByText("等待配件")).toBeTruthy();
});

test("a status of a newer server is shown as it came", () => {
  render(<StatusTag status="teleported" />);
  expect(screen.getByText("teleported")).toBeTruthy();
});
