import { act, renderHook } from "@testing-library/react";
import { expect, test } from "vitest";
import { useDraft } from "./draft.ts";

test("typed words are there again after a reload, until they are sent", () => {
  const first = renderHook(() => useDraft("reply.T1", ""));
  act(() => first.result.current[1]("您好"));
  first.unmount();
  const second = renderHook(() => useDraft("reply.T1", ""));
  expect(second.result.current[0]).toBe("您好");
  act(() => second.result.current[2]());
  expect(renderHook(() => useDraft("reply.T1", "")).result.current[0]).toBe("");
});

test("each ticket has its own", () => {
  const { result, rerender } = renderHook(({ of }) => useDraft(of, ""), { initialProps: { of: "reply.T1" } });
  act(() => result.current[1]("one"));
  rerender({ of: "reply.T2" });
  expect(result.current[0]).toBe("");
  rerender({ of: "reply.T1" });
  expect(result.current[0]).toBe("one");
});
