/** Coming in: a key of one's own, and a talk. */
import type { Outgoing, Talk } from "./types.ts";
import { Refused, type Wire } from "./wire.ts";

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

/** The key of a site's own user who came as nobody: with the key they had, so that the talk that goes on is theirs. */
export async function signIn(wire: Wire, site: string, identity: string, former: string): Promise<string> {
  const own = wire.token;
  wire.token = former;
  try {
    const { token } = await wire.post<{ token: string }>("/visitors", { site, identity });
    return token;
  } finally {
    wire.token = own;
  }
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
