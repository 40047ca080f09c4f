/** Whose talk or ticket it is, set by hand; the notice that follows takes it back. */
import { useT } from "@shouwen/kit/i18n/words.ts";
import { App, Button } from "antd";
import { useState } from "react";
import { useCan } from "../../../shell/session.ts";
import { type Of, useSetCustomer } from "../alike.ts";
import { customers } from "../words.ts";
import { Pick } from "./Pick.tsx";

export function Whose({ of, id }: { of: Of; id: number }) {
  const t = useT(customers);
  const can = useCan();
  const { message, notification } = App.useApp();
  const [picking, setPicking] = useState(false);
  const set = useSetCustomer(of);
  if (!can("customers.change")) return null;
  const fail = (error: Error) => void message.error(error.message);
  const key = `whose-${of.contact ?? of.ticket}`;
  const pick = (customer: number) =>
    set.mutate(customer, {
      onError: fail,
      onSuccess: ({ before }) => {
        setPicking(false);
        notification.info({
          key,
          title: t("whoseDone"),
          actions: (
            <Button
              size="small"
              onClick={() => {
                notification.destroy(key);
                set.mutate(before, { onError: fail });
              }}
            >
              {t("undo")}
            </Button>
          ),
        });
      },
    });
  return (
    <>
      <Button type="link" size="small" style={{ paddingInline: 0 }} onClick={() => setPicking(true)}>
        {t("whose")}
      </Button>
      {picking && (
        <Pick
          title={t("whoseTitle")}
          verb={t("whoseVerb")}
          but={id}
          onPick={pick}
          onClose={() => setPicking(false)}
        />
      )}
    </>
  );
}
