import { api, upload } from "@shouwen/kit/api/client.ts";
import { freshKey } from "@shouwen/kit/api/key.ts";
import type { FileRef } from "@shouwen/kit/api/types.ts";
import { useState } from "react";
import { useSession } from "../../../shell/session.ts";

const MB = 1024 * 1024;

export interface Rising {
  key: string;
  name: string;
  file?: FileRef;
  failed?: string;
}

/** Files go up while the words are typed; sending waits for them. */
export function useUploads() {
  const [all, setAll] = useState<Rising[]>([]);
  const largest = useSession().file_bytes;
  const change = (key: string, next: Partial<Rising>) =>
    setAll((before) => before.map((one) => (one.key === key ? { ...one, ...next } : one)));
  const add = (files: File[]) => {
    for (const file of files) {
      const key = freshKey();
      const large = file.size > largest;
      setAll((before) => [...before, { key, name: file.name, failed: large ? "large" : undefined }]);
      if (large) continue;
      upload<FileRef>("/files", file).then(
        (kept) => change(key, { file: kept }),
        (error: Error) => change(key, { failed: error.message }),
      );
    }
    return false;
  };
  const remove = (key: string) => {
    const file = all.find((one) => one.key === key)?.file;
    setAll((before) => before.filter((one) => one.key !== key));
    // what is given up takes no room any more; should that fail, the nightly sweep comes
    if (file) void api.DELETE("/files/{file_id}", { params: { path: { file_id: file.id } } }).catch(() => {});
  };
  const done = all.flatMap((one) => (one.file ? [one.file] : []));
  return {
    all,
    largestMb: Math.floor(largest / MB),
    add,
    remove,
    done,
    busy: all.some((one) => !one.file && !one.failed),
    clear: () => setAll([]),
  };
}

export type Uploads = ReturnType<typeof useUploads>;
