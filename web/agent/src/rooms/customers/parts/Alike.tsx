/** One line on the card: who this perhaps is as well, and why. */
import { useT } from "@shouwen/kit/i18n/words.ts";
import { useNamed } from "@shouwen/kit/ui/named.ts";
import { Button } from "antd";
import { useState } from "react";
import { useCan } from "../../../shell/session.ts";
import { useSuggestionsOf } from "../alike.ts";
import { customers } from "../words.ts";
import css from "./alike.module.css";
import { Compare } from "./Compare.tsx";
import { Reasons } from "./Reasons.tsx";

export function Alike({ id }: { id: number }) {
  const t = useT(customers);
  const named = useNamed();
  const may = !!useCan()("customers.change");
  const { data } = useSuggestionsOf(id, may);
  const [open, setOpen] = useState<number>();
  const rows = data?.items ?? [];
  const chosen = rows.find((row) => row.id === open);
  if (rows.length === 0) return null;
  return (
    <div className={css.line}>
      {rows.slice(0, 3).map((row) => (
        <div key={row.id}>
          <span>{t("perhaps")}</span>
          <Button type="link" size="small" onClick={() => setOpen(row.id)}>
            {named(row.other.name)}
          </Button>
          <Reasons of={row} />
        </div>
      ))}
      {chosen && (
        <Compare
          one={chosen.one.id}
          other={chosen.other.id}
          suggestion={chosen}
          onClose={() => setOpen(undefined)}
        />
      )}
    </div>
  );
}
