/** Files go up at once; each becomes a message of its own when it is there. */
import type { Desk } from "./desk.ts";
import { freshKey } from "./keep.ts";
import type { Store } from "./store.ts";
import type { FileRef } from "./types.ts";

export function unrise(store: Store, key: string) {
  store.set({ rising: store.state.rising.filter((one) => one.key !== key) });
}

export async function attach(desk: Desk, files: File[]) {
  for (const file of files) await one(desk, file);
}

async function one(desk: Desk, file: File) {
  const { store, wire } = desk;
  const { site, talk, say } = store.state;
  if (!talk) return;
  const mb = site?.uploads_mb ?? 10;
  const key = freshKey();
  const name = file.name || `image.${file.type.split("/")[1] ?? "png"}`;
  const rise = (why?: string) => {
    const others = store.state.rising.filter((other) => other.key !== key);
    store.set({ rising: [...others, { key, name, ...(why && { why }) }] });
  };
  if (file.size > mb * 1024 * 1024) return rise(say("tooBig", { name, mb }));
  rise();
  const body = new FormData();
  body.append("file", file, name);
  try {
    const kept = await wire.post<FileRef>(`/talks/${talk.id}/files`, body);
    unrise(store, key);
    desk.write("", [kept]);
  } catch (error) {
    rise(say("notUploaded", { name, why: desk.why(error) }));
  }
}
