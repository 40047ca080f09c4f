import type { StandardMap } from "@shouwen/kit/api/types.ts";
import { useT } from "@shouwen/kit/i18n/words.ts";
import { Query } from "@shouwen/kit/ui/Query.tsx";
import { Alert, App, Button, Modal } from "antd";
import { useState } from "react";
import { useFaults, usePublish } from "../queries.ts";
import { standards } from "../words.ts";

export function Publish({ version }: { version: StandardMap }) {
  const t = useT(standards);
  const { message } = App.useApp();
  const [open, setOpen] = useState(false);
  const faults = useFaults(version.id, open);
  const publish = usePublish(version.id);
  const clean = faults.data?.items.length === 0;
  const go = () =>
    publish.mutate(undefined, {
      onSuccess: () => {
        void message.success(t("publishedNow", { n: version.version }));
        setOpen(false);
      },
    });
  return (
    <>
      <Button type="primary" size="small" onClick={() => setOpen(true)}>
        {t("publish")}
      </Button>
      <Modal
        open={open}
        title={t("publish")}
        okText={t("publish")}
        cancelText={t("cancel")}
        okButtonProps={{ disabled: !clean, loading: publish.isPending }}
        onOk={go}
        onCancel={() => setOpen(false)}
      >
        <p>{t("publishNow")}</p>
        <Query of={faults}>
          {(page) =>
            page.items.length === 0 ? (
              <Alert type="success" title={t("noFaults")} />
            ) : (
              <Alert
                type="error"
                title={t("faults")}
                description={page.items.map((fault) => (
                  <p key={`${fault.place}${fault.code}`}>
                    <code>{fault.place}</code> {fault.message}
                  </p>
                ))}
              />
            )
          }
        </Query>
        {publish.error && <Alert type="error" title={publish.error.message} />}
      </Modal>
    </>
  );
}
