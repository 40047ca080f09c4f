/** Coming in: a key of one's own, and a talk. */
import { type Keep, keepOf, talkOfTab } from "./keep.ts";
import type { Options } from "./options.ts";
import type { Store } from "./store.ts";
import type { Outgoing, Talk } from "./types.ts";
import { Refused, type Wire } from "./wire.ts";
import { type Language, sayIn } from "./words/words.ts";

/** The visitor's key. A site's own user whose signed word is refused is a visitor like any other. */
export async function arrive(wire: Wire, site: string, identity: string | undefined): Promise<string> {
  const ask = (body: object) => wire.post<{ token: string }>("/visitors", body);
  const nobody = (error: unknown) => {
    if (error instanceof Refused && error.status === 401) return ask({ site });
    throw error;
  };
  const { token } = await (identity ? ask({ site, identity }).catch(nobody) : ask({ site }));
  return token;
}

/** Whoever talked here as nobody and has signed in goes on with that talk: they show the key they had. */
export async function bringAlong(wire: Wire, { site, identity }: Options, keep: Keep): Promise<boolean> {
  const before = keepOf(site);
  const [former, talk, own] = [before.get<string>("token"), talkOfTab(site), wire.token];
  if (!identity || !keep.whose || !former || !talk || before.get<string>("talk") !== talk) return false;
  try {
    wire.token = former;
    wire.token = (await wire.post<{ token: string }>("/visitors", { site, identity })).token;
  } catch {
    wire.token = own; // not now, or not with this word: the talk stays with the key it has
    return false;
  }
  for (const name of ["talk", "out", "draft"]) {
    keep.set(name, before.get(name));
    before.set(name, undefined);
  }
  keep.set("token", wire.token);
  return true;
}

/** In this language, or the site's first where it does not speak it. */
export async function speakIn(store: Store, wire: Wire, asked: Language) {
  const { site, language } = store.state;
  const speaks = site?.languages ?? [asked];
  const next = speaks.includes(asked) ? asked : (speaks[0] ?? asked);
  if (next === language) return;
  wire.language = next;
  store.set({ language: next, say: await sayIn(next) });
}

/** A visitor has one talk at a time; one that goes on already, begun elsewhere, takes the first words as its next. */
export async function beginTalk(wire: Wire, one: Outgoing, language: string): Promise<Talk> {
  const page = location.href.split(/[?#]/)[0]?.slice(0, 500);
  const body = { ...one.begin, text: one.text, language, page, client_key: one.key };
  try {
    return await wire.post<Talk>("/talks", body);
  } catch (error) {
    if (!(error instanceof Refused && error.code === "talk_goes_on" && error.talk)) throw error;
    await wire.post(`/talks/${error.talk}/messages`, { text: one.text, files: [], client_key: one.key });
    return wire.get<Talk>(`/talks/${error.talk}?after=0`);
  }
}
