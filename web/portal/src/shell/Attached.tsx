import { PaperClipOutlined } from "@ant-design/icons";
import type { FileRef } from "@shouwen/kit/api/types.ts";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { useMutation } from "@tanstack/react-query";
import { size } from "./Files.tsx";
import css from "./files.module.css";
import { trouble } from "./trouble.ts";
import { shell } from "./words.ts";

/** A file under a message; fetched with the reader's right to it and saved under its own name. */
export function Attached({ file, fetch }: { file: FileRef; fetch: (file: FileRef) => Promise<Blob> }) {
  const t = useT(shell);
  const save = useMutation({
    mutationFn: () => fetch(file),
    onSuccess: (blob) => {
      const link = document.createElement("a");
      link.href = URL.createObjectURL(blob);
      link.download = file.name;
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
    },
  });
  return (
    <div>
      <button
        type="button"
        className={css.attached}
        disabled={save.isPending}
        aria-label={t("fileSave", { name: file.name })}
        onClick={() => save.mutate()}
      >
        <PaperClipOutlined aria-hidden />
        <span>{file.name}</span>
        <span className={css.size}>{size(file.size)}</span>
      </button>
      <div role="alert">{save.error && <p className={css.wrong}>{trouble(save.error)}</p>}</div>
    </div>
  );
}
