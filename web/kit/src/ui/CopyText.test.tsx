import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { CopyText } from "./CopyText.tsx";

let taken: string[];
let old: boolean;

beforeEach(() => {
  taken = [];
  old = true;
  document.execCommand = (verb) => {
    const place = document.querySelector("textarea");
    if (old && verb === "copy" && place) taken.push(place.value);
    return old;
  };
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

async function copied(): Promise<boolean> {
  render(<CopyText text="T26030200001" />);
  const button = screen.getByRole("button");
  const before = button.title;
  fireEvent.click(button);
  await vi.waitFor(() => expect(document.querySelector("textarea")).toBeNull());
  await Promise.resolve();
  return vi
    .waitFor(() => expect(screen.getByRole("button").title).not.toBe(before), { timeout: 200 })
    .then(
      () => true,
      () => false,
    );
}

test("with TLS the clipboard takes it", async () => {
  vi.stubGlobal("navigator", {
    ...navigator,
    clipboard: { writeText: async (text: string) => taken.push(text) },
  });
  expect(await copied()).toBe(true);
  expect(taken).toEqual(["T26030200001"]);
});

test("without TLS it is copied by selection", async () => {
  vi.stubGlobal("navigator", { ...navigator, clipboard: undefined });
  expect(await copied()).toBe(true);
  expect(taken).toEqual(["T26030200001"]);
});

test("it does not say copied when nothing was", async () => {
  vi.stubGlobal("navigator", { ...navigator, clipboard: undefined });
  old = false;
  expect(await copied()).toBe(false);
});
