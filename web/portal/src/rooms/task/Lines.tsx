/** What the guest may see of the ticket's talk, and what was said between them and whoever asked. */
import { useT } from "@shouwen/kit/i18n/words.ts";
import { Ago } from "@shouwen/kit/ui/Time.tsx";
import { Attached } from "../../shell/Attached.tsx";
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
              <Attached key={file.id} file={file} fetch={(each) => task.content(guest, each)} />
            ))}
          </li>
        ))}
      </ol>
    </section>
  );
}
