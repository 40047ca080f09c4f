import type { WhatifMeasure } from "@shouwen/kit/api/types.ts";
import { expect, test } from "vitest";
import { answerSentence } from "./sentences.ts";

function measure(name: string, mean: number, half: number): WhatifMeasure {
  const band = { mean: 1, half: 0, runs: 12 };
  return {
    measure: name,
    base: band,
    other: band,
    difference: { mean, half, runs: 12 },
    sure: Math.abs(mean) > half,
  };
}

test("what is more than chance is told with its error, the rest is not", () => {
  const found = [measure("first_response", -600, 120), measure("utilisation", 0.01, 0.02)];
  const sentence = answerSentence(found, "zh-CN");
  expect(sentence).toContain("首响（中位数）减少 10");
  expect(sentence).not.toContain("利用率");
});

test("the difference of a share is in points, not in per cent", () => {
  expect(answerSentence([measure("utilisation", 0.022, 0.001)], "zh-CN")).toContain("增加 2.2 个百分点");
  expect(answerSentence([measure("utilisation", 0.022, 0.001)], "en")).not.toContain("%");
});

test("where nothing is, that is said", () => {
  expect(answerSentence([measure("backlog", 1, 3)], "en")).toContain("No visible difference");
});
