import { upload } from "@shouwen/kit/api/client.ts";
import type { FileRef } from "@shouwen/kit/api/types.ts";
import { useState } from "react";

export const LARGEST_MB = 20;

export interface Rising {
  key: string;
  name: string;
  file?: FileRef;
  failed?: string;
}

/** Files go up while the words are typed; sending waits for them. */
export function useUploads() {
  const [all, setAll] = useState<Rising[]>([]);
  const change = (key: string, next: Partial<Rising>) =>
    setAll((before) => before.map((one) => (one.key === key ? { ...one, ...next } : one)));
  const add = (files: File[]) => {
    for (const file of files) {
      const key = crypto.randomUUID();
      const large = file.size > LARGEST_MB * 1024 * 1024;
      setAll((before) => [...before, { key, name: file.name, failed: large ? "large" : undefined }]);
      if (large) continue;
      upload<FileRef>("/files", file).then(
        (kept) => change(key, { file: kept }),
        (error: Error) => change(key, { failed: error.message }),
      );
    }
    return false;
  };
  const remove = (key: string) => setAll((before) => before.filter((one) => one.key !== key));
  const done = all.flatMap((one) => (one.file ? [one.file] : []));
  return {
    all,
    add,
    remove,
    done,
    busy: all.some((one) => !one.file && !one.failed),
    clear: () => setAll([]),
  };
}

export type Uploads = ReturnType<typeof useUploads>;
