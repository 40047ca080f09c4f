/** Notes that name me, the newest first; those not looked at stand out. */
import { useT } from "@shouwen/kit/i18n/words.ts";
import { Avatar } from "@shouwen/kit/ui/Avatar.tsx";
import { Empty, Failed, Loading } from "@shouwen/kit/ui/States.tsx";
import { Ago } from "@shouwen/kit/ui/Time.tsx";
import { keyOf, useMentions } from "../mentions.ts";
import { desk } from "../words.ts";
import css from "./desk.module.css";

/** A note names people as `@name#id`; in one line the name is enough. */
const plain = (text: string) => text.replace(/(@[^@#\n]{1,100})#[1-9][0-9]{0,17}(?![0-9])/g, "$1");

export function Mentions({ open, onOpen }: { open: string | undefined; onOpen: (key: string) => void }) {
  const t = useT(desk);
  const found = useMentions();
  if (found.isPending) return <Loading rows={6} height={64} />;
  if (!found.data) return <Failed error={found.error} retry={() => found.refetch()} />;
  const { items } = found.data;
  if (items.length === 0) return <Empty title={t("noneMentions")} text={t("noneMentionsHint")} />;
  return items.map((one) => {
    const key = keyOf(one);
    return (
      <button
        key={one.id}
        type="button"
        className={`${css.item} ${one.seen_at ? "" : css.fresh}`}
        aria-current={(key !== undefined && key === open) || undefined}
        disabled={key === undefined}
        onClick={() => key && onOpen(key)}
      >
        <Avatar name={one.by_name || "?"} size={32} tone="me" />
        <span className={css.name}>{one.by_name}</span>
        <span className={css.when}>
          <Ago at={one.at} />
        </span>
        <span className={css.last}>{one.readable ? plain(one.text) : t("outOfReach")}</span>
        <span className={css.mark}>{one.subject}</span>
      </button>
    );
  });
}
