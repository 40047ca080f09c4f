/** One setting: its field, what it does, and who changed it last. */
import { useT } from "@shouwen/kit/i18n/words.ts";
import { Ago } from "@shouwen/kit/ui/Time.tsx";
import { Form, type FormItemProps } from "antd";
import { useLastChanges, useWho } from "../queries.ts";
import { base } from "../words.ts";

type Props = Omit<FormItemProps, "extra"> & { name: string; hint?: string };

export function Setting({ hint, children, ...item }: Props) {
  return (
    <Form.Item
      {...item}
      extra={
        <>
          {hint && <div>{hint}</div>}
          <Changed of={item.name} />
        </>
      }
    >
      {children}
    </Form.Item>
  );
}

/** Nothing for a setting that still is as it came, or for who may not read the log. */
export function Changed({ of }: { of: string }) {
  const t = useT(base);
  const last = useLastChanges()[of];
  const who = useWho();
  if (!last) return null;
  return (
    <div>
      {t("changedBy", { who: who(last.actor) })} <Ago at={last.at} />
    </div>
  );
}
