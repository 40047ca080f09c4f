/** What the guest may see of the ticket's talk, and what was said between them and whoever asked. */
import { PaperClipOutlined } from "@ant-design/icons";
import type { FileRef } from "@shouwen/kit/api/types.ts";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { Ago } from "@shouwen/kit/ui/Time.tsx";
import { useMutation } from "@tanstack/react-query";
import { size } from "../../shell/Files.tsx";
import { trouble } from "../../shell/trouble.ts";
import { type Said, task } from "./api.ts";
import css from "./task.module.css";
import { task as words } from "./words.ts";

export function Lines({ lines, guest }: { lines: Said[]; guest: string }) {
  const t = useT(words);
  return (
    <section className={css.panel} aria-labelledby="lines">
      <h2 id="lines" className={css.section}>
        {t("shared")}
      </h2>
      <ol className={css.lines}>
        {lines.map((line) => (
          <li key={line.id} className={line.side === "guest" ? css.mine : undefined}>
            <p className={css.who}>
              {line.side === "guest" ? t("me") : line.name || t(line.side)} · <Ago at={line.at} />
            </p>
            {line.text && <p className={css.words}>{line.text}</p>}
            {line.files.map((file) => (
              <File key={file.id} file={file} guest={guest} />
            ))}
          </li>
        ))}
      </ol>
    </section>
  );
}

function File({ file, guest }: { file: FileRef; guest: string }) {
  const t = useT(words);
  const save = useMutation({
    mutationFn: () => task.content(guest, file),
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
        className={css.file}
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
