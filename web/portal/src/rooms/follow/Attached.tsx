import { PaperClipOutlined } from "@ant-design/icons";
import type { FileRef } from "@shouwen/kit/api/types.ts";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { useMutation } from "@tanstack/react-query";
import { portal } from "../../shell/api.ts";
import { size } from "../../shell/Files.tsx";
import { trouble } from "../../shell/trouble.ts";
import css from "./follow.module.css";
import { follow as words } from "./words.ts";

/** A file under a message; fetched with the key and saved under its own name. */
export function Attached({ file, follow }: { file: FileRef; follow: string }) {
  const t = useT(words);
  const save = useMutation({
    mutationFn: () => portal.content(follow, file),
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
        aria-label={t("download", { name: file.name })}
        onClick={() => save.mutate()}
      >
        <PaperClipOutlined aria-hidden />
        <span>{file.name}</span>
        <span className={css.soft}>{size(file.size)}</span>
      </button>
      <div role="alert">{save.error && <p className={css.wrong}>{trouble(save.error)}</p>}</div>
    </div>
  );
}
