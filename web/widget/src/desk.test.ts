import { beforeEach, expect, test, vi } from "vitest";
import { Desk } from "./desk.ts";
import { keepOf, talkOfTab } from "./keep.ts";
import { BLANK, Store } from "./store.ts";

const WORD = `e30.${btoa(JSON.stringify({ sub: "anna" }))}.signed`;
const TALK = { id: "t1", state: "ended", messages: [], next: null };
let asked: [string, string | undefined][] = [];

/** The server: a site, a key for whoever signs in, the talk for that key alone. */
function answer(url: string, init: RequestInit): Response {
  const path = url.replace("https://shop/api/v1/chat", "");
  asked.push([path, (init.headers as Record<string, string>).Authorization]);
  if (path.startsWith("/sites")) return Response.json({ key: "shop", menu: [], languages: ["zh-CN", "en"] });
  if (path === "/visitors") return Response.json({ token: "of anna" }, { status: 201 });
  return Response.json(TALK);
}

function desk(identity?: string): Desk {
  const keep = keepOf("shop", identity ? "anna" : "");
  const state = { ...BLANK, say: (word: string) => word, language: "en", out: [] };
  return new Desk({ base: "https://shop", site: "shop", identity }, new Store(state as never, keep), keep);
}

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
  asked = [];
  vi.stubGlobal("fetch", async (url: string, init: RequestInit) => answer(url, init));
  const nobody = keepOf("shop");
  nobody.set("token", "of nobody");
  nobody.set("talk", "t1");
});

test("who signs in while they talk shows the key they had, and goes on with the talk", async () => {
  talkOfTab("shop", "t1");
  await desk(WORD).wake();
  expect(asked.slice(1, 3)).toEqual([
    ["/visitors", "Bearer of nobody"],
    ["/talks/t1?after=0", "Bearer of anna"],
  ]);
  expect(keepOf("shop").get("talk")).toBeUndefined();
  expect(keepOf("shop", "anna").get("token")).toBe("of anna");
});

test("a talk begun in another tab is perhaps another person's", async () => {
  await desk(WORD).wake();
  expect(asked.map(([path]) => path)).toEqual(["/sites/shop"]);
});

test("a site that does not speak the visitor's language speaks its first", async () => {
  const one = desk();
  await one.wake();
  expect(one.store.state.language).toBe("en");
  await one.speak("zh-TW");
  expect(one.store.state.language).toBe("zh-CN");
  expect(one.wire.language).toBe("zh-CN");
});
