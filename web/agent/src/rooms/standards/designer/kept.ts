/** Unsaved work outlives a reload and a closed tab: in localStorage, or in IndexedDB when it is big. */
export interface Kept {
  bpmn: string;
  /** of the version that it was drawn over */
  digest: string;
  at: string;
}

const PREFIX = "shouwen.design.";
/** Beyond this it goes to IndexedDB: localStorage is small and other drafts need it too. */
const BIG = 500_000;
const STORE = "designs";

export async function readKept(id: number): Promise<Kept | undefined> {
  try {
    const small = localStorage.getItem(PREFIX + id);
    if (small) return JSON.parse(small) as Kept;
    return await inStore<Kept | undefined>("readonly", (store) => store.get(id));
  } catch {
    return undefined;
  }
}

export async function keep(id: number, kept: Kept): Promise<void> {
  try {
    if (kept.bpmn.length < BIG) {
      localStorage.setItem(PREFIX + id, JSON.stringify(kept));
      return;
    }
    localStorage.removeItem(PREFIX + id);
    await inStore("readwrite", (store) => store.put(kept, id));
  } catch {
    // a full or forbidden storage costs the draft, never the work at hand
  }
}

export async function forget(id: number): Promise<void> {
  localStorage.removeItem(PREFIX + id);
  try {
    await inStore("readwrite", (store) => store.delete(id));
  } catch {
    // nothing was kept there
  }
}

function inStore<T>(mode: IDBTransactionMode, ask: (store: IDBObjectStore) => IDBRequest): Promise<T> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open("shouwen", 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore(STORE);
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const database = opening.result;
      const asked = ask(database.transaction(STORE, mode).objectStore(STORE));
      asked.onsuccess = () => resolve(asked.result as T);
      asked.onerror = () => reject(asked.error);
      asked.transaction?.addEventListener("complete", () => database.close());
    };
  });
}
