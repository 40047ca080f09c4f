/** Who was taken into this card; the newest merge can be undone. */
import type { CustomerCard } from "@shouwen/kit/api/types.ts";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { useNamed } from "@shouwen/kit/ui/named.ts";
import { Ago } from "@shouwen/kit/ui/Time.tsx";
import { App, Button } from "antd";
import { useCan } from "../../../shell/session.ts";
import { useUnmerge } from "../alike.ts";
import { customers } from "../words.ts";
import css from "./alike.module.css";

export function Merges({ card }: { card: CustomerCard }) {
  const t = useT(customers);
  const named = useNamed();
  const can = useCan();
  const { message } = App.useApp();
  const unmerge = useUnmerge();
  const last = card.merges.at(-1)?.id;
  if (card.merges.length === 0) return null;
  const undo = (merge: number) =>
    unmerge.mutate(
      { kept: card.id, merge },
      {
        onSuccess: () => void message.success(t("unmerged")),
        onError: (error) => void message.error(error.message),
      },
    );
  return (
    <section className={css.merges}>
      <h3>{t("mergedList")}</h3>
      {card.merges.map((one) => (
        <div key={one.id}>
          <span>
            {named(one.name)} <Ago at={one.at} />
          </span>
          {can("customers.change") && one.id === last && (
            <Button type="text" size="small" loading={unmerge.isPending} onClick={() => undo(one.id)}>
              {t("unmerge")}
            </Button>
          )}
        </div>
      ))}
    </section>
  );
}
